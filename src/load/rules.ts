import { join } from 'node:path'
import { shippedRules } from '../catalogue.ts'
import { toRule } from '../declarative.ts'
import type { MakeFinder } from '../finder.ts'
import type { Problem } from '../problem.ts'
import { readYaml } from '../read-yaml.ts'
import type { Rule } from '../rule.ts'
import { ruleFaults } from '../rule-faults.ts'
import { type RuleFile, RuleFileSchema } from '../rule-file.ts'
import type { YamlText } from '../yaml.ts'
import { codeGuard } from './code-guard.ts'
import { readCodeRule } from './code-rule.ts'
import { readText, showPath } from './file.ts'
import { type ListFiles, makeLister } from './files-below.ts'
import type { KeptTerms } from './kept-terms.ts'

/** A rule of the agency's own, and the file that it stands in. */
export interface OwnRule {
  readonly id: string
  readonly rule: Rule
  /** As it is shown: relative to the current folder. */
  readonly path: string
  /** Where each of its keys stands, for a rule in YAML. */
  readonly yaml?: YamlText
  /** What it says, for a rule in YAML. */
  readonly file?: RuleFile
  /** Of its text, where this run keeps anything of it. */
  readonly digest?: string
}

interface Origin {
  /** A folder of rule files. */
  readonly path: string
  /** The folder of the package that brings it. */
  readonly package?: string
  /** Where the config names it. */
  readonly where: Pick<Problem, 'path' | 'line' | 'column'>
}

/** The rules of the folders that the config names, in their order; what is wrong with them joins `problems`. */
export const readRules = async (
  origins: readonly Origin[],
  allowCode: readonly string[],
  cwd: string,
  problems: Problem[],
  kept?: KeptTerms,
): Promise<OwnRule[]> => {
  const own = new Map<string, OwnRule>()
  const packed = new Set<string>()
  const whyNotRun = codeGuard(allowCode, cwd)
  const list = makeLister((file) => RULE_FILE.test(file) && !TEST_FILE.test(file))
  for (const origin of origins) {
    for (const file of filesOf(origin, list, cwd, problems)) {
      const path = join(origin.path, file)
      const shown = showPath(path, cwd)
      const id = idOf(file)
      if (file.search(UNNAMEABLE) >= 0) {
        problems.push({ path: shown, message: unnameable(file) })
        continue
      }
      if (file.endsWith('.txt')) {
        problems.push({
          path: shown,
          message: { id: 'berkas aturan berakhiran .yaml: hapus “.txt” dari namanya', en: 'a rule file ends in .yaml: take “.txt” off its name' },
        })
        continue
      }
      const isPacked = origin.package !== undefined
      const taken = own.get(id)?.path ?? (Object.hasOwn(shippedRules, id) ? SHIPPED : undefined)
      if (taken !== undefined) problems.push({ path: shown, line: 1, column: 1, message: clash(id, taken, isPacked, packed.has(id)) })
      const rule = YAML_FILE.test(file)
        ? readKept(id, readText(path, shown, { id: 'aturan', en: 'rule' }), shown, problems, kept)
        : await readCodeRule(path, cwd, whyNotRun(path, shown, origin.package), problems)
      if (!rule || taken !== undefined) continue
      own.set(id, { id, path: shown, ...rule })
      if (isPacked) packed.add(id)
    }
  }
  const rules = [...own.values()]
  if (rules.some(({ file }) => file?.speaksFor)) problems.push(...(await import('./spoken-for.ts')).spokenForProblems(rules))
  return rules
}

const YAML_FILE = /\.ya?ml$/i
const RULE_FILE = /\.(?:ya?ml(?:\.txt)?|[cm]?js|ts|mts)$/i
const TEST_FILE = /\.(?:d|test|spec)\.\w+$/

/** An id is written in cells and lists too, where these part it from what follows. */
const UNNAMEABLE = /[\s:;,]+/g
const unnameable = (file: string): Problem['message'] => {
  const better = file.replace(UNNAMEABLE, '-').toLowerCase()
  return {
    id: `nama berkas menjadi nama aturan, dan tidak dapat memuat spasi, koma, atau titik dua: ganti menjadi “${better}”`,
    en: `a file’s name becomes the rule’s, which cannot hold blanks, commas or colons: rename it to “${better}”`,
  }
}

/** The rule files below a folder, in the order of their paths. */
const filesOf = ({ path: folder, where }: Origin, list: ListFiles, cwd: string, problems: Problem[]): readonly string[] => {
  const shown = showPath(folder, cwd)
  const files = list(folder, shown)
  if (!('fault' in files) && files.length > 0) return files
  const message = 'fault' in files ? files.fault : { id: `tidak ada berkas aturan (.yaml) di “${shown}”`, en: `there are no rule files (.yaml) in “${shown}”` }
  problems.push({ ...where, message })
  return []
}

/** A rule's id is its path below the folder; one that stands in the folder itself is the house's. */
const idOf = (file: string): string => {
  const name = file.replace(/\.\w+$/, '')
  return name.includes('/') ? name : `house/${name}`
}

const SHIPPED = 'saring'

/** What stands in a package is not for its user to rename. */
const clash = (id: string, taken: string, isPacked: boolean, isTakenByPackage: boolean): Problem['message'] => {
  const [said, told] = [`aturan “${id}” sudah ada di ${taken}: `, `there is a rule “${id}” in ${taken} already: `]
  if (!isPacked) return { id: `${said}ganti nama berkas ini`, en: `${told}rename this file` }
  if (taken !== SHIPPED && !isTakenByPackage)
    return { id: `${said}ganti nama ${taken}, karena berkas ini milik sebuah paket`, en: `${told}rename ${taken}, since this file is a package’s` }
  return {
    id: `${said}hapus paket ini dari rulesFrom, atau minta pembuatnya menaruh aturannya di folder bernama sendiri`,
    en: `${told}take this package out of rulesFrom, or ask its authors to put their rules into a folder with a name of its own`,
  }
}

/** The engine is read when a draft has woken a rule that needs it. */
const linearTime: MakeFinder = async (source, caseless) => (await import('../linear-finder.ts')).linearFinder(source, caseless)

/** A long list of terms is read as YAML once, and then taken as it was kept. */
const readKept = (id: string, text: string, shown: string, problems: Problem[], kept: KeptTerms | undefined): OwnRule | undefined => {
  if (!kept) return readRule(id, text, shown, problems)
  const digest = kept.digestOf(text)
  const file = kept.recallFile(digest, text.length)
  if (file) return { id, rule: toRule(file, linearTime), path: shown, file, digest }
  const read = readRule(id, text, shown, problems)
  // What it speaks for is checked against the places of its text.
  if (read?.file && !read.file.speaksFor) kept.keepFile(digest, text.length, read.file)
  return read && { ...read, digest }
}

/** A rule from the text of its YAML file; what is wrong with it joins `problems`. */
export const readRule = (id: string, text: string, shown: string, problems: Problem[]): OwnRule | undefined => {
  const read = readYaml(RuleFileSchema, text, shown)
  if ('problems' in read) {
    problems.push(...read.problems)
    return undefined
  }
  const { value, yaml } = read
  const faults = ruleFaults(value).map(({ path: keys, atKey, index, message }) => ({ at: yaml.place(keys, atKey ? 'key' : 'value', index), message }))
  for (const { at, message } of faults.sort((a, b) => a.at - b.at)) problems.push({ path: shown, ...yaml.lineAt(at), message })
  if (faults.length > 0) return undefined
  return { id, rule: toRule(value, linearTime), path: shown, yaml, file: value }
}
