import type { Draft } from './draft.ts'
import type { Edit } from './fix-edits.ts'
import { type ReadOptions, readSource, type Source } from './source/index.ts'
import { rewrite } from './source/rewrite.ts'
import { blocksOf, byBlock, type FixedDraft, weigh } from './weigh-edits.ts'

/** Of an edit, its draft and the words around it. */
export const keyOf = ({ index, source }: Draft, { rule, start, end, text }: Edit): string =>
  JSON.stringify([index, rule, text, source.slice(Math.max(0, start - 20), start), source.slice(start, end + 20)])

interface Trial {
  readonly refused: Set<string>
  readonly read: ReadOptions
  readonly examine: (source: Source) => Promise<readonly FixedDraft[]>
  /** The most files to write and lint. */
  readonly tries: number
}

/** A draft's edits in one stretch of it: those that do good together, and lots still to be tried with them, the next one last. */
interface Sifted {
  readonly index: number
  /** The block that it is; absent: the whole draft. */
  readonly block?: number
  good: readonly Edit[]
  lots: readonly (readonly Edit[])[]
}

/**
 * Makes the edits but for those that do no good. Blocks are weighed apart, since most faults are of their block: in one that gets worse, the
 * edits are halved until it is clear which are to blame; where a draft gets worse and no block does, those of the draft are.
 */
export const siftEdits = async (
  content: Uint8Array,
  drafts: readonly FixedDraft[],
  edits: ReadonlyMap<number, readonly Edit[]>,
  { refused, read, examine, tries }: Trial,
) => {
  const before = (index: number) => drafts[index] as FixedDraft
  let sifted = [...edits].flatMap(([index, list]): Sifted[] =>
    [...byBlock(list, blocksOf(before(index).draft.source), ({ start }) => start)].map(([block, lot]) => ({ index, block, good: [], lots: [lot] })),
  )
  let tried = 0
  let result = { content, drafts, made: 0 }
  for (let isDone = sifted.length === 0; !isDone; ) {
    // Out of tries: what is known to do good, less the blocks that it makes worse, and in the end less the drafts.
    const isLate = tried >= tries
    if (isLate) for (const one of sifted) one.lots = []
    const made = madeOf(sifted)
    const written = await rewrite(
      content,
      read,
      drafts.map(({ draft }) => draft),
      made,
    )
    const found = await examine(await readSource(written, read))
    tried++
    isDone = true
    for (const [index, list] of made) {
      const { isWorse, blocks } = weigh(before(index), found[index], list)
      const own = sifted.filter((one) => one.index === index)
      const blamed = own.filter(({ block }) => (block === undefined ? isWorse : blocks.has(block)))
      for (const one of own) blamed.includes(one) ? halve(one, before(index).draft, refused) : accept(one)
      if (blamed.length > 0 || isWorse || own.some(({ lots }) => lots.length > 0)) isDone = false
      const isWhole = own.some(({ block }) => block === undefined)
      if (isLate && tried < 2 * tries) sifted = sifted.filter((one) => !blamed.includes(one))
      else if (isWorse && (isLate || blamed.length === 0)) {
        sifted = sifted.filter((one) => one.index !== index)
        if (!isLate && !isWhole) sifted.push({ index, good: [], lots: [edits.get(index) ?? []] })
      }
    }
    result = { content: written, drafts: found, made: [...made.values()].reduce((sum, list) => sum + list.length, 0) }
  }
  return { ...result, tried }
}

/** What is to be made of each draft this time, in order. */
const madeOf = (sifted: readonly Sifted[]): Map<number, readonly Edit[]> => {
  const made = new Map<number, Edit[]>()
  for (const { index, good, lots } of sifted) made.set(index, [...(made.get(index) ?? []), ...good, ...(lots.at(-1) ?? [])])
  for (const list of made.values()) list.sort((a, b) => a.start - b.start || a.end - b.end)
  return made
}

const accept = (one: Sifted): void => {
  one.good = [...one.good, ...(one.lots.at(-1) ?? [])]
  one.lots = one.lots.slice(0, -1)
}

/** What does no good in one place does none where the same stands around it; what did may do so no longer, when a fault before it is gone. */
const halve = (one: Sifted, draft: Draft, refused: Set<string>): void => {
  const lot = one.lots.at(-1) ?? one.good
  const half = lot.length >> 1
  if (one.lots.length === 0) one.good = []
  one.lots = one.lots.slice(0, -1)
  if (half > 0) one.lots = [...one.lots, lot.slice(half), lot.slice(0, half)]
  else if (lot[0]) {
    const key = keyOf(draft, lot[0])
    refused.add(key)
    one.lots = one.lots.map((other) => other.filter((edit) => keyOf(draft, edit) !== key)).filter(({ length }) => length > 0)
  }
}
