import * as v from 'valibot'
import { SEVERITIES } from '../severity.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1))

const PointSchema = v.pipe(
  v.strictObject({ line: ordinal, column: ordinal, offset: count }),
  v.description('Lines and columns start at 1; columns and offsets count UTF-16 units, a BOM not counted'),
)

const FindingSchema = v.strictObject({
  rule: v.string(),
  severity: v.picklist(SEVERITIES),
  message: v.pipe(v.string(), v.description("What is wrong and what to do, in the report's language")),
  path: v.pipe(v.string(), v.description('Relative to the current folder with /, absolute outside it')),
  draft: v.pipe(count, v.description('Which draft of the file, from 0')),
  anchor: v.pipe(v.nullable(v.string()), v.description('The cell, row or paragraph of a file that has more than lines')),
  place: v.pipe(v.strictObject({ start: PointSchema, end: PointSchema }), v.description('In a calendar, inside the cell')),
  text: v.pipe(v.string(), v.description('The source between the two offsets')),
  suggest: v.pipe(v.array(v.string()), v.description('What to write instead of the text, best first')),
  fix: v.pipe(v.nullable(v.literal('safe')), v.description('safe: a suggestion may be applied without a person')),
  clauses: v.array(v.strictObject({ guideline: v.string(), id: v.string(), name: v.string(), title: v.string(), url: v.nullable(v.string()) })),
  silenced: v.nullable(v.strictObject({ by: v.picklist(['draft', 'baseline']), reason: v.string() })),
})

/** The report of `--format json`. */
export const ReportSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    tool: v.pipe(v.string(), v.regex(/^saring \S+$/)),
    lang: v.picklist(['id', 'en']),
    summary: v.strictObject({ sources: count, drafts: count, errors: count, warnings: count, notes: count, silenced: count }),
    findings: v.pipe(
      v.array(FindingSchema),
      v.description('In reading order, silenced ones included; the counts of errors, warnings and notes leave those out'),
    ),
    problems: v.pipe(
      v.array(v.strictObject({ path: v.nullable(v.string()), line: v.nullable(ordinal), column: v.nullable(ordinal), message: v.string() })),
      v.description('What could not be read or run'),
    ),
    notices: v.pipe(v.array(v.strictObject({ path: v.nullable(v.string()), message: v.string() })), v.description('What a reader should know of the run')),
    checklist: v.pipe(
      v.array(
        v.strictObject({
          guideline: v.string(),
          id: v.string(),
          title: v.string(),
          ask: v.string(),
          drafts: v.array(v.strictObject({ path: v.string(), draft: count })),
        }),
      ),
      v.description('What no machine can judge: questions for a person'),
    ),
  }),
  v.title('saring report'),
)

export type Report = v.InferOutput<typeof ReportSchema>
