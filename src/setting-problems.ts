import { unknownName, unknownRule } from './nearest.ts'
import type { Problem } from './problem.ts'
import { faultsIn } from './schema.ts'
import { faultsOf, type Rules } from './settle.ts'
import type { Setting } from './severity.ts'
import type { Key, YamlText } from './yaml.ts'

/** Unknown rules and wrong options in the settings of a config or of a clause. */
export const settingProblems = (settings: Readonly<Record<string, Setting>>, rules: Rules, yaml: YamlText, path: string, at: readonly Key[]): Problem[] =>
  Object.entries(settings).flatMap(([id, setting]): readonly Problem[] => {
    const rule = Object.hasOwn(rules, id) ? rules[id] : undefined
    const { start } = yaml.range([...at, id], 'key')
    if (id.endsWith('/*') && Object.keys(rules).some((rule) => rule.startsWith(id.slice(0, -1)))) {
      const options = typeof setting === 'object' ? Object.keys(setting).filter((key) => key !== 'severity') : []
      return options.map((key) => ({ path, ...yaml.lineAt(yaml.range([...at, id, key], 'key').start), message: onlySeverity(id, key) }))
    }
    if (!rule) return [{ path, ...yaml.lineAt(start), message: unknownRule(id, Object.keys(rules)) }]
    return faultsIn(faultsOf(rule, setting)).map(({ keys, atKey, message }): Problem => {
      const place = yaml.lineAt(yaml.range([...at, id, ...keys], atKey ? 'key' : 'value').start)
      const known = ['severity', ...Object.keys((rule.options as { entries?: object } | undefined)?.entries ?? {})]
      const said = atKey && keys.length === 1 ? unknownName('kunci', 'key', String(keys[0]), known) : message
      return { path, ...place, message: { id: `opsi aturan ${id}: ${said.id}`, en: `options of the rule ${id}: ${said.en}` } }
    })
  })

const onlySeverity = (id: string, option: string) => ({
  id: `${id} hanya dapat diberi tingkat: opsi “${option}” ditulis pada aturannya sendiri`,
  en: `${id} takes a severity only: give the option “${option}” to the rule itself`,
})
