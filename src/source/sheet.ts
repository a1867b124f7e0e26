/** A cell that has something in it. */
export interface Cell {
  readonly text: string
  /** The line of its file on which it starts, where a file has lines. */
  readonly line?: number
  /** Of merged cells, the first, which holds the text of all. */
  readonly of?: { readonly row: number; readonly column: number }
}

/** Columns count from 0, rows from 1 as a spreadsheet shows them. */
export interface Row {
  readonly number: number
  readonly cells: readonly (Cell | undefined)[]
  readonly hidden: boolean
}

/** A sheet as it comes, row by row. `nameOf` says a cell as a person finds it. */
export interface Sheet {
  readonly index: number
  readonly rows: Iterable<Row>
  readonly nameOf: (row: number, column: number, heading: string) => string
}
