import type { YAMLError } from 'yaml'
import type { Text } from './language.ts'

/** What the YAML parser found wrong, in words that say what to do: by what its own words contain, else by its code. */
export const wordYamlError = ({ code, message }: Pick<YAMLError, 'code' | 'message'>): Text => {
  const [, words] = BY_WORDS.find(([sign]) => message.includes(sign)) ?? []
  return words ?? BY_CODE[code] ?? { id: 'susunannya tidak dikenal di sini', en: 'its form is not known here' }
}

const BY_WORDS: readonly (readonly [string, Text])[] = [
  [
    'Nested mappings are not allowed',
    {
      id: 'titik dua kedua pada satu baris. Beri tanda petik pada teks yang mengandung “: ”, atau pindahkan kuncinya ke baris baru',
      en: 'a second colon on one line. Put a text that contains “: ” in quotation marks, or move the key to a new line',
    },
  ],
  [
    'Implicit map keys need to be followed',
    { id: 'setelah kunci harus ada titik dua dan nilainya: “kunci: nilai”', en: 'a key must be followed by a colon and its value: “key: value”' },
  ],
  ['sufficiently indented', { id: 'kurung { atau [ yang dibuka sebelum ini tidak ditutup', en: 'a { or [ that opens before this is not closed' }],
  ['must end with', { id: 'kurung { atau [ yang dibuka sebelum ini tidak ditutup', en: 'a { or [ that opens before this is not closed' }],
  ['Missing closing', { id: 'tanda petik tidak ditutup', en: 'a quotation mark is not closed' }],
  ['Missing space after :', { id: 'setelah titik dua harus ada spasi', en: 'a colon must be followed by a space' }],
  ['Missing ,', { id: 'kurang koma di antara dua isi […] atau {…}', en: 'a comma is missing between two items of […] or {…}' }],
  ['Sequence item without', { id: 'isi daftar harus diawali “- ”', en: 'an item of a list must begin with “- ”' }],
  ['Comments must be separated', { id: 'di depan # harus ada spasi', en: 'a # must have a space before it' }],
  ['sequence items must start', { id: 'semua “-” dalam satu daftar harus lurus', en: 'all “-” of one list must stand in line' }],
  [
    'at node end',
    {
      id: 'ada teks setelah nilai yang sudah selesai. Beri tanda petik pada seluruh nilainya',
      en: 'text after a value that is over. Put the whole value in quotation marks',
    },
  ],
  ['Block scalar header', { id: 'teks setelah | atau > ditulis di baris berikutnya', en: 'the text after | or > begins on the next line' }],
  ['A block sequence may not', { id: 'daftar ditulis di baris baru di bawah kuncinya', en: 'a list is written on a new line below its key' }],
  [
    'Unresolved alias',
    {
      id: 'tanda * di awal nilai merujuk pada jangkar yang tidak ada. Beri tanda petik bila itu teks',
      en: 'a * at the start of a value points to an anchor that does not exist. Put it in quotation marks if it is text',
    },
  ],
  ['Excessive alias', { id: 'terlalu banyak alias', en: 'too many aliases' }],
]

const quote = {
  id: 'nilai tidak boleh diawali tanda ini. Beri tanda petik pada nilainya',
  en: 'a value cannot begin with this sign. Put it in quotation marks',
}

const BY_CODE: Readonly<Partial<Record<YAMLError['code'], Text>>> = {
  BAD_SCALAR_START: quote,
  BAD_ALIAS: quote,
  TAG_RESOLVE_FAILED: quote,
  BAD_DQ_ESCAPE: {
    id: 'garis miring terbalik di antara petik ganda. Pakai petik tunggal, atau tulis \\\\',
    en: 'a backslash between double quotation marks. Use single ones, or write \\\\',
  },
  BAD_INDENT: { id: 'jarak di awal baris ini tidak cocok dengan baris di atasnya', en: 'the space at the start of this line does not fit the lines above it' },
  TAB_AS_INDENT: { id: 'awal baris memakai tab. Pakai spasi', en: 'the line begins with a tab. Use spaces' },
  MULTILINE_IMPLICIT_KEY: {
    id: 'kunci harus berada pada satu baris; mungkin kurang titik dua atau tanda petik',
    en: 'a key must stand on one line; a colon or a quotation mark may be missing',
  },
  UNEXPECTED_TOKEN: { id: 'tanda ini tidak dapat berada di sini', en: 'this sign cannot stand here' },
  MULTIPLE_DOCS: { id: 'satu berkas hanya satu dokumen: hapus baris ---', en: 'a file is one document: remove the line ---' },
  BAD_DIRECTIVE: { id: 'baris tidak boleh diawali %', en: 'a line cannot begin with %' },
}
