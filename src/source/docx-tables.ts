/** Where a paragraph stands in a table; all count from 0 in the document. */
export interface TablePlace {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** The tables that are open where a document is read, one in another. */
export const openTables = () => {
  const tables: { readonly table: number; row: number; column: number }[] = []
  let count = 0
  return {
    open(name: string) {
      const table = tables.at(-1)
      if (name === 'tbl') tables.push({ table: count++, row: -1, column: -1 })
      else if (name === 'tr' && table) [table.row, table.column] = [table.row + 1, -1]
      else if (name === 'tc' && table) table.column++
    },
    close(name: string) {
      if (name === 'tbl') tables.pop()
    },
    /** The cell here. */
    at(): TablePlace | undefined {
      const table = tables.at(-1)
      return table && { ...table }
    },
  }
}
