import { cellsOf, type Draft } from '../draft.ts'
import type { Edit } from '../fix-edits.ts'

/** What becomes of a cell: its text, and the edits in offsets of it. */
export interface CellEdits {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly edits: readonly Edit[]
}

/** The edits of a draft by the cells that they fall in. */
export const editsByCell = (draft: Draft, edits: readonly Edit[]): readonly CellEdits[] =>
  cellsOf(draft).flatMap(({ row, column, start, end }) => {
    const own = edits.filter((edit) => edit.start >= start && edit.end <= end)
    if (own.length === 0) return []
    return [{ row, column, text: draft.source.slice(start, end), edits: own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })) }]
  })
