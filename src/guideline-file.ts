import * as v from 'valibot'
import { GUIDELINE_STATUS, type Guideline, VERIFIED } from './guideline.ts'
import type { Text } from './language.ts'
import { TextSchema, WhenSchema } from './rule-file.ts'
import { strict } from './schema.ts'
import { SEVERITIES } from './severity.ts'
import type { When } from './when.ts'

/** What a config or a clause may say of a rule; its options are held against the rule's own schema later. */
export const SettingSchema = v.union([v.picklist(['off', ...SEVERITIES]), v.looseObject({ severity: v.optional(v.picklist(SEVERITIES)) })])

const ClauseSchema = strict({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  label: v.optional(
    v.union([
      TextSchema,
      v.pipe(
        v.number(),
        v.transform((n): Text => ({ id: String(n), en: String(n) })),
      ),
    ]),
  ),
  title: TextSchema,
  gist: v.optional(TextSchema),
  source: v.optional(v.string()),
  verified: v.optional(v.picklist(VERIFIED), 'own'),
  note: v.optional(TextSchema),
  rules: v.optional(v.union([v.array(v.string()), v.record(v.string(), SettingSchema)]), []),
  ask: v.optional(TextSchema),
  when: v.optional(WhenSchema),
})

/** A guideline in YAML. Its id is its path, so it has none here. */
export const GuidelineFileSchema = strict({
  short: TextSchema,
  title: TextSchema,
  issuer: v.string(),
  year: v.pipe(v.number(), v.integer()),
  url: v.optional(v.string()),
  lang: v.optional(v.picklist(['id', 'en']), 'id'),
  status: v.optional(v.picklist(GUIDELINE_STATUS), 'in-force'),
  clauses: v.array(ClauseSchema),
})
export type GuidelineFile = v.InferOutput<typeof GuidelineFileSchema>

export const toGuideline = (id: string, { clauses, url, ...file }: GuidelineFile): Guideline => ({
  id,
  ...file,
  ...(url !== undefined && { url }),
  clauses: clauses.map(({ label, gist, source, rules, note, ask, when, ...clause }) => ({
    ...clause,
    label: label ?? { id: clause.id, en: clause.id },
    gist: gist ?? clause.title,
    source: source ?? file.issuer,
    rules: Array.isArray(rules) ? Object.fromEntries(rules.map((rule) => [rule, {}])) : (rules as Guideline['clauses'][number]['rules']),
    ...(note && { note }),
    ...(ask && { ask }),
    ...(when && { when: when as When }),
  })),
})
