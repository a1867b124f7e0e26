import { exists, type WholeDate, type WrittenDate, weekday, weekdayLike } from '../../../src/rule.ts'

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
