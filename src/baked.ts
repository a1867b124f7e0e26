import * as builtin from 'saring:builtin'
import { shippedRules, shippedTerms } from './catalogue.ts'
import { toRule } from './declarative.ts'
import type { Facts } from './facts.ts'
import type { Guideline } from './guideline.ts'
import type { Lang } from './language.ts'
import { linearFinder } from './linear-finder.ts'
import { type Lint, prepareLint } from './lint.ts'
import type { RuleFile } from './rule-file.ts'
import { type ActiveRule, type Rules, type Settings, settle } from './settle.ts'
import { OWN_RULES } from './silence.ts'
import type { ReadOptions } from './source/index.ts'
import type { Platform } from './vocabulary.ts'

/** What one config brings into the page: plain data. Settings of `overrides` stay out: what is pasted has no path. */
export interface Baked {
  readonly version: string
  readonly lang: Lang
  /** How sources are read; what depends on their path stays out. */
  readonly read: Omit<ReadOptions, 'path' | 'base' | 'ruleIds'>
  readonly guidelines: readonly Guideline[]
  readonly ownRules: Readonly<Record<string, RuleFile>>
  readonly settings: Settings
  /** What no draft may silence. */
  readonly locked: readonly string[]
  readonly facts: Facts
}

/** What the page checks with, in one language. */
export interface BakedRun {
  readonly lint: Lint
  readonly rules: Rules
  readonly ruleIds: readonly string[]
  /** How many rules are on. */
  readonly active: number
  /** How many characters a platform takes, by the rules that limit them. */
  readonly limits: Readonly<Partial<Record<Platform, number>>>
}

export const runOf = (baked: Baked, lang: Lang): BakedRun => {
  const own: Rules = Object.fromEntries(Object.entries(baked.ownRules).map(([id, file]) => [id, toRule(file, linearFinder)]))
  const rules: Rules = { ...shippedRules, ...own }
  const active = settle(rules, baked.guidelines, baked.settings, lang, Object.keys(own))
  return {
    lint: prepareLint(active, baked.facts, lang, shippedTerms()),
    rules,
    ruleIds: [...Object.keys(rules), ...Object.keys(OWN_RULES)],
    active: active.filter(({ hidden }) => !hidden).length,
    limits: limitsOf(active, { ...builtin.ruleFiles, ...baked.ownRules }),
  }
}

/** Of several limits the strictest counts. */
const limitsOf = (active: readonly ActiveRule[], files: Readonly<Record<string, RuleFile>>): BakedRun['limits'] => {
  const limits: Partial<Record<Platform, number>> = {}
  for (const { id, options, hidden } of active) {
    if (hidden || files[id]?.limit?.of !== 'characters' || typeof options.max !== 'object') continue
    for (const [platform, max] of Object.entries(options.max as Record<Platform, number>)) {
      const named = platform as Platform
      limits[named] = Math.min(limits[named] ?? max, max)
    }
  }
  return limits
}
