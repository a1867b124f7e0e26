import { MONTH_PATTERN, monthOf, WEEKDAY_PATTERN, weekdayOf } from './dates.ts'
import { lazily } from './expressions.ts'
import type { Lang } from './language.ts'
import { isUpper } from './letters.ts'

/** A weekday, a day or a bare year as it is written in running text, with what is written of it. Indices are into the text. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  /** 0 is Sunday. */
  readonly weekday?: number
  readonly day?: number
  readonly month?: number
  readonly year?: number
}

const MONTH = `(?:(?:${MONTH_PATTERN})\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Agu|Agt|Ags|Sept?|Oct|Okt|Nov|Nop|Dec|Des)\\b\\.?)`
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'

/** The pattern of a day as people write it, with or without its year. */
const DATE_PATTERN = `(?:${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+\\d{4})?|${MONTH}\\s+${DAY}\\b(?:,\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(?:${WEEKDAY_PATTERN}),?\\s*\\(?\\d{1,2}/\\d{1,2}\\b)`

const ANY_DATE = lazily(() => new RegExp(DATE_PATTERN, 'i'))

/** Is a day named in a text? */
export const namesDay = (text: string): boolean => /\d/.test(text) && ANY_DATE().test(text)

const WRITTEN_DATE = lazily(
  () =>
    new RegExp(
      `(?<![A-Za-z0-9]|\\d[./])(?:${[
        `(?<weekday>${WEEKDAY_PATTERN}|(?:Sen|Sel|Rab|Kam|Jum|Sab|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)(?![A-Za-z])`,
        '(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})(?![A-Za-z0-9])',
        '(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})(?:/(?<shortYear>\\d{4}|\\d{2}))?|(?<sign>[.-])(?<month>\\d{1,2})\\k<sign>(?<longYear>\\d{4}))(?![A-Za-z0-9/])',
        `(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<monthName>${MONTH})(?:,?\\s+(?<year>\\d{4})\\b)?`,
        `(?<american>${MONTH})\\s+(?<americanDay>\\d{1,2})(?:st|nd|rd|th)?(?![A-Za-z0-9]|[.:]\\d)(?:,?\\s+(?<americanYear>\\d{4})\\b)?`,
        '(?<bareYear>20\\d{2})(?![A-Za-z0-9]|[.,:/-]\\d)',
        '(?<bare>\\d{1,2})(?:st|nd|rd|th)?(?![A-Za-z0-9]|[.:/]\\d)',
      ].join('|')})`,
      'gi',
    ),
)

/** The weekdays and days in a text, in reading order. In Indonesian, `Mei 17` is no day; in English, `5/6/2026` may be two and is left out. */
export const findDates = (text: string, lang: Lang): WrittenDate[] => {
  const found: WrittenDate[] = []
  for (const match of text.matchAll(WRITTEN_DATE())) {
    const g = match.groups ?? {}
    const at = { start: match.index, end: match.index + match[0].length }
    if (g.weekday !== undefined) {
      const number = weekdayOf(g.weekday) ?? weekdayOf(g.weekday.slice(0, 3))
      if (number !== undefined && (g.weekday.length > 3 || isUpper(g.weekday[0] ?? ''))) found.push({ ...at, weekday: number })
    } else if (g.iso !== undefined) {
      const [year, month, day] = g.iso.split('-').map(Number) as [number, number, number]
      found.push({ ...at, year, month, day })
    } else if (g.first !== undefined) {
      let [day, month] = [Number(g.first), Number(g.second ?? g.month)]
      const year = g.longYear ?? g.shortYear
      if (lang === 'en' && day <= 12 && month <= 12 && day !== month) continue
      if (lang === 'en' && month > 12) [day, month] = [month, day]
      found.push({ ...at, day, month, ...(year !== undefined && { year: Number(year) + (year.length === 2 ? 2000 : 0) }) })
    } else if (g.monthName !== undefined) found.push({ ...at, day: Number(g.day), month: monthOf(g.monthName) ?? 0, ...(g.year && { year: Number(g.year) }) })
    else if (g.american !== undefined) {
      if (lang === 'en')
        found.push({ ...at, day: Number(g.americanDay), month: monthOf(g.american) ?? 0, ...(g.americanYear && { year: Number(g.americanYear) }) })
    } else found.push({ ...at, ...(g.bareYear ? { year: Number(g.bareYear) } : { day: Number(g.bare) }) })
  }
  return found
}
