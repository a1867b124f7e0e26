import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { withHover } from '../bin/hover.ts'
import { jsonOf, jsonSchemas, SCHEMAS } from '../bin/schema.ts'
import { parseYaml } from '../src/yaml.ts'
import { folderWith, saring } from './command.ts'

const folder = join(import.meta.dirname, '../schema')

test('the shipped JSON Schemas are those of the code (npm run generate)', () => {
  const shipped = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  expect(shipped).toEqual(jsonSchemas())
})

test('every key of a file that agencies write has its hover text, and no text is left over', () => {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const { without, unused } = withHover(name, jsonOf(schema))
    expect({ name, without, unused }).toEqual({ name, without: [], unused: [] })
  }
})

const root = join(import.meta.dirname, '..')
const validatorOf = (name: string) => new Ajv().compile(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')))

test('the schemas take what ships, and an editor may name them in the file', () => {
  const files = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
  const kindOf = (file: string) => (file.startsWith('guidelines') ? 'guideline' : file === 'facts.yaml' ? 'facts' : 'rule')
  const validators = Object.fromEntries(['rule', 'guideline', 'facts'].map((name) => [name, validatorOf(name)]))
  const wrong = files.flatMap((file) => {
    const validate = validators[kindOf(file)]
    const { data } = parseYaml(readFileSync(join(root, 'rules', file), 'utf8'), file)
    return validate?.(data) ? [] : [{ file, errors: validate?.errors }]
  })
  expect(wrong).toEqual([])
  const schema = '# yaml-language-server: $schema=./node_modules/saring/schema/config.schema.json\n'
  const cwd = folderWith({ '.saringrc.yaml': `${schema}guidelines: [base]\n`, 'a.md': 'Halo.\n' })
  expect(saring(cwd, ['a.md']).code).toBe(0)
})

test('a schema refuses what the command refuses, as far as a schema can say it', () => {
  // What only the rules at hand, the disk or the pattern itself can tell.
  const beyond = /yaml-|dua-kali|kosong|jenis|pesan|pola|kanal|aturan|opsi|pedoman|folder|paket|fakta|draf|nomor|tetap|mode|tanpa-sa|tanpa-si/
  for (const name of ['config', 'rule', 'guideline', 'facts']) {
    const validate = validatorOf(name)
    const files = readdirSync(join(root, 'fixtures/config', name)).filter((file) => file.endsWith('.yaml') && !beyond.test(file))
    const taken = files.filter((file) => validate(parseYaml(readFileSync(join(root, 'fixtures/config', name, file), 'utf8'), file).data))
    expect({ name, taken }).toEqual({ name, taken: [] })
  }
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
