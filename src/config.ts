import * as v from 'valibot'
import { CalendarSchema } from './calendar-schema.ts'
import type { Guideline } from './guideline.ts'
import { SettingSchema } from './guideline-file.ts'
import type { Lang, Text } from './language.ts'
import { lockProblems } from './locks.ts'
import { nearest, unknownName } from './nearest.ts'
import type { Problem } from './problem.ts'
import { faultsIn, holdAgainst, strict } from './schema.ts'
import { faultsOf, type Rules, type Settings } from './settle.ts'
import { FAIL_ON, type FailOn, type Setting } from './severity.ts'
import type { CalendarMapping } from './source/columns.ts'
import type { Key, YamlText } from './yaml.ts'

const list = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
)
const SettingsSchema = v.record(v.string(), SettingSchema)

export const ConfigSchema = strict({
  $schema: v.optional(v.string()),
  extends: v.optional(list, []),
  guidelines: v.optional(v.pipe(list, v.minLength(1, 'sebut paling sedikit satu pedoman / name at least one guideline')), ['base', 'id']),
  files: v.optional(list),
  rules: v.optional(SettingsSchema, {}),
  rulesFrom: v.optional(list, []),
  rulesSince: v.optional(
    v.pipe(
      v.string('tulis versi di dalam tanda kutip, bukan sebagai bilangan / write the version in quotes, not as a number'),
      v.regex(/^\d+\.\d+(?:\.\d+)?$/, 'diharapkan versi seperti 0.1 / expected a version like 0.1'),
    ),
  ),
  facts: v.optional(v.string()),
  overrides: v.optional(
    v.array(
      strict({
        files: list,
        draft: v.optional(v.record(v.string(), v.unknown())),
        rules: v.optional(SettingsSchema, {}),
      }),
    ),
    [],
  ),
  locked: v.optional(list, []),
  failOn: v.optional(v.picklist(FAIL_ON), 'error'),
  lang: v.optional(v.picklist(['id', 'en'])),
  drafts: v.optional(strict({ lang: v.optional(v.picklist(['id', 'en', 'auto']), 'auto') }), { lang: 'auto' }),
  calendar: v.optional(CalendarSchema),
  documents: v.optional(strict({ split: v.picklist(['heading', 'page']) })),
})

/** What a config file says. Rule and guideline paths are relative to it, globs of `files` and `overrides` to the current folder. */
export interface Config {
  /** Configs that stand below this one: files, folders or packages. */
  readonly extends: readonly string[]
  readonly guidelines: readonly string[]
  readonly files?: readonly string[] | undefined
  readonly rules: Settings
  /** Folders of rule files. */
  readonly rulesFrom: readonly string[]
  /** Built-in rules that came after this release are off, unless `rules` names them. */
  readonly rulesSince?: string | undefined
  readonly facts?: string | undefined
  readonly overrides: readonly Override[]
  /** Rules and categories that no draft, no baseline and no override may silence. */
  readonly locked: readonly string[]
  readonly failOn: FailOn
  readonly lang?: Lang | undefined
  readonly drafts: { readonly lang: Lang | 'auto' }
  /** The columns of its calendars, where these have names of their own. */
  readonly calendar?: CalendarMapping | undefined
  /** Where a Word document has several drafts, what each starts with. */
  readonly documents?: { readonly split: 'heading' | 'page' } | undefined
}

interface Override {
  readonly files: readonly string[]
  readonly draft?: Readonly<Record<string, unknown>> | undefined
  readonly rules: Settings
}

export const DEFAULT_CONFIG: Config = v.parse(ConfigSchema, {}) as Config

/** A config file's data as a config, or all that is wrong with it. `under` leads to it inside its file: `saring` in package.json. */
export const readConfig = (
  yaml: YamlText,
  data: unknown,
  path: string,
  under: readonly Key[],
): { readonly config: Config } | { readonly problems: readonly Problem[] } => {
  const held = holdAgainst(ConfigSchema, data, yaml, path, under)
  return 'problems' in held ? held : { config: held.value as Config }
}

/** Unknown rules and wrong options anywhere in a config, and what would open a lock; `inherited` are those of the configs that it extends. */
export const configSettingProblems = (
  config: Config,
  inherited: readonly string[],
  rules: Rules,
  yaml: YamlText,
  path: string,
  under: readonly Key[],
): Problem[] => [
  ...settingProblems(config.rules, rules, yaml, path, [...under, 'rules']),
  ...config.overrides.flatMap((override, i) => settingProblems(override.rules, rules, yaml, path, [...under, 'overrides', i, 'rules'])),
  ...lockProblems(config, inherited, rules, yaml, path, under),
]

/** Unknown rules and wrong options in the settings of a config or of a clause. */
export const settingProblems = (settings: Readonly<Record<string, Setting>>, rules: Rules, yaml: YamlText, path: string, at: readonly Key[]): Problem[] =>
  Object.entries(settings).flatMap(([id, setting]): readonly Problem[] => {
    const rule = rules[id]
    const { start } = yaml.range([...at, id], 'key')
    if (id.endsWith('/*') && Object.keys(rules).some((rule) => rule.startsWith(id.slice(0, -1)))) {
      const options = typeof setting === 'object' ? Object.keys(setting).filter((key) => key !== 'severity') : []
      return options.map((key) => ({ path, ...yaml.lineAt(yaml.range([...at, id, key], 'key').start), message: onlySeverity(id, key) }))
    }
    if (!rule) return [{ path, ...yaml.lineAt(start), message: unknownName('aturan', 'rule', id, Object.keys(rules)) }]
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

/** The documents that a name stands for: one document, or those of a folder that are in force. Undefined for an unknown name. */
export const selectGuidelines = (name: string, all: readonly Guideline[]): readonly Guideline[] | undefined => {
  const one = all.find(({ id }) => id === name)
  if (one) return [one]
  const folder = all.filter(({ id, status }) => id.startsWith(`${name}/`) && (status === 'in-force' || status === 'amended'))
  return folder.length > 0 ? folder : undefined
}

const nearestGuideline = (name: string, all: readonly Guideline[]): string | undefined =>
  nearest(name, new Set(all.flatMap(({ id }) => (id.includes('/') ? [id, id.slice(0, id.indexOf('/'))] : [id]))))

export const unknownGuideline = (name: string, all: readonly Guideline[]): Text => {
  const near = nearestGuideline(name, all)
  return {
    id: `pedoman “${name}” tidak dikenal${near ? `. Maksud Anda “${near}”?` : '. Lihat: saring list guidelines'}`,
    en: `unknown guideline “${name}”${near ? `. Did you mean “${near}”?` : '. See: saring list guidelines'}`,
  }
}
