import type { Draft } from './draft.ts'
import { type Finding, inReadingOrder } from './finding.ts'
import type { Lang } from './language.ts'
import type { Length } from './length.ts'
import { type Crowd, type Lint, lint, type RuleFailure } from './lint.ts'
import { maskPersonal } from './mask.ts'
import type { Problem } from './problem.ts'
import type { Span } from './prose.ts'
import { applySilences, usedSilences } from './silence.ts'
import type { Source } from './source/index.ts'

/** What was found in the drafts of a source. */
export interface CheckedSource {
  readonly drafts: readonly CheckedDraft[]
  /** Rules that threw. */
  readonly failures: readonly Problem[]
  /** Rules that found more than is told. */
  readonly crowds: readonly Problem[]
}

interface CheckedDraft {
  /** Without personal data. */
  readonly draft: Draft
  /** In reading order, without personal data; silenced ones are marked. */
  readonly findings: readonly Finding[]
  /** The same findings as their file has them, for those who write it: never shown. */
  readonly unmasked: readonly Finding[]
  readonly personal: readonly Span[]
  readonly length?: Length
}

export interface CheckOptions {
  readonly lang: Lang
  /** ISO date: silences and facts end by it. */
  readonly today: string
  /** Rules and categories that no draft may silence. */
  readonly locked?: readonly string[]
}

/** Lints the drafts of a source and settles what they silence. */
export const checkSource = async ({ drafts }: Pick<Source, 'drafts'>, run: Lint, { lang, today, locked = [] }: CheckOptions): Promise<CheckedSource> => {
  const linted = []
  for (const draft of drafts) linted.push({ draft, ...(await lint(draft, run, today)) })
  const used = new Set(linted.flatMap(({ draft, findings }) => usedSilences(draft, findings, { today, locked })))
  const checked = linted.map(({ draft, findings, personal, length }): CheckedDraft => {
    const unmasked = applySilences(draft, findings, used, { today, lang, locked }).sort(inReadingOrder)
    // What is idle in a row of a calendar is told once.
    for (const silence of draft.fields.ignore) used.add(silence)
    return { ...maskPersonal(draft, unmasked, personal), unmasked, personal, ...(length && { length }) }
  })
  return {
    drafts: checked,
    failures: linted.flatMap(({ draft, failures }) => failures.map((failure) => failureOf(failure, draft))),
    crowds: linted.flatMap(({ draft, crowded }) => crowded.map((crowd) => crowdOf(crowd, draft))),
  }
}

const failureOf = ({ rule, file, error }: RuleFailure, { path }: Draft): Problem => {
  const why = error instanceof Error ? error.message : String(error)
  return {
    path,
    message: {
      id: `aturan ${rule} gagal (${why}); aturan lain tetap diperiksa. Ini galat di aturan itu, bukan di draf: ${file === undefined ? 'mohon laporkan' : `perbaiki ${file}, atau beri tahu pembuatnya`}`,
      en: `the rule ${rule} failed (${why}); the others were checked. This is a bug of that rule, not of the draft: ${file === undefined ? 'please report it' : `mend ${file}, or tell its author`}`,
    },
  }
}

const crowdOf = ({ rule, of, most }: Crowd, { path }: Draft): Problem => ({
  path,
  message: {
    id: `lebih dari ${most} temuan ${rule} dalam satu ${of === 'draft' ? 'draf: sisanya tidak ditampilkan' : 'alinea: pola sendiri tidak mencari lebih jauh'}`,
    en: `more than ${most} findings of ${rule} in one ${of === 'draft' ? 'draft: the rest are not shown' : 'paragraph: a pattern of your own looks no further'}`,
  },
})
