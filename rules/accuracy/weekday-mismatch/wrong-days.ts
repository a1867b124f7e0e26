import { exists, type WholeDate, type WrittenDate, weekday, weekdayLike } from '../../../src/rule.ts'

const RECURRING = /\b(?:setiap|tiap|every|each)(?:\s+hari)?\s+$/i
/** “Minggu 2 November” may be the second week. */
const WEEK = /^minggu\s+[1-5]\s+[A-Za-zÀ-ÿ]+(?!\s+\d{4}|[A-Za-zÀ-ÿ])/i

/** Does the weekday at an index name many days, or a week? */
export const isOfMany = (text: string, start: number): boolean =>
  RECURRING.test(text.slice(Math.max(0, start - 20), start)) || WEEK.test(text.slice(start, start + 40))

interface WrongDay {
  readonly word: WrittenDate
  readonly day: WholeDate
}

/** The weekdays that no reading of their date falls on; a date that does not exist is another fault. */
export const wrongDays = (weekdays: readonly WrittenDate[], readings: readonly (readonly WholeDate[])[]): readonly WrongDay[] =>
  weekdays.flatMap((word, i) => {
    const [day, ...others] = readings[i] ?? []
    const all = day ? [day, ...others] : []
    return day && all.every(exists) && !all.some((one) => weekday(one) === word.weekday) ? [{ word, day }] : []
  })

/** The words with the right weekdays in them. */
export const corrected = (at: { readonly start: number; readonly text: string }, wrong: readonly WrongDay[]): string => {
  let { text } = at
  for (const { word, day } of wrong.toReversed()) {
    const [start, end] = [word.start - at.start, word.end - at.start]
    text = text.slice(0, start) + weekdayLike(text.slice(start, end), day) + text.slice(end)
  }
  return text
}
