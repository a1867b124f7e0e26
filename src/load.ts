import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { facts as shippedFacts, guidelines as shippedGuidelines, shippedRules, shippedTerms } from './catalogue.ts'
import { type Config, DEFAULT_CONFIG, nearestGuideline, readConfig, selectGuidelines, settingProblems } from './config.ts'
import { type Facts, joinFacts } from './facts.ts'
import { FactsFileSchema } from './facts-file.ts'
import { type Fields, NO_FIELDS, readFields } from './fields.ts'
import type { Guideline } from './guideline.ts'
import { GuidelineFileSchema, toGuideline } from './guideline-file.ts'
import type { Lang } from './language.ts'
import { type Lint, prepareLint } from './lint.ts'
import { BrokenInput, type Problem } from './problem.ts'
import { readYaml } from './schema.ts'
import { type Rules, settle } from './settle.ts'
import { OWN_RULES } from './silence.ts'
import type { ReadOptions } from './source/index.ts'
import { type Key, parseYaml, type YamlText } from './yaml.ts'

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

interface ConfigFile {
  readonly path: string
  /** As it is shown: relative to the current folder. */
  readonly shown: string
  readonly yaml: YamlText
  readonly data: unknown
  readonly under: readonly Key[]
}

/** Searches from a folder up to the Git root, or in that folder alone where there is no Git. */
const findConfig = async (cwd: string): Promise<ConfigFile | undefined> => {
  const folders = upwards(cwd)
  const gitRoot = folders.find((folder) => existsSync(join(folder, '.git')))
  const searched = gitRoot === undefined ? [cwd] : folders.slice(0, folders.indexOf(gitRoot) + 1)
  // The search is worth loading only where there is something to find.
  if (!searched.some(mayHaveConfig)) return undefined
  const { searchConfig } = await import('./search-config.ts')
  const found = await searchConfig(cwd, gitRoot ?? cwd)
  return found === undefined ? undefined : readConfigFile(found, cwd)
}

const upwards = (folder: string): string[] => (dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))])

const mayHaveConfig = (folder: string): boolean => {
  const manifest = join(folder, 'package.json')
  return readdirSync(folder).some((name) => name.startsWith('.saringrc')) || (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"saring"'))
}

const readConfigFile = (path: string, cwd: string): ConfigFile => {
  const shown = showPath(path, cwd)
  const text = readText(path, shown, { id: 'konfigurasi', en: 'config' })
  const yaml = parseYaml(text, shown)
  if (yaml.problems.length > 0) throw new BrokenInput(yaml.problems)
  const inPackage = basename(path) === 'package.json'
  const data = inPackage ? (yaml.data as { saring?: unknown } | null)?.saring : yaml.data
  return { path, shown, yaml, data: data ?? {}, under: inPackage ? ['saring'] : [] }
}

const readText = (path: string, shown: string, what: { readonly id: string; readonly en: string }): string => {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new BrokenInput([
      { path: shown, message: { id: `berkas ${what.id} tidak dapat dibaca (${code})`, en: `the ${what.en} file cannot be read (${code})` } },
    ])
  }
}

const readGuideline = (path: string, cwd: string, rules: Rules, problems: Problem[], where: object): Guideline | undefined => {
  const shown = showPath(path, cwd)
  if (!existsSync(path)) {
    problems.push({ ...where, message: { id: `pedoman "${shown}" tidak ada`, en: `there is no guideline "${shown}"` } })
    return undefined
  }
  const read = readYaml(GuidelineFileSchema, readText(path, shown, { id: 'pedoman', en: 'guideline' }), shown)
  if ('problems' in read) {
    problems.push(...read.problems)
    return undefined
  }
  const guideline = toGuideline(basename(path).replace(/\.ya?ml$/, ''), read.value)
  guideline.clauses.forEach((clause, i) => {
    const list = Array.isArray((read.yaml.data as { clauses: { rules?: unknown }[] }).clauses[i]?.rules)
    for (const [at, [rule, setting]] of Object.entries(clause.rules).entries()) {
      const faults = settingProblems({ [rule]: setting }, rules, read.yaml, shown, ['clauses', i, 'rules'])
      const point = list ? read.yaml.lineAt(read.yaml.range(['clauses', i, 'rules', at]).start) : {}
      problems.push(...faults.map((fault) => ({ ...fault, ...point })))
    }
    if (guideline.clauses.findIndex(({ id }) => id === clause.id) < i) {
      problems.push({
        path: shown,
        ...read.yaml.lineAt(read.yaml.range(['clauses', i, 'id']).start),
        message: { id: `butir "${clause.id}" ditulis dua kali`, en: `the clause "${clause.id}" is written twice` },
      })
    }
  })
  return guideline
}

const readFacts = (path: string, cwd: string, problems: Problem[], where: object): Facts => {
  const shown = showPath(path, cwd)
  if (!existsSync(path)) {
    problems.push({ ...where, message: { id: `berkas fakta "${shown}" tidak ada`, en: `there is no facts file "${shown}"` } })
    return { hotlines: [] }
  }
  const read = readYaml(FactsFileSchema, readText(path, shown, { id: 'fakta', en: 'facts' }), shown)
  if ('value' in read) return read.value
  problems.push(...read.problems)
  return { hotlines: [] }
}

/** Relative to the current folder with `/`, absolute outside it. */
export const showPath = (path: string, cwd: string): string => {
  const inside = relative(cwd, path)
  return inside.startsWith('..') || inside === '' ? path : inside.split(sep).join('/')
}
