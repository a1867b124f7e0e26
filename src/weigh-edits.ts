import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Edit } from './fix-edits.ts'
import type { Span } from './prose.ts'

export interface FixedDraft {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly personal: readonly Span[]
  /** There is more than `findings` has. */
  readonly crowded: boolean
}

/** What edits make of a draft, and the blocks of it in which they do no good. */
interface Weighed {
  readonly isWorse: boolean
  readonly blocks: ReadonlySet<number>
}

/** Is a draft worse after its edits, which are in order? */
export const weigh = (before: FixedDraft, after: FixedDraft | undefined, made: readonly Edit[]): Weighed => {
  const starts = blocksOf(before.draft.source)
  if (!after) return { isWorse: true, blocks: new Set() }
  const fixed = new Set(made.map(({ rule }) => rule))
  // What another pass can fix may come up, of rules that fixed nothing.
  const counted = ({ findings }: FixedDraft) => findings.filter(({ rule, fix }) => fix === undefined || fixed.has(rule))
  const [old, now] = [counted(before), counted(after)]
  const edits = byBlock(made, starts, ({ start }) => start)
  const [oldIn, nowIn] = [byBlock(old, starts, startOf), byBlock(now, movedBy(made, starts), startOf)]
  const blocks = [...edits.keys()].filter((block) => hasMore(oldIn.get(block) ?? [], nowIn.get(block) ?? [], edits.get(block) ?? []))
  return { isWorse: hasMore(old, now, made), blocks: new Set(blocks) }
}

type Ruled = readonly { readonly rule: string }[]

/** Does a rule find more than it did, less what was fixed for it? */
export const hasMore = (before: Ruled, after: Ruled, made: Ruled = []): boolean => {
  const [old, now, fixed] = [countsOf(before), countsOf(after), countsOf(made)]
  return [...fixed.keys(), ...now.keys()].some((rule) => (now.get(rule) ?? 0) > (old.get(rule) ?? 0) - (fixed.get(rule) ?? 0))
}

const countsOf = (list: Ruled): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { rule } of list) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

const startOf = ({ place }: Finding): number => place.start.offset

/** Where the blocks of a source start, which blank lines part. */
export const blocksOf = (source: string): readonly number[] => [0, ...Array.from(source.matchAll(BLANK_LINE), ({ index, 0: { length } }) => index + length)]

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g

/** What is in each block, by its number. */
export const byBlock = <T>(list: readonly T[], starts: readonly number[], at: (one: T) => number): ReadonlyMap<number, readonly T[]> => {
  const blocks = new Map<number, T[]>()
  for (const one of list) {
    const block = blockAt(starts, at(one))
    const known = blocks.get(block)
    if (known) known.push(one)
    else blocks.set(block, [one])
  }
  return blocks
}

const blockAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle
  }
  return low
}

/** Where the blocks start after the edits. */
const movedBy = (edits: readonly Edit[], starts: readonly number[]): readonly number[] => {
  let moved = 0
  let next = 0
  return starts.map((start) => {
    for (let edit = edits[next]; edit && edit.start < start; edit = edits[++next]) moved += edit.text.length - (edit.end - edit.start)
    return start + moved
  })
}
