import { isInsideWord } from './letters.ts'

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** A disguised word in folded text, and the words that it may stand for. */
export interface Disguise {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

/** The words that a disguised one may stand for: digits and signs as letters, a long run as one letter or two. `4nj1ng`, `anjiiing`. */
export const undisguise = (word: string): string[] => {
  // `600k` is a number: letters outnumber what disguises them.
  if (/^\d\d/.test(word) || word.replace(/[^a-z]/g, '').length * 2 < word.length) return []
  const words = new Set<string>()
  for (const run of ['$1', '$1$1']) {
    const short = word.replace(/([a-z])\1{2,}/g, run)
    for (const one of ['i', 'l']) words.add(short.replace(/[013456789@$!]/g, (sign) => (sign === '1' ? one : (LEET[sign] ?? sign))))
  }
  words.delete(word)
  return [...words].filter((found) => !/[\d@$!*]/.test(found))
}

/** Single letters in a row are worth a look from here on. */
export const SPELLED_AT_LEAST = 4
const SPELLED = /(?<![a-z0-9])[^\s.\-_*](?:([ .\-_*])[^\s.\-_*])(?:\1[^\s.\-_*]){2,}(?![a-z0-9])/g

/** `a n j i n g`, `t.o.l.o.l`: single letters with the same sign between each two; letter i of `word` stands at `start + 2 * i`. */
export function* spelledOut(text: string): Generator<{ readonly word: string; readonly start: number }> {
  for (const { index: start, 0: found, 1: sign = ' ' } of text.matchAll(SPELLED)) {
    if (!isInsideWord(text, start) && !isInsideWord(text, start + found.length)) yield { word: found.replaceAll(sign, ''), start }
  }
}
