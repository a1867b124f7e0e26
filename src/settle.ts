import * as v from 'valibot'
import { type CitedClause, cite, type Guideline } from './guideline.ts'
import type { Lang } from './language.ts'
import type { Rule } from './rule.ts'
import type { Setting, Severity } from './severity.ts'

export type Rules = Readonly<Record<string, Rule>>
export type Settings = Readonly<Record<string, Setting>>

/** A rule as one run uses it: with its severity, its options and the clauses that its findings cite. */
export interface ActiveRule {
  readonly id: string
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
  /** True when nothing sets an option, so that the terms are those of the prepared trie. */
  readonly asShipped: boolean
  readonly clauses: readonly CitedClause[]
  /** It is off, and runs only for what must be masked. */
  readonly hidden?: boolean
}

const optionsOf = (setting: Setting | undefined): Readonly<Record<string, unknown>> => {
  if (typeof setting !== 'object') return {}
  const { severity: _, ...options } = setting
  return options
}

const severityOf = (setting: Setting | undefined): Severity | 'off' | undefined => (typeof setting === 'object' ? setting.severity : setting)

/** What is wrong with a setting of a rule; paths start at the setting. */
export const faultsOf = (rule: Rule, setting: Setting): readonly v.BaseIssue<unknown>[] =>
  v.safeParse(rule.options ?? v.strictObject({}, ''), optionsOf(setting)).issues ?? []

/**
 * Puts rules, guidelines and settings together. A rule is on when a clause names it or it is one of `always` (an agency's own).
 * Where two name it, the later guideline sets it, and the config over both; all clauses are cited, the later guideline's first.
 */
export const settle = (rules: Rules, guidelines: readonly Guideline[], settings: Settings, lang: Lang, always: readonly string[] = []): ActiveRule[] => {
  const named = new Map<string, { settings: Setting[]; clauses: CitedClause[] }>()
  for (const id of always) named.set(id, { settings: [], clauses: [] })
  for (const guideline of guidelines) {
    for (const clause of guideline.clauses) {
      for (const [id, setting] of Object.entries(clause.rules)) {
        const entry = named.get(id) ?? { settings: [], clauses: [] }
        entry.settings.push(setting)
        entry.clauses.push(cite(guideline, clause, lang))
        named.set(id, entry)
      }
    }
  }
  const rank = new Map(guidelines.map(({ id }, i) => [id, id === 'base' ? -1 : i]))
  const active: ActiveRule[] = []
  for (const [id, rule] of Object.entries(rules)) {
    const entry = named.get(id)
    const own = settings[id] ?? wildcard(settings, id)
    if (!entry && own === undefined && !rule.personal) continue
    const all = [...(entry?.settings ?? []), ...(own === undefined ? [] : [own])]
    const severity = all.map(severityOf).findLast((found) => found !== undefined) ?? rule.severity
    const isOff = severity === 'off' || (!entry && own === undefined)
    if (isOff && !rule.personal) continue
    const set = Object.assign({}, ...all.map(optionsOf)) as Record<string, unknown>
    const options = rule.options ? (v.parse(rule.options, set) as Record<string, unknown>) : {}
    active.push({
      id,
      rule,
      severity: severity === 'off' ? rule.severity : severity,
      ...(isOff && { hidden: true }),
      options,
      asShipped: Object.keys(set).length === 0,
      clauses: byWeight(entry?.clauses ?? [], rank),
    })
  }
  return active
}

/** `tone/*: off` in a config; a setting of the rule itself wins. */
const wildcard = (settings: Settings, id: string): Setting | undefined => settings[`${id.slice(0, id.indexOf('/'))}/*`]

/** The agency's own documents come last in the list and are cited first; saring's house guideline comes last. */
const byWeight = (clauses: readonly CitedClause[], rank: ReadonlyMap<string, number>): CitedClause[] =>
  [...clauses].sort((a, b) => (rank.get(b.guideline) ?? 0) - (rank.get(a.guideline) ?? 0))
