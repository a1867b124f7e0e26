import { applyEdits } from '../fix-edits.ts'
import { decodeCsv, layoutOf } from './csv.ts'
import { csvRecords, writeCsvCell } from './csv-cells.ts'
import type { Decoded } from './decode.ts'
import { encode } from './encode.ts'
import type { Rewriter } from './rewrite.ts'

/** Rewrites the cells that changed, each in the quotation marks that it had or now needs. */
export const rewriteCsv: Rewriter = (bytes, options, drafts, edits) => {
  const { text, encoding } = decodeCsv(bytes) as Decoded
  const layout = layoutOf(text, options)
  const wanted = new Map<string, string>()
  for (const { index, cell, source } of drafts) {
    const own = edits.get(index)
    if (cell && own) wanted.set(`${cell.row} ${cell.column}`, applyEdits(source, own))
  }
  const changes: { start: number; end: number; text: string }[] = []
  let row = 0
  for (const { cells } of csvRecords(text, layout)) {
    row++
    for (const [column, { start, end }] of cells.entries()) {
      const after = wanted.get(`${row} ${column}`)
      if (after !== undefined) changes.push({ start, end, text: writeCsvCell(after, text.slice(start, end), layout.separator) })
    }
  }
  return encode(applyEdits(text, changes), encoding) ?? bytes
}
