import * as v from 'valibot'
import type { Lang, Text } from './language.ts'
import { type Fault, isMissing, misread, slipFor, withComma } from './misread.ts'
import { meantName, unknownName } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { Key, YamlText } from './yaml.ts'

/** Holds parsed YAML against a schema; every fault is a problem with its line, column and the nearest right name. */
export const holdAgainst = <S extends v.GenericSchema>(
  schema: S,
  data: unknown,
  yaml: YamlText,
  path: string,
  under: readonly Key[] = [],
): { readonly value: v.InferOutput<S> } | { readonly problems: readonly Problem[] } => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = { id: 'diharapkan pasangan “kunci: nilai”', en: 'expected pairs of “key: value”' }
    return { problems: [{ path, ...yaml.lineAt(yaml.range(under).start), message }] }
  }
  const result = v.safeParse(schema, data)
  if (result.success) return { value: result.output }
  const problems = faultsIn(result.issues).map(({ keys, atKey, message }): Problem => {
    const { start } = yaml.range([...under, ...keys], atKey ? 'key' : 'value')
    return { path, ...yaml.lineAt(start), message }
  })
  return { problems }
}

/** What a schema finds wrong with a value, in words. */
export const faultsIn = (issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] => {
  const deepest = issues.map(deepestOf)
  const unknown = deepest.filter(isUnknownKey).flatMap(unknownKeys)
  // Whoever wrote `judul` has given a title.
  const given = new Set(unknown.map(({ above, meant }) => [...above, meant].join('\0')))
  const others = deepest.filter((issue) => !isUnknownKey(issue)).map((issue) => ({ issue, keys: (issue.path ?? []).map(({ key }) => key as Key) }))
  return [
    ...others
      .filter(({ issue, keys }) => !isMissing(issue) || !given.has(keys.join('\0')))
      .map(({ issue, keys }) => slipFor(issue, keys) ?? { keys, atKey: false, message: misread(issue, keys) ?? wordIssue(issue, keys) }),
    ...unknown.map(({ above, key, known, meant, value }) => {
      const message = unknownName('kunci', 'key', key, known)
      const isCut = meant === undefined && value === null
      return { keys: [...above, key], atKey: true, message: isCut ? withComma(message) : message }
    }),
  ]
}

/** valibot tells the first unknown key of a map only. */
const unknownKeys = (issue: v.BaseIssue<unknown>) => {
  const path = issue.path ?? []
  const above = path.slice(0, -1).map(({ key }) => key as Key)
  const known = keysOf(issue)
  const values = (path.at(-1)?.input ?? {}) as Readonly<Record<string, unknown>>
  const written = Object.keys(values)
  return written.filter((key) => !known.includes(key)).map((key) => ({ above, key, known, meant: meantName(key, known), value: values[key] }))
}

const isUnknownKey = (issue: v.BaseIssue<unknown>): boolean => issue.type === 'strict_object' && issue.expected === 'never'

/** Of a union's branches, the fault of the one that came furthest; a wrong value tells more than a key that another branch would know. */
const deepestOf = (issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> => {
  if (issue.type !== 'union' || !issue.issues) return issue
  const depth = (one: v.BaseIssue<unknown>) => (one.path?.length ?? 0) * 2 - (isUnknownKey(one) ? 1 : 0)
  const branches = issue.issues.map(deepestOf)
  const below = branches.sort((a, b) => depth(b) - depth(a))[0]
  if (!below?.path || below.path.length === 0) {
    const ofRightType = branches.find(
      ({ kind, type, input, message }) => kind !== 'schema' || wordedBySchema(message) !== undefined || (type === 'picklist' && typeof input === 'string'),
    )
    return ofRightType ? { ...ofRightType, ...(issue.path && { path: issue.path }) } : issue
  }
  return { ...below, path: [...(issue.path ?? []), ...below.path] as NonNullable<typeof below.path> as [v.IssuePathItem, ...v.IssuePathItem[]] }
}

const wordIssue = (issue: v.BaseIssue<unknown>, keys: readonly Key[]): Text => {
  const name = keys.length > 0 ? `“${keys.join('.')}”` : 'file'
  if (isMissing(issue)) return { id: `${name} wajib ada`, en: `${name} is required` }
  const worded = wordedBySchema(issue.message)
  if (worded) return { id: `${name}: ${worded.id}`, en: `${name}: ${worded.en}` }
  const options = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, option]) => option ?? '')
  const choices = /\bboolean\b/.test(issue.expected ?? '') ? ['true', 'false'] : options
  const near = typeof issue.input === 'string' || issue.input === false ? meantName(String(issue.input), choices) : undefined
  const wanted = options.length > 0 ? options.join(', ') : (issue.expected ?? '').replace(/^\((.*)\)$/, '$1')
  return {
    id: `${name}: diharapkan ${inWords(wanted, 'id')}, tertulis ${inWords(issue.received, 'id')}${near ? `. Maksud Anda “${near}”?` : ''}`,
    en: `${name}: expected ${inWords(wanted, 'en')}, found ${inWords(issue.received, 'en')}${near ? `. Did you mean “${near}”?` : ''}`,
  }
}

/** A schema's own wording has both languages; valibot's may quote a slash of the user's. */
const wordedBySchema = (message: string): Text | undefined => {
  const [id, en] = message.startsWith('Invalid ') ? [] : message.split(' / ')
  return id !== undefined && en !== undefined ? { id, en } : undefined
}

const TYPES: Readonly<Record<string, Text>> = {
  Object: { id: 'pasangan “kunci: nilai”', en: 'pairs of “key: value”' },
  Array: { id: 'daftar', en: 'a list' },
  string: { id: 'teks', en: 'a text' },
  number: { id: 'angka', en: 'a number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  null: { id: 'kosong', en: 'nothing' },
  Function: { id: 'fungsi', en: 'a function' },
}

/** valibot's words for types in the user's. */
const inWords = (types: string, lang: Lang): string =>
  types
    .replace(/\b(?:Object|Array|string|number|boolean|null|Function)\b/g, (type) => TYPES[type]?.[lang] ?? type)
    .replaceAll(' | ', lang === 'id' ? ' atau ' : ' or ')
    .replace(/"([^"]*)"/g, '“$1”')

/** valibot's issue does not carry the schema's keys, so schemas made by `strict` leave them in the message. */
const keysOf = (issue: v.BaseIssue<unknown>): readonly string[] => issue.message.split(', ')

/** A strict object whose unknown keys are told with the nearest known one. */
export const strict = <const E extends v.ObjectEntries>(entries: E) => noList(v.strictObject(entries, Object.keys(entries).join(', ')))

/** Any keys, each with such a value; `wanted` words what else it is not, in both languages. */
export const record = <const S extends v.GenericSchema>(value: S, wanted?: string) => noList(v.record(v.string(), value, wanted))

/** To valibot a list is an object too: `[a, b]` would pass for the keys 0 and 1. */
const noList = <S extends v.GenericSchema>(schema: S): S => ({
  ...schema,
  '~run': (dataset, config) => {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config)
    v._addIssue(schema, 'type', dataset, config)
    return dataset as unknown as v.OutputDataset<v.InferOutput<S>, v.InferIssue<S>>
  },
})

/** A list, or its only item. */
export const oneOrMore = <T extends string>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.union([item, v.array(item)]),
    v.transform((value): T[] => (Array.isArray(value) ? value : [value])),
  )
