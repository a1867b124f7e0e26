import { SPELLED_AT_LEAST, spelledOut, undisguise } from './disguise.ts'
import { type Folded, fold } from './fold.ts'
import { humps } from './humps.ts'
import { type Affixes, readEnding, stripPrefixes } from './indonesian.ts'
import { isWordUnit } from './letters.ts'
import { CASE, LEMMA, step, type TermTrie } from './terms.ts'
import type { Token } from './tokens.ts'

/** A term found in a text; indices are into the text. */
export interface Hit {
  /** The term's number in the trie. */
  readonly term: number
  readonly start: number
  readonly end: number
  /** Present when the word is a form of the term: `tololnya`. */
  readonly affixes?: Affixes
}

const SPACE = 32
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
/** Finds all terms in a text: whole words, phrases across line breaks, words of hashtags, disguised words. Not in mentions, e-mail or URLs. */
export const scan = (trie: TermTrie, text: string, tokens: readonly Token[]): Hit[] => {
  if (trie.letters.length < 2) return []
  const folded = fold(text)
  const hits: Hit[] = []
  const back = (index: number) => folded.from?.[index] ?? index
  let next = 0
  let at = 0
  let spelled = 0
  let isSpelled = false
  const { text: letters } = folded
  while (at < letters.length) {
    if (next < tokens.length) {
      const token = tokens[next] as Token
      const place = back(at)
      if (place >= token.start) {
        next++
        if (place >= token.end || token.type === 'emoji') continue
        if (token.type === 'hashtag') scanHashtag(trie, text, token, hits)
        while (at < letters.length && back(at) < token.end) at++
        continue
      }
    }
    if (!isWordUnit(letters.charCodeAt(at))) {
      at++
      continue
    }
    const end = scanWord(trie, text, folded, at, hits)
    spelled = end - at === 1 ? spelled + 1 : 0
    if (spelled === SPELLED_AT_LEAST) isSpelled = true
    at = end
  }
  if (isSpelled) scanSpelled(trie, folded, hits)
  return longest(hits, ({ term }) => term)
}

/** Of the hits that one key holds together, the longest at a place, in the order of the text: `himbau` inside `himbau-himbauan` is not a second one. */
export const longest = <T extends { readonly start: number; readonly end: number }>(hits: T[], keyOf: (hit: T) => unknown): T[] => {
  if (hits.length < 2) return hits
  const lastEnd = new Map<unknown, number>()
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      const key = keyOf(hit)
      if (hit.end <= (lastEnd.get(key) ?? -1)) return false
      lastEnd.set(key, hit.end)
      return true
    })
}

/** Looks for terms that start at a word; returns where the word ends. */
const scanWord = (trie: TermTrie, text: string, folded: Folded, start: number, hits: Hit[]): number => {
  const { text: letters, from } = folded
  const before = hits.length
  walk(trie, letters, start, 0, (node, end) => {
    const atBorder = end === letters.length || !isWordUnit(letters.charCodeAt(end))
    for (const term of termsAt(trie, node)) {
      const flags = flagsOf(trie, term)
      const [first, last] = [from?.[start] ?? start, from?.[end] ?? end]
      if (atBorder && (!(flags & CASE) || text.slice(first, last).replace(/\s+/g, ' ') === trie.exact[term])) hits.push({ term, start: first, end: last })
      if (flags & LEMMA) addForm(letters, from, term, start, start, end, '', '', hits)
    }
  })
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
      const root = restored === '' ? 0 : step(trie, 0, restored.charCodeAt(0))
      if (root < 0) continue
      walk(trie, letters, start + length, root, (node, stop) => {
        for (const term of termsAt(trie, node))
          if (flagsOf(trie, term) & LEMMA) addForm(letters, from, term, start, start + length, stop, prefix, restored, hits)
      })
    }
  }
  if (hits.length === before && (disguise || (digit && letter)) && end - start >= 4) scanDisguised(trie, folded, start, end, hits)
  return end
}

/** Letters that start an Indonesian prefix. */
const PREFIXED = 'mpbtsdk'

const termsAt = (trie: TermTrie, node: number): readonly number[] => {
  const group = trie.groups[trie.ends[node] as number] ?? []
  return typeof group === 'number' ? [group] : group
}
const flagsOf = (trie: TermTrie, term: number): number => trie.flags.charCodeAt(term) - 48

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

/** Follows the letters from `at`, below `node`; calls back at each node where terms end. White space of any length is one blank. */
const walk = (trie: TermTrie, letters: string, at: number, node: number, found: (node: number, end: number) => void): void => {
  let place = at
  let here = node
  while (place < letters.length) {
    const code = letters.charCodeAt(place)
    const space = isSpace(code)
    here = step(trie, here, space ? SPACE : code)
    if (here < 0) return
    place++
    if (space) while (place < letters.length && isSpace(letters.charCodeAt(place))) place++
    if ((trie.ends[here] as number) >= 0) found(here, place)
  }
}

/** A disguised word as what it may stand for. A single word only. */
const scanDisguised = (trie: TermTrie, { text: letters, from }: Folded, start: number, end: number, hits: Hit[]): void => {
  for (const word of undisguise(letters.slice(start, end))) {
    const found: Hit[] = []
    scanWord(trie, word, { text: word }, 0, found)
    const whole = found.filter((hit) => hit.end === word.length && !(flagsOf(trie, hit.term) & CASE))
    hits.push(...whole.map((hit) => ({ ...hit, start: from?.[start] ?? start, end: from?.[end] ?? end })))
    if (whole.length > 0) return
  }
}

const scanSpelled = (trie: TermTrie, { text: letters, from }: Folded, hits: Hit[]): void => {
  for (const { word, start } of spelledOut(letters)) {
    const found: Hit[] = []
    scanWord(trie, word, { text: word }, 0, found)
    const place = (index: number) => from?.[start + index * 2] ?? start + index * 2
    hits.push(...found.map((hit) => ({ ...hit, start: place(hit.start), end: place(hit.end - 1) + 1 })))
  }
}

/** Inside a hashtag a phrase has no blanks; it starts and ends where a hump does, or at an end of the tag. */
const scanHashtag = (trie: TermTrie, text: string, tag: Token, hits: Hit[]): void => {
  const first = tag.start + 1
  const name = text.slice(first, tag.end)
  const borders = humps(name)
  const folded = fold(name)
  const back = (index: number) => folded.from?.[index] ?? index
  for (let at = 0; at < folded.text.length; at++) {
    if (!borders.has(back(at))) continue
    const starts: (readonly [node: number, at: number])[] = [[0, at]]
    for (let state = starts.pop(); state; state = starts.pop()) {
      const [node, place] = state
      if (place > at && node > 0 && borders.has(back(place))) {
        for (const term of termsAt(trie, node)) if (!(flagsOf(trie, term) & CASE)) hits.push({ term, start: first + back(at), end: first + back(place) })
      }
      const blank = place > at ? step(trie, node, SPACE) : -1
      if (blank > 0) starts.push([blank, folded.text[place] === '_' ? place + 1 : place])
      const code = folded.text.charCodeAt(place)
      const next = place < folded.text.length ? step(trie, node, code) : -1
      if (next > 0) starts.push([next, place + 1])
    }
  }
}
