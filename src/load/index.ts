import { resolve } from 'node:path'
import { facts as shippedFacts, guidelines as shippedGuidelines, shippedRules } from '../catalogue.ts'
import { type Config, DEFAULT_CONFIG, selectGuidelines } from '../config.ts'
import type { Facts } from '../facts.ts'
import type { Guideline } from '../guideline.ts'
import type { Lang } from '../language.ts'
import type { Problem } from '../problem.ts'
import { type ActiveRule, type Rules, settle } from '../settle.ts'
import { type ByPath, byPath, type Means, type Override } from './by-path.ts'
import type { ConfigFile } from './config-file.ts'
import { findConfig } from './find-config.ts'
import type { OwnGuideline } from './guideline.ts'
import { settingsOf } from './held-back.ts'
import type { OwnRule } from './rules.ts'

/** Everything that one run works with, read from the disk and checked. */
export interface Setup extends ByPath {
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
  /** The config below those that it extends, the farthest first; none where there is no config. */
  readonly layers: readonly ConfigFile[]
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
  readonly overrides: readonly Override[]
  readonly layers: readonly ConfigFile[]
}

export interface LoadOptions extends Means {
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
  const configured = await readConfigured(options)
  const { config, configPath, policy, rules, ownRules, guidelines, own, missing, facts, layers } = configured
  const lang = options.lang ?? config.lang ?? 'id'
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
    layers,
    ...byPath(configured, lang, options),
  }
}

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
const readConfigured = async (options: LoadOptions): Promise<Configured> => {
  const { cwd, configPath } = options
  const path = configPath === undefined ? await findConfig(cwd) : resolve(cwd, configPath)
  if (path !== undefined) return (await import('./configured.ts')).readConfigured(path, cwd, options)
  const guidelines = DEFAULT_CONFIG.guidelines.flatMap((name) => selectGuidelines(name, shippedGuidelines) ?? [])
  return {
    config: DEFAULT_CONFIG,
    policy: [],
    rules: shippedRules,
    ownRules: [],
    guidelines,
    own: [],
    missing: [],
    facts: shippedFacts,
    overrides: [],
    layers: [],
  }
}
