import type { Facts, Figure } from './facts.ts'
import type { Lang } from './language.ts'
import { agrees, findQuantities, type Quantity } from './quantities.ts'
import { sentencesOf } from './sentences.ts'
import { validityOf } from './validity.ts'

/** A figure of the registry that a sentence states, rightly or not. */
export interface Stated {
  readonly start: number
  readonly end: number
  /** What the registry has for it on that day; over where it has nothing newer. */
  readonly figure: Figure
  readonly isOver: boolean
  readonly isRight: boolean
}

const ABOUT = /(?:sekitar|kira-kira|kurang lebih|hampir|lebih dari|nyaris|lebih kurang|about|around|nearly|almost|over|more than|some|roughly)\s*(?:Rp\s*)?$/i
/** “1,2 juta lebih” is rounded down. */
const MORE = /^\s*(?:[A-Za-zÀ-ÿ]+\s+)?(?:lebih|or more)(?![A-Za-zÀ-ÿ])/i
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  persen: ['%', 'percent', 'per cent'],
  '%': ['persen', 'percent', 'per cent'],
  percent: ['%', 'persen', 'per cent'],
  rupiah: ['Rp', 'IDR'],
  rp: ['rupiah', 'IDR'],
}

/** Units that stand before their number. */
const MONEY: ReadonlySet<string> = new Set(['rp', 'idr', '$', 'usd'])

/** What the sentence around a label says of it: the number with the unit of the figure; without a unit, the first number after the label. */
export const statedFigure = (text: string, start: number, end: number, label: string, facts: Facts, lang: Lang, day: string): Stated | undefined => {
  const sentence = [...sentencesOf(text)].find((one) => one.start <= start && start < one.end)
  const entries = facts.figures.filter((figure) => figure.label === label)
  const stateOf = (entry: Figure) => validityOf({ kind: 'figures', entry }, day)
  const inForce = entries.filter((entry) => stateOf(entry) === 'in-force')
  const [figure] = (inForce.length > 0 ? inForce : entries).toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1))
  if (!sentence || !figure) return undefined
  const said = text.slice(sentence.start, sentence.end)
  const numbers = quantitiesOf(said, end - sentence.start, figure, lang)
  const [nearest] = numbers.toSorted((a, b) => distance(a, start - sentence.start) - distance(b, start - sentence.start))
  if (!nearest) return undefined
  const fits = (entry: Figure) => numbers.some((number) => agrees(number, entry.value, slackOf(said, number)))
  const years = new Set(said.match(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/g))
  const namesTime = (entry: Figure) => entry.asOf !== undefined && years.has(entry.asOf.slice(0, 4))
  const at = { start: sentence.start + nearest.start, end: sentence.start + nearest.end, figure, isOver: inForce.length === 0 }
  if (fits(figure)) return { ...at, isRight: true }
  // Another year is another figure, told rightly or not known.
  const other = entries.find((entry) => entry !== figure && namesTime(entry))
  if (other) return { ...at, figure: other, isOver: false, isRight: fits(other) }
  return years.size > 0 && !namesTime(figure) ? undefined : { ...at, isRight: false }
}

const distance = ({ start }: Quantity, label: number): number => Math.abs(start - label)

const slackOf = (text: string, { start, end }: Quantity): number => (ABOUT.test(text.slice(0, start)) || MORE.test(text.slice(end)) ? 0.1 : 0)

const quantitiesOf = (text: string, labelEnd: number, { unit, value }: Figure, lang: Lang): readonly Quantity[] => {
  const all = [...findQuantities(text, lang)].filter(
    ({ start, end }) => !/^(?:19|20)\d{2}$/.test(text.slice(start, end)) || value === Number(text.slice(start, end)),
  )
  if (unit.length === 0) return all.filter(({ start }) => start >= labelEnd).slice(0, 1)
  const units = unit.flatMap((one) => [one, ...(SIGNS[one.toLowerCase()] ?? [])]).map((one) => one.toLowerCase())
  return all.filter(({ start, end }) => {
    const [before, after] = [text.slice(0, start).trimEnd().toLowerCase(), text.slice(end).trimStart().toLowerCase()]
    return units.some((one) => (after.startsWith(one) && !/^[a-zà-ÿ]/.test(after.slice(one.length))) || (MONEY.has(one) && before.endsWith(one)))
  })
}
