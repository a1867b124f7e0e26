import type { Draft } from './draft.ts'
import { type Finding, inReadingOrder } from './finding.ts'
import { cite, type Guideline } from './guideline.ts'
import type { Lang } from './language.ts'
import { type Lint, type Linted, lint } from './lint.ts'
import { maskPersonal } from './mask.ts'
import type { Problem } from './problem.ts'
import { atLeast, type FailOn } from './severity.ts'
import { applySilences, usedSilences } from './silence.ts'
import type { Source } from './source/index.ts'
import { fits } from './when.ts'

/** The outcome of a run: plain data, worded in one language; all that a reporter sees. */
export interface Review {
  readonly lang: Lang
  readonly drafts: readonly ReviewedDraft[]
  readonly problems: readonly WordedProblem[]
  /** What was passed over on purpose, or read with a guess: hidden rows, an old encoding. */
  readonly notices: readonly WordedProblem[]
  readonly checklist: readonly ChecklistItem[]
  /** Files read. */
  readonly sources: number
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
}

export interface ReviewOptions {
  readonly lang: Lang
  readonly guidelines: readonly Guideline[]
  /** ISO date: silences end by it. */
  readonly today: string
}

/** The whole pipeline from drafts to a review. Pure: it reads nothing but its arguments. */
export const review = async (assignments: Iterable<Assignment> | AsyncIterable<Assignment>, { lang, guidelines, today }: ReviewOptions): Promise<Review> => {
  const drafts: ReviewedDraft[] = []
  const problems: Problem[] = []
  const notices: WordedProblem[] = []
  let sources = 0
  for await (const { source, lint: run } of assignments) {
    sources++
    problems.push(...source.problems)
    for (const notice of source.notices ?? []) notices.push({ path: source.path, message: notice[lang] })
    const linted: (Linted & { readonly draft: Draft })[] = []
    for (const draft of source.drafts) linted.push({ draft, ...(await lint(draft, run)) })
    const used = new Set(linted.flatMap(({ draft, findings }) => usedSilences(draft, findings, today)))
    for (const { draft, findings, personal, failures } of linted) {
      problems.push(...failures.map(({ rule, error }) => failureOf(rule, error, draft)))
      drafts.push(maskPersonal(draft, applySilences(draft, findings, used, today, lang).sort(inReadingOrder), personal))
      // What is idle in a row of a calendar is told once.
      for (const silence of draft.fields.ignore) used.add(silence)
    }
  }
  const all = drafts.flatMap(({ findings }) => findings)
  const loud = all.filter(({ silenced }) => !silenced)
  const count = (severity: Finding['severity']) => loud.filter((finding) => finding.severity === severity).length
  return {
    lang,
    drafts,
    problems: problems.map(({ message, ...where }) => ({ ...where, message: message[lang] })),
    notices,
    checklist: checklistOf(drafts, guidelines, lang),
    sources,
    summary: { errors: count('error'), warnings: count('warning'), notes: count('note'), silenced: all.length - loud.length },
  }
}

/** The process's exit code: 2 when the run itself is broken, 1 when a finding weighs enough, else 0. */
export const exitCodeOf = ({ drafts, problems }: Review, failOn: FailOn): 0 | 1 | 2 => {
  if (problems.length > 0) return 2
  return drafts.some(({ findings }) => findings.some(({ severity, silenced }) => !silenced && atLeast(severity, failOn))) ? 1 : 0
}

const failureOf = (rule: string, error: unknown, { path }: Draft): Problem => {
  const why = error instanceof Error ? error.message : String(error)
  return {
    path,
    message: {
      id: `aturan ${rule} gagal (${why}); aturan lain tetap diperiksa. Ini galat di aturan itu, bukan di draf: mohon laporkan`,
      en: `the rule ${rule} failed (${why}); the others were checked. This is a bug of that rule, not of the draft: please report it`,
    },
  }
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
