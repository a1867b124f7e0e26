import type { TermTable } from './term-table.ts'
import { codesOf, rootOf, type TermTrie } from './terms.ts'

/** A term table for the disk. */
export interface PackedTerms {
  /** As JSON, or as they are used: three times the size, and nothing to do at a start. */
  readonly nodes: PackedNodes | Nodes
  readonly letters: string | Uint16Array
  readonly flags: string
  readonly exact: Readonly<Record<number, string>> | TermTrie['exact']
  readonly owners: TermTable['owners']
}

type Nodes = Pick<TermTrie, 'children' | 'ends' | 'also'>

/** Node numbers follow from how many children each node has. */
interface PackedNodes {
  /** How many children each node has, a letter each. */
  readonly counts: string
  /** For nodes where terms end: distance from the last such node, and the first term. */
  readonly ends: readonly (readonly [distance: number, term: number])[]
  /** Terms that end where an earlier one does. */
  readonly also: readonly (readonly [term: number, next: number])[]
}

/** Letters from `#` on without the backslash: JSON writes each as itself. */
const FIRST = 35
const BACKSLASH = 92
const letterFor = (count: number): string => String.fromCharCode(count + FIRST + (count + FIRST >= BACKSLASH ? 1 : 0))
const countOf = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0)

export const pack = ({ trie, owners }: TermTable): PackedTerms => {
  let counts = ''
  const ends: [number, number][] = []
  let last = 0
  trie.ends.forEach((term, node) => {
    counts += letterFor((trie.children[node + 1] as number) - (trie.children[node] as number))
    if (term < 0) return
    ends.push([node - last, term])
    last = node
  })
  const also = [...trie.also.entries()].filter(([, next]) => next >= 0)
  const { flags } = trie
  let letters = ''
  for (const code of trie.letters) letters += String.fromCharCode(code)
  const exact: Record<number, string> = {}
  for (let term = 0; term < flags.length; term++) {
    const written = trie.exact(term)
    if (written !== undefined) exact[term] = written
  }
  return { nodes: { counts, ends, also }, letters, flags, exact, owners }
}

export const unpack = (packed: PackedTerms): TermTable => {
  const { flags, exact, owners } = packed
  const letters = typeof packed.letters === 'string' ? codesOf(packed.letters) : packed.letters
  const nodes = 'counts' in packed.nodes ? unpackNodes(packed.nodes, flags.length) : packed.nodes
  const root = rootOf(letters, nodes.children[1] as number)
  return {
    trie: { letters, root, ...nodes, flags, exact: typeof exact === 'function' ? exact : (term) => exact[term] },
    owners,
  }
}

export const unpackNodes = ({ counts, ends, also }: PackedNodes, terms: number): Nodes => {
  const nodes = { children: new Int32Array(counts.length + 1), ends: new Int32Array(counts.length).fill(-1), also: new Int32Array(terms).fill(-1) }
  nodes.children[0] = 1
  for (let node = 0; node < counts.length; node++) nodes.children[node + 1] = (nodes.children[node] as number) + countOf(counts.charCodeAt(node))
  let node = 0
  for (const [distance, term] of ends) {
    node += distance
    nodes.ends[node] = term
  }
  for (const [term, next] of also) nodes.also[term] = next
  return nodes
}
