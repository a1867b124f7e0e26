import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { settingProblems } from '../config.ts'
import type { Guideline } from '../guideline.ts'
import { GuidelineFileSchema, toGuideline } from '../guideline-file.ts'
import type { Problem } from '../problem.ts'
import { readYaml } from '../read-yaml.ts'
import type { Rules } from '../settle.ts'
import { readText, showPath } from './file.ts'

/** An agency's own guideline in YAML; what is wrong with it joins `problems`. */
export const readGuideline = (path: string, cwd: string, rules: Rules, problems: Problem[], where: object): Guideline | undefined => {
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
