import type { Text } from '../language.ts'
import type { Problem } from '../problem.ts'
import { sheetReader } from './calendar.ts'
import { columnsOf } from './columns.ts'
import { csvLayout, csvRecords } from './csv-cells.ts'
import { decode } from './decode.ts'
import type { ByteReader, ReadOptions } from './index.ts'
import { withoutCaptions } from './without-captions.ts'

const WINDOWS: Text = {
  id: 'bukan UTF-8, dibaca sebagai Windows-1252: periksa huruf di luar A–Z, atau simpan sebagai “CSV UTF-8”',
  en: 'not UTF-8, read as Windows-1252: look at letters beyond A–Z, or save as “CSV UTF-8”',
}

/** A content calendar in CSV or TSV. Rows are numbered as a spreadsheet shows them, record by record. */
export const readCsv: ByteReader = async (bytes, options) => {
  const { path, wording } = options
  const decoded = decodeCsv(bytes)
  if ('fault' in decoded) return { drafts: [], problems: [{ path, message: decoded.fault }] }
  const { text, encoding } = decoded
  const problems: Problem[] = []
  const layout = layoutOf(text, options)
  const nameOf = (row: number, _: number, heading: string) => `${wording === 'en' ? 'row' : 'baris'} ${row}, ${heading}`
  const reader = sheetReader({ index: 0, nameOf }, options)
  let number = 0
  for (const { cells, unclosed } of csvRecords(text, layout)) {
    number++
    if (unclosed === undefined) reader.take({ number, cells, hidden: false })
    else problems.push({ path, line: unclosed, message: NOT_CLOSED })
  }
  const read = reader.done()
  if (!read.columns && problems.length === 0) problems.push(withoutCaptions(read.heading, options))
  return {
    drafts: read.drafts.map((draft, index) => ({ ...draft, index })),
    problems: [...read.problems, ...problems],
    notices: encoding.name === 'windows-1252' ? [WINDOWS] : [],
  }
}

const NOT_CLOSED: Text = {
  id: 'tanda kutip yang dibuka di sini tidak ditutup: baris ini dan sesudahnya tidak diperiksa',
  en: 'the quotation mark opened here is never closed: this row and those after it were not checked',
}

/** Excel outside of UTF-8 writes Windows-1252, in which any bytes make a text. */
export const decodeCsv = (bytes: Uint8Array) => decode(bytes, 'windows-1252')

/** How a CSV is laid out; the same for the one who writes it back. */
export const layoutOf = (text: string, { calendar }: Pick<ReadOptions, 'calendar'>) => csvLayout(text, (names) => columnsOf(names, calendar) !== undefined)
