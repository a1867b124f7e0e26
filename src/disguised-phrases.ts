import type { Disguise } from './disguise.ts'
import type { Folded } from './fold.ts'
import { isInsideWord, isWordUnit } from './letters.ts'
import { placeAt } from './places.ts'
import { flagsOf, type Hit, scanWord } from './scan-word.ts'
import { CASE, type TermTrie } from './terms.ts'

/** So many characters of a phrase may stand before and after its disguised word. */
const REACH = 60
/** Disguised words near one another are looked at together, in stretches of about so many characters. */
const LONGEST = 1000

/** A part of a text, in indices of its letters, and the disguised words in it. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly disguises: readonly Disguise[]
}

/** Finds the phrases of which a word is disguised: `dasar 4nj1ng`, `tidak t a h u malu`. `isFree` tells what no URL or the like takes. */
export const scanDisguisedPhrases = (
  trie: TermTrie,
  { text: letters, from }: Folded,
  disguises: readonly Disguise[],
  isFree: (index: number) => boolean,
  hits: Hit[],
): void => {
  for (const stretch of stretches(letters, disguises, isFree)) {
    const ways = Math.max(...stretch.disguises.map(({ words }) => words.length))
    for (let way = 0; way < ways; way++) {
      const { text, places } = undisguised(letters, stretch, way)
      for (const hit of hitsIn(trie, text)) {
        const [start, end] = [places[hit.start] as number, places[hit.end] as number]
        const disguise = placeAt(stretch.disguises, start)
        const isPhrase = disguise && start <= disguise.start && disguise.end <= end && end - start > disguise.end - disguise.start
        if (isPhrase && !(flagsOf(trie, hit.term) & CASE)) hits.push({ ...hit, start: from?.[start] ?? start, end: from?.[end] ?? end })
      }
    }
  }
}

function* stretches(letters: string, disguises: readonly Disguise[], isFree: (index: number) => boolean): Generator<Stretch> {
  for (let next = 0; next < disguises.length; ) {
    const first = disguises[next++] as Disguise
    const among = [first]
    let { start, end } = first
    while (first.start - start < REACH && start > 0 && isFree(start - 1)) start--
    while (start < first.start && isInsideWord(letters, start)) start++
    for (let last = end; end < letters.length && end - last < REACH; ) {
      const disguise = disguises[next]
      if (disguise?.start === end && end - start < LONGEST) {
        among.push(disguise)
        last = end = disguise.end
        next++
      } else if (isFree(end)) end++
      else break
    }
    yield { start, end, disguises: among }
  }
}

const hitsIn = (trie: TermTrie, text: string): readonly Hit[] => {
  const found: Hit[] = []
  for (let at = 0; at < text.length; ) at = isWordUnit(text.charCodeAt(at)) ? scanWord(trie, text, { text }, at, found) : at + 1
  return found
}

/** The stretch with each disguised word as one of those that it may stand for, and where each letter stood. */
const undisguised = (letters: string, { start, end, disguises }: Stretch, way: number): { readonly text: string; readonly places: readonly number[] } => {
  let text = ''
  const places: number[] = []
  let next = 0
  for (let at = start; at < end; ) {
    const disguise = disguises[next]
    const isHere = disguise?.start === at
    const word = isHere ? (disguise.words[Math.min(way, disguise.words.length - 1)] as string) : (letters[at] as string)
    for (let i = 0; i < word.length; i++) places.push(at)
    text += word
    at = isHere ? disguise.end : at + 1
    if (isHere) next++
  }
  places.push(end)
  return { text, places }
}
