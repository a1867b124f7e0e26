import { existsSync } from 'node:fs'
import type { Facts } from '../facts.ts'
import { FactsFileSchema } from '../facts-file.ts'
import type { Problem } from '../problem.ts'
import { readYaml } from '../read-yaml.ts'
import { readText, showPath } from './file.ts'

/** An agency's own fact registry; what is wrong with it joins `problems`. */
export const readFacts = (path: string, cwd: string, problems: Problem[], where: object): Facts => {
  const shown = showPath(path, cwd)
  if (!existsSync(path)) {
    problems.push({ ...where, message: { id: `berkas fakta “${shown}” tidak ada`, en: `there is no facts file “${shown}”` } })
    return { hotlines: [] }
  }
  const read = readYaml(FactsFileSchema, readText(path, shown, { id: 'fakta', en: 'facts' }), shown)
  if ('value' in read) return read.value
  problems.push(...read.problems)
  return { hotlines: [] }
}
