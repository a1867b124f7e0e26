import { type DateGroup, findDates, type Prose, type WrittenDate } from '../../../src/rule.ts'

/** Between a weekday and its date: “Senin malam, 1 Desember”, “Senin Legi, 1 Desember”. */
const PART_OF_DAY =
  /^\s{1,9}(?:(?:pagi|siang|sore|petang|malam|dini hari|legi|pa(?:h)?ing|pon|wage|kliwon|morning|afternoon|evening|night)\s{0,9}){1,2}(?:[,(]\s{0,9})?(?:tanggal\s{1,9})?$/i
/** Between a date and its weekday: “1 Desember 2026, hari Senin”. */
const ON_DAY = /^,?\s*(?:pada\s+)?hari\s+$/i

/** Weekdays and their dates that other words part, or that stand the other way round. */
export const partedDates = (text: string, dates: readonly WrittenDate[]): readonly DateGroup[] =>
  dates.flatMap((date, i) => {
    const next = dates[i + 1]
    if (!next || (date.weekday === undefined) === (next.weekday === undefined)) return []
    const [word, day] = date.weekday === undefined ? [next, date] : [date, next]
    return (word === date ? PART_OF_DAY : ON_DAY).test(text.slice(date.end, next.start)) ? [{ weekdays: [word], days: [day] }] : []
  })

/** A weekday alone in a cell, and the date that the cell beside it starts with. */
export const acrossCells = (
  cell: Prose,
  beside: Prose | undefined,
  lang: 'id' | 'en',
): { readonly word: WrittenDate; readonly date: WrittenDate } | undefined => {
  const [word, ...more] = findDates(cell.text, lang)
  if (word?.weekday === undefined || more.length > 0 || !beside) return undefined
  if (cell.text.replace(/^\s*hari\s+/i, '').trim().length !== word.end - word.start) return undefined
  const [date, ...others] = findDates(beside.text, lang)
  return date && others.length === 0 && beside.text.slice(0, date.start).trim() === '' ? { word, date } : undefined
}
