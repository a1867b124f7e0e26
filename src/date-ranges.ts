import { type Day, daysBetween } from './dates.ts'
import type { Prose, Span } from './prose.ts'
import type { WrittenDate } from './written-dates.ts'

const BESIDE = /^(?:(?:,?[^\S\n]{0,20}[,(/|–—-]?|,\n)[^\S\n]{0,20}|[\s,;:]{0,20}(?:tanggal|tgl|the)\.?\s{0,9}(?::\s{0,9})?)$/i
const RANGE = /^\)?\s{0,9}(?:[–—-]|s\.?\s?[/.]?\s?d\.?|sampai(?:\s{1,9}dengan)?|hingga|to|until|till|through)\s{0,9}(?:(?:hari|tanggal)\s{1,9})?$/i
const LIST = /^\)?\s{0,9}(?:,|(?:,\s{0,9})?(?:dan|serta|atau|&|and|or))\s{0,9}(?:(?:hari|tanggal)\s{1,9})?$/i

/** Weekdays and the days that they name: “Senin–Rabu, 16–18 November”. */
export interface DateGroup {
  readonly weekdays: readonly WrittenDate[]
  readonly days: readonly WrittenDate[]
}
type Part = { -readonly [Key in keyof WrittenDate]: WrittenDate[Key] }
interface Group {
  readonly weekdays: Part[]
  readonly days: Part[]
}

/** A written day of which all is known. */
export type WholeDate = WrittenDate & Day

/**
 * Dates that stand together: “Senin–Rabu, 16–18 November 2026” is one group, “Senin, 30 November s.d. Rabu, 2 Desember” are two of one chain.
 * Months and years that a chain writes once are known to all its days: “30 Desember s.d. 2 Januari 2027” begins in 2026.
 */
export const dateGroups = (text: string, dates: readonly WrittenDate[]): DateGroup[] => {
  const chains: Group[][] = []
  let last: Part | undefined
  for (const date of dates) {
    const gap = last && text.slice(last.end, date.start)
    const chain = chains.at(-1)
    const group = chain?.at(-1)
    const joined = gap !== undefined && (RANGE.test(gap) || LIST.test(gap))
    if (date.day === undefined && date.year !== undefined) {
      if (last?.day === undefined || !/^,?\s+$/.test(gap ?? '')) continue
      last.year ??= date.year
      last.end = date.end
      continue
    }
    const part: Part = { ...date }
    if (date.weekday !== undefined) {
      const inBrackets = group && group.weekdays.length === 0 && /^\s*\($/.test(gap ?? '') && text[date.end] === ')'
      if (inBrackets || (joined && group && group.days.length === 0)) group.weekdays.push(part)
      else if (joined && chain) chain.push({ weekdays: [part], days: [] })
      else chains.push([{ weekdays: [part], days: [] }])
    } else if (group && gap !== undefined && (group.days.length > 0 ? joined : BESIDE.test(gap))) group.days.push(part)
    else chains.push([{ weekdays: [], days: [part] }])
    last = part
  }
  for (const chain of chains) complete(chain.flatMap(({ days }) => days))
  return chains.flat()
}

const complete = (days: readonly Part[]): void => {
  for (const [list, step] of [
    [[...days].reverse(), -1],
    [days, 1],
  ] as const) {
    for (const [i, day] of list.entries()) {
      const known = list[i - 1]
      if (known?.month === undefined) continue
      day.month ??= known.month
      if (known.year !== undefined) day.year ??= known.year + ((day.month - known.month) * step < 0 ? step : 0)
    }
  }
}

/** The days that a date may mean: one without a year is less than ten months from the given day, nearest first. */
export const readingsOf = (date: WrittenDate, near: Day | undefined): WholeDate[] => {
  const { day, month, year } = date
  if (day === undefined || month === undefined) return []
  if (year !== undefined) return [{ ...date, day, month, year }]
  if (!near) return []
  return [0, 1, -1]
    .map((step) => ({ ...date, day, month, year: near.year + step }))
    .sort((a, b) => daysBetween(near, a) - daysBetween(near, b))
    .filter((reading, i) => i === 0 || daysBetween(near, reading) < 300)
}

/** From the first of some dates to the last, with a bracket that closes after it. */
export const rangeOf = (prose: Prose, dates: readonly WrittenDate[]): { readonly text: string; readonly start: number; readonly span: Span } => {
  const start = Math.min(...dates.map((date) => date.start))
  const last = Math.max(...dates.map((date) => date.end))
  const inside = prose.text.slice(start, last)
  const end = inside.includes('(') && !inside.includes(')') && prose.text[last] === ')' ? last + 1 : last
  return { text: prose.text.slice(start, end), start, span: prose.span(start, end) }
}
