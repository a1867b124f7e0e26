import type { Baseline } from './baseline.ts'
import type { Change } from './changes.ts'
import { type CheckedSource, checkSource } from './check-source.ts'
import type { Draft } from './draft.ts'
import { reviewRegistry } from './expired-facts.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { cite, type Guideline } from './guideline.ts'
import type { Lang } from './language.ts'
import type { Lint } from './lint.ts'
import type { Problem } from './problem.ts'
import { atLeast, type FailOn } from './severity.ts'
import type { Source } from './source/index.ts'
import { fits } from './when.ts'

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

export interface ReviewedDraft {
  readonly draft: Draft
  /** In reading order; silenced ones are marked. */
  readonly findings: readonly Finding[]
}

export interface WordedProblem {
  readonly path?: string
  readonly line?: number
  readonly column?: number
  readonly message: string
}

/** A question for a person, about the drafts that it fits. */
export interface ChecklistItem {
  readonly guideline: string
  readonly id: string
  readonly name: string
  readonly title: string
  readonly ask: string
  readonly drafts: readonly { readonly path: string; readonly draft: number }[]
}

/** A source with what its drafts are checked with: overrides may give each folder its own. */
export interface Assignment {
  readonly source: Source
  readonly lint: Lint
  /** Where only what is new counts: how the file differs, and what it was. */
  readonly change?: Change
  readonly before?: () => Promise<Source | undefined>
}

export interface ReviewOptions {
  readonly lang: Lang
  readonly guidelines: readonly Guideline[]
  /** ISO date: silences and facts end by it. */
  readonly today: string
  /** The registry of the run, to be reviewed itself. */
  readonly facts?: Facts
  /** Rules and categories that neither a draft nor a baseline may silence. */
  readonly locked?: readonly string[]
  readonly baseline?: Baseline | undefined
  readonly notices?: readonly Problem[]
  /** What a run found is kept here, and taken from here where the next one is given the very source again. */
  readonly checked?: WeakMap<Source, CheckedSource> | undefined
}

/** The whole pipeline from drafts to a review. Pure: it reads nothing but its arguments. */
export const review = async (assignments: Iterable<Assignment> | AsyncIterable<Assignment>, options: ReviewOptions): Promise<Review> => {
  const { lang, guidelines, today, locked = [], baseline, facts } = options
  const read: ReviewedDraft[] = []
  const changed = new Map<string, Assignment>()
  const problems: Problem[] = []
  const notices: Problem[] = [...(options.notices ?? [])]
  let sources = 0
  for await (const assignment of assignments) {
    const { source } = assignment
    sources++
    problems.push(...source.problems)
    if (assignment.change) changed.set(source.path, assignment)
    for (const notice of source.notices ?? []) notices.push({ path: source.path, message: notice })
    const checked = options.checked?.get(source) ?? (await checkSource(source, assignment.lint, options))
    options.checked?.set(source, checked)
    problems.push(...checked.failures)
    notices.push(...checked.crowds)
    read.push(...checked.drafts.map(masked))
  }
  const marked = baseline ? (await import('./baseline.ts')).applyBaseline(read, baseline, locked, lang) : read
  const registry = facts && reviewRegistry(facts, today, lang)
  const drafts = [...(changed.size > 0 ? await onlyNew(marked, changed, options) : marked), ...(registry ? [registry] : [])]
  const word = ({ message, ...where }: Problem): WordedProblem => ({ ...where, message: message[lang] })
  const all = drafts.flatMap(({ findings }) => findings)
  const loud = all.filter(({ silenced }) => !silenced)
  const count = (severity: Finding['severity']) => loud.filter((finding) => finding.severity === severity).length
  return {
    lang,
    drafts,
    problems: problems.map(word),
    notices: notices.map(word),
    checklist: checklistOf(read, guidelines, lang),
    sources,
    checked: read.length,
    summary: { errors: count('error'), warnings: count('warning'), notes: count('note'), silenced: all.length - loud.length },
  }
}

/** What may leave the review. */
const masked = ({ draft, findings }: ReviewedDraft): ReviewedDraft => ({ draft, findings })

/** Of files whose change is known, what it brought; what they were is checked with the same rules. */
const onlyNew = async (drafts: readonly ReviewedDraft[], changed: ReadonlyMap<string, Assignment>, options: ReviewOptions): Promise<ReviewedDraft[]> => {
  const { newOnly } = await import('./changes.ts')
  const kept: ReviewedDraft[] = []
  for (const [path, together] of groupByPath(drafts)) {
    const { change, before, lint: run } = changed.get(path) ?? {}
    const was = async () => {
      const source = await before?.()
      return source && run ? (await checkSource(source, run, options)).drafts.map(masked) : []
    }
    kept.push(...(change ? await newOnly(together, change, was) : together))
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

const checklistOf = (drafts: readonly ReviewedDraft[], guidelines: readonly Guideline[], lang: Lang): ChecklistItem[] => {
  const items: ChecklistItem[] = []
  for (const guideline of guidelines) {
    for (const clause of guideline.clauses) {
      if (!clause.ask) continue
      const fitting = drafts.filter(({ draft }) => fits(clause.when, draft.fields)).map(({ draft }) => ({ path: draft.path, draft: draft.index }))
      const { name, title } = cite(guideline, clause, lang)
      if (fitting.length > 0) items.push({ guideline: guideline.id, id: clause.id, name, title, ask: clause.ask[lang], drafts: fitting })
    }
  }
  return items
}
