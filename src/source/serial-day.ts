import { isoDay } from '../dates.ts'

/** A day as Excel counts it, which takes 1900 for a leap year. */
export const dayOfSerial = (serial: number, from1904: boolean): string => {
  const days = Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0)
  const date = new Date((days - 25_569) * 86_400_000)
  if (Number.isNaN(date.getTime())) return String(serial)
  return isoDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
}
