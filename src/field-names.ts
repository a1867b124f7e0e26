import type { Fields } from './fields.ts'

/** Each field under both of its names. */
export const FIELD_NAMES = {
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

const BY_NAME: ReadonlyMap<string, keyof Fields> = new Map(
  (Object.entries(FIELD_NAMES) as [keyof Fields, readonly string[]][]).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
)
const ALL_FIELD_NAMES: readonly string[] = [...BY_NAME.keys()]

export const fieldNamed = (name: string): keyof Fields | undefined => BY_NAME.get(name)

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

const meant = new Map<string, string | undefined>()

/** The field that a name was meant for: an adjacent swap, or one wrong, missing or doubled letter, that makes no word of its own. */
export const meantField = (name: string): string | undefined => {
  if (!meant.has(name)) meant.set(name, findMeant(name))
  return meant.get(name)
}

const findMeant = (name: string): string | undefined => {
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
