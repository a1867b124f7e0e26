import type { Fields } from '../fields.ts'
import type { Problem } from '../problem.ts'
import type { AltText } from './alt-text.ts'
import { type ColumnField, fieldNamed } from './columns.ts'
import { type Numbered, paragraphName, textOf } from './docx-draft.ts'
import { fieldsOfCells } from './field-cells.ts'
import type { ReadOptions } from './index.ts'

export interface FieldsTaken {
  readonly fields: Fields
  readonly problems: readonly Problem[]
  readonly alt?: AltText
  /** What is left to publish. */
  readonly rest: readonly Numbered[]
}

/** Takes a table of fields off the top of a draft: rows of a name and a value, or of `Kanal: IG`. Rows of other names are left alone. */
export const takeFields = (paragraphs: readonly Numbered[], base: Fields, options: ReadOptions): FieldsTaken => {
  const table = paragraphs[0]?.cell?.table
  const end = paragraphs.findIndex(({ cell }) => cell?.table !== table)
  const inTable = table === undefined ? [] : paragraphs.slice(0, end < 0 ? undefined : end)
  const rows = rowsOf(inTable)
  const known = rows.filter(({ name }) => fieldNamed(name) !== undefined)
  if (known.length === 0 || known.length * 2 < rows.length) return { fields: base, problems: [], rest: paragraphs }
  const texts = new Map<ColumnField, string>()
  const numbers = new Map<ColumnField, number>()
  for (const { name, value, number } of known) {
    const field = fieldNamed(name) as ColumnField
    if (texts.has(field)) continue
    texts.set(field, value)
    numbers.set(field, number)
  }
  const placeOf = (field: ColumnField) => ({ anchor: paragraphName(numbers.get(field) ?? 0, options.wording) })
  const text = texts.get('alt')
  const read = fieldsOfCells(texts, placeOf, options, { base })
  return { ...read, rest: paragraphs.slice(inTable.length), ...(text !== undefined && { alt: { text, anchor: placeOf('alt').anchor } }) }
}

interface FieldRow {
  readonly name: string
  readonly value: string
  /** Of the paragraph that has the value. */
  readonly number: number
}

const rowsOf = (paragraphs: readonly Numbered[]): readonly FieldRow[] => {
  const rows = new Map<number, Numbered[]>()
  for (const paragraph of paragraphs) {
    const row = paragraph.cell?.row ?? 0
    rows.set(row, [...(rows.get(row) ?? []), paragraph])
  }
  return [...rows.values()].map((row): FieldRow => {
    const [first] = row as [Numbered]
    const values = row.filter(({ cell }) => cell?.column !== first.cell?.column)
    if (values.length > 0) return { name: textOf(first), value: values.map(textOf).join('\n'), number: values[0]?.number ?? first.number }
    const [name = '', ...rest] = row.map(textOf).join('\n').split(':')
    return { name, value: rest.join(':'), number: first.number }
  })
}
