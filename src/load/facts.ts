import { existsSync } from 'node:fs'
import { factFaults, LABEL_KEYS } from '../fact-faults.ts'
import { type Fact, type FactKind, type Facts, NO_FACTS } from '../facts.ts'
import { FactsFileSchema } from '../facts-file.ts'
import type { Problem } from '../problem.ts'
import { readYaml } from '../read-yaml.ts'
import { readText, showPath } from './file.ts'
import { meantBeside } from './near-path.ts'

/** An agency's own fact registry; what is wrong with it joins `problems`. */
export const readFacts = (path: string, cwd: string, problems: Problem[], where: Omit<Problem, 'message'>): Facts => {
  const shown = showPath(path, cwd)
  if (!existsSync(path)) {
    const meant = meantBeside(path)
    problems.push({ ...where, message: { id: `berkas fakta “${shown}” tidak ada${meant.id}`, en: `there is no facts file “${shown}”${meant.en}` } })
    return NO_FACTS
  }
  const text = readText(path, shown, { id: 'fakta', en: 'facts' }, where)
  const read = readYaml(FactsFileSchema, text, shown)
  if ('problems' in read) {
    problems.push(...read.problems)
    return NO_FACTS
  }
  const { $schema: _, ...entries } = read.value
  const { yaml } = read
  const placed = Object.entries(entries).map(([kind, list]) => [
    kind,
    list.map((entry, i) => ({ ...entry, at: yaml.range([kind, i, LABEL_KEYS[kind as FactKind]]) })),
  ])
  const facts = { ...(Object.fromEntries(placed) as Facts), own: { path: shown, text } }
  const indexOf = ({ kind, entry }: Fact): number => (facts[kind] as readonly unknown[]).indexOf(entry)
  for (const { fact, key, message } of factFaults(facts)) {
    problems.push({ path: shown, ...yaml.lineAt(yaml.range([fact.kind, indexOf(fact), key]).start), message })
  }
  return facts
}
