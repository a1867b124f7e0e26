import { fold } from './fold.ts'
import { humps } from './humps.ts'
import { flagsOf, type Hit, SPACE, scanWord, termsAt } from './scan-word.ts'
import { CASE, step, type TermTrie } from './terms.ts'
import type { Token } from './tokens.ts'

/** Inside a hashtag a phrase has no blanks; it starts and ends where a hump does, or at an end of the tag. */
export const scanHashtag = (trie: TermTrie, text: string, tag: Token, hits: Hit[]): void => {
  const first = tag.start + 1
  const name = text.slice(first, tag.end)
  const borders = humps(name)
  const folded = fold(name)
  const back = (index: number) => folded.from?.[index] ?? index
  for (let at = 0; at < folded.text.length; at++) {
    if (!borders.has(back(at))) continue
    scanTagWord(trie, name, back(at), first, borders, hits)
    const starts: (readonly [node: number, at: number])[] = [[0, at]]
    for (let state = starts.pop(); state; state = starts.pop()) {
      const [node, place] = state
      if (place > at && node > 0 && borders.has(back(place))) {
        const written = name.slice(back(at), back(place))
        for (const term of termsAt(trie, node)) if (isInTagCase(trie, term, written)) hits.push({ term, start: first + back(at), end: first + back(place) })
      }
      const blank = place > at ? step(trie, node, SPACE) : -1
      if (blank > 0) starts.push([blank, folded.text[place] === '_' ? place + 1 : place])
      const code = folded.text.charCodeAt(place)
      const next = place < folded.text.length ? step(trie, node, code) : -1
      if (next > 0) starts.push([next, place + 1])
    }
  }
}

/** In a tag a phrase has no blanks to compare. */
const isInTagCase = (trie: TermTrie, term: number, written: string): boolean =>
  !(flagsOf(trie, term) & CASE) || written.replaceAll('_', '') === trie.exact(term)?.replace(/\s/g, '')

/** From one hump of a tag to the next stands a word, which may be a form of a lemma. */
const scanTagWord = (trie: TermTrie, name: string, start: number, first: number, borders: ReadonlySet<number>, hits: Hit[]): void => {
  let end = start + 1
  while (end < name.length && !borders.has(end)) end++
  const word = name.slice(start, end)
  const found: Hit[] = []
  scanWord(trie, word, fold(word), 0, found)
  for (const hit of found) if (hit.affixes && hit.start === 0 && hit.end === word.length) hits.push({ ...hit, start: first + start, end: first + end })
}
