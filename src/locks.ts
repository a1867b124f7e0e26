import type { Config } from './config.ts'
import { coveredBy, covers } from './covers.ts'
import { unknownName } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { Rules } from './settle.ts'
import type { Key, YamlText } from './yaml.ts'

/** Locks on rules that are none, and overrides that would weaken what `locked` holds: of a locked rule they may only make an error. */
export const lockProblems = (config: Config, locked: readonly string[], rules: Rules, yaml: YamlText, path: string, under: readonly Key[]): Problem[] => [
  ...config.locked.flatMap((name, i): readonly Problem[] => {
    if (Object.keys(rules).some((rule) => covers(name, rule))) return []
    return [{ path, ...yaml.lineAt(yaml.range([...under, 'locked', i]).start), message: unknownName('aturan', 'rule', name, Object.keys(rules)) }]
  }),
  ...config.overrides.flatMap((override, i) =>
    Object.entries(override.rules).flatMap(([id, setting]): readonly Problem[] => {
      const meets = coveredBy(locked, id) || locked.some((name) => covers(id, name))
      if (!meets || setting === 'error') return []
      return [{ path, ...yaml.lineAt(yaml.range([...under, 'overrides', i, 'rules', id], 'key').start), message: refusal(id) }]
    }),
  ),
]

const refusal = (id: string) => ({
  id: `aturan “${id}” dikunci (locked): override hanya boleh menjadikannya error`,
  en: `the rule “${id}” is locked: an override may only make it an error`,
})
