import { ABBREVIATIONS } from './indonesian.ts'
import { isUpper, isWordUnit } from './letters.ts'
import { matches } from './matches.ts'

/** A sentence of a prose; indices are into its text. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

const ENGLISH: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st gov sen rep gen col lt sgt jr sr vs etc inc ltd co e.g i.e no vol fig dept u.s u.k a.m p.m'.split(' '),
)

const STOP = /[.!?…\n]|[\uD83C-\uD83E][\uDC00-\uDFFF]\uFE0F?/g

/**
 * Sentences without a parser: they end at `.`, `!`, `?`, `…` or an emoji before a blank, but not after an abbreviation or an initial, nor before
 * a small letter, and at an empty line. A rule that wants the words themselves visits `SentenceNode`.
 */
export function* sentencesOf(text: string): Generator<Sentence> {
  let start = wordFrom(text, 0)
  for (const { index, 0: stop } of matches(text, STOP)) {
    const at = index + stop.length - 1
    if (at < start) continue
    const isBreak = text.charCodeAt(at) === 10
    if (!(isBreak ? /^[\r\n \t]*\n/.test(text.slice(at + 1, at + 20)) : endsHere(text, start, at))) continue
    yield { start, end: isBreak ? at : at + 1 }
    start = wordFrom(text, at + 1)
  }
  if (start < text.length) yield { start, end: text.trimEnd().length }
}

/** Where the next word begins, or the end of the text. */
const wordFrom = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++
  return at
}

export const countWords = (text: string, { start, end }: Sentence): number => {
  let words = 0
  for (let at = wordFrom(text, start); at < end; at = wordFrom(text, at)) {
    while (at < end && isWordPart(text, at)) at++
    words++
  }
  return words
}

/** Letters, and the hyphens, stops and apostrophes that join two of them: `kata-kata`, `1.000`, `Jum'at`. */
const isWordPart = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (isWordUnit(code)) return true
  return code !== 32 && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1)) && JOINERS.includes(text[at] as string)
}

const JOINERS = "-‑.,'’/:"

const endsHere = (text: string, start: number, at: number): boolean => {
  let next = at + 1
  while (CLOSING.includes(text[next] as string)) next++
  const gap = next
  while (isBlank(text.charCodeAt(next))) next++
  if (next === gap && next < text.length) return false
  const letter = next < text.length ? String.fromCodePoint(text.codePointAt(next) as number) : ''
  if (letter !== letter.toUpperCase()) return false
  if (text[at] !== '.') return true
  let from = at
  while (from > start && at - from < LONGEST_ABBREVIATION && text[from - 1] !== '(' && !isBlank(text.charCodeAt(from - 1))) from--
  const word = text.slice(from, at)
  return !(ABBREVIATIONS.has(word.toLowerCase()) || ENGLISH.has(word.toLowerCase()) || (word.length === 1 && isUpper(word)))
}

const CLOSING = '.!?…"”\')]'
const LONGEST_ABBREVIATION = 12
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000
