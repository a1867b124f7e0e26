import { addDays, type Day, isoDay, lazily } from '../../../src/rule.ts'

const NEAR: Readonly<Record<string, number>> = { 'hari ini': 0, 'nanti malam': 0, besok: 1, lusa: 2, today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }
const RELATIVE = lazily(
  () =>
    new RegExp(
      `(?<![A-Za-zÀ-ÿ0-9])(?<word>${Object.keys(NEAR).join('|')})(?:\\s{1,9}(?:pagi|siang|sore|malam|morning|afternoon|evening))?\\s{0,9}(?:[,(]\\s{0,9})?$`,
      'i',
    ),
)

interface WrongRelative {
  readonly word: string
  readonly start: number
  /** The day that the word means. */
  readonly right: Day
}

/** “besok (Selasa, 17/11)” against the day of publication; `start` is where the date begins. */
export const wrongRelative = (text: string, start: number, day: Day, publish: Day): WrongRelative | undefined => {
  const from = Math.max(0, start - 60)
  const near = RELATIVE().exec(text.slice(from, start))
  const word = near?.groups?.word
  if (!near || word === undefined) return undefined
  const right = addDays(publish, NEAR[word.toLowerCase()] ?? 0)
  return isoDay(right) === isoDay(day) ? undefined : { word, start: from + near.index, right }
}
