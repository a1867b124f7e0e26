import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import { type Edit, editsOf } from './fix-edits.ts'
import { type Lint, lint } from './lint.ts'
import type { Span } from './prose.ts'
import { applySilences } from './silence.ts'
import { type ReadOptions, readSource, type Source } from './source/index.ts'
import { canRewrite, rewrite } from './source/rewrite.ts'

export interface Fixed {
  /** The file's new content; the same as before where nothing was fixed. */
  readonly bytes: Uint8Array
  readonly before: readonly FixedDraft[]
  readonly after: readonly FixedDraft[]
  /** How many edits were made. */
  readonly made: number
  /** How many could not be: in a Word document, or in a cell with a formula. */
  readonly left: number
}

interface FixedDraft {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly personal: readonly Span[]
  /** There is more than was told: what a fix brings could not be weighed. */
  readonly crowded: boolean
}

export interface FixOptions {
  readonly run: Lint
  readonly today: string
  /** Rules and categories that no draft may silence. */
  readonly locked: readonly string[]
  /** Rules whose sentence may be added. */
  readonly inserts: (rule: string) => boolean
}

/** A fix may uncover the next; this many times they do not. */
const MAX_PASSES = 50

/** Fixes what is safe, over and over until nothing is left. What would not settle its finding, or would make a new one, is not done. Pure. */
export const fixSource = async (bytes: Uint8Array, read: ReadOptions, options: FixOptions, passes = MAX_PASSES): Promise<Fixed> => {
  const examine = examiner(options)
  const before = await examine(await readSource(bytes, read))
  const refused = new Set<string>()
  let content = bytes
  let drafts = before
  let made = 0
  for (let pass = 0; canRewrite(read.path) && pass < passes; pass++) {
    const edits = wantedEdits(drafts.filter(isWritable), options, refused)
    const next = await tryEdits(content, drafts, edits, refused, read, examine)
    if (!next) break
    made += [...edits.values()].reduce((sum, list) => sum + list.length, 0)
    content = next.content
    drafts = next.drafts
  }
  // Fewer passes leave it out; none at all is always right.
  if (hasMore(before, drafts)) return fixSource(bytes, read, options, passes > 1 ? Math.floor(passes / 2) : 0)
  const locked = wantedEdits(canRewrite(read.path) ? drafts.filter((one) => !isWritable(one)) : drafts, options, refused)
  return { bytes: content, before, after: drafts, made, left: [...locked.values()].reduce((sum, list) => sum + list.length, 0) }
}

/** What a formula gives cannot be rewritten. */
const isWritable = ({ draft }: FixedDraft): boolean => !draft.cell?.formula

/** Lints a source's drafts; one that is as it was before is not linted again. */
const examiner = ({ run, today, locked }: FixOptions) => {
  const known = new Map<number, FixedDraft>()
  return async ({ drafts }: Source): Promise<readonly FixedDraft[]> => {
    const linted: FixedDraft[] = []
    for (const draft of drafts) {
      let one = known.get(draft.index)
      if (one?.draft.source !== draft.source) {
        const { findings, personal, crowded } = await lint(draft, run, today)
        const silenced = applySilences(draft, findings, new Set(draft.fields.ignore), { today, lang: run.lang, locked })
        one = { draft, findings: silenced, personal, crowded: crowded.length > 0 }
        known.set(draft.index, one)
      }
      linted.push({ ...one, draft })
    }
    return linted
  }
}

/** The edits of each draft, by its index. Two drafts may share a merged cell: the second waits for the next pass. */
const wantedEdits = (drafts: readonly FixedDraft[], { inserts }: FixOptions, refused: ReadonlySet<string>): Map<number, readonly Edit[]> => {
  const edits = new Map<number, readonly Edit[]>()
  const cells = new Set<string>()
  for (const { draft, findings, personal, crowded } of drafts) {
    if (crowded) continue
    const wanted = editsOf(draft, findings, personal, inserts).filter((edit) => !refused.has(keyOf(draft, edit)))
    if (wanted.length === 0) continue
    const { cell } = draft
    const key = cell ? `${cell.sheet} ${cell.row} ${cell.column}` : String(draft.index)
    if (cells.has(key)) continue
    cells.add(key)
    edits.set(draft.index, wanted)
  }
  return edits
}

const keyOf = ({ index, source }: Draft, { rule, start, end, text }: Edit): string => JSON.stringify([index, rule, source.slice(start, end), text])

/** Makes the edits and takes back, draft by draft, those that do no good; `edits` is left with what was made. Undefined where that is nothing. */
const tryEdits = async (
  content: Uint8Array,
  drafts: readonly FixedDraft[],
  edits: Map<number, readonly Edit[]>,
  refused: Set<string>,
  read: ReadOptions,
  examine: (source: Source) => Promise<readonly FixedDraft[]>,
) => {
  while (edits.size > 0) {
    const written = await rewrite(
      content,
      read,
      drafts.map(({ draft }) => draft),
      edits,
    )
    const found = await examine(await readSource(written, read))
    const worse = [...edits].filter(([index, made]) => isWorse(drafts[index] as FixedDraft, found[index], made))
    if (worse.length === 0) return { content: written, drafts: found }
    for (const [index, [first, ...rest]] of worse) {
      // One at a time, until it is clear which is to blame.
      if (first && rest.length > 0) {
        edits.set(index, [first])
        continue
      }
      edits.delete(index)
      if (first) refused.add(keyOf((drafts[index] as FixedDraft).draft, first))
    }
  }
  return undefined
}

/** Does a rule find more than it did, less what was fixed for it? What another pass can fix may come up, of rules that fixed nothing. */
const isWorse = (before: FixedDraft, after: FixedDraft | undefined, made: readonly Edit[]): boolean => {
  if (!after) return true
  const fixed = (wanted: string) => made.filter(({ rule }) => rule === wanted).length
  const rules = new Set([...after.findings.map(({ rule }) => rule), ...made.map(({ rule }) => rule)])
  return [...rules].some((wanted) => {
    const count = ({ findings }: FixedDraft) => findings.filter(({ rule, fix }) => rule === wanted && (fix === undefined || fixed(wanted) > 0)).length
    return count(after) > count(before) - fixed(wanted)
  })
}

/** Is there more of anything than at first, where a later pass could not do what an earlier one counted on? */
const hasMore = (before: readonly FixedDraft[], after: readonly FixedDraft[]): boolean =>
  after.some(({ findings }, i) => {
    const count = (list: readonly Finding[], wanted: string) => list.filter(({ rule }) => rule === wanted).length
    return findings.some(({ rule }) => count(findings, rule) > count(before[i]?.findings ?? [], rule))
  })
