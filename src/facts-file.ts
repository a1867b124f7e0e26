import * as v from 'valibot'
import { daysIn, isoDay, readDay } from './dates.ts'
import { readNumber } from './quantities.ts'
import { strict } from './schema.ts'
import { readValue, valuesOf } from './vocabulary.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('tidak boleh kosong / must not be empty'))
const texts = v.optional(
  v.pipe(
    v.union([text, v.array(text)]),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
  ),
  [],
)

/** A day, a month or a year; of the latter two the first or the last day is meant, or what was written. */
const date = (edge: 'first' | 'last' | 'as-written') =>
  v.pipe(
    v.union([v.string(), v.number()]),
    v.rawTransform(({ dataset, addIssue, NEVER }): string => {
      const written = String(dataset.value).trim()
      const day = readDay(written)
      if (day) return isoDay(day)
      const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(written) ?? []
      if (year === undefined) {
        addIssue({ message: 'diharapkan tanggal seperti 2026-11-17, atau bulan atau tahun saja / expected a date such as 2026-11-17, or only a month or year' })
        return NEVER
      }
      if (edge === 'as-written') return written
      if (edge === 'first') return isoDay({ year: Number(year), month: Number(month ?? 1), day: 1 })
      return isoDay({ year: Number(year), month: Number(month ?? 12), day: daysIn(Number(year), Number(month ?? 12)) })
    }),
  )

const known = { seen: date('as-written'), source: text, note: v.optional(text) }

/** YAML takes the zero off a bare 0812…, so a long number must be in quotes. */
const numbered = v.pipe(
  v.union([text, v.number()]),
  v.check((number) => typeof number === 'string' || number < 1e7, 'tulis nomornya di antara tanda kutip / write the number in quotes'),
  v.transform(String),
)

const platform = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }): string => {
    const word = dataset.value.toLowerCase()
    const value = word === 'email' || word === 'surel' ? 'email' : word === 'bank' ? 'bank' : readValue('platform', dataset.value)
    if (value !== undefined) return value
    const names = [...valuesOf('platform'), 'email', 'bank'].map((name) => `"${name}"`)
    addIssue({ expected: names.join(' | '), received: `"${dataset.value}"` })
    return NEVER
  }),
)

const host = v.pipe(
  text,
  v.transform((value) => value.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '')),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'diharapkan nama host seperti contoh.go.id / expected a host such as example.gov'),
)

const list = <const S extends v.GenericSchema>(entry: S) => v.optional(v.array(entry), [])

/** The fact registry in YAML. */
export const FactsFileSchema = strict({
  $schema: v.optional(v.string()),
  names: list(strict({ name: text, titles: texts, aliases: texts, office: v.optional(text), wrong: texts, ...known })),
  offices: list(strict({ title: text, aliases: texts, holder: text, from: v.optional(date('first')), to: v.optional(date('last')), ...known })),
  hotlines: list(
    strict({
      number: numbered,
      service: text,
      topic: v.optional(v.array(v.string()), []),
      scope: v.picklist(['national', 'regional', 'none']),
      from: v.optional(date('first')),
      until: v.optional(date('last')),
      ...known,
    }),
  ),
  accounts: list(
    strict({
      platform,
      handle: v.pipe(
        numbered,
        v.transform((handle) => handle.replace(/^@/, '')),
      ),
      former: v.pipe(
        texts,
        v.transform((handles) => handles.map((handle) => handle.replace(/^@/, ''))),
      ),
      ...known,
    }),
  ),
  hosts: list(strict({ host, former: v.optional(v.array(host), []), ...known })),
  addresses: list(strict({ place: text, address: text, former: texts, ...known })),
  figures: list(
    strict({
      label: text,
      aliases: texts,
      value: v.pipe(
        v.union([v.number(), v.string()]),
        v.rawTransform(({ dataset, addIssue, NEVER }): number => {
          const value = typeof dataset.value === 'number' ? dataset.value : readNumber(dataset.value)
          if (value !== undefined) return value
          addIssue({ message: 'diharapkan angka seperti 1234567, “1.234.567”, atau “1,2 juta” / expected a number such as 1234567 or “1.2 million”' })
          return NEVER
        }),
      ),
      unit: texts,
      asOf: v.optional(date('as-written')),
      until: v.optional(date('last')),
      ...known,
    }),
  ),
})
