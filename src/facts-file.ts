import * as v from 'valibot'
import { strict } from './schema.ts'

/** The fact registry in YAML. */
export const FactsFileSchema = strict({
  hotlines: v.optional(
    v.array(
      strict({
        number: v.string(),
        service: v.string(),
        topic: v.optional(v.array(v.string()), []),
        scope: v.picklist(['national', 'regional', 'none']),
        seen: v.string(),
        source: v.string(),
        note: v.optional(v.string()),
      }),
    ),
    [],
  ),
})
