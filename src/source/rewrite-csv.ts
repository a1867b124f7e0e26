import { applyEdits } from '../fix-edits.ts'
import { editsByCell } from './cell-edits.ts'
import { decodeCsv, layoutOf } from './csv.ts'
import { csvRecords, writeCsvCell } from './csv-cells.ts'
import type { Decoded } from './decode.ts'
import { encode } from './encode.ts'
import type { Rewriter } from './rewrite.ts'

/** Rewrites the cells that changed, each in the quotation marks that it had or now needs. */
export const rewriteCsv: Rewriter = (bytes, options, drafts, edits) => {
  const { text, encoding } = decodeCsv(bytes) as Decoded
  const layout = layoutOf(text, options)
  const wanted = new Map<number, Map<number, string>>()
  for (const draft of drafts) {
    for (const { row, column, text: before, edits: own } of editsByCell(draft, edits.get(draft.index) ?? []))
      wanted.set(row, (wanted.get(row) ?? new Map<number, string>()).set(column, applyEdits(before, own)))
  }
  const changes: { start: number; end: number; text: string }[] = []
  let row = 0
  for (const { cells } of csvRecords(text, layout)) {
    row++
    const end = cells.at(-1)?.end ?? 0
    let last = cells.length - 1
    for (const [column, after] of [...(wanted.get(row) ?? [])].sort(([a], [b]) => a - b)) {
      const cell = cells[column]
      if (cell) changes.push({ start: cell.start, end: cell.end, text: writeCsvCell(after, text.slice(cell.start, cell.end), layout.separator) })
      // A record may end before the columns do.
      else changes.push({ start: end, end, text: layout.separator.repeat(column - last) + writeCsvCell(after, '', layout.separator) })
      last = Math.max(last, column)
    }
  }
  return encode(applyEdits(text, changes), encoding) ?? bytes
}
