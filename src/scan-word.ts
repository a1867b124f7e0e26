import { type Disguise, undisguise } from './disguise.ts'
import type { Folded } from './fold.ts'
import { type Affixes, readEnding, stripPrefixes } from './indonesian.ts'
import { isWordUnit } from './letters.ts'
import { CASE, LEMMA, step, type TermTrie } from './terms.ts'

/** A term found in a text; indices are into the text. */
export interface Hit {
  /** The term's number in the trie. */
  readonly term: number
  readonly start: number
  readonly end: number
  /** Present when the word is a form of the term: `tololnya`. */
  readonly affixes?: Affixes
}

export const SPACE = 32
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000

/** Looks for terms that start at a word; returns where the word ends, and adds it to `disguises` if it is one. */
export const scanWord = (trie: TermTrie, text: string, folded: Folded, start: number, hits: Hit[], disguises?: Disguise[]): number => {
  const { text: letters, from } = folded
  const before = hits.length
  for (const { node, end } of walk(trie, letters, start, 0)) {
    const atBorder = end === letters.length || !isWordUnit(letters.charCodeAt(end))
    const [first, last] = [from?.[start] ?? start, from?.[end] ?? end]
    for (const term of termsAt(trie, node)) {
      if (!isInItsCase(trie, term, text.slice(first, last), '')) continue
      if (atBorder) hits.push({ term, start: first, end: last })
      if (flagsOf(trie, term) & LEMMA) addForm(letters, from, term, start, start, end, '', '', hits)
    }
  }
  let end = start
  let disguise = false
  let digit = false
  let letter = false
  let run = 1
  while (end < letters.length) {
    const code = letters.charCodeAt(end)
    const sign = code === 64 || code === 36 || code === 33 || code === 42
    if (!isWordUnit(code) && !(sign && end > start && isWordUnit(letters.charCodeAt(end + 1)))) break
    if (sign) disguise = true
    else if (code <= 57) digit = true
    else letter = true
    run = end > start && code === letters.charCodeAt(end - 1) ? run + 1 : 1
    if (run === 3) disguise = true
    end++
  }
  if (end - start > 4 && PREFIXED.includes(letters[start] as string)) {
    for (const { prefix, length, restored } of stripPrefixes(letters.slice(start, end))) {
      const below = restored === '' ? 0 : step(trie, 0, restored.charCodeAt(0))
      if (below < 0) continue
      for (const { node, end: stop } of walk(trie, letters, start + length, below)) {
        const root = text.slice(from?.[start + length] ?? start + length, from?.[stop] ?? stop)
        for (const term of termsAt(trie, node))
          if (flagsOf(trie, term) & LEMMA && isInItsCase(trie, term, root, restored))
            addForm(letters, from, term, start, start + length, stop, prefix, restored, hits)
      }
    }
  }
  if ((disguise || (digit && letter)) && end - start >= 4) {
    const words = undisguise(letters.slice(start, end))
    if (hits.length === before) scanDisguised(trie, folded, { start, end, words }, hits)
    if (words.length > 0) disguises?.push({ start, end, words })
  }
  return end
}

/** Letters that start an Indonesian prefix. */
const PREFIXED = 'mpbtsdk'

export const termsAt = (trie: TermTrie, node: number): readonly number[] => {
  const found: number[] = []
  for (let term = trie.ends[node] as number; term >= 0; term = trie.also[term] as number) found.push(term)
  return found
}
export const flagsOf = (trie: TermTrie, term: number): number => trie.flags.charCodeAt(term) - 48

/** Is a term that minds its capitals written in them? `restored` is the letter that melted into a prefix. */
const isInItsCase = (trie: TermTrie, term: number, written: string, restored: string): boolean =>
  !(flagsOf(trie, term) & CASE) || written.replace(/\s+/g, ' ') === trie.exact(term)?.slice(restored.length)

/** A form of a lemma: prefix, root, reduplication, suffix up to the end of the word; the root alone is not one. */
const addForm = (
  letters: string,
  from: Folded['from'],
  term: number,
  start: number,
  rootAt: number,
  rootEnd: number,
  prefix: string,
  restored: string,
  hits: Hit[],
): void => {
  let end = rootEnd
  while (end < letters.length && (isWordUnit(letters.charCodeAt(end)) || (letters[end] === '-' && isWordUnit(letters.charCodeAt(end + 1))))) end++
  const root = restored + letters.slice(rootAt, rootEnd)
  let ending = readEnding(letters.slice(rootEnd, end), root)
  if (!ending) {
    // After a hyphen another word may begin: `tololnya-lah`, `tolol-menolol`.
    while (end > rootEnd && letters[end] !== '-') end--
    ending = end > rootEnd ? readEnding(letters.slice(rootEnd, end), root) : letters[end] === '-' ? { again: '', suffix: '' } : undefined
  }
  if (!ending || (prefix === '' && ending.again === '' && ending.suffix === '')) return
  hits.push({ term, start: from?.[start] ?? start, end: from?.[end] ?? end, affixes: { prefix, ...ending } })
}

interface Ending {
  readonly node: number
  readonly end: number
}
const NONE: readonly Ending[] = []

/** The nodes where terms end on the way that the letters from `at` lead, below `node`. White space of any length is one blank. */
const walk = (trie: TermTrie, letters: string, at: number, node: number): readonly Ending[] => {
  let found: Ending[] | undefined
  let place = at
  let here = node
  while (place < letters.length) {
    const code = letters.charCodeAt(place)
    const space = isSpace(code)
    here = step(trie, here, space ? SPACE : code)
    if (here < 0) break
    place++
    if (space) while (place < letters.length && isSpace(letters.charCodeAt(place))) place++
    if ((trie.ends[here] as number) < 0) continue
    found ??= []
    found.push({ node: here, end: place })
  }
  return found ?? NONE
}

/** A disguised word as what it may stand for, alone. */
const scanDisguised = (trie: TermTrie, { from }: Folded, { start, end, words }: Disguise, hits: Hit[]): void => {
  for (const word of words) {
    const found: Hit[] = []
    scanWord(trie, word, { text: word }, 0, found)
    const whole = found.filter((hit) => hit.end === word.length && !(flagsOf(trie, hit.term) & CASE))
    hits.push(...whole.map((hit) => ({ ...hit, start: from?.[start] ?? start, end: from?.[end] ?? end })))
    if (whole.length > 0) return
  }
}
