import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../bin/schema.ts'
import { folderWith, saring } from './command.ts'

const folder = join(import.meta.dirname, '../schema')

test('the shipped JSON Schemas are those of the code (npm run generate)', () => {
  const shipped = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  expect(shipped).toEqual(jsonSchemas())
})

test('the report of every fixture, a broken file among them, is valid', () => {
  const validate = new Ajv().compile(JSON.parse(readFileSync(join(folder, 'report.schema.json'), 'utf8')))
  const broken = folderWith({ 'rusak.md': Uint8Array.of(0xff), 'a.md': '---\nabaikan: { tone/insult: ya }\n---\nTolol\n' })
  for (const paths of [['fixtures/clean', 'fixtures/flawed'], [broken]]) {
    const { out } = saring(join(import.meta.dirname, '..'), [...paths, '--format', 'json'])
    expect(validate(JSON.parse(out)) || validate.errors).toBe(true)
  }
  expect(validate({ version: 1 })).toBe(false)
})
