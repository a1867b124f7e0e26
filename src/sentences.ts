import { ABBREVIATIONS } from './indonesian.ts'
import { isUpper, isWordUnit } from './letters.ts'

/** A sentence of a prose; indices are into its text. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly words: number
}

const ENGLISH: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st gov sen rep gen col lt sgt jr sr vs etc inc ltd co e.g i.e no vol fig dept u.s u.k a.m p.m'.split(' '),
)

/**
 * Sentences and how many words they have, without a parser: they end at `.`, `!`, `?` or `…` before a blank, but not after an abbreviation
 * or an initial, nor before a small letter, and at an empty line. A rule that wants the words themselves visits `SentenceNode`.
 */
export function* sentencesOf(text: string): Generator<Sentence> {
  let start = -1
  let words = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isWordUnit(code)) {
      if (start < 0) start = at
      while (at + 1 < text.length && isWordPart(text, at + 1)) at++
      words++
      continue
    }
    if (start < 0) continue
    const stop = code === 46 || code === 33 || code === 63 || code === 0x2026
    if (!stop && code !== 10) continue
    if (stop ? endsHere(text, start, at) : /^[\r\n \t]*\n/.test(text.slice(at + 1, at + 20))) {
      yield { start, end: stop ? at + 1 : at, words }
      start = -1
      words = 0
    }
  }
  if (start >= 0) yield { start, end: text.trimEnd().length, words }
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
