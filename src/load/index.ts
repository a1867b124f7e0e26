import { dirname, resolve } from 'node:path'
import { facts as shippedFacts, guidelines as shippedGuidelines, shippedRules, shippedTerms } from '../catalogue.ts'
import { type Config, DEFAULT_CONFIG, nearestGuideline, readConfig, selectGuidelines } from '../config.ts'
import { type Facts, joinFacts } from '../facts.ts'
import { type Fields, NO_FIELDS } from '../fields.ts'
import type { Guideline } from '../guideline.ts'
import type { Lang } from '../language.ts'
import { type Lint, prepareLint } from '../lint.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import { readFields } from '../read-fields.ts'
import { type Rules, settle } from '../settle.ts'
import { OWN_RULES } from '../silence.ts'
import type { ReadOptions } from '../source/index.ts'
import type { Key } from '../yaml.ts'
import { findConfig, readConfigFile } from './config-file.ts'
import { readFacts } from './facts.ts'
import { readGuideline } from './guideline.ts'

/** Everything that one run works with, read from the disk and checked. */
export interface Setup {
  readonly config: Config
  readonly configPath?: string
  readonly lang: Lang
  readonly rules: Rules
  /** Those that the config selects, in its order. */
  readonly guidelines: readonly Guideline[]
  /** All that ship, and the config's own. */
  readonly known: readonly Guideline[]
  readonly facts: Facts
  readonly lintFor: (path: string) => Lint
  readonly readOptionsFor: (path: string) => ReadOptions
}

export interface LoadOptions {
  readonly cwd: string
  /** A config named on the command line; else one is searched. */
  readonly configPath?: string | undefined
  readonly lang?: Lang | undefined
}

/** Reads config, guidelines and facts. Throws `BrokenInput` with every problem found. */
export const load = async ({ cwd, configPath, lang }: LoadOptions): Promise<Setup> => {
  const file = configPath === undefined ? await findConfig(cwd) : readConfigFile(resolve(cwd, configPath), cwd)
  const rules = shippedRules
  const read = file && readConfig(file.yaml, file.data, file.shown, file.under, rules)
  if (read && 'problems' in read) throw new BrokenInput(read.problems)
  const config = read ? read.config : DEFAULT_CONFIG
  const folder = file ? dirname(file.path) : cwd
  const problems: Problem[] = []
  const at = (keys: readonly Key[]) => (file ? { path: file.shown, ...file.yaml.lineAt(file.yaml.range([...file.under, ...keys]).start) } : {})
  const own: Guideline[] = []
  const guidelines = config.guidelines.flatMap((name, i): readonly Guideline[] => {
    if (/^\.{0,2}[/\\]|\.ya?ml$/.test(name)) {
      const guideline = readGuideline(resolve(folder, name), cwd, rules, problems, at(['guidelines', i]))
      if (guideline && shippedGuidelines.some(({ id }) => id === guideline.id)) {
        problems.push({
          ...at(['guidelines', i]),
          message: {
            id: `pedoman "${guideline.id}" sudah ada di saring: ganti nama berkasnya`,
            en: `the guideline "${guideline.id}" ships with saring: rename the file`,
          },
        })
      }
      if (guideline) own.push(guideline)
      return guideline ? [guideline] : []
    }
    const selected = selectGuidelines(name, shippedGuidelines)
    if (selected) return selected
    const near = nearestGuideline(name, shippedGuidelines)
    problems.push({
      ...at(['guidelines', i]),
      message: {
        id: `pedoman "${name}" tidak dikenal${near ? `. Maksud Anda "${near}"?` : '. Lihat: saring list guidelines'}`,
        en: `unknown guideline "${name}"${near ? `. Did you mean "${near}"?` : '. See: saring list guidelines'}`,
      },
    })
    return []
  })
  const facts = config.facts === undefined ? shippedFacts : joinFacts(shippedFacts, readFacts(resolve(folder, config.facts), cwd, problems, at(['facts'])))
  const ruleIds = [...Object.keys(rules), ...Object.keys(OWN_RULES)]
  const bases = config.overrides.map(({ draft }, i): Partial<Fields> | undefined => {
    if (!draft) return undefined
    const range = (keys: readonly Key[], which?: 'value' | 'key') =>
      file?.yaml.range([...(file?.under ?? []), 'overrides', i, 'draft', ...keys], which) ?? { start: 0, end: 0 }
    const { fields, faults } = readFields(draft, range, NO_FIELDS, ruleIds)
    for (const { start, message } of faults) problems.push({ ...at([]), ...file?.yaml.lineAt(start), message })
    return Object.fromEntries(Object.entries(fields).filter(([field, value]) => value !== NO_FIELDS[field as keyof Fields]))
  })
  if (problems.length > 0) throw new BrokenInput(problems)

  const settledLang = lang ?? config.lang ?? 'id'
  const matchers = await overrideMatchers(config)
  const lints = new Map<string, Lint>()
  const overridesOf = (path: string) => matchers.flatMap((matches, i) => (matches(path) ? [i] : []))
  return {
    config,
    ...(file && { configPath: file.path }),
    lang: settledLang,
    rules,
    guidelines,
    known: [...shippedGuidelines, ...own],
    facts,
    lintFor(path) {
      const indices = overridesOf(path)
      const key = indices.join()
      let lint = lints.get(key)
      if (!lint) {
        const settings = Object.assign({}, config.rules, ...indices.map((i) => config.overrides[i]?.rules))
        lint = prepareLint(settle(rules, guidelines, settings, settledLang), facts, settledLang, shippedTerms)
        lints.set(key, lint)
      }
      return lint
    },
    readOptionsFor: (path) => ({
      path,
      ruleIds,
      base: { ...NO_FIELDS, ...Object.assign({}, ...overridesOf(path).map((i) => bases[i])) },
      ...(config.drafts.lang !== 'auto' && { lang: config.drafts.lang }),
    }),
  }
}

const overrideMatchers = async ({ overrides }: Config): Promise<((path: string) => boolean)[]> => {
  if (overrides.length === 0) return []
  const { default: picomatch } = await import('picomatch')
  return overrides.map(({ files }) => picomatch([...files], { dot: true }))
}
