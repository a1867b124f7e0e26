import { bodyOf, type Draft } from '../draft.ts'
import type { Fields } from '../fields.ts'
import { tongueOf } from '../language.ts'
import { withAltText } from './alt-text.ts'
import type { CaptionColumn, Columns } from './columns.ts'
import type { ReadOptions } from './index.ts'
import type { Cell, Row, Sheet } from './sheet.ts'
import { threadParts } from './thread.ts'

/** A cell of a column of captions. */
interface Caption extends CaptionColumn {
  readonly cell: Cell
}

/** The draft of a caption, with what its row says of it. */
export const toDraft = (
  { cell, index, name, platforms }: Caption,
  row: Row,
  columns: Columns,
  sheet: Sheet,
  said: Fields,
  options: ReadOptions,
): Omit<Draft, 'index'> => {
  const own: Fields = platforms.length > 0 ? { ...said, platform: platforms } : said
  const end = cell.text.length
  const parts = own.kind === 'thread' ? threadParts(cell.text, 0, end) : [{ start: 0, end }]
  const at = placeOf(cell, row.number, index)
  const anchor = sheet.nameOf(at.row, at.column, name)
  const { source, fields, anchors } = withAltCell(cell.text, own, row, columns, sheet, anchor)
  const silences = silencesOf(row, columns)
  return {
    path: options.path,
    anchor,
    ...(anchors && { anchors }),
    ...(cell.line !== undefined && { line: cell.line }),
    cell: { sheet: sheet.index, ...at, ...(silences && { silences }) },
    source,
    format: 'text',
    parts,
    fields,
    ...tongueOf(fields.lang ?? options.lang, () => bodyOf({ source, parts })),
  }
}

/** Of merged cells, the first. */
const placeOf = (cell: Cell, row: number, column: number) => ({ ...(cell.of ?? { row, column }), ...(cell.formula && { formula: true }) })

const silencesOf = (row: Row, { fields }: Columns) => {
  const column = fields.get('ignore')?.index
  if (column === undefined) return undefined
  const cell = row.cells[column]
  return cell ? { ...placeOf(cell, row.number, column), text: cell.text } : { row: row.number, column, text: '' }
}

/** Alternative texts stand in a cell of their own; of one that is merged over rows, the first row has it. */
const withAltCell = (
  caption: string,
  fields: Fields,
  row: Row,
  columns: Columns,
  sheet: Sheet,
  anchor: string,
): Pick<Draft, 'source' | 'fields' | 'anchors'> => {
  const column = columns.fields.get('alt')
  const cell = column && row.cells[column.index]
  if (!cell || (cell.of && cell.of.row !== row.number) || !fields.media.some(({ altAt }) => altAt)) return { source: caption, fields }
  const at = placeOf(cell, row.number, column.index)
  const name = sheet.nameOf(at.row, at.column, column.name)
  const { start, ...below } = withAltText(caption, fields, { text: cell.text, anchor: name })
  return {
    ...below,
    anchors: [
      { start: 0, name: anchor },
      { start, name, cell: { ...at, ...(cell.line !== undefined && { line: cell.line }) } },
    ],
  }
}
