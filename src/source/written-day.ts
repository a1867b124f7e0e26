import { type Day, daysBetween, exists, isoDay, MONTHS, monthOf, readDay, weekday, weekdayOf } from '../dates.ts'
import { lacksYear } from '../day-in.ts'

/** What is known of a day that is not written whole: what stands around it tells its year, perhaps its month. */
export interface NearDay {
  readonly year?: number
  readonly month?: number
  /** The last day that was read above it, as an ISO date. */
  readonly last?: string
}

/** What titles above a calendar, the name of its sheet or that of its file tell: the first of them that names one year, or one month. */
export const nearDayIn = (titles: readonly string[]): NearDay => {
  const one = (find: (title: string) => readonly number[]) => titles.map((title) => [...new Set(find(title))]).find(({ length }) => length === 1)?.[0]
  const year = one((title) => Array.from(title.matchAll(/(?<!\d)20\d{2}(?!\d)/g), ([found]) => Number(found)))
  const month = one((title) => (title.match(/[A-Za-z]{3,}/g) ?? []).flatMap((word) => (isMonth(word) ? (monthOf(word) ?? []) : [])))
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) }
}

/** Its whole name: cut to three letters it may be any word. */
const isMonth = (word: string): boolean => [...MONTHS.id, ...MONTHS.en].some((name) => name.toLowerCase() === word.toLowerCase())

/**
 * A day as cells have it, as an ISO date: with its weekday before or behind it, its time after it, its year in two figures or only known
 * from around it; of several days the first. Else the text as it is.
 */
export const writtenDay = (text: string, near: NearDay = {}): string => {
  const plain = text.replace(TIME, '').replace(/\s+/g, ' ').trim()
  const { name, bare } = withoutWeekday(plain)
  const written = bare
    .replace(/^(\d{1,2}) ?(?:[-–—]|s\.? ?d\.?|sampai(?: dengan)?|to|until|&|dan|and) ?\d{1,2}(?= [A-Za-z])/, '$1')
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, '$1-$2-$3')
    .replace(/^(\d{1,2})-([A-Za-z]+)(?:-(\d{2,4}))?$/, (_, day, month, year = '') => `${day} ${month} ${year}`.trim())
    .replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/, '$120$2')
    .replace(/^(\d{1,2} [A-Za-z]+\.? )(\d{2})$/, '$120$2')
  const day = readDay(written) ?? inYear(written, near)
  if (!day) return lacksYear(written) ? [name, written].filter(Boolean).join(', ') : plain
  if (name === undefined || weekdayOf(name) === weekday(day)) return isoDay(day)
  return readDay(written) ? `${name}, ${bare}` : `${name}, ${written} ${day.year}`
}

const TIME = /[\s,]+(?:(?:pukul|pkl\.?|jam|at)\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*(?:[AP]M|WIB|WITA|WIT))?\s*$/i

const withoutWeekday = (text: string): { readonly name?: string; readonly bare: string } => {
  const before = /^([A-Za-z'’]+)\s*[,/ -]\s*\(?(.*?)\)?$/.exec(text)
  const behind = /^(.*\d.*?)[\s,]*\(?\b([A-Za-z'’]+)\)?$/.exec(text)
  for (const [name, bare] of [
    [before?.[1], before?.[2]],
    [behind?.[2], behind?.[1]],
  ])
    if (name !== undefined && bare !== undefined && weekdayOf(name) !== undefined) return { name, bare: bare.trim() }
  return { bare: text }
}

/** A day without its year: in the one that is nearest to the day above it, else in that of the title, whose month a mere number is in too. */
const inYear = (text: string, { year, month, last }: NearDay): Day | undefined => {
  const above = last === undefined ? undefined : readDay(last)
  const inside = (of: number) => {
    if (/^\d{1,2}$/.test(text)) {
      const day = { year: of, month: month ?? 0, day: Number(text) }
      return exists(day) ? day : undefined
    }
    return readDay(`${text} ${of}`) ?? readDay(`${text}/${of}`) ?? readDay(`${text}, ${of}`)
  }
  if (!above) return year === undefined ? undefined : inside(year)
  const days = [above.year, above.year + 1, above.year - 1].flatMap((of) => inside(of) ?? [])
  return days.sort((a, b) => daysBetween(above, a) - daysBetween(above, b))[0]
}
