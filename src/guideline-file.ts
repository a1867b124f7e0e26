import * as v from 'valibot'
import { GUIDELINE_STATUS, type Guideline, VERIFIED } from './guideline.ts'
import type { Text } from './language.ts'
import { ExampleSchema, TextSchema } from './rule-file.ts'
import { record, strict } from './schema.ts'
import { SEVERITIES } from './severity.ts'
import type { When } from './when.ts'
import { WhenSchema } from './when-schema.ts'

/** What a config or a clause may say of a rule; its options are held against the rule's own schema later. */
export const SettingSchema = v.union([v.picklist(['off', ...SEVERITIES]), v.looseObject({ severity: v.optional(v.picklist(SEVERITIES)) })])

/** What a clause may say besides its number and its title. */
const clause = {
  label: v.optional(
    v.union([
      TextSchema,
      v.pipe(
        v.number(),
        v.transform((n): Text => ({ id: String(n), en: String(n) })),
      ),
    ]),
  ),
  gist: v.optional(TextSchema),
  url: v.optional(v.string()),
  source: v.optional(v.string()),
  verified: v.optional(v.picklist(VERIFIED), 'own'),
  note: v.optional(TextSchema),
  rules: v.optional(v.union([v.array(v.string()), record(SettingSchema)]), []),
  ask: v.optional(TextSchema),
  when: v.optional(WhenSchema),
  examples: v.optional(strict({ bad: v.optional(v.array(ExampleSchema), []), good: v.optional(v.array(ExampleSchema), []) })),
}

/** A clause in a Markdown document, whose heading gives its number and its title. */
export const ClauseBlockSchema = strict(clause)

const ClauseSchema = strict({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  title: TextSchema,
  ...clause,
})

const head = {
  short: TextSchema,
  title: TextSchema,
  issuer: v.string(),
  year: v.pipe(v.number(), v.integer('diharapkan tahun, mis. 2026 / expected a year, e.g. 2026')),
  url: v.optional(v.string()),
  lang: v.optional(v.picklist(['id', 'en']), 'id'),
  status: v.optional(v.picklist(GUIDELINE_STATUS), 'in-force'),
}

/** The front matter of a guideline in Markdown, which may hold what other tools read. The first heading may give the title. */
export const GuidelineHeadSchema = v.object({ ...head, title: v.optional(TextSchema) })

/** A guideline in YAML. Its id is its path, so it has none here. */
export const GuidelineFileSchema = strict({ ...head, clauses: v.array(ClauseSchema) })
export type GuidelineFile = v.InferOutput<typeof GuidelineFileSchema>

export const toGuideline = (id: string, { clauses, url, ...file }: GuidelineFile): Guideline => ({
  id,
  ...file,
  ...(url !== undefined && { url }),
  clauses: clauses.map(({ label, gist, source, verified, rules, url, note, ask, when, examples, ...clause }) => ({
    ...clause,
    label: label ?? { id: clause.id, en: clause.id },
    rules: Array.isArray(rules) ? Object.fromEntries(rules.map((rule) => [rule, {}])) : (rules as Guideline['clauses'][number]['rules']),
    ...(url !== undefined && { url }),
    ...(ask && { ask }),
    ...(when && { when: when as When }),
    ...(examples && { examples }),
  })),
  about: Object.fromEntries(
    clauses.map(({ id, title, gist = title, source = file.issuer, verified, note }) => [id, { gist, source, verified, ...(note && { note }) }]),
  ),
})
