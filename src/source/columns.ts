import { FIELD_NAMES } from '../field-names.ts'
import type { Fields, Media } from '../fields.ts'
import { type Platform, readValue } from '../vocabulary.ts'

/** What a column of a calendar may hold besides the caption: a field, or one of what a field `media` holds. */
export type ColumnField = keyof Fields | keyof Pick<Media, 'alt' | 'credit'>

/** The names of columns as officers write them, the plainest first: of two columns for one field the first named here counts. */
const NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  platform: [...FIELD_NAMES.platform, 'channel', 'saluran', 'media sosial', 'medsos', 'sosmed', 'social media', 'kanal publikasi', 'platform media sosial'],
  lang: [...FIELD_NAMES.lang, 'language'],
  kind: [...FIELD_NAMES.kind, 'jenis unggahan', 'jenis kiriman', 'post type'],
  purpose: [...FIELD_NAMES.purpose],
  topic: [...FIELD_NAMES.topic, 'topics', 'tema', 'theme'],
  mode: [...FIELD_NAMES.mode],
  account: [...FIELD_NAMES.account, 'akun media sosial', 'nama akun'],
  publish: [
    ...FIELD_NAMES.publish,
    ...['tanggal tayang', 'tgl tayang', 'jadwal tayang', 'waktu tayang', 'publish date', 'publication date', 'publish on', 'tanggal terbit'],
    ...['tanggal publikasi', 'tanggal unggah', 'tanggal posting', 'tgl posting', 'post date', 'posting date', 'scheduled date', 'hari/tanggal'],
    ...['hari, tanggal', 'hari & tanggal', 'tanggal', 'tgl', 'date', 'jadwal', 'schedule'],
  ],
  sources: [...FIELD_NAMES.sources, 'source', 'sumber data', 'sumber informasi', 'rujukan', 'referensi', 'reference', 'references'],
  media: [...FIELD_NAMES.media, 'berkas', 'file', 'nama berkas', 'nama file', 'file name', 'file media', 'berkas media'],
  alt: ['alt', 'teks alternatif', 'alt text', 'alt teks', 'teks alt', 'alternative text', 'deskripsi gambar', 'image description'],
  credit: ['kredit', 'credit', 'kredit foto', 'photo credit'],
  ignore: [...FIELD_NAMES.ignore, 'pengecualian', 'kecualikan', 'exceptions'],
}

const CAPTIONS: readonly string[] = [
  ...['caption', 'captions', 'teks', 'text', 'takarir', 'isi', 'isi caption', 'teks caption', 'caption text', 'isi teks', 'isi unggahan', 'isi kiriman'],
  ...[
    'isi konten',
    'teks unggahan',
    'teks kiriman',
    'post text',
    'post copy',
    'copy',
    'copywriting',
    'naskah',
    'draf',
    'draft',
    'isi pesan',
    'pesan',
    'message',
  ],
  ...['unggahan', 'kiriman', 'post', 'balasan', 'isi balasan', 'teks balasan', 'reply', 'tweet', 'cuitan', 'naskah caption', 'body'],
]

/** A config's own names: of columns, by what they hold; `caption` with the platform that each is for, where it says so. */
export interface CalendarMapping {
  readonly captions?: Readonly<Record<string, readonly Platform[]>>
  readonly fields: Readonly<Partial<Record<ColumnField, readonly string[]>>>
  /** The sheets to read; absent: all that have a column of captions. */
  readonly sheets?: readonly string[]
}

/** Keys that a config's `calendar` may have, each with the field that it is for. */
export const MAPPING_KEYS: Readonly<Record<string, ColumnField>> = Object.fromEntries(
  (Object.keys(NAMES) as ColumnField[]).flatMap((field) => (FIELD_NAMES[field as keyof Fields] ?? NAMES[field].slice(0, 1)).map((name) => [name, field])),
)

export interface CaptionColumn {
  readonly index: number
  readonly name: string
  /** The platforms that its name tells. */
  readonly platforms: readonly Platform[]
}

export interface Columns {
  readonly captions: readonly CaptionColumn[]
  readonly fields: ReadonlyMap<ColumnField, { readonly index: number; readonly name: string }>
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[*:.()[\]{}_"“”–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What the cells of a row name, if it is a header: undefined without a column of captions. */
export const columnsOf = (names: readonly string[], mapping?: CalendarMapping): Columns | undefined => {
  const captions = mapping?.captions ? mappedCaptions(names, mapping.captions) : namedCaptions(names)
  if (captions.length === 0) return undefined
  const taken = new Set(captions.map(({ index }) => index))
  const fields = new Map<ColumnField, { index: number; name: string }>()
  for (const [field, known] of Object.entries(NAMES) as [ColumnField, readonly string[]][]) {
    const wanted = (mapping?.fields[field] ?? known).map(folded)
    for (const name of wanted) {
      const index = names.findIndex((given, at) => !taken.has(at) && folded(given) === name)
      if (index < 0) continue
      fields.set(field, { index, name: (names[index] ?? '').trim() })
      taken.add(index)
      break
    }
  }
  return { captions, fields }
}

const mappedCaptions = (names: readonly string[], wanted: Readonly<Record<string, readonly Platform[]>>): CaptionColumn[] =>
  Object.entries(wanted).flatMap(([wish, platforms]) => {
    const index = names.findIndex((name) => folded(name) === folded(wish))
    return index < 0 ? [] : [{ index, name: (names[index] ?? '').trim(), platforms }]
  })

/** Every column for a platform of its own, and of the others the plainest. */
const namedCaptions = (names: readonly string[]): CaptionColumn[] => {
  const read = names.map((name, index) => ({ index, name: name.trim(), rank: CAPTIONS.indexOf(folded(name)), platforms: platformsIn(folded(name)) }))
  const [plain] = read.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank)
  return read.filter((column) => column === plain || column.platforms.length > 0)
}

/** `caption ig`, `teks untuk x & threads`, `instagram caption`: the platforms; none where another word is left. */
const platformsIn = (name: string): Platform[] => {
  for (const word of CAPTIONS) {
    const rest = name.startsWith(`${word} `) ? name.slice(word.length) : name.endsWith(` ${word}`) ? name.slice(0, -word.length) : undefined
    if (rest === undefined) continue
    const found = platformsOf(rest.trim().replace(/^(?:untuk|for|di|on)\s+/, ''))
    if (found.length > 0) return found
  }
  return []
}

/** `x & threads`; none where one of them is no platform. */
const platformsOf = (words: string): Platform[] => {
  const found = words.split(/\s*(?:[,&/+]|\bdan\b|\band\b)\s*/).map((part) => readValue('platform', part))
  return found.every((platform) => platform !== undefined) ? found : []
}

/**
 * The columns by a second row of the header that splits captions over platforms: `Caption` above `IG | X`. Undefined where that row says
 * anything else: it is a row like any other.
 */
export const splitCaption = (columns: Columns, names: readonly string[], below: readonly string[]): Columns | undefined => {
  const given = below.flatMap((name, index) => (name.trim() === '' ? [] : [{ index, name: name.trim(), platforms: platformsOf(folded(name)) }]))
  const [first, ...others] = given
  const head = columns.captions.find(({ index }) => index === first?.index)
  // Right of its first cell a heading over several columns has none of its own.
  if (!head || others.length === 0 || others.some(({ index }) => (names[index] ?? '').trim() !== '')) return undefined
  if (given.some(({ platforms }) => platforms.length === 0)) return undefined
  const split = given.map(({ index, name, platforms }) => ({ index, name: `${head.name} ${name}`, platforms }))
  return { ...columns, captions: [...columns.captions.filter((caption) => caption !== head), ...split].sort((a, b) => a.index - b.index) }
}

/** The field that a name stands for, in a table of fields. */
export const fieldNamed = (name: string): ColumnField | undefined =>
  (Object.keys(NAMES) as ColumnField[]).find((field) => NAMES[field].some((known) => folded(known) === folded(name)))

/** All the names by which a column of captions is known, for a word about a header that has none. */
export const captionNames = (mapping?: CalendarMapping): readonly string[] => (mapping?.captions ? Object.keys(mapping.captions) : CAPTIONS)
