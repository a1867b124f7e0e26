import { isoDay, readDay, WEEKDAYS, weekday } from './dates.ts'
import { FIELD_NAMES, fieldNamed, meantField } from './field-names.ts'
import { type Fields, type Ignore, NO_FIELDS } from './fields.ts'
import type { Text } from './language.ts'
import { nearest, unknownName } from './nearest.ts'
import { readValue, type Value, type Vocabulary, valuesIn, waysToWrite } from './vocabulary.ts'
import type { Key } from './yaml.ts'

export interface FieldFault {
  /** Offset of what is wrong. */
  readonly start: number
  readonly message: Text
}

/** Where a value of the raw data stands, in offsets; or its key. */
type Range = (path: readonly Key[], which?: 'value' | 'key') => { readonly start: number; readonly end: number }
type Raw = Readonly<Record<string, unknown>>

/** The names of what stands inside `sources`, `media` and `ignore`. */
const INNER = {
  text: ['text', 'teks', 'judul', 'title'],
  url: ['url', 'tautan', 'link'],
  date: ['date', 'tanggal'],
  file: ['file', 'berkas'],
  alt: ['alt', 'teks-alternatif'],
  credit: ['credit', 'kredit'],
  captions: ['captions', 'takarir'],
  ai: ['ai'],
  reason: ['reason', 'alasan'],
  until: ['until', 'sampai'],
  by: ['by', 'oleh'],
} as const
type Inner = keyof typeof INNER

const innerNamed = (name: string, known: readonly Inner[]): Inner | undefined =>
  known.find((inner) => (INNER[inner] as readonly string[]).includes(name.toLowerCase()))
const isMap = (value: unknown): value is Raw => value !== null && typeof value === 'object' && !Array.isArray(value)

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
  const fault = (path: readonly Key[], message: Text, which?: 'key') => void faults.push({ start: range(path, which).start, message })
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
    return value.split(/[,;]/).flatMap((word) => (word.trim() === '' ? [] : (read(field, word, [name]) ?? [])))
  }
  const day = (value: unknown, path: readonly Key[]): string | undefined => {
    const found = typeof value === 'string' ? readDay(value) : undefined
    if (!found) fault(path, wrongDay(path, value))
    return found && isoDay(found)
  }

  const account = given.get('account')
  const publish = given.get('publish')
  const isOurs = given.has('platform') || base.platform.length > 0
  const lang = one('lang') ?? base.lang
  const published = publish === undefined ? base.publish : day(data[publish], [publish])
  const accountName = account === undefined ? base.account : String(data[account])
  const fields: Fields = {
    platform: many('platform') ?? base.platform,
    kind: one('kind') ?? base.kind,
    purpose: many('purpose') ?? base.purpose,
    topic: many('topic') ?? base.topic,
    mode: one('mode') ?? base.mode,
    sources: readList(given.get('sources'), 'text', ['text', 'url', 'date']) ?? base.sources,
    media: readList(given.get('media'), 'file', ['file', 'alt', 'credit', 'captions', 'ai']) ?? base.media,
    ignore: readIgnore(given.get('ignore')),
    ...(lang !== undefined && { lang }),
    ...(published !== undefined && { publish: published }),
    ...(accountName !== undefined && { account: accountName }),
  }
  return { fields, faults }

  /** A list of texts or of small maps. Another shape belongs to somebody else's `sources` or `media`, unless the draft is clearly ours. */
  function readList(name: string | undefined, whole: 'text' | 'file', keys: readonly Inner[]): Raw[] | undefined {
    if (name === undefined) return undefined
    const value = data[name]
    const list = Array.isArray(value) ? value : [value]
    return list.flatMap((item: unknown, i): Raw[] => {
      const path = Array.isArray(value) ? [name, i] : [name]
      if (typeof item === 'string' || typeof item === 'number')
        return [whole === 'text' && /^https?:/.test(String(item)) ? { url: item } : { [whole]: String(item) }]
      if (!isMap(item)) {
        if (isOurs) fault(path, { id: `“${name}”: diharapkan teks atau ${keys.join(', ')}`, en: `“${name}”: expected a text or ${keys.join(', ')}` })
        return []
      }
      const strange = Object.keys(item).find((key) => innerNamed(key, keys) === undefined)
      if (strange !== undefined) {
        if (isOurs) fault([...path, strange], unknownName(`“${name}”: isian`, `field of “${name}”:`, strange, keys), 'key')
        return []
      }
      const named = Object.entries(item).map(([key, inner]) => [innerNamed(key, keys), typeof inner === 'boolean' ? inner : String(inner)])
      const alt = Object.keys(item).find((key) => innerNamed(key, keys) === 'alt')
      return [{ ...Object.fromEntries(named), ...(alt !== undefined && { altAt: range([...path, alt]) }) }]
    })
  }

  function readIgnore(name: string | undefined): Ignore[] {
    if (name === undefined) return []
    const value = data[name]
    if (isMap(value)) return Object.entries(value).flatMap(([rule, entry]) => readSilence(name, rule, entry) ?? [])
    fault([name], { id: `“${name}”: tulis “aturan: alasan” untuk tiap aturan`, en: `“${name}”: write “rule: reason” for each rule` })
    return []
  }

  function readSilence(name: string, rule: string, entry: unknown): Ignore | undefined {
    const path = [name, rule]
    const known = !ruleIds || ruleIds.some((id) => id === rule || (rule.endsWith('/*') && id.startsWith(rule.slice(0, -1))))
    if (!known) {
      fault(path, unknownName('aturan', 'rule', rule, ruleIds), 'key')
      return undefined
    }
    const inner = isMap(entry) ? entry : { reason: entry }
    const names = new Map<Inner, string>()
    for (const key of Object.keys(inner)) {
      const found = innerNamed(key, ['reason', 'until', 'by'])
      if (found) names.set(found, key)
      else
        fault(
          [...path, key],
          unknownName(`“${path.join('.')}”: isian`, `field of “${path.join('.')}”:`, key, ['alasan', 'sampai', 'oleh', 'reason', 'until', 'by']),
          'key',
        )
    }
    const get = (key: Inner) => inner[names.get(key) ?? '']
    const reason = get('reason')
    if (typeof reason !== 'string' || reason.trim() === '') {
      fault(path, { id: `“${path.join('.')}”: alasan wajib ditulis`, en: `“${path.join('.')}”: a reason is required` }, 'key')
      return undefined
    }
    const until = names.get('until')
    const last = until === undefined ? undefined : day(inner[until], [...path, until])
    const by = get('by')
    return {
      rule,
      reason: reason.trim(),
      ...range(path, 'key'),
      ...(last !== undefined && { until: last }),
      ...(by !== undefined && by !== null && { by: String(by) }),
    }
  }
}

/** Under which name each field is given; two names for one field, and slips of a name, are faults. */
const givenNames = (data: Raw, fault: (path: readonly Key[], message: Text, which: 'key') => void): ReadonlyMap<keyof Fields, string> => {
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

const wrongDay = (path: readonly Key[], value: unknown): Text => {
  const shown = `“${path.join('.')}”: “${String(value)}”`
  // With another weekday before it, the day itself may exist.
  const bare = /^\p{L}+[’']?\p{L}*,?\s+(.*)$/u.exec(String(value).trim())?.[1] ?? ''
  const day = readDay(bare)
  if (day) return { id: `${shown}: ${bare} jatuh pada ${WEEKDAYS.id[weekday(day)]}`, en: `${shown}: ${bare} is a ${WEEKDAYS.en[weekday(day)]}` }
  const examples = '2026-11-17, 17/11/2026, “Selasa, 17 November 2026”'
  return { id: `${shown} bukan tanggal yang ada. Contoh: ${examples}`, en: `${shown} is not a day that exists. Examples: ${examples}` }
}

/** Values are named in the language of the field's name. */
const wrongValue = (field: Vocabulary, name: string, word: unknown): Text => {
  const shown = (typeof word === 'object' ? JSON.stringify(word) : String(word)).trim()
  const near = nearest(shown, waysToWrite(field))
  const all = valuesIn(field, (FIELD_NAMES[field] as readonly string[])[0] === name ? 'en' : 'id').join(', ')
  return {
    id: `“${name}”: nilai “${shown}” tidak dikenal.${near ? ` Maksud Anda “${near}”?` : ''} Yang ada: ${all}`,
    en: `“${name}”: unknown value “${shown}”.${near ? ` Did you mean “${near}”?` : ''} Known: ${all}`,
  }
}
