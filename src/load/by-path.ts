import { shippedTerms } from '../catalogue.ts'
import type { Config } from '../config.ts'
import type { Facts } from '../facts.ts'
import { type Fields, NO_FIELDS } from '../fields.ts'
import type { Guideline } from '../guideline.ts'
import type { Lang } from '../language.ts'
import { type Lint, prepareLint } from '../lint.ts'
import { type ActiveRule, type Rules, type Settings, settle } from '../settle.ts'
import { OWN_RULES } from '../silence.ts'
import type { ReadOptions } from '../source/index.ts'
import { settingsOf } from './held-back.ts'
import type { KeptTerms } from './kept-terms.ts'
import type { OwnRule } from './rules.ts'

/** What holds for drafts at some paths only. */
export interface Override {
  readonly matches: (path: string) => boolean
  readonly fields: Partial<Fields>
  readonly settings: Settings
}

/** What a draft is read and checked with, by its path: overrides may give each folder its own. */
export interface ByPath {
  readonly lintFor: (path: string) => Lint
  readonly activeFor: (path: string) => readonly ActiveRule[]
  readonly readOptionsFor: (path: string) => ReadOptions
  /** Which overrides hold there: equal for paths where all is equal. */
  readonly overridesFor: (path: string) => readonly number[]
}

/** What a run may lend, where it was asked for. */
export interface Means {
  /** Prepared terms of earlier runs. */
  readonly kept?: KeptTerms | undefined
  /** Stands in for a rule, to watch it at its work. */
  readonly watch?: ((rule: ActiveRule) => ActiveRule) | undefined
}

interface Basis {
  readonly config: Config
  readonly rules: Rules
  readonly ownRules: readonly OwnRule[]
  readonly guidelines: readonly Guideline[]
  readonly facts: Facts
  readonly overrides: readonly Override[]
}

export const byPath = ({ config, rules, ownRules, guidelines, facts, overrides }: Basis, lang: Lang, { kept, watch }: Means): ByPath => {
  const ruleIds = [...Object.keys(rules), ...Object.keys(OWN_RULES)]
  const always = ownRules.map(({ id }) => id)
  const overridesFor = (path: string) => overrides.flatMap(({ matches }, i) => (matches(path) ? [i] : []))
  /** Made once for all paths where the same overrides hold. */
  const once = <T>(make: (matching: readonly Override[]) => T): ((path: string) => T) => {
    const made = new Map<string, T>()
    return (path) => {
      const matching = overrides.length > 0 ? overridesFor(path) : []
      const key = matching.join()
      const found = made.get(key)
      if (found !== undefined) return found
      const fresh = make(matching.flatMap((i) => overrides[i] ?? []))
      made.set(key, fresh)
      return fresh
    }
  }
  const settled = (matching: readonly Override[]) => {
    const settings: Settings = Object.assign({}, settingsOf({ rules, config }), ...matching.map((override) => override.settings))
    const active = settle(rules, guidelines, settings, lang, always)
    return watch ? active.map(watch) : active
  }
  const activeFor = once(settled)
  const lints = new Map<readonly ActiveRule[], Lint>()
  return {
    activeFor,
    overridesFor,
    lintFor(path) {
      const active = activeFor(path)
      let lint = lints.get(active)
      if (!lint) lints.set(active, (lint = prepareLint(active, facts, lang, shippedTerms(), kept?.tableOf(ownRules))))
      return lint
    },
    readOptionsFor: (path) => ({
      path,
      ruleIds,
      wording: lang,
      ...(config.calendar && { calendar: config.calendar }),
      ...(config.documents && { split: config.documents.split }),
      base: Object.assign({}, NO_FIELDS, ...overrides.filter(({ matches }) => matches(path)).map(({ fields }) => fields)),
      ...(config.drafts.lang !== 'auto' && { lang: config.drafts.lang }),
    }),
  }
}
