import { FIELD_NAMES } from '../field-names.ts'
import { type Fields, NO_FIELDS } from '../fields.ts'
import type { Problem } from '../problem.ts'
import { readFields } from '../read-fields.ts'
import { type DayClues, rawValues, textFor } from './cell-values.ts'
import type { ColumnField } from './columns.ts'
import type { ReadOptions } from './index.ts'

interface CellPlace {
  readonly anchor: string
  readonly line?: number
}

/** Where each alternative text stands in the cell for them. One that is for several media stands there once. */
const withAltPlaces = (media: Fields['media'], text: string | undefined): Fields['media'] =>
  media.map(({ altAt: _, ...one }, at) => {
    if (!one.alt || text === undefined) return one
    const altAt = textFor(text, at, media.length)
    return at > 0 && altAt.start === textFor(text, 0, media.length).start ? one : { ...one, altAt }
  })

/** The fields that cells tell, and what is wrong with them, said at the cell. `base` holds where they say nothing. Of places, those of alternative texts count in their cell. */
export const fieldsOfCells = (
  texts: ReadonlyMap<ColumnField, string>,
  placeOf: (field: ColumnField) => CellPlace,
  options: ReadOptions,
  { base = options.base ?? NO_FIELDS, ...clues }: { readonly base?: Fields } & DayClues = {},
): { readonly fields: Fields; readonly problems: readonly Problem[] } => {
  if (texts.size === 0) return { fields: base, problems: [] }
  const data: Record<string, unknown> = {}
  const cells: ColumnField[] = []
  const startOf = new Map<string, number>()
  for (const [field, value] of Object.entries(rawValues(texts, clues)) as [keyof Fields, unknown][]) {
    const key = FIELD_NAMES[field][options.wording === 'en' ? 0 : FIELD_NAMES[field].length - 1] ?? field
    data[key] = value
    // What `media` holds may come from cells of its own.
    const cell = [field, 'media' as const, 'alt' as const, 'credit' as const].find((name) => texts.has(name)) ?? field
    startOf.set(key, cells.push(cell) - 1)
  }
  // A fault's place is the number of its cell.
  const range = ([key]: readonly (string | number)[]) => ({ start: startOf.get(String(key)) ?? 0, end: 0 })
  const { fields, faults } = readFields(data, range, base, options.ruleIds)
  return {
    fields: {
      ...fields,
      media: withAltPlaces(fields.media, texts.get('alt')),
      ignore: texts.has('ignore') ? fields.ignore.map((silence) => ({ ...silence, start: 0, end: 0, anchor: placeOf('ignore').anchor })) : base.ignore,
    },
    problems: faults.map(({ start, message }): Problem => {
      const { anchor, line } = placeOf(cells[start] as ColumnField)
      return { path: options.path, ...(line !== undefined && { line }), message: { id: `${anchor}: ${message.id}`, en: `${anchor}: ${message.en}` } }
    }),
  }
}
