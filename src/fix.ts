import { type Edit, editsOf } from './fix-edits.ts'
import { type Lint, lint } from './lint.ts'
import { keyOf, siftEdits } from './sift-edits.ts'
import { applySilences } from './silence.ts'
import { type ReadOptions, readSource, type Source } from './source/index.ts'
import { canRewrite } from './source/rewrite.ts'
import { type FixedDraft, hasMore } from './weigh-edits.ts'

export interface Fixed {
  /** The file's new content; the same as before where nothing was fixed. */
  readonly bytes: Uint8Array
  readonly before: readonly FixedDraft[]
  readonly after: readonly FixedDraft[]
  /** How many edits were made. */
  readonly made: number
  /** How many could not be: in a Word document, or in a cell with a formula. */
  readonly left: number
  /** How many drafts were left as they are: they hold so much that what a fix brings could not be weighed. */
  readonly crowded: number
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
/** The files written and linted for one that is fixed: what does no good is looked for by halving, and there may be much of it. */
const MAX_TRIES = 100
/** So many findings of one rule in one draft are weighed, where a report tells only the first thousand: one in a hundred letters of 5 MB. */
const MOST_WEIGHED = 50_000

/** Fixes what is safe, over and over until nothing is left. What would not settle its finding, or would make a new one, is not done. Pure. */
export const fixSource = async (bytes: Uint8Array, read: ReadOptions, options: FixOptions, passes = MAX_PASSES): Promise<Fixed> => {
  const examine = examiner(options)
  const before = await examine(await readSource(bytes, read))
  const refused = new Set<string>()
  let content = bytes
  let drafts = before
  let made = 0
  let tries = MAX_TRIES
  for (let pass = 0; canRewrite(read.path) && pass < passes; pass++) {
    const isFresh = refused.size === 0
    const edits = wantedEdits(drafts.filter(isWritable), options, refused)
    const next = await siftEdits(content, drafts, edits, { refused, read, examine, tries })
    tries -= next.tried
    if (next.made === 0) {
      if (isFresh) break
      // What did no good then may do some now.
      refused.clear()
      continue
    }
    made += next.made
    content = next.content
    drafts = next.drafts
  }
  // A later pass could not do what an earlier one counted on: fewer leave it out, and none at all is always right.
  if (drafts.some(({ findings }, i) => hasMore(before[i]?.findings ?? [], findings)))
    return fixSource(bytes, read, options, passes > 1 ? Math.floor(passes / 2) : 0)
  const locked = wantedEdits(canRewrite(read.path) ? drafts.filter((one) => !isWritable(one)) : drafts, options, refused)
  const left = [...locked.values()].reduce((sum, list) => sum + list.length, 0)
  return { bytes: content, before, after: drafts, made, left, crowded: drafts.filter((one) => one.crowded && isFixable(one)).length }
}

const isFixable = ({ findings }: FixedDraft): boolean => findings.some(({ fix, silenced }) => fix === 'safe' && !silenced)

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
        const { findings, personal, crowded } = await lint(draft, run, today, MOST_WEIGHED)
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
