import { type Disguise, SPELLED_AT_LEAST, spelledOut } from './disguise.ts'
import { scanDisguisedPhrases } from './disguised-phrases.ts'
import { type Folded, fold } from './fold.ts'
import { isWordUnit } from './letters.ts'
import { placeAt } from './places.ts'
import { scanHashtag } from './scan-tag.ts'
import { type Hit, scanWord } from './scan-word.ts'
import type { TermTrie } from './terms.ts'
import type { Token } from './tokens.ts'

/** Finds all terms in a text: whole words, phrases across line breaks, words of hashtags, disguised words. Not in mentions, e-mail or URLs. */
export const scan = (trie: TermTrie, text: string, tokens: readonly Token[]): Hit[] => {
  if (trie.letters.length < 2) return []
  const folded = fold(text)
  const hits: Hit[] = []
  const disguises: Disguise[] = []
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
    const end = scanWord(trie, text, folded, at, hits, disguises)
    spelled = end - at === 1 ? spelled + 1 : 0
    if (spelled === SPELLED_AT_LEAST) isSpelled = true
    at = end
  }
  if (isSpelled) scanSpelled(trie, folded, hits, disguises)
  if (disguises.length > 0) {
    disguises.sort((a, b) => a.start - b.start)
    const isFree = (index: number) => !((placeAt(tokens, back(index))?.start ?? text.length) <= back(index))
    scanDisguisedPhrases(trie, folded, disguises, isFree, hits)
  }
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

const scanSpelled = (trie: TermTrie, { text: letters, from }: Folded, hits: Hit[], disguises: Disguise[]): void => {
  for (const { word, start } of spelledOut(letters)) {
    disguises.push({ start, end: start + word.length * 2 - 1, words: [word] })
    const found: Hit[] = []
    scanWord(trie, word, { text: word }, 0, found)
    const place = (index: number) => from?.[start + index * 2] ?? start + index * 2
    hits.push(...found.map((hit) => ({ ...hit, start: place(hit.start), end: place(hit.end - 1) + 1 })))
  }
}
