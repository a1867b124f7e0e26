import type { Facts } from './facts.ts'
import { isUpper } from './letters.ts'
import { editDistance } from './nearest.ts'

/** A name as the registry writes it, in words. */
interface Known {
  readonly name: string
  /** In small letters. */
  readonly words: readonly string[]
}

interface Index {
  /** By the first letters of their words, which a slip of the pen rarely touches: `ds` for Dinas Sosial. */
  readonly byInitials: ReadonlyMap<string, readonly Known[]>
  readonly most: number
  /** All that the registry calls right or wrong: none of it is a slip. */
  readonly known: ReadonlySet<string>
}

export interface NearMiss {
  readonly start: number
  readonly end: number
  readonly meant: string
}

const spelledNames = new WeakMap<Facts, readonly string[]>()

/** Every name of a person, body, office or place that the registry spells. */
const namesIn = (facts: Facts): readonly string[] => {
  let names = spelledNames.get(facts)
  if (!names) {
    names = [
      ...facts.names.flatMap(({ name, titles, aliases, office }) => [name, ...titles, ...aliases, ...(office === undefined ? [] : [office])]),
      ...facts.offices.flatMap(({ title, aliases, holder }) => [title, ...aliases, holder]),
      ...facts.addresses.map(({ place }) => place),
    ]
    spelledNames.set(facts, (names = [...new Set(names)]))
  }
  return names
}

/** Does this range of a source touch a name, written as the registry writes it or all in capitals? */
export const isInKnownName = (source: string, start: number, end: number, facts: Facts): boolean => {
  for (const name of namesIn(facts)) {
    const around = source.slice(Math.max(0, start - name.length), end + name.length)
    for (const written of [name, name.toUpperCase()]) {
      for (let at = around.indexOf(written); at >= 0; at = around.indexOf(written, at + 1)) {
        const first = Math.max(0, start - name.length) + at
        if (first < end && start < first + written.length) return true
      }
    }
  }
  return false
}

const WORD = /[A-Za-zÀ-ÿ0-9]+(?:['’][A-Za-zÀ-ÿ]+)?/g
const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.toLowerCase())

const indexes = new WeakMap<Facts, Index>()

const indexOf = (facts: Facts): Index => {
  let index = indexes.get(facts)
  if (!index) indexes.set(facts, (index = makeIndex(facts)))
  return index
}

const makeIndex = (facts: Facts): Index => {
  const byInitials = new Map<string, Known[]>()
  const known = new Set(facts.names.flatMap(({ wrong }) => wrong.map((one) => wordsOf(one).join(' '))))
  let most = 0
  for (const name of namesIn(facts)) {
    const words = wordsOf(name)
    known.add(words.join(' '))
    if (words.length === 0) continue
    most = Math.max(most, words.length)
    const initials = words.map((word) => word.charAt(0)).join('')
    const same = byInitials.get(initials)
    if (same) same.push({ name, words })
    else byInitials.set(initials, [{ name, words }])
  }
  return { byInitials, most, known }
}

/** Words of a text that are a name of the registry but for a slip: with capitals, in as many words, each begun with the right letter. */
export function* nearMisses(text: string, facts: Facts): Generator<NearMiss> {
  const { byInitials, most, known } = indexOf(facts)
  if (most === 0) return
  const words = [...text.matchAll(WORD)]
  for (let first = 0; first < words.length; first++) {
    if (!isUpper(words[first]?.[0].charAt(0) ?? '')) continue
    const runs = runsFrom(text, words, first, most)
    for (const run of runs.reverse()) {
      const folded = run.map(([word]) => word.toLowerCase())
      const among = byInitials.get(folded.map((word) => word.charAt(0)).join(''))
      if (!among) continue
      const isKnown = known.has(folded.join(' ')) || among.some((one) => one.words.every((word, i) => isForm(folded[i] ?? '', word)))
      const meant = isKnown
        ? undefined
        : among.find((one) =>
            isSlip(
              run.map(([word]) => word),
              one,
              words,
            ),
          )
      if (!isKnown && !meant) continue
      const [start, last] = [run[0]?.index ?? 0, run.at(-1)]
      if (meant && last) yield { start, end: last.index + last[0].length, meant: meant.name }
      first += run.length - 1
      break
    }
  }
}

type Word = RegExpMatchArray & { readonly index: number }

/** The words from one on, one more each time, as long as only blanks, a hyphen or the stop of an initial part them. */
const runsFrom = (text: string, words: readonly Word[], first: number, most: number): Word[][] => {
  const runs: Word[][] = []
  for (let next = first; next < words.length && next < first + most; next++) {
    const [before, word] = [words[next - 1], words[next] as Word]
    if (next > first && before && !/^(?:\s+|-|\.\s?)$/.test(text.slice(before.index + before[0].length, word.index))) break
    runs.push([...(runs.at(-1) ?? []), word])
  }
  return runs
}

/** The word itself, or with what Indonesian and English hang on a name: Basarnasnya, the Ministry's. */
const isForm = (word: string, known: string): boolean =>
  word === known || (word.startsWith(known) && /^(?:nya|ku|mu|lah|kah|pun|['’]?s)$/.test(word.slice(known.length)))

/** From how many letters on a name may hold two slips. */
const LONG = 14
/** Shorter words, short rows of capitals, numbers and regnal numbers differ on purpose: BPBD and BNPB, SMP 1 and SMP 2, Wilayah I and II. */
const mayHold = (word: string, alone: boolean): boolean =>
  word.length >= (alone ? 6 : 4) && isUpper(word.charAt(0)) && !/\d/.test(word) && !(word.length < 7 && word === word.toUpperCase()) && !/^[IVXL]+$/.test(word)

const isSlip = (written: readonly string[], { words }: Known, all: readonly Word[]): boolean => {
  const alone = words.length === 1
  const letters = words.join('').length
  let slips = 0
  for (const [i, known] of words.entries()) {
    const word = written[i] ?? ''
    const folded = word.toLowerCase()
    if (isForm(folded, known)) continue
    if (!mayHold(word, alone) || known.length < (alone ? 6 : 4) || Math.abs(folded.length - known.length) > 2) return false
    slips += editDistance(folded, known)
    if (slips > (letters >= LONG ? 2 : 1)) return false
    // A word that the text also writes small is an ordinary one.
    if (all.some(([other]) => other === folded)) return false
  }
  return slips > 0
}
