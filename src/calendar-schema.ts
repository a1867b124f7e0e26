import * as v from 'valibot'
import { strict } from './schema.ts'
import { type CalendarMapping, type ColumnField, MAPPING_KEYS } from './source/columns.ts'
import { type Platform, readValue, waysToWrite } from './vocabulary.ts'

const AT_LEAST_ONE = 'sebut paling sedikit satu kolom / name at least one column'

const names = v.pipe(
  v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1, AT_LEAST_ONE))]),
  v.transform((value): readonly string[] => (Array.isArray(value) ? value : [value])),
)

const platforms = v.pipe(
  names,
  v.check(
    (words) => words.every((word) => readValue('platform', word) !== undefined),
    `kanal tidak dikenal. Yang ada: ${waysToWrite('platform').join(', ')} / unknown platform. Known: ${waysToWrite('platform').join(', ')}`,
  ),
  v.transform((words): readonly Platform[] => words.flatMap((word) => readValue('platform', word) ?? [])),
)

/** Names of columns, or each with the platforms that its captions are for. */
const captions = v.union([
  v.pipe(
    names,
    v.transform((list): Readonly<Record<string, readonly Platform[]>> => Object.fromEntries(list.map((name) => [name, []]))),
  ),
  v.pipe(
    v.record(v.string(), platforms),
    v.check((columns) => Object.keys(columns).length > 0, AT_LEAST_ONE),
  ),
])

/** `calendar` of a config: which columns hold what, where their names alone do not tell. */
export const CalendarSchema = v.pipe(
  strict({
    caption: v.optional(captions),
    teks: v.optional(captions),
    ...Object.fromEntries(Object.keys(MAPPING_KEYS).map((key) => [key, v.optional(names)])),
    sheets: v.optional(names),
    lembar: v.optional(names),
  }),
  v.transform(({ caption, teks, sheets, lembar, ...rest }): CalendarMapping => {
    const [captionColumns, wanted] = [caption ?? teks, sheets ?? lembar]
    const fields: Partial<Record<ColumnField, readonly string[]>> = {}
    for (const [key, columns] of Object.entries(rest as Readonly<Record<string, readonly string[] | undefined>>)) {
      const field = MAPPING_KEYS[key]
      if (field && columns) fields[field] = columns
    }
    return { fields, ...(captionColumns && { captions: captionColumns }), ...(wanted && { sheets: wanted }) }
  }),
)
