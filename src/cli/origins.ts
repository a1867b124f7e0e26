import type { Config } from '../config.ts'
import { type ConfigFile, placeOf } from '../load/config-file.ts'
import type { Setup } from '../load/index.ts'
import { layerOf } from '../load/layers.ts'
import type { Setting, Severity } from '../severity.ts'
import { newerThan } from '../since.ts'
import type { Key } from '../yaml.ts'

/** A value, and where it comes from: `default`, a clause, or a place in a config. */
export interface Sourced<T = unknown> {
  readonly value: T
  readonly from: string
}

/** All that holds for one file. */
export interface Origins {
  readonly path: string
  readonly config: Readonly<Record<string, Sourced>>
  /** What overrides say of its drafts. */
  readonly draft: Readonly<Record<string, Sourced>>
  readonly rules: Readonly<
    Record<string, Sourced<Severity | 'off'> & { readonly options: Readonly<Record<string, Sourced>>; readonly clauses: readonly string[] }>
  >
}

const KEYS = ['guidelines', 'files', 'rulesFrom', 'rulesSince', 'facts', 'locked', 'failOn', 'lang', 'drafts', 'calendar', 'documents'] as const

export const originsOf = (path: string, setup: Setup): Origins => {
  const { layers, config } = setup
  const overrides = layers.flatMap((file) => file.config.overrides.map((override, i) => ({ file, override, under: ['overrides', i] as const })))
  const matching = setup.overridesFor(path).flatMap((i) => overrides[i] ?? [])
  return {
    path,
    config: Object.fromEntries(KEYS.flatMap((key) => (config[key] === undefined ? [] : [[key, { value: config[key], from: fromLayers(layers, key) }]]))),
    draft: Object.fromEntries(
      matching.flatMap(({ file, override, under }) =>
        Object.entries(override.draft ?? {}).map(([field, value]) => [field, { value, from: where(file, [...under, 'draft', field]) }]),
      ),
    ),
    rules: rulesOf(path, setup, [
      ...layers.map((file) => ({ file, settings: file.config.rules, under: ['rules'] })),
      ...matching.map(({ file, override, under }) => ({ file, settings: override.rules, under: [...under, 'rules'] })),
    ]),
  }
}

const where = (file: ConfigFile, keys: readonly Key[]): string => {
  const { path, line, column } = placeOf(file, keys)
  return `${path}:${line}:${column}`
}

const DEFAULT = 'default'

/** Lists that join name every config that adds to them. */
const fromLayers = (layers: readonly ConfigFile[], key: keyof Config): string => {
  const giving = layers.filter(({ given }) => given.has(key))
  const told = key === 'rulesFrom' || key === 'locked' ? giving : giving.length > 0 ? [layerOf(layers, key)] : []
  return told.map((file) => where(file, [key])).join(', ') || DEFAULT
}

interface Layer {
  readonly file: ConfigFile
  readonly settings: Readonly<Record<string, Setting>>
  readonly under: readonly Key[]
}

const rulesOf = (path: string, { rules, guidelines, own, config, activeFor }: Setup, layers: readonly Layer[]): Origins['rules'] => {
  const active = new Map(activeFor(path).map((rule) => [rule.id, rule]))
  const held = new Set(newerThan(rules, config.rulesSince, config.rules))
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => {
      const clauses = guidelines.flatMap((guideline) =>
        guideline.clauses.flatMap((clause, i) => {
          const setting = clause.rules[id]
          if (setting === undefined) return []
          const mine = own.find((one) => one.guideline === guideline)
          const { line, column } = mine?.placeOf(i, []) ?? {}
          return [{ setting, from: mine ? `${guideline.id} ${clause.id} (${mine.path}:${line}:${column})` : `${guideline.id} ${clause.id}` }]
        }),
      )
      const given = [...clauses, ...(decided(id, layers) ?? [])]
      const on = active.get(id)
      const values = { severity: { value: rule.severity as Severity | 'off', from: clauses.length > 0 ? 'rule' : DEFAULT } }
      const options: Record<string, Sourced> = Object.fromEntries(Object.entries(on?.options ?? {}).map(([key, value]) => [key, { value, from: DEFAULT }]))
      for (const { setting, from } of given) {
        const { severity, ...rest } = typeof setting === 'object' ? setting : { severity: setting }
        if (severity !== undefined) values.severity = { value: severity, from }
        for (const key of Object.keys(rest)) if (key in options) options[key] = { value: on?.options[key], from }
      }
      const off = !on || on.hidden
      const why = held.has(id) ? `rulesSince ${config.rulesSince}` : given.length === 0 ? 'no clause' : values.severity.from
      return [id, { ...(off ? { value: 'off' as const, from: why } : values.severity), options: off ? {} : options, clauses: clauses.map(({ from }) => from) }]
    }),
  )
}

/** The last word of configs and overrides on a rule; its own name wins over its category's. */
const decided = (id: string, layers: readonly Layer[]): readonly { readonly setting: Setting; readonly from: string }[] | undefined => {
  for (const name of [id, `${id.slice(0, id.indexOf('/'))}/*`]) {
    const layer = layers.findLast(({ settings }) => name in settings)
    const setting = layer?.settings[name]
    if (layer && setting !== undefined) return [{ setting, from: where(layer.file, [...layer.under, name]) }]
  }
  return undefined
}
