import { cite, type Guideline } from './guideline.ts'
import type { Lang } from './language.ts'
import type { ActiveRule, Rules } from './settle.ts'
import type { Severity } from './severity.ts'

/** How far the rules watch over guidelines, clause by clause; and the rules that no clause of theirs names. */
export interface Coverage {
  readonly guidelines: readonly GuidelineCoverage[]
  /** Active rules that none of these guidelines names, in order of their ids: the agency's own, and those that ship. */
  readonly unnamed: { readonly own: readonly string[]; readonly shipped: readonly string[] }
}

export interface GuidelineCoverage {
  readonly id: string
  readonly short: string
  readonly title: string
  readonly clauses: readonly ClauseCoverage[]
}

/** `watched` by a rule that is on; by none, but asked of a `person`; `missing` where it names a rule that does not exist; `open` otherwise. */
export type ClauseState = 'watched' | 'person' | 'missing' | 'open'

export interface ClauseCoverage {
  readonly id: string
  /** Ready to print: `SOP Humas 4.2`. */
  readonly name: string
  readonly title: string
  readonly url?: string
  readonly state: ClauseState
  readonly rules: readonly WatchingRule[]
  /** Rules that it names and that do not exist. */
  readonly missing: readonly string[]
  readonly ask?: string
  /** Its own examples. */
  readonly examples: number
}

interface WatchingRule {
  readonly id: string
  readonly severity: Severity | 'off'
  /** By which its file proves what it finds and what it leaves alone. */
  readonly examples: number
}

/** `own` are the ids of the agency's rules. */
export const cover = (guidelines: readonly Guideline[], rules: Rules, active: readonly ActiveRule[], own: readonly string[], lang: Lang): Coverage => {
  const on = new Map(active.flatMap((rule) => (rule.hidden ? [] : [[rule.id, rule.severity] as const])))
  const named = new Set(guidelines.flatMap(({ clauses }) => clauses.flatMap((clause) => Object.keys(clause.rules))))
  const unnamed = [...on.keys()].filter((id) => !named.has(id)).sort()
  return {
    guidelines: guidelines.map((guideline) => ({
      id: guideline.id,
      short: guideline.short[lang],
      title: guideline.title[lang],
      clauses: guideline.clauses.map((clause): ClauseCoverage => {
        const watching = Object.keys(clause.rules).flatMap((id): WatchingRule[] => {
          const rule = rules[id]
          return rule ? [{ id, severity: on.get(id) ?? 'off', examples: countOf(rule.examples) }] : []
        })
        const missing = Object.keys(clause.rules).filter((id) => !Object.hasOwn(rules, id))
        const isWatched = watching.some(({ severity }) => severity !== 'off')
        const { name, title, url } = cite(guideline, clause, lang)
        return {
          id: clause.id,
          name,
          title,
          ...(url !== undefined && { url }),
          state: missing.length > 0 ? 'missing' : isWatched ? 'watched' : clause.ask ? 'person' : 'open',
          rules: watching,
          missing,
          ...(clause.ask && { ask: clause.ask[lang] }),
          examples: clause.examples ? countOf(clause.examples) : 0,
        }
      }),
    })),
    unnamed: { own: unnamed.filter((id) => own.includes(id)), shipped: unnamed.filter((id) => !own.includes(id)) },
  }
}

const countOf = ({ bad, good }: { readonly bad: readonly unknown[]; readonly good: readonly unknown[] }): number => bad.length + good.length
