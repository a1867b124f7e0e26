import type { Draft } from '../draft.ts'
import type { Text } from '../language.ts'
import type { Problem } from '../problem.ts'
import { withoutAltPlaces } from './alt-text.ts'
import { toDraft } from './calendar-draft.ts'
import { type ColumnField, type Columns, columnsOf, splitCaption } from './columns.ts'
import { fieldsOfCells } from './field-cells.ts'
import type { ReadOptions } from './index.ts'
import type { Row, Sheet } from './sheet.ts'
import { type NearDay, nearDayIn } from './written-day.ts'

/** What one sheet gave. Without `columns` it is no calendar. */
export interface SheetRead {
  readonly columns?: Columns
  readonly drafts: readonly Omit<Draft, 'index'>[]
  readonly problems: readonly Problem[]
  /** Rows with a caption that were passed over because they are hidden. */
  readonly hidden: number
  /** Columns of captions that nobody sees. */
  readonly hiddenColumns: readonly string[]
  /** The cells of the row that looks most like a header, for a word about what is missing. */
  readonly heading: readonly string[]
}

/** A header stands among the first rows, below titles and notes. */
const HEADER_WITHIN = 30
/** The same slip in each row of a year need not be told a thousand times. */
const MANY_PROBLEMS = 20

/** The most drafts of a file: 27 a day for a year. Their findings are all held at once. */
export const MAX_DRAFTS = 10_000

/**
 * Takes the rows of a sheet as they come, in order, until there are as many drafts as there is `room` for. A row is a draft, or one for
 * each column of captions; the header tells what the columns hold.
 */
export const sheetReader = (sheet: Sheet, options: ReadOptions, room = MAX_DRAFTS): { readonly take: (row: Row) => void; readonly done: () => SheetRead } => {
  const drafts: Omit<Draft, 'index'>[] = []
  const problems: Problem[] = []
  const titles: string[] = []
  let columns: Columns | undefined
  let near: NearDay = {}
  let heading: readonly string[] = []
  let headerRow = 0
  let hidden = 0
  let seen = 0
  let full = false
  const isHidden = (column: number) => sheet.hiddenColumns?.has(column) ?? false
  const takeHeader = (row: Row) => {
    const names = namesIn(row)
    if (filled(names) === 0 || ++seen > HEADER_WITHIN) return
    const found = columnsOf(names, options.calendar)
    // Below a row that has the shape of a header, a cell that says “Draft” may be a status.
    if (found && (filled(heading) < 2 || found.captions.length + found.fields.size > 1)) {
      columns = found
      headerRow = row.number
      // The folder may be named after another year.
      const file = options.path.slice(options.path.lastIndexOf('/') + 1)
      near = nearDayIn([columns.fields.get('publish')?.name ?? '', ...titles, sheet.title ?? '', file])
    }
    if (!columns) titles.unshift(names.join(' '))
    if (columns || filled(names) > filled(heading)) heading = names
  }
  const take = (row: Row) => {
    if (!columns) return takeHeader(row)
    const split = row.number === headerRow + 1 ? splitCaption(columns, heading, namesIn(row)) : undefined
    if (split) {
      columns = split
      return
    }
    // Of cells merged over rows, only the first has the caption; a date holds for all.
    const captions = columns.captions.flatMap(({ index, ...column }) => {
      const cell = row.cells[index]
      return cell && !isHidden(index) && cell.text.trim() !== '' && (!cell.of || cell.of.row === row.number) ? [{ cell, index, ...column }] : []
    })
    if (captions.length === 0 || full) return
    if (drafts.length >= room) {
      full = true
      problems.push({ path: options.path, message: tooMany(sheet.nameOf(row.number, captions[0]?.index ?? 0, captions[0]?.name ?? '')) })
      return
    }
    if (row.hidden) {
      hidden++
      return
    }
    const read = fieldsOfRow(row, columns, sheet, near, options)
    if (read.fields.publish !== options.base?.publish) near = { ...near, ...(read.fields.publish !== undefined && { last: read.fields.publish }) }
    problems.push(...read.problems)
    // Of several captions the first is read with what is said of the row's media.
    for (const [nth, caption] of captions.entries())
      drafts.push(toDraft(caption, row, columns, sheet, nth === 0 ? read.fields : withoutAltPlaces(read.fields), options))
  }
  const done = (): SheetRead => {
    const hiddenColumns = (columns?.captions ?? []).flatMap(({ index, name }) => (isHidden(index) ? [name] : []))
    return { ...(columns && { columns }), drafts, problems: few(problems, options.path), hidden, hiddenColumns, heading }
  }
  return { take, done }
}

/** What the other cells of a row say. */
const fieldsOfRow = (row: Row, { fields }: Columns, sheet: Sheet, near: NearDay, options: ReadOptions) => {
  const texts = new Map<ColumnField, string>()
  for (const [field, { index }] of fields) {
    const text = row.cells[index]?.text
    if (text !== undefined) texts.set(field, text)
  }
  const placeOf = (field: ColumnField) => {
    const { index, name } = fields.get(field) ?? { index: 0, name: '' }
    const cell = row.cells[index]
    const anchor = sheet.nameOf(cell?.of?.row ?? row.number, cell?.of?.column ?? index, name)
    return { anchor, ...(cell?.line !== undefined && { line: cell.line }) }
  }
  return fieldsOfCells(texts, placeOf, options, { from1904: sheet.from1904 ?? false, near })
}

const tooMany = (from: string): Text => ({
  id: `lebih dari 10.000 draf: mulai ${from} tidak diperiksa. Pecah berkasnya, mis. satu per bulan`,
  en: `more than 10,000 drafts: from ${from} on they were not checked. Split the file, e.g. one a month`,
})

/** What a row itself says: of merged cells, the first. */
const namesIn = (row: Row): readonly string[] => Array.from(row.cells, (cell) => (cell && !cell.of ? cell.text : ''))

const filled = (names: readonly string[]): number => names.filter((name) => name.trim() !== '').length

const few = (problems: readonly Problem[], path: string): readonly Problem[] => {
  if (problems.length <= MANY_PROBLEMS) return problems
  const left = problems.length - MANY_PROBLEMS
  const message = { id: `dan ${left} isian lain yang keliru`, en: `and ${left} more wrong values` }
  return [...problems.slice(0, MANY_PROBLEMS), { path, message }]
}
