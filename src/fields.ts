import { isoDay, readDay } from './dates.ts'
import type { Lang, Text } from './language.ts'
import { nearest } from './nearest.ts'
import { unknownName } from './schema.ts'
import type { Key } from './yaml.ts'

/** What a draft says of itself, in front matter or in the columns of a calendar. */
export interface Fields {
  readonly platform: readonly Platform[]
  readonly lang?: Lang
  readonly kind: Kind
  readonly purpose: readonly Purpose[]
  readonly topic: readonly string[]
  readonly mode: Mode
  readonly account?: string
  /** ISO date of publication. */
  readonly publish?: string
  readonly sources: readonly Citation[]
  readonly media: readonly Media[]
  readonly ignore: readonly Ignore[]
}

interface Citation {
  readonly text?: string
  readonly url?: string
  readonly date?: string
}

interface Media {
  readonly file?: string
  readonly alt?: string
  readonly credit?: string
  readonly captions?: string | boolean
  readonly ai?: boolean
}

/** A silence as the draft asks for it; its range is where it is written, in offsets of the source. */
export interface Ignore {
  readonly rule: string
  readonly reason: string
  /** ISO date: the last day on which it holds. */
  readonly until?: string
  readonly by?: string
  readonly start: number
  readonly end: number
}

/** Each value with the other names that people use for it, in both languages. */
const VALUES = {
  platform: {
    x: ['twitter'],
    instagram: ['ig', 'insta'],
    facebook: ['fb'],
    tiktok: ['tik tok'],
    youtube: ['yt'],
    threads: [],
    linkedin: [],
    whatsapp: ['wa'],
    telegram: ['tele', 'tg'],
    web: ['website', 'laman', 'situs', 'situs web'],
    press: ['pers', 'media massa'],
  },
  lang: { id: ['indonesia', 'bahasa indonesia', 'indonesian', 'id-id'], en: ['inggris', 'bahasa inggris', 'english', 'en-us', 'en-gb', 'en-au'] },
  kind: {
    post: ['unggahan', 'kiriman', 'konten'],
    reply: ['balasan', 'tanggapan', 'jawaban'],
    thread: ['utas'],
    story: ['cerita', 'stori'],
    ad: ['iklan'],
    'press-release': ['siaran pers', 'rilis', 'rilis pers', 'press release'],
  },
  purpose: {
    inform: ['informasi', 'menginformasikan', 'memberi tahu'],
    educate: ['edukasi', 'mengedukasi', 'mendidik'],
    interact: ['interaksi', 'berinteraksi'],
    entertain: ['hiburan', 'menghibur'],
  },
  topic: {
    health: ['kesehatan'],
    disaster: ['bencana', 'kebencanaan'],
    finance: ['keuangan', 'anggaran'],
    election: ['pemilu', 'pilkada', 'pemilihan'],
    child: ['anak', 'children'],
    law: ['hukum'],
    recruitment: ['rekrutmen', 'lowongan', 'lowongan kerja'],
    event: ['acara', 'kegiatan'],
    weather: ['cuaca', 'iklim'],
    education: ['pendidikan'],
    statistics: ['statistik'],
    service: ['layanan', 'pelayanan', 'layanan publik'],
    disability: ['disabilitas'],
    transport: ['transportasi', 'perhubungan'],
    economy: ['ekonomi'],
    environment: ['lingkungan', 'lingkungan hidup'],
    culture: ['budaya', 'kebudayaan'],
    security: ['keamanan', 'ketertiban'],
    suicide: ['bunuh diri'],
    'mental-health': ['kesehatan jiwa', 'kesehatan mental'],
    'sexual-violence': ['kekerasan seksual'],
  },
  mode: { normal: ['biasa'], crisis: ['krisis', 'darurat'], election: ['pemilu', 'pilkada'] },
} as const satisfies Record<string, Record<string, readonly string[]>>

export type Vocabulary = keyof typeof VALUES
export type Platform = keyof typeof VALUES.platform
export type Kind = keyof typeof VALUES.kind
export type Purpose = keyof typeof VALUES.purpose
export type Mode = keyof typeof VALUES.mode

export const valuesOf = <V extends Vocabulary>(vocabulary: V) => Object.keys(VALUES[vocabulary]) as (keyof (typeof VALUES)[V] & string)[]

/** The value that a word stands for, in either language and any case; undefined when it is none. */
export const readValue = <V extends Vocabulary>(vocabulary: V, word: string): (keyof (typeof VALUES)[V] & string) | undefined => {
  const wanted = word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
  for (const [value, names] of Object.entries(VALUES[vocabulary])) {
    if (value.replace('-', ' ') === wanted || (names as readonly string[]).some((name) => name.replace('-', ' ') === wanted)) {
      return value as keyof (typeof VALUES)[V] & string
    }
  }
  return undefined
}

/** Each field under both of its names. */
const NAMES = {
  platform: ['platform', 'kanal'],
  lang: ['lang', 'bahasa'],
  kind: ['kind', 'jenis'],
  purpose: ['purpose', 'tujuan'],
  topic: ['topic', 'topik'],
  mode: ['mode'],
  account: ['account', 'akun'],
  publish: ['publish', 'tayang'],
  sources: ['sources', 'sumber'],
  media: ['media'],
  ignore: ['ignore', 'abaikan'],
} as const satisfies Record<keyof Fields, readonly string[]>

const ALL_FIELD_NAMES: readonly string[] = Object.values(NAMES).flat()

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

interface FieldFault {
  /** Offset of what is wrong. */
  readonly start: number
  readonly message: Text
}

type Range = (path: readonly Key[], which?: 'value' | 'key') => { readonly start: number; readonly end: number }
type Record_ = Readonly<Record<string, unknown>>

export const NO_FIELDS: Fields = { platform: [], kind: 'post', purpose: [], topic: [], mode: 'normal', sources: [], media: [], ignore: [] }

/**
 * Reads the fields out of front matter, a calendar's row or a config's `draft`. Fields that are not saring's are left alone.
 * `base` is what the config says of drafts at this path; `ruleIds` are the rules that `ignore` may name.
 */
export const readFields = (data: Record_, range: Range, base: Fields = NO_FIELDS, ruleIds?: readonly string[]) => {
  const faults: FieldFault[] = []
  const fault = (path: readonly Key[], id: string, en: string, which?: 'key') => faults.push({ start: range(path, which).start, message: { id, en } })
  const given = new Map<keyof Fields, string>()

  for (const [field, names] of Object.entries(NAMES) as [keyof Fields, readonly string[]][]) {
    const present = names.filter((name) => data[name] !== undefined && data[name] !== null)
    const [first, second] = present
    if (first !== undefined) given.set(field, first)
    if (second !== undefined)
      fault([second], `"${first}" dan "${second}" adalah isian yang sama: pakai salah satu`, `"${first}" and "${second}" are the same field: use one`, 'key')
  }
  for (const name of Object.keys(data)) {
    const meant = ALL_FIELD_NAMES.includes(name) ? undefined : mistyped(name)
    if (meant) fault([name], `isian "${name}" tidak dikenal. Maksud Anda "${meant}"?`, `unknown field "${name}". Did you mean "${meant}"?`, 'key')
  }

  const read = <V extends Vocabulary>(field: V, word: unknown, path: readonly Key[]): (keyof (typeof VALUES)[V] & string) | undefined => {
    const value = typeof word === 'string' || typeof word === 'number' ? readValue(field, String(word)) : undefined
    if (value === undefined && field === 'topic' && typeof word === 'string') return word.trim().toLowerCase() as keyof (typeof VALUES)[V] & string
    if (value === undefined) faults.push({ start: range(path).start, message: wrongValue(field, String(path[0]), word) })
    return value
  }
  const one = <V extends Vocabulary>(field: V) => {
    const name = given.get(field)
    return name === undefined ? undefined : read(field, data[name], [name])
  }
  const many = <V extends Vocabulary>(field: V): (keyof (typeof VALUES)[V] & string)[] | undefined => {
    const name = given.get(field)
    if (name === undefined) return undefined
    const value = data[name]
    const words = Array.isArray(value)
      ? value.map((word, i) => [word, [name, i]] as const)
      : String(value)
          .split(/\s*[,;]\s*/)
          .map((word) => [word, [name]] as const)
    return words
      .filter(([word]) => word !== '' && word !== null)
      .flatMap(([word, path]) => read(field, typeof value === 'object' && !Array.isArray(value) ? value : word, path) ?? [])
  }
  const day = (value: unknown, path: readonly Key[]): string | undefined => {
    const found = typeof value === 'string' ? readDay(value) : undefined
    if (found) return isoDay(found)
    const example = '2026-11-17, 17/11/2026, "Selasa, 17 November 2026"'
    fault(
      path,
      `"${path.join('.')}": "${String(value)}" bukan tanggal yang ada. Contoh: ${example}`,
      `"${path.join('.')}": "${String(value)}" is not a day that exists. Examples: ${example}`,
    )
    return undefined
  }

  const account = given.get('account')
  const publish = given.get('publish')
  const isOurs = given.has('platform') || base.platform.length > 0
  const platform = many('platform')
  const lang = one('lang') ?? base.lang
  const published = publish === undefined ? base.publish : day(data[publish], [publish])
  const accountName = account === undefined ? base.account : String(data[account])
  const fields: Fields = {
    platform: platform ?? base.platform,
    kind: one('kind') ?? base.kind,
    purpose: many('purpose') ?? base.purpose,
    topic: many('topic') ?? base.topic,
    mode: one('mode') ?? base.mode,
    sources: readList('sources', 'text', ['text', 'url', 'date']) ?? base.sources,
    media: readList('media', 'file', ['file', 'alt', 'credit', 'captions', 'ai']) ?? base.media,
    ignore: readIgnore(),
    ...(lang !== undefined && { lang }),
    ...(published !== undefined && { publish: published }),
    ...(accountName !== undefined && { account: accountName }),
  }
  return { fields, faults }

  /** A list of texts or of small maps. Another shape belongs to somebody else's `sources` or `media`, unless the draft is clearly ours. */
  function readList(field: 'sources' | 'media', whole: 'text' | 'file', keys: readonly (keyof typeof INNER)[]): Record_[] | undefined {
    const name = given.get(field)
    if (name === undefined) return undefined
    const value = data[name]
    const items: readonly unknown[] = Array.isArray(value) ? value : [value]
    const list: Record_[] = []
    for (const [i, item] of items.entries()) {
      const path = Array.isArray(value) ? [name, i] : [name]
      if (typeof item === 'string' || typeof item === 'number') {
        list.push(/^https?:\/\//.test(String(item)) && whole === 'text' ? { url: String(item) } : { [whole]: String(item) })
        continue
      }
      const entries = item !== null && typeof item === 'object' && !Array.isArray(item) ? Object.entries(item) : undefined
      const found = entries?.map(([key, inner]) => [keys.find((known) => (INNER[known] as readonly string[]).includes(key.toLowerCase())), inner, key] as const)
      const strange = found?.find(([key]) => key === undefined)
      if (found && !strange)
        list.push(Object.fromEntries(found.map(([key, inner]) => [key, key === 'ai' || typeof inner === 'boolean' ? inner : String(inner)])))
      else if (isOurs && !entries) fault(path, `"${name}": diharapkan teks atau ${keys.join(', ')}`, `"${name}": expected a text or ${keys.join(', ')}`)
      else if (isOurs && strange)
        faults.push({ start: range([...path, strange[2]], 'key').start, message: unknownName(`"${name}": isian`, `field of "${name}":`, strange[2], keys) })
    }
    return list
  }

  function readIgnore(): Ignore[] {
    const name = given.get('ignore')
    if (name === undefined) return []
    const value = data[name]
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      fault([name], `"${name}": tulis "aturan: alasan" untuk tiap aturan`, `"${name}": write "rule: reason" for each rule`)
      return []
    }
    const list: Ignore[] = []
    for (const [rule, entry] of Object.entries(value as Record_)) {
      if (ruleIds && !ruleIds.includes(rule) && !(rule.endsWith('/*') && ruleIds.some((id) => id.startsWith(rule.slice(0, -1))))) {
        faults.push({ start: range([name, rule], 'key').start, message: unknownName('aturan', 'rule', rule, ruleIds) })
        continue
      }
      const inner: Record_ = entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? (entry as Record_) : { reason: entry }
      const get = (key: 'reason' | 'until' | 'by') =>
        INNER[key].map((known) => [known, inner[known]] as const).find(([, found]) => found !== undefined && found !== null)
      const strange = Object.keys(inner).find((key) => ![...INNER.reason, ...INNER.until, ...INNER.by].some((known) => known === key))
      if (strange)
        faults.push({
          start: range([name, rule, strange], 'key').start,
          message: unknownName(`"${name}.${rule}": isian`, `field of "${name}.${rule}":`, strange, ['reason', 'alasan', 'until', 'sampai', 'by', 'oleh']),
        })
      const reason = get('reason')?.[1]
      if (typeof reason !== 'string' || reason.trim() === '') {
        fault([name, rule], `"${name}.${rule}": alasan wajib ditulis`, `"${name}.${rule}": a reason is required`, 'key')
        continue
      }
      const until = get('until')
      const last = until === undefined ? undefined : day(until[1], [name, rule, until[0]])
      const by = get('by')?.[1]
      const { start, end } = range([name, rule], 'key')
      list.push({ rule, reason: reason.trim(), start, end, ...(last !== undefined && { until: last }), ...(by !== undefined && { by: String(by) }) })
    }
    return list
  }
}

const wrongValue = (field: Vocabulary, name: string, word: unknown): Text => {
  const shown = typeof word === 'object' ? JSON.stringify(word) : String(word)
  const near = nearest(
    shown,
    Object.entries(VALUES[field]).flatMap(([value, names]) => [value, ...names]),
  )
  const all = valuesOf(field).join(', ')
  return {
    id: `"${name}": nilai "${shown}" tidak dikenal${near ? `. Maksud Anda "${near}"?` : ''} Yang ada: ${all}`,
    en: `"${name}": unknown value "${shown}"${near ? `. Did you mean "${near}"?` : ''} Known: ${all}`,
  }
}

/** Words of their own that are one letter from a field's name: other tools' fields, not slips. */
const OWN_WORDS = new Set([
  'source',
  'canal',
  'banal',
  'kanan',
  'topi',
  'tonic',
  'tropic',
  'sayang',
  'bayang',
  'layang',
  'payang',
  'umber',
  'number',
  'medial',
  'jenius',
  'propose',
])

/** The field that a name was meant for: an adjacent swap, or one wrong, missing or doubled letter, that makes no word of its own. */
const mistyped = (name: string): string | undefined => {
  const word = name.toLowerCase()
  if (OWN_WORDS.has(word)) return undefined
  return ALL_FIELD_NAMES.find((field) => isSwap(word, field) || (field.length > 4 && isOneLetterOff(word, field)))
}

const isSwap = (word: string, field: string): boolean => {
  if (word.length !== field.length || word === field) return false
  const at = [...word].findIndex((letter, i) => letter !== field[i])
  return word === field.slice(0, at) + (field[at + 1] ?? '') + (field[at] ?? '') + field.slice(at + 2)
}

const isOneLetterOff = (word: string, field: string): boolean => {
  for (let at = 0; at < field.length; at++) {
    const [before, after] = [field.slice(0, at), field.slice(at + 1)]
    if (word === before + after || word === `${before}${field[at]}${field[at]}${after}`) return true
    if (word.length === field.length && word.startsWith(before) && word.endsWith(after)) return true
  }
  return false
}
