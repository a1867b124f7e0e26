import type { Baseline } from './baseline.ts'
import type { Change } from './changes.ts'
import type { CheckOptions } from './check-source.ts'
import { type ChecklistItem, checklistOf } from './checklist.ts'
import { reviewRegistry } from './expired-facts.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Guideline } from './guideline.ts'
import { type JudgedSource, judgeSource, type ReviewedDraft } from './judge-source.ts'
import type { Lang } from './language.ts'
import type { Lint } from './lint.ts'
import type { Problem } from './problem.ts'
import { atLeast, type FailOn } from './severity.ts'
import type { Source } from './source/index.ts'

/** The outcome of a run: plain data, worded in one language; all that a reporter sees. */
export interface Review {
  readonly lang: Lang
  readonly drafts: readonly ReviewedDraft[]
  readonly problems: readonly WordedProblem[]
  /** What a reader should know of the run: no fault. What was passed over on purpose, or read with a guess; what else changed. */
  readonly notices: readonly WordedProblem[]
  readonly checklist: readonly ChecklistItem[]
  /** Files read. */
  readonly sources: number
  /** Drafts read: those of `drafts`, but for a baseline or a registry of facts that stands there with findings of its own. */
  readonly checked: number
  /** Silenced findings count as silenced only. */
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notes: number; readonly silenced: number }
}

export interface WordedProblem {
  readonly path?: string
  readonly line?: number
  readonly column?: number
  readonly message: string
}

/** A source with what its drafts are checked with: overrides may give each folder its own. */
export interface Assignment {
  readonly source: Source
  readonly lint: Lint
}

/** A judged source; where only what is new counts, how its file differs, and what its drafts were. */
export interface Judged extends JudgedSource {
  readonly change?: Change
  readonly before?: () => Promise<readonly ReviewedDraft[]>
}

export interface ReviewOptions extends CheckOptions {
  readonly guidelines: readonly Guideline[]
  /** The registry of the run, to be reviewed itself. */
  readonly facts?: Facts | undefined
  readonly baseline?: Baseline | undefined
  readonly notices?: readonly Problem[]
}

/** The whole pipeline from drafts to a review. Pure: it reads nothing but its arguments. */
export const review = (assignments: Iterable<Assignment> | AsyncIterable<Assignment>, options: ReviewOptions): Promise<Review> =>
  reviewJudged(judgeEach(assignments, options), options)

async function* judgeEach(assignments: Iterable<Assignment> | AsyncIterable<Assignment>, options: ReviewOptions): AsyncGenerator<JudgedSource> {
  for await (const { source, lint } of assignments) yield judgeSource(source, lint, options)
}

/** The review of sources that were judged one by one, here or elsewhere, in the order of its reports. */
export const reviewJudged = async (judged: AsyncIterable<Judged>, options: ReviewOptions): Promise<Review> => {
  const { lang, guidelines, today, locked = [], baseline, facts } = options
  const read: ReviewedDraft[] = []
  const changed = new Map<string, Judged>()
  const problems: Problem[] = []
  const notices: Problem[] = [...(options.notices ?? [])]
  let sources = 0
  for await (const source of judged) {
    sources++
    problems.push(...source.problems)
    if (source.change) changed.set(source.path, source)
    notices.push(...source.notices)
    read.push(...source.drafts)
  }
  const marked = baseline ? (await import('./baseline.ts')).applyBaseline(read, baseline, locked, lang) : read
  const registry = facts && reviewRegistry(facts, today, lang)
  const drafts = [...(changed.size > 0 ? await onlyNew(marked, changed) : marked), ...(registry ? [registry] : [])]
  const word = ({ message, ...where }: Problem): WordedProblem => ({ ...where, message: message[lang] })
  const count = { errors: 0, warnings: 0, notes: 0, silenced: 0 }
  for (const { findings } of drafts) for (const { severity, silenced } of findings) count[silenced ? 'silenced' : PLURAL[severity]]++
  return {
    lang,
    drafts,
    problems: problems.map(word),
    notices: notices.map(word),
    checklist: checklistOf(read, guidelines, lang),
    sources,
    checked: read.length,
    summary: count,
  }
}

const PLURAL = { error: 'errors', warning: 'warnings', note: 'notes' } as const satisfies Record<Finding['severity'], string>

/** Of files whose change is known, what it brought; what they were is checked with the same rules. */
const onlyNew = async (drafts: readonly ReviewedDraft[], changed: ReadonlyMap<string, Judged>): Promise<ReviewedDraft[]> => {
  const { newOnly } = await import('./changes.ts')
  const kept: ReviewedDraft[] = []
  for (const [path, together] of groupByPath(drafts)) {
    const { change, before = async () => [] } = changed.get(path) ?? {}
    kept.push(...(change ? await newOnly(together, change, before) : together))
  }
  return kept
}

const groupByPath = (drafts: readonly ReviewedDraft[]): ReadonlyMap<string, readonly ReviewedDraft[]> => {
  const groups = new Map<string, ReviewedDraft[]>()
  for (const reviewed of drafts) {
    const group = groups.get(reviewed.draft.path)
    if (group) group.push(reviewed)
    else groups.set(reviewed.draft.path, [reviewed])
  }
  return groups
}

/** The process's exit code: 2 when the run itself is broken, 1 when a finding weighs enough, else 0. */
export const exitCodeOf = ({ drafts, problems }: Review, failOn: FailOn): 0 | 1 | 2 => {
  if (problems.length > 0) return 2
  return drafts.some(({ findings }) => findings.some(({ severity, silenced }) => !silenced && atLeast(severity, failOn))) ? 1 : 0
}
