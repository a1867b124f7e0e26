import type { Text } from './language.ts'
import type { Key } from './yaml.ts'

/** Where a value of the raw data stands, in offsets; or its key. */
export type Range = (path: readonly Key[], which?: 'value' | 'key') => { readonly start: number; readonly end: number }
export type Raw = Readonly<Record<string, unknown>>
/** Tells what is wrong with a value, or with its key. */
export type TellFault = (path: readonly Key[], message: Text, which?: 'key') => void

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
export type Inner = keyof typeof INNER

export const innerNamed = (name: string, known: readonly Inner[]): Inner | undefined =>
  known.find((inner) => (INNER[inner] as readonly string[]).includes(name.toLowerCase()))
export const isMap = (value: unknown): value is Raw => value !== null && typeof value === 'object' && !Array.isArray(value)
