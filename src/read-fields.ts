import { dayIn } from './day-in.ts'
import { FIELD_NAMES, fieldNamed, meantField } from './field-names.ts'
import { type Fields, NO_FIELDS } from './fields.ts'
import type { Inner, Range, Raw, TellFault } from './inner-fields.ts'
import type { Lang, Text } from './language.ts'
import { nearest } from './nearest.ts'
import { readList } from './read-list.ts'
import { readSilences } from './read-silences.ts'
import { readValue, type Value, type Vocabulary, valuesIn, waysToWrite } from './vocabulary.ts'
import type { Key } from './yaml.ts'

export interface FieldFault {
  /** Offset of what is wrong. */
  readonly start: number
  readonly message: Text
}

/**
 * Reads the fields out of front matter, a calendar's row or a config's `draft`. Fields that are not saring's are left alone.
 * `base` is what the config says of drafts at this path; `ruleIds` are the rules that `ignore` may name.
 */
export const readFields = (
  data: Raw,
  range: Range,
  base: Fields = NO_FIELDS,
  ruleIds?: readonly string[],
): { readonly fields: Fields; readonly faults: readonly FieldFault[] } => {
  const faults: FieldFault[] = []
  const fault: TellFault = (path, message, which) => void faults.push({ start: range(path, which).start, message })
  const faultInside = (path: readonly Key[], text: string, index: number, message: Text) => {
    const { start, end } = range(path)
    const quote = (end - start - text.length) / 2
    // Quoted or not; where it is written with escapes or on several lines, no letter can be counted.
    faults.push({ start: start + (quote === 0 || quote === 1 ? quote + index : 0), message })
  }
  const given = givenNames(data, fault)

  const read = <V extends Vocabulary>(field: V, word: unknown, path: readonly Key[]): Value<V> | undefined => {
    const value = typeof word === 'string' || typeof word === 'number' ? readValue(field, String(word)) : undefined
    if (value === undefined) fault(path, wrongValue(field, String(path[0]), word))
    return value
  }
  const one = <V extends Vocabulary>(field: V) => {
    const name = given.get(field)
    return name === undefined ? undefined : read(field, data[name], [name])
  }
  const many = <V extends Vocabulary>(field: V): Value<V>[] | undefined => {
    const name = given.get(field)
    if (name === undefined) return undefined
    const value = data[name]
    if (Array.isArray(value)) return value.flatMap((word, i) => read(field, word, [name, i]) ?? [])
    if (typeof value !== 'string') return [read(field, value, [name])].filter((found) => found !== undefined)
    const found = Array.from(value.matchAll(/[^,;\s][^,;]*/g), ({ 0: word, index }) => {
      const one = readValue(field, word)
      if (one === undefined) faultInside([name], value, index, wrongValue(field, name, word))
      return one
    })
    return [...new Set(found.filter((one) => one !== undefined))]
  }
  const account = given.get('account')
  const publish = given.get('publish')
  const ignore = given.get('ignore')
  const isOurs = given.has('platform') || base.platform.length > 0
  const list = (field: 'sources' | 'media', whole: 'text' | 'file', keys: readonly Inner[]) => {
    const name = given.get(field)
    return name === undefined ? undefined : readList(name, data[name], whole, keys, isOurs ? fault : () => undefined, range)
  }
  const lang = one('lang') ?? base.lang
  const published = publish === undefined ? base.publish : dayIn(data[publish], [publish], fault)
  const accountName = account === undefined ? base.account : String(data[account])
  const fields: Fields = {
    platform: many('platform') ?? base.platform,
    kind: one('kind') ?? base.kind,
    purpose: many('purpose') ?? base.purpose,
    topic: many('topic') ?? base.topic,
    mode: one('mode') ?? base.mode,
    sources: list('sources', 'text', ['text', 'url', 'date']) ?? base.sources,
    media: list('media', 'file', ['file', 'alt', 'credit', 'captions', 'ai']) ?? base.media,
    ignore: ignore === undefined ? [] : readSilences(ignore, data[ignore], { fault, range, ruleIds }),
    ...(lang !== undefined && { lang }),
    ...(published !== undefined && { publish: published }),
    ...(accountName !== undefined && { account: accountName }),
  }
  return { fields, faults }
}

/** Under which name each field is given; two names for one field, and slips of a name, are faults. */
const givenNames = (data: Raw, fault: TellFault): ReadonlyMap<keyof Fields, string> => {
  const given = new Map<keyof Fields, string>()
  for (const name of Object.keys(data)) {
    const field = fieldNamed(name)
    if (field !== undefined) {
      const first = given.get(field)
      if (data[name] === null) continue
      if (first === undefined) given.set(field, name)
      else
        fault(
          [name],
          { id: `“${first}” dan “${name}” adalah isian yang sama: pakai salah satu`, en: `“${first}” and “${name}” are the same field: use one` },
          'key',
        )
      continue
    }
    const meant = meantField(name)
    if (meant) fault([name], { id: `isian “${name}” tidak dikenal. Maksud Anda “${meant}”?`, en: `unknown field “${name}”. Did you mean “${meant}”?` }, 'key')
  }
  return given
}

/** Values are named in the language of the field's name; where both languages have the same name for it, in that of the message. */
const wrongValue = (field: Vocabulary, name: string, word: unknown): Text => {
  const shown = (typeof word === 'object' ? JSON.stringify(word) : String(word)).trim()
  const near = nearest(shown, waysToWrite(field))
  const [english, indonesian = english] = FIELD_NAMES[field] as readonly string[]
  const all = (lang: Lang) => valuesIn(field, english === indonesian ? lang : english === name ? 'en' : 'id').join(', ')
  return {
    id: `“${name}”: nilai “${shown}” tidak dikenal.${near ? ` Maksud Anda “${near}”?` : ''} Yang ada: ${all('id')}`,
    en: `“${name}”: unknown value “${shown}”.${near ? ` Did you mean “${near}”?` : ''} Known: ${all('en')}`,
  }
}
