import type { Config } from './config.ts'
import { coveredBy, covers } from './covers.ts'
import { unknownRule } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { Rules, Settings } from './settle.ts'
import type { Key, YamlText } from './yaml.ts'

/**
 * Locks on rules that are none, and settings that would weaken what is locked: overrides may only make such a rule an error, and so may
 * all settings of a config that extends the one with the lock.
 */
export const lockProblems = (config: Config, inherited: readonly string[], rules: Rules, yaml: YamlText, path: string, under: readonly Key[]): Problem[] => {
  const at = (keys: readonly Key[], which?: 'key') => ({ path, ...yaml.lineAt(yaml.range([...under, ...keys], which).start) })
  const weakened = (settings: Settings, locked: readonly string[], keys: readonly Key[]) =>
    Object.entries(settings).flatMap(([id, setting]): readonly Problem[] => {
      const meets = coveredBy(locked, id) || locked.some((name) => covers(id, name))
      return meets && setting !== 'error' ? [{ ...at([...keys, id], 'key'), message: refusal(id) }] : []
    })
  const unknown = config.locked.flatMap((name, i): readonly Problem[] => {
    if (Object.keys(rules).some((rule) => covers(name, rule))) return []
    return [{ ...at(['locked', i]), message: unknownRule(name, Object.keys(rules)) }]
  })
  return [
    ...unknown,
    ...weakened(config.rules, inherited, ['rules']),
    ...config.overrides.flatMap((override, i) => weakened(override.rules, [...inherited, ...config.locked], ['overrides', i, 'rules'])),
  ]
}

const refusal = (id: string) => ({
  id: `aturan “${id}” dikunci (locked): di sini hanya boleh menjadi error`,
  en: `the rule “${id}” is locked: here it may only be made an error`,
})
