import type { Draft } from '../draft.ts'
import type { Text } from '../language.ts'
import { unknownName } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { MAX_DRAFTS, type SheetRead, sheetReader } from './calendar.ts'
import type { ByteReader, ReadOptions } from './index.ts'
import { mergedInto, mergesOf } from './merged-cells.ts'
import { partText } from './package.ts'
import { withoutCaptions } from './without-captions.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { cellName, hiddenColumnsOf, worksheetRows } from './worksheet.ts'
import { Broken, readZip, type Zip } from './zip.ts'

/** The same bound as for other sources: 5 MB of text. */
const MAX_TEXT = 5_000_000

/** A content calendar in Excel: every visible sheet with a column of captions. */
export const readXlsx: ByteReader = async (bytes, options) => {
  const { path } = options
  try {
    const zip = readZip(bytes)
    const book = readWorkbook(zip)
    const sheets = wantedSheets(book, options)
    if ('problem' in sheets) return { drafts: [], problems: [sheets.problem] }
    const reads: WorksheetRead[] = []
    let room = MAX_DRAFTS
    for (const sheet of sheets) {
      const read = readWorksheet(zip, book, sheet, options, room)
      reads.push(read)
      room -= read.drafts.length
    }
    const calendars = reads.filter(({ columns }) => columns !== undefined)
    const drafts = reads.flatMap((read) => read.drafts).map((draft, index): Draft => ({ ...draft, index }))
    const problems = reads.flatMap((read) => read.problems)
    if (calendars.length === 0) {
      const heading = [...reads].sort((a, b) => b.heading.length - a.heading.length)[0]?.heading ?? []
      return { drafts, problems: [...problems, withoutCaptions(heading, options)], notices: skipped(book, reads, options) }
    }
    return { drafts, problems, notices: skipped(book, reads, options) }
  } catch (error) {
    if (error instanceof Broken) return { drafts: [], problems: [{ path, message: error.fault }] }
    throw error
  }
}

interface WorksheetRead extends SheetRead {
  readonly name: string
  /** Captions whose formula has no text: never calculated, or an error. */
  readonly formulas: number
}

/** The sheets that the config names, else all that are not hidden. */
const wantedSheets = ({ sheets }: Workbook, { path, calendar }: ReadOptions): readonly number[] | { readonly problem: Problem } => {
  if (!calendar?.sheets) return sheets.flatMap(({ hidden }, index) => (hidden ? [] : [index]))
  const named = calendar.sheets.map((name) => [name, sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase())] as const)
  const missing = named.find(([, index]) => index < 0)
  if (!missing) return named.map(([, index]) => index)
  const names = sheets.map(({ name }) => name)
  return { problem: { path, message: unknownName('lembar', 'sheet', missing[0], names) } }
}

const readWorksheet = (zip: Zip, book: Workbook, index: number, options: ReadOptions, room: number): WorksheetRead => {
  const { name, part } = book.sheets[index] as Workbook['sheets'][number]
  const xml = partText(zip, part)
  const shown = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`
  const reader = sheetReader(
    {
      index,
      title: name,
      from1904: book.from1904,
      hiddenColumns: hiddenColumnsOf(xml),
      nameOf: (row, column) => `${shown}!${cellName(row, column)}`,
    },
    options,
    room,
  )
  const merging = mergedInto(mergesOf(xml))
  const empty: { readonly column: number }[] = []
  let length = 0
  worksheetRows(xml, book, (row) => {
    for (const [column, cell] of row.cells.entries()) {
      length += cell?.text.length ?? 0
      // A text formula may well give no text.
      if (cell?.formula && cell.text === '' && cell.type !== 'str') empty.push({ column })
    }
    if (length > MAX_TEXT)
      throw new Broken(
        `lembar “${name}” berisi lebih dari 5 MB teks: pecah berkasnya, mis. satu per bulan`,
        `the sheet “${name}” has more than 5 MB of text: split the file, e.g. one a month`,
      )
    reader.take(merging(row))
  })
  const read = reader.done()
  const isCaption = (column: number) => read.columns?.captions.some(({ index: caption }) => caption === column)
  return { ...read, name, formulas: empty.filter(({ column }) => isCaption(column)).length }
}

/** What nobody looked at, in one line. */
const skipped = ({ sheets }: Workbook, reads: readonly WorksheetRead[], { calendar }: ReadOptions): readonly Text[] => {
  const rows = reads.reduce((sum, { hidden }) => sum + hidden, 0)
  const columns = reads.flatMap((read) => read.hiddenColumns)
  const formulas = reads.reduce((sum, read) => sum + read.formulas, 0)
  const hidden = calendar?.sheets ? [] : sheets.filter((sheet) => sheet.hidden).map(({ name }) => name)
  const others = reads.filter(({ columns, heading }) => !columns && heading.length > 0).map(({ name }) => name)
  const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')
  const told: Text[] = []
  if (rows > 0) told.push({ id: `${rows} baris tersembunyi tidak diperiksa`, en: `${rows} hidden row${rows > 1 ? 's' : ''} not checked` })
  if (columns.length > 0)
    told.push({
      id: `kolom tersembunyi ${quoted(columns)} tidak diperiksa`,
      en: `hidden column${columns.length > 1 ? 's' : ''} ${quoted(columns)} not checked`,
    })
  if (hidden.length > 0)
    told.push({ id: `lembar tersembunyi ${quoted(hidden)} tidak diperiksa`, en: `hidden sheet${hidden.length > 1 ? 's' : ''} ${quoted(hidden)} not checked` })
  if (others.length > 0 && others.length < reads.length)
    told.push({ id: `lembar tanpa kolom caption tidak diperiksa: ${quoted(others)}`, en: `not checked, for want of a column of captions: ${quoted(others)}` })
  if (formulas > 0)
    told.push({
      id: `${formulas} rumus tanpa teks tidak diperiksa: buka berkasnya di Excel, perbaiki galatnya, simpan`,
      en: `${formulas} formula${formulas > 1 ? 's' : ''} without a text not checked: open the file in Excel, mend errors, save it`,
    })
  return told.length === 0 ? [] : [{ id: told.map(({ id }) => id).join('; '), en: told.map(({ en }) => en).join('; ') }]
}
