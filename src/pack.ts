import type { TermTable } from './term-table.ts'
import { rootOf, type TermTrie } from './terms.ts'

/** A term table for the disk. */
export interface PackedTerms {
  /** As JSON, or as they are used: three times the size, and nothing to do at a start. */
  readonly nodes: PackedNodes | Pick<TermTrie, 'children' | 'ends'>
  readonly letters: string
  readonly groups: readonly (number | readonly number[])[]
  readonly flags: string
  readonly exact: Readonly<Record<number, string>>
  readonly owners: TermTable['owners']
}

/** Node numbers follow from how many children each node has. */
interface PackedNodes {
  /** How many children each node has, a letter each. */
  readonly counts: string
  /** For nodes where terms end: distance from the last such node. */
  readonly ends: readonly number[]
}

/** Letters from `#` on without the backslash: JSON writes each as itself. */
const FIRST = 35
const BACKSLASH = 92
const letterFor = (count: number): string => String.fromCharCode(count + FIRST + (count + FIRST >= BACKSLASH ? 1 : 0))
const countOf = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0)

export const pack = ({ trie, owners }: TermTable): PackedTerms => {
  let counts = ''
  const ends: number[] = []
  let last = 0
  for (let node = 0; node < trie.ends.length; node++) {
    counts += letterFor((trie.children[node + 1] as number) - (trie.children[node] as number))
    if ((trie.ends[node] as number) < 0) continue
    ends.push(node - last)
    last = node
  }
  return { nodes: { counts, ends }, letters: trie.letters, groups: trie.groups, flags: trie.flags, exact: trie.exact, owners }
}

export const unpack = ({ nodes, letters, groups, flags, exact, owners }: PackedTerms): TermTable => {
  const { children, ends } = 'counts' in nodes ? unpackNodes(nodes) : nodes
  return { trie: { letters, root: rootOf(letters, children[1] as number), children, ends, groups, flags, exact }, owners }
}

export const unpackNodes = ({ counts, ends }: PackedNodes): Pick<TermTrie, 'children' | 'ends'> => {
  const children = new Int32Array(counts.length + 1)
  children[0] = 1
  for (let node = 0; node < counts.length; node++) children[node + 1] = (children[node] as number) + countOf(counts.charCodeAt(node))
  const endings = new Int32Array(counts.length).fill(-1)
  let node = 0
  for (let group = 0; group < ends.length; group++) {
    node += ends[group] as number
    endings[node] = group
  }
  return { children, ends: endings }
}
