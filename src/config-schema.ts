import * as v from 'valibot'
import { CalendarSchema } from './calendar-schema.ts'
import type { Config } from './config.ts'
import { SettingSchema } from './guideline-file.ts'
import { lockProblems } from './locks.ts'
import type { Problem } from './problem.ts'
import { holdAgainst, record, strict } from './schema.ts'
import { settingProblems } from './setting-problems.ts'
import type { Rules } from './settle.ts'
import { FAIL_ON } from './severity.ts'
import type { Key, YamlText } from './yaml.ts'

const list = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
)
const SettingsSchema = record(SettingSchema)

export const ConfigSchema = strict({
  $schema: v.optional(v.string()),
  extends: v.optional(list, []),
  guidelines: v.optional(v.pipe(list, v.minLength(1, 'sebut paling sedikit satu pedoman / name at least one guideline')), ['base', 'id']),
  files: v.optional(v.pipe(list, v.minLength(1, 'sebut paling sedikit satu pola, mis. posts/** / name at least one glob, e.g. posts/**'))),
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
        draft: v.optional(record(v.unknown())),
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
