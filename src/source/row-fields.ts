import { FIELD_NAMES } from '../field-names.ts'
import { type Fields, NO_FIELDS } from '../fields.ts'
import type { Problem } from '../problem.ts'
import { readFields } from '../read-fields.ts'
import { rawValues } from './cell-values.ts'
import type { ColumnField, Columns } from './columns.ts'
import type { ReadOptions } from './index.ts'
import type { Row, Sheet } from './sheet.ts'

/** The fields of a row, and what is wrong with them, said at the cell. */
export const fieldsOfRow = (
  row: Row,
  columns: Columns,
  sheet: Sheet,
  options: ReadOptions,
): { readonly fields: Fields; readonly problems: readonly Problem[] } => {
  const base = options.base ?? NO_FIELDS
  const texts = new Map<ColumnField, string>()
  for (const [field, { index }] of columns.fields) {
    const text = row.cells[index]?.text
    if (text !== undefined) texts.set(field, text)
  }
  if (texts.size === 0) return { fields: base, problems: [] }
  const data: Record<string, unknown> = {}
  const origin = new Map<string, ColumnField>()
  for (const [field, value] of Object.entries(rawValues(texts, sheet.from1904 ?? false)) as [keyof Fields, unknown][]) {
    const key = FIELD_NAMES[field][options.wording === 'en' ? 0 : FIELD_NAMES[field].length - 1] ?? field
    data[key] = value
    origin.set(key, texts.has(field) ? field : 'media')
  }
  // A fault's place is the column of its field.
  const range = ([key]: readonly (string | number)[]) => {
    const index = columns.fields.get(origin.get(String(key)) ?? 'alt')?.index ?? 0
    return { start: index, end: index }
  }
  const { fields, faults } = readFields(data, range, base, options.ruleIds)
  const silenceAt = columns.fields.get('ignore')
  return {
    fields: {
      ...fields,
      // Places in other cells are none of the draft.
      media: fields.media.map(({ altAt: _, ...media }) => media),
      ignore: fields.ignore.map((silence) => ({
        ...silence,
        start: 0,
        end: 0,
        ...(silenceAt && { anchor: sheet.nameOf(row.number, silenceAt.index, silenceAt.name) }),
      })),
    },
    problems: faults.map(({ start, message }): Problem => {
      const cell = row.cells[start]
      const heading = [...columns.fields.values()].find(({ index }) => index === start)?.name ?? ''
      const anchor = sheet.nameOf(cell?.of?.row ?? row.number, cell?.of?.column ?? start, heading)
      return {
        path: options.path,
        ...(cell?.line !== undefined && { line: cell.line }),
        message: { id: `${anchor}: ${message.id}`, en: `${anchor}: ${message.en}` },
      }
    }),
  }
}
