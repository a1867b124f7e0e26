import type { Lang } from './language.ts'

/** A number in a text, with its word for thousands or millions. Indices are into the text. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** What it may mean: `1,200` is 1.2 in Indonesian, but 1,200 to those who write it the English way. */
  readonly readings: readonly Reading[]
}

interface Reading {
  readonly value: number
  /** The worth of its last digit: of 1,2 juta, a hundred thousand. 0 for a number written out whole. */
  readonly step: number
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const NUMBER =
  /(?<![A-Za-zÀ-ÿ0-9]|\d[.,/:-])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?![A-Za-zÀ-ÿ0-9]*[0-9]|[.,:/-]\d)(?:\s?(?<magnitude>ribu|rb|juta|jt|mili?ar|milyar|triliun|thousand|million|billion|trillion)(?![A-Za-zÀ-ÿ]))?/gi

/** All numbers of a text that are written in figures, in either language's way; not those of dates, times and addresses. */
export function* findQuantities(text: string, lang: Lang): Generator<Quantity> {
  for (const match of text.matchAll(NUMBER)) {
    const magnitude = match.groups?.magnitude
    const digits = magnitude === undefined ? match[0] : match[0].slice(0, -magnitude.length).trim()
    const times = MAGNITUDES[magnitude?.toLowerCase() ?? ''] ?? 1
    yield { start: match.index, end: match.index + match[0].length, readings: readingsOf(digits, times, lang) }
  }
}

/** The value of a text that is one number: `1.234.567`, `1,2 juta`, `1.2 million`. */
export const readNumber = (text: string): number | undefined => {
  const [first] = findQuantities(text.trim(), /million|billion|thousand/i.test(text) ? 'en' : 'id')
  return first && first.start === 0 && first.end === text.trim().length ? first.readings[0]?.value : undefined
}

const readingsOf = (digits: string, times: number, lang: Lang): Reading[] => {
  const signs = digits.replace(/\d/g, '')
  const decimal = lang === 'id' ? ',' : '.'
  const read = (sign: string | undefined): Reading => {
    const [whole = '', fraction = ''] = sign === undefined ? [digits] : digits.split(sign)
    const value = Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`) * times
    return { value: Math.round(value * 1e6) / 1e6, step: fraction === '' && times === 1 ? 0 : times / 10 ** fraction.length }
  }
  if (signs.length === 0) return [read(undefined)]
  if (signs.length > 1) return [read(signs.at(-1) === signs[0] ? undefined : signs.at(-1))]
  // One sign before three digits may part thousands or a fraction, by who writes it; before others, only a fraction.
  if (!/[.,]\d{3}$/.test(digits)) return [read(signs)]
  return signs === decimal ? [read(signs), read(undefined)] : [read(undefined), read(signs)]
}

/** Is a number said to be about a value, in as many digits as it has? `slack` is a further share of the value: 0.1 for “about”. */
export const agrees = ({ readings }: Quantity, value: number, slack = 0): boolean =>
  readings.some((reading) => Math.abs(reading.value - value) <= Math.max(reading.step / 2, Math.abs(value) * slack) + 1e-9)

/** A value as a language writes it: 1.234.567,5 or 1,234,567.5. */
export const writeNumber = (value: number, lang: Lang): string => {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.length > 4 || value >= 1000 ? whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'id' ? '.' : ',') : whole
  return fraction === undefined ? grouped : `${grouped}${lang === 'id' ? ',' : '.'}${fraction}`
}
