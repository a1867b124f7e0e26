import { isoDay, readDay } from '../dates.ts'
import { BrokenInput } from '../problem.ts'

/** The day by which silences end and facts hold: the one given, else the clock's. */
export const readToday = (given?: string): string => {
  if (given === undefined) {
    const now = new Date()
    return isoDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
  }
  const day = readDay(given)
  if (day) return isoDay(day)
  throw new BrokenInput([
    { message: { id: `--today: “${given}” bukan tanggal. Contoh: 2026-11-17`, en: `--today: “${given}” is not a date. Example: 2026-11-17` } },
  ])
}
