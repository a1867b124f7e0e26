import { fold } from './fold.ts'
import type { Lang } from './language.ts'

/** A word or phrase that a rule waits for. Rules may hang more on it: the hit gives it back as it was. */
export interface Term {
  readonly text: string
  /** Also with the affixes, clitics and reduplications of Indonesian. */
  readonly lemma?: boolean
  /** Only in exactly these capitals. */
  readonly case?: boolean
  /** The language of the drafts in which it counts; absent: any. */
  readonly lang?: Lang
}

/**
 * All terms of all rules as one trie, nodes numbered breadth first, so that the children of a node follow one another
 * and four arrays hold everything.
 */
export interface TermTrie {
  /** The code of the letter that leads to each node; the root has a space. */
  readonly letters: Uint16Array
  /** The children of the root by ASCII code, for the step that is taken at every word; -1 for none. */
  readonly root: Int32Array
  /** The first child of each node, and one more entry at the end. */
  readonly children: Int32Array
  /** The first term that ends at each node, or -1. */
  readonly ends: Int32Array
  /** For each term the next that ends at the same node, or -1: most often that. */
  readonly also: Int32Array
  /** Bit 1: lemma. Bit 2: case-sensitive. A letter a term. */
  readonly flags: string
  /** Of the case-sensitive terms: how they are written. */
  readonly exact: (term: number) => string | undefined
}

export const LEMMA = 1
export const CASE = 2

interface Building {
  readonly next: Map<string, Building>
  terms?: number[]
}

/** Builds the trie; a term's number is its place in the list. */
export const buildTrie = (terms: Iterable<Term>): TermTrie => {
  const root: Building = { next: new Map() }
  const exact = new Map<number, string>()
  let flags = ''
  let number = 0
  for (const term of terms) {
    let node = root
    const folded = foldTerm(term.text)
    // A place in `letters` is one UTF-16 unit: an emoji is two nodes.
    for (let i = 0; i < folded.length; i++) {
      const letter = folded[i] as string
      let next = node.next.get(letter)
      if (!next) node.next.set(letter, (next = { next: new Map() }))
      node = next
    }
    if (node !== root) (node.terms ??= []).push(number)
    if (term.case) exact.set(number, term.text.replace(/\s+/g, ' ').trim())
    flags += String((term.lemma ? LEMMA : 0) | (term.case ? CASE : 0))
    number++
  }
  const queue: Building[] = [root]
  const children: number[] = []
  const ends: number[] = []
  const also = new Int32Array(number).fill(-1)
  let letters = ' '
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as Building
    children.push(queue.length)
    ends.push(node.terms?.[0] ?? -1)
    node.terms?.forEach((term, i, all) => {
      also[term] = all[i + 1] ?? -1
    })
    for (const [letter, next] of node.next) {
      queue.push(next)
      letters += letter
    }
  }
  children.push(queue.length)
  const codes = codesOf(letters)
  return {
    letters: codes,
    root: rootOf(codes, children[1] as number),
    children: Int32Array.from(children),
    ends: Int32Array.from(ends),
    also,
    flags,
    exact: (term) => exact.get(term),
  }
}

export const codesOf = (letters: string): Uint16Array => {
  const codes = new Uint16Array(letters.length)
  for (let at = 0; at < letters.length; at++) codes[at] = letters.charCodeAt(at)
  return codes
}

/** The root's children are the nodes from 1 on. */
export const rootOf = (letters: Uint16Array, end: number): Int32Array => {
  const root = new Int32Array(128).fill(-1)
  for (let child = 1; child < end; child++) if ((letters[child] as number) < 128) root[letters[child] as number] = child
  return root
}

/** A term in the letters of folded text, white space as one blank. */
export const foldTerm = (text: string): string => fold(text).text.replace(/\s+/g, ' ').trim()

/** The child of a node over a letter's code, or -1. */
export const step = (trie: TermTrie, node: number, code: number): number => {
  if (node === 0 && code < 128) return trie.root[code] as number
  const end = trie.children[node + 1] as number
  for (let child = trie.children[node] as number; child < end; child++) if (trie.letters[child] === code) return child
  return -1
}
