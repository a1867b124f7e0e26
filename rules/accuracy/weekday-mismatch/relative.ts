import { addDays, type Day, isoDay, lazily, WEEKDAY_PATTERN, WEEKDAYS, weekday, weekdayLike, weekdayOf } from '../../../src/rule.ts'

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

const LONE = lazily(
  () =>
    new RegExp(
      `(?<![A-Za-zÀ-ÿ0-9])(?<word>${Object.keys(NEAR).join('|')})(?:\\s(?:pagi|siang|sore|malam|morning|afternoon|evening))?(?:\\s?[,(]\\s?|\\s(?:hari\\s)?)(?<name>${WEEKDAY_PATTERN})(?![A-Za-zÀ-ÿ'’-])(?!(?:\\s(?:pagi|siang|sore|malam|wage|pahing|pon|kliwon|legi|tanggal|tgl\\.?|the))?[\\s,./(]{1,3}\\d{1,2}(?!\\d|[.:]\\d|\\s?[ap]\\.?m))`,
      'gi',
    ),
)

interface WrongLone {
  readonly start: number
  readonly end: number
  readonly day: Day
  /** With the right weekday. */
  readonly text: string
}

/** What is called by a day: “hari ini Minggu Literasi dibuka”, “tomorrow Sunday school”. */
const isName = (found: string, name: string, after: string): boolean =>
  !/[,(]/.test(found) && (/^\s[A-ZÀ-Þ]/.test(after) || WEEKDAYS.en.some((english) => english.toLowerCase() === name.toLowerCase()))

/** “besok, Kamis” with no date, against the day of publication. A weekday has a capital: “hari ini minggu terakhir” has none. */
export const wrongLoneDays = (text: string, publish: Day): readonly WrongLone[] =>
  Array.from(text.matchAll(LONE())).flatMap(({ 0: found, index: start, groups }) => {
    const { word = '', name = '' } = groups ?? {}
    const day = addDays(publish, NEAR[word.toLowerCase()] ?? 0)
    if (name.charAt(0) === name.charAt(0).toLowerCase() || weekdayOf(name) === weekday(day)) return []
    if (isName(found, name, text.slice(start + found.length))) return []
    return [{ start, end: start + found.length, day, text: found.slice(0, -name.length) + weekdayLike(name, day) }]
  })
