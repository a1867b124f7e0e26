import { dayOfSerial } from './serial-day.ts'
import { cellText } from './shared-strings.ts'
import type { Cell, Row } from './sheet.ts'
import type { Workbook } from './workbook.ts'
import { type Attributes, isOn, readXml } from './xml.ts'

/** A cell as it stands in its sheet's XML. */
export interface SheetCell extends Cell {
  /** Its range in the XML. */
  readonly start: number
  readonly end: number
  readonly type: string
  readonly formula: boolean
}

export interface SheetRow extends Row {
  readonly cells: readonly (SheetCell | undefined)[]
}

/** Gives the rows of a sheet that have something in them, in order. */
export const worksheetRows = (xml: string, book: Pick<Workbook, 'strings' | 'dateStyles' | 'from1904'>, onRow: (row: SheetRow) => void): void => {
  let number = 0
  let hidden = false
  let cells: (SheetCell | undefined)[] = []
  let some = false
  let column = -1
  let cell: { attributes: Attributes; start: number } | undefined
  let value = ''
  let inline = ''
  let formula = false
  let into: 'value' | 'inline' | undefined
  let aside = 0
  readXml(xml, {
    open(name, attributes, start) {
      if (name === 'row') {
        number = attributes.r === undefined ? number + 1 : Number(attributes.r)
        hidden = isOn(attributes.hidden) || attributes.ht === '0'
        cells = []
        some = false
        column = -1
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
        cell = { attributes, start }
        value = ''
        inline = ''
        formula = false
      } else if (name === 'f') formula = true
      else if (name === 'v') into = 'value'
      else if (name === 'rPh') aside++
      else if (name === 't' && aside === 0) into = 'inline'
    },
    text(data) {
      if (into === 'value') value += data
      else if (into === 'inline') inline += data
    },
    close(name, end) {
      if (name === 'v' || name === 't') into = undefined
      else if (name === 'rPh') aside--
      else if (name === 'c' && cell) {
        const { t: type = 'n', s: style } = cell.attributes
        const text = textOf(type, value, inline, Number(style ?? 0), book)
        if ((text !== '' || formula) && column >= 0 && column < MAX_COLUMNS) {
          cells[column] = { text, start: cell.start, end, type, formula }
          some = true
        }
        cell = undefined
      } else if (name === 'row' && some) onRow({ number, cells, hidden })
    },
  })
}

/** Excel's own limit. */
const MAX_COLUMNS = 16_384

const textOf = (
  type: string,
  value: string,
  inline: string,
  style: number,
  { strings, dateStyles, from1904 }: Pick<Workbook, 'strings' | 'dateStyles' | 'from1904'>,
): string => {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'inlineStr':
      return cellText(inline)
    case 'str':
      return cellText(value)
    case 'n':
      return value !== '' && dateStyles.has(style) ? dayOfSerial(Number(value), from1904) : value
    case 'd':
      return value.slice(0, 10)
    // True, false and errors are no text for anybody.
    default:
      return ''
  }
}

/** `AB12` is in column 27. */
export const columnOf = (reference: string): number => {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}

/** Column 27 of row 12 is `AB12`. */
export const cellName = (row: number, column: number): string => {
  let letters = ''
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) letters = String.fromCharCode(65 + (left % 26)) + letters
  return `${letters}${row}`
}

/** The columns that a sheet hides, from 0; they stand before its rows. */
export const hiddenColumnsOf = (xml: string): ReadonlySet<number> => {
  const hidden = new Set<number>()
  for (const [column] of xml.slice(0, Math.max(0, xml.indexOf('sheetData'))).matchAll(/<(?:[\w.-]+:)?col\s[^>]*\bhidden="(?:1|true)"[^>]*>/g)) {
    const first = Number(/\bmin="(\d+)"/.exec(column)?.[1])
    const last = Number(/\bmax="(\d+)"/.exec(column)?.[1])
    for (let at = first; at <= Math.min(last, MAX_COLUMNS); at++) hidden.add(at - 1)
  }
  return hidden
}
