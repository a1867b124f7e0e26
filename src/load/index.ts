import { resolve } from 'node:path'
import { facts as shippedFacts, guidelines as shippedGuidelines, shippedRules, shippedTerms } from '../catalogue.ts'
import { type Config, DEFAULT_CONFIG, selectGuidelines } from '../config.ts'
import type { Facts } from '../facts.ts'
import { type Fields, NO_FIELDS } from '../fields.ts'
import type { Guideline } from '../guideline.ts'
import type { Lang } from '../language.ts'
import { type Lint, prepareLint } from '../lint.ts'
import type { Problem } from '../problem.ts'
import { type ActiveRule, type Rules, type Settings, settle } from '../settle.ts'
import { OWN_RULES } from '../silence.ts'
import { newerThan } from '../since.ts'
import type { ReadOptions } from '../source/index.ts'
import { findConfig } from './find-config.ts'
import type { OwnGuideline } from './guideline.ts'
import type { OwnRule } from './rules.ts'

/** Everything that one run works with, read from the disk and checked. */
export interface Setup {
  readonly config: Config
  /** Where it was found; absent where there is none. */
  readonly configPath?: string
  /** Absolute paths of all that says what is checked, besides what ships. */
  readonly policy: readonly string[]
  readonly lang: Lang
  /** Those that ship, and the config's own. */
  readonly rules: Rules
  /** Those of `rulesFrom`, each with its file; they are on without a clause. */
  readonly ownRules: readonly OwnRule[]
  /** Those that the config selects, in its order. */
  readonly guidelines: readonly Guideline[]
  /** All that ship, and the config's own. */
  readonly known: readonly Guideline[]
  /** The agency's own. */
  readonly own: readonly OwnGuideline[]
  /** Their clauses that name rules which do not exist, where the command asked to be told. */
  readonly missing: readonly Problem[]
  readonly facts: Facts
  readonly lintFor: (path: string) => Lint
  readonly readOptionsFor: (path: string) => ReadOptions
}

/** A config, with all that it names read. */
export interface Configured {
  readonly config: Config
  readonly configPath?: string
  readonly policy: readonly string[]
  readonly rules: Rules
  readonly ownRules: readonly OwnRule[]
  readonly guidelines: readonly Guideline[]
  readonly own: readonly OwnGuideline[]
  readonly missing: readonly Problem[]
  readonly facts: Facts
  readonly overrides: readonly { readonly matches: (path: string) => boolean; readonly fields: Partial<Fields>; readonly settings: Settings }[]
}

interface LoadOptions {
  readonly cwd: string
  /** A config named on the command line; else one is searched. */
  readonly configPath?: string | undefined
  readonly lang?: Lang | undefined
  /** Paths from which the command line lets code run. */
  readonly allowCode?: readonly string[] | undefined
  /** Clauses that name rules which do not exist are what the command is about: they do not stop it. */
  readonly keepMissing?: boolean
}

/** Reads the config and all that it names. Throws `BrokenInput` with every problem found. */
export const load = async (options: LoadOptions): Promise<Setup> => {
  const { config, configPath, policy, rules, ownRules, guidelines, own, missing, facts, overrides } = await readConfigured(options)
  const ruleIds = [...Object.keys(rules), ...Object.keys(OWN_RULES)]
  const always = ownRules.map(({ id }) => id)
  const lang = options.lang ?? config.lang ?? 'id'
  const lints = new Map<string, Lint>()
  return {
    config,
    ...(configPath !== undefined && { configPath }),
    policy,
    lang,
    rules,
    ownRules,
    guidelines,
    known: [...shippedGuidelines, ...own.map(({ guideline }) => guideline)],
    own,
    missing,
    facts,
    lintFor(path) {
      const matching = overrides.filter(({ matches }) => matches(path))
      const key = matching.map((override) => overrides.indexOf(override)).join()
      let lint = lints.get(key)
      if (!lint) {
        const settings: Settings = Object.assign(heldBack(rules, config), config.rules, ...matching.map((override) => override.settings))
        lints.set(key, (lint = prepareLint(settle(rules, guidelines, settings, lang, always), facts, lang, shippedTerms())))
      }
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

/** Rules of later releases than the config is pinned to: off, until it names them. */
const heldBack = (rules: Rules, { rulesSince, rules: settings }: Config): Settings =>
  Object.fromEntries(newerThan(rules, rulesSince, settings).map((id) => [id, 'off']))

/** What is set of rules where no override says otherwise. */
export const settingsOf = ({ rules, config }: Pick<Setup, 'rules' | 'config'>): Settings => ({ ...heldBack(rules, config), ...config.rules })

/** The rules that are on, as they are where no override says otherwise. */
export const activeRules = ({ rules, ownRules, guidelines, config, lang }: Setup): ActiveRule[] =>
  settle(
    rules,
    guidelines,
    settingsOf({ rules, config }),
    lang,
    ownRules.map(({ id }) => id),
  )

/** Most runs have no config, and need nothing of what reads one. */
const readConfigured = async ({ cwd, configPath, allowCode = [], keepMissing = false }: LoadOptions): Promise<Configured> => {
  const path = configPath === undefined ? await findConfig(cwd) : resolve(cwd, configPath)
  if (path !== undefined) return (await import('./configured.ts')).readConfigured(path, cwd, allowCode, keepMissing)
  const guidelines = DEFAULT_CONFIG.guidelines.flatMap((name) => selectGuidelines(name, shippedGuidelines) ?? [])
  return { config: DEFAULT_CONFIG, policy: [], rules: shippedRules, ownRules: [], guidelines, own: [], missing: [], facts: shippedFacts, overrides: [] }
}
