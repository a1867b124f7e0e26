import type { Cell, Row } from './sheet.ts'
import { columnOf } from './worksheet.ts'

interface Merge {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** The merged cells of a sheet's XML, which stand behind its rows. */
export const mergesOf = (xml: string): Merge[] =>
  [...xml.slice(Math.max(0, xml.lastIndexOf('sheetData'))).matchAll(/mergeCell\s[^>]*?\bref="([A-Za-z]+)(\d+):([A-Za-z]+)(\d+)"/g)].map(
    ([, first = '', row, last = '', lastRow]) => ({ row: Number(row), column: columnOf(first), lastRow: Number(lastRow), lastColumn: columnOf(last) }),
  )

/** No calendar merges more columns than this. */
const WIDEST = 100

/** Gives the rows of a sheet, in order, the text of the first of their merged cells in the others too, which keep whose it is. */
export const mergedInto = (merges: readonly Merge[]): ((row: Row) => Row) => {
  const waiting = [...merges].sort((a, b) => b.row - a.row)
  let open: (Merge & { readonly cell: Cell | undefined })[] = []
  return (row) => {
    for (let next = waiting.at(-1); next && next.row <= row.number; next = waiting.at(-1)) {
      open.push({ ...next, cell: next.row === row.number ? row.cells[next.column] : undefined })
      waiting.pop()
    }
    open = open.filter(({ lastRow }) => lastRow >= row.number)
    if (open.length === 0) return row
    const cells = [...row.cells]
    for (const { row: first, column, lastColumn, cell } of open) {
      if (!cell || cell.text === '') continue
      for (let at = column; at <= Math.min(lastColumn, column + WIDEST); at++)
        if (at !== column || first !== row.number) cells[at] = { ...cell, of: { row: first, column } }
    }
    return { ...row, cells }
  }
}
