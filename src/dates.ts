import type { Lang } from './language.ts'

/** A day of the proleptic Gregorian calendar; `month` from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** From Sunday, as `Date` counts. */
export const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

export const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

const OTHER_WEEKDAYS: Readonly<Record<string, number>> = { ahad: 0, "jum'at": 5, 'jum’at': 5, jumaat: 5, rebo: 3 }
const OTHER_MONTHS: Readonly<Record<string, number>> = { pebruari: 2, nopember: 11, agt: 8, ags: 8, agu: 8, sept: 9 }

const cut = (name: string) => name.slice(0, 3).toLowerCase()

/** A weekday's number from its name in either language, whole or cut to three letters; undefined for another word. */
export const weekdayOf = (name: string): number | undefined => numberIn(name, WEEKDAYS, OTHER_WEEKDAYS)

/** A month's number, from 1. */
export const monthOf = (name: string): number | undefined => {
  const word = name.toLowerCase().replace(/\.$/, '')
  const other = OTHER_MONTHS[word]
  if (other !== undefined) return other
  const index = numberIn(word, MONTHS, {})
  return index === undefined ? undefined : index + 1
}

const numberIn = (name: string, names: Readonly<Record<Lang, readonly string[]>>, others: Readonly<Record<string, number>>): number | undefined => {
  const word = name.toLowerCase().replace(/\.$/, '')
  if (others[word] !== undefined) return others[word]
  for (const list of [names.id, names.en]) {
    const index = list.findIndex((full) => full.toLowerCase() === word || (word.length === 3 && cut(full) === word))
    if (index >= 0) return index
  }
  return undefined
}

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const exists = ({ year, month, day }: Day): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** 0 is Sunday. */
export const weekday = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay()

export const isoDay = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Never negative. */
export const daysBetween = (a: Day, b: Day): number => Math.abs(Date.parse(isoDay(b)) - Date.parse(isoDay(a))) / 86_400_000

export const addDays = ({ year, month, day }: Day, days: number): Day => {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The weekday of a day, written as another is: short, in capitals, in that language. */
export const weekdayLike = (word: string, day: Day): string => {
  const lang = WEEKDAYS.en.some((full) => cut(full) === cut(word)) ? 'en' : 'id'
  const full = WEEKDAYS[lang][weekday(day)] ?? ''
  const name = /^[A-Za-zÀ-ÿ]{3}\.?$/.test(word) ? full.slice(0, 3) : full
  return word === word.toUpperCase() ? name.toUpperCase() : word === word.toLowerCase() ? name.toLowerCase() : name
}

/** `17 November 2026`. */
export const writeDay = ({ day, month, year }: Day, lang: Lang): string => `${day} ${MONTHS[lang][month - 1] ?? month} ${year}`

/** The pattern of a written weekday or month, for use inside a larger regular expression; case-insensitive. */
export const WEEKDAY_PATTERN = [...WEEKDAYS.id, ...WEEKDAYS.en, 'Ahad', "Jum['’]at"].join('|')
export const MONTH_PATTERN = [...new Set([...MONTHS.id, ...MONTHS.en, 'Pebruari', 'Nopember'])].sort((a, b) => b.length - a.length).join('|')

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{2}|WIB|WITA|WIT)?)?$/i
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const WRITTEN = /^(?:([A-Za-z'’]+),?\s+)?(\d{1,2})\s+([A-Za-z.]+)\s+(\d{4})$/
const AMERICAN = /^(?:([A-Za-z]+),?\s+)?([A-Za-z]+)\s+(\d{1,2}),?\s+(\d{4})$/

/**
 * Reads a day as people write it: `2026-11-17`, `17/11/2026`, `Selasa, 17 November 2026`, `November 17, 2026`.
 * Undefined when it is none of these, is a day that does not exist, or its weekday is another.
 */
export const readDay = (text: string): Day | undefined => {
  const trimmed = text.trim()
  let named: string | undefined
  let day: Day | undefined
  const iso = ISO.exec(trimmed)
  const slashed = SLASHED.exec(trimmed)
  const written = WRITTEN.exec(trimmed)
  const american = AMERICAN.exec(trimmed)
  if (iso) day = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  else if (slashed) day = { year: Number(slashed[3]), month: Number(slashed[2]), day: Number(slashed[1]) }
  else if (written) [named, day] = [written[1], { year: Number(written[4]), month: monthOf(written[3] ?? '') ?? 0, day: Number(written[2]) }]
  else if (american) [named, day] = [american[1], { year: Number(american[4]), month: monthOf(american[2] ?? '') ?? 0, day: Number(american[3]) }]
  if (!day || !exists(day) || (named !== undefined && weekdayOf(named) !== weekday(day))) return undefined
  return day
}
