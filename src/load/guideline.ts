import { existsSync } from 'node:fs'
import type { Clause, Guideline } from '../guideline.ts'
import { GuidelineFileSchema, toGuideline } from '../guideline-file.ts'
import type { Problem } from '../problem.ts'
import { readYaml } from '../read-yaml.ts'
import { settingProblems } from '../setting-problems.ts'
import type { Rules, Settings } from '../settle.ts'
import { type Key, valueAt, type YamlText } from '../yaml.ts'
import { readText, showPath } from './file.ts'
import { meantBeside } from './near-path.ts'

/** A guideline as its file says it, and where each of its clauses stands there. */
interface Written {
  readonly guideline: Guideline
  readonly clauses: readonly {
    readonly line: number
    readonly column: number
    /** Its YAML, and what leads to it there. */
    readonly yaml: YamlText
    readonly under: readonly Key[]
  }[]
}

/** An agency's own guideline, and where the parts of its clauses stand in its file. */
export interface OwnGuideline {
  readonly guideline: Guideline
  /** As it is shown: relative to the current folder. */
  readonly path: string
  readonly placeOf: (clause: number, keys: readonly Key[]) => { readonly line: number; readonly column: number }
}

/** Faults of its text, and clauses that name rules which do not exist. */
interface Read {
  readonly own?: OwnGuideline
  readonly problems: readonly Problem[]
  readonly missing: readonly Problem[]
}

export const GUIDELINE_FILE = /\.(?:ya?ml|md|markdown)$/i

/** Reads an agency's own guideline, in YAML or as the Markdown document that people read. `where` is the place that names it. */
export const readGuideline = async (path: string, id: string, cwd: string, rules: Rules, where: Omit<Problem, 'message'>): Promise<Read> => {
  const shown = showPath(path, cwd)
  if (!existsSync(path)) {
    const meant = meantBeside(path)
    return {
      problems: [{ ...where, message: { id: `pedoman “${shown}” tidak ada${meant.id}`, en: `there is no guideline “${shown}”${meant.en}` } }],
      missing: [],
    }
  }
  if (!GUIDELINE_FILE.test(path)) return { problems: [{ ...where, message: notRead(shown) }], missing: [] }
  const text = readText(path, shown, { id: 'pedoman', en: 'guideline' }, where)
  const written = /\.ya?ml$/i.test(path) ? writtenInYaml(id, text, shown) : await writtenInMarkdown(id, text, shown)
  if ('problems' in written) return { problems: written.problems, missing: [] }
  const problems: Problem[] = []
  const missing: Problem[] = []
  const clauses = written.guideline.clauses.map((clause, i): Clause => {
    const { yaml, under, line, column } = written.clauses[i] as Written['clauses'][number]
    const listed = Array.isArray(valueAt(yaml.data, [...under, 'rules']))
    Object.entries(clause.rules).forEach(([rule, setting], nth) => {
      const point = listed ? yaml.lineAt(yaml.range([...under, 'rules', nth]).start) : {}
      const faults = settingProblems({ [rule]: setting }, rules, yaml, shown, [...under, 'rules']).map((fault) => ({ ...fault, ...point }))
      ;(Object.hasOwn(rules, rule) ? problems : missing).push(...faults)
    })
    if (written.guideline.clauses.findIndex((other) => other.id === clause.id) < i) {
      problems.push({ path: shown, line, column, message: { id: `butir “${clause.id}” ditulis dua kali`, en: `the clause “${clause.id}” is written twice` } })
    }
    return { ...clause, rules: spellOut(clause.rules, rules) }
  })
  const placeOf: OwnGuideline['placeOf'] = (i, keys) => {
    const { yaml, under, line, column } = written.clauses[i] as Written['clauses'][number]
    return keys.length > 0 ? yaml.lineAt(yaml.range([...under, ...keys]).start) : { line, column }
  }
  return { own: { guideline: { ...written.guideline, clauses }, path: shown, placeOf }, problems, missing }
}

/** Most agencies keep their guideline in Word or as a PDF. */
const notRead = (shown: string): Problem['message'] => ({
  id: `“${shown}” tidak dibaca: pedoman ditulis dalam Markdown (.md) atau YAML. Salin isinya ke berkas .md`,
  en: `“${shown}” is not read: a guideline is written in Markdown (.md) or YAML. Copy its text to a .md file`,
})

type Outcome = Written | { readonly problems: readonly Problem[] }

const writtenInYaml = (id: string, text: string, shown: string): Outcome => {
  const read = readYaml(GuidelineFileSchema, text, shown)
  if ('problems' in read) return read
  const { yaml } = read
  // A clause 4.10 would be the number 4.1.
  const clauses = read.value.clauses.map((clause, i) => {
    const written = ['clauses', i, 'id']
    const { start, end } = yaml.range(written)
    return typeof valueAt(yaml.data, written) === 'number' ? { ...clause, id: text.slice(start, end) } : clause
  })
  return {
    guideline: toGuideline(id, { ...read.value, clauses }),
    clauses: read.value.clauses.map((_, i) => ({ ...yaml.lineAt(yaml.range(['clauses', i, 'id']).start), yaml, under: ['clauses', i] })),
  }
}

const writtenInMarkdown = async (id: string, text: string, shown: string): Promise<Outcome> => {
  const { readGuidelineMarkdown } = await import('../guideline-markdown.ts')
  const read = readGuidelineMarkdown(text, shown)
  if ('problems' in read) return read
  return { guideline: toGuideline(id, read.file), clauses: read.clauses.map((clause) => ({ ...clause, under: [] })) }
}

/** `tone/*` in a clause stands for every rule of the category. */
const spellOut = (settings: Settings, rules: Rules): Settings =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([id, setting]) => {
      const meant = id.endsWith('/*') ? Object.keys(rules).filter((rule) => rule.startsWith(id.slice(0, -1))) : []
      return (meant.length > 0 ? meant : [id]).map((rule) => [rule, setting] as const)
    }),
  )
