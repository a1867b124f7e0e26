import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { ConfigSchema } from '../src/config-schema.ts'
import { FactsFileSchema } from '../src/facts-file.ts'
import { GuidelineFileSchema } from '../src/guideline-file.ts'
import { ReportSchema } from '../src/report/report-schema.ts'
import { RuleFileSchema } from '../src/rule-file.ts'
import { withHover } from './hover.ts'

export const SCHEMAS = { report: ReportSchema, config: ConfigSchema, rule: RuleFileSchema, guideline: GuidelineFileSchema, facts: FactsFileSchema } as const

export const jsonOf = (schema: (typeof SCHEMAS)[keyof typeof SCHEMAS]) =>
  toJsonSchema(schema as GenericSchema, { typeMode: 'input', errorMode: 'ignore' }) as Readonly<Record<string, unknown>>

/** The JSON Schemas that ship, by file name: made from the schemas in code, as what a user writes. */
export const jsonSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      return [`${name}.schema.json`, `${JSON.stringify({ title: `saring ${name}`, ...withHover(name, jsonOf(schema)).schema }, undefined, 2)}\n`]
    }),
  )

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of Object.entries(jsonSchemas())) writeFileSync(join(import.meta.dirname, '../schema', file), text)
}
