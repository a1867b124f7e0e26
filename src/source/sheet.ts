/** A cell that has something in it. */
export interface Cell {
  readonly text: string
  /** The line of its file on which it starts, where a file has lines. */
  readonly line?: number
  /** Its text is what a formula gives. */
  readonly formula?: boolean
  /** Of merged cells, the first, which holds the text of all. */
  readonly of?: { readonly row: number; readonly column: number }
}

/** Columns count from 0, rows from 1 as a spreadsheet shows them. */
export interface Row {
  readonly number: number
  readonly cells: readonly (Cell | undefined)[]
  readonly hidden: boolean
}

/** Where rows come from. `nameOf` says a cell as a person finds it. */
export interface Sheet {
  readonly index: number
  /** Its name, where it has one besides that of its file. */
  readonly title?: string
  readonly hiddenColumns?: ReadonlySet<number>
  /** Days that are mere numbers count from 1904, not 1900. */
  readonly from1904?: boolean
  readonly nameOf: (row: number, column: number, heading: string) => string
}
