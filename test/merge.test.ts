import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'

const root = join(import.meta.dirname, '..')
const PATHS = ['fixtures/flawed', 'fixtures/clean', 'fixtures/incidents', 'fixtures/office/missing.csv']
const TODAY = ['--today', '2026-11-17']

/** The whole report, and that which its parts give when they are joined. */
const wholeAndMerged = (cwd: string, format: 'json' | 'sarif', of: number, paths: readonly string[]) => {
  const parts = folderWith({})
  const files = Array.from({ length: of }, (_, i) => join(parts, `${i + 1}.${format}`))
  for (const [i, file] of files.entries()) saring(cwd, [...TODAY, '--shard', `${i + 1}/${of}`, '--format', format, '--output', file, ...paths])
  return { whole: saring(cwd, [...TODAY, '--format', format, ...paths]), merged: saring(cwd, ['merge', ...files]), files }
}

const FACTS = `hotlines:
  - { number: '500-123', service: Layanan lama, topic: [health], scope: national, seen: '2024', source: https://contoh.go.id, until: '2025-01-31' }
`

describe.each(['json', 'sarif'] as const)('%s', (format) => {
  test.each([2, 5])('of %i parts is the report of the whole run, byte for byte, and so is the exit code', (of) => {
    const { whole, merged } = wholeAndMerged(root, format, of, PATHS)
    expect(merged.code).toBe(2)
    expect(merged.out).toBe(whole.out)
    expect(merged.code).toBe(whole.code)
  })

  test('tells what is stale in a baseline once, and last', () => {
    const folder = folderWith({
      '.saringrc.yaml': 'locked: [tone/threat]\nfacts: ./fakta.yaml\n',
      'fakta.yaml': FACTS,
      'a.md': 'Dasar tolol.\n',
      'b.md': 'Dasar goblok.\n',
      'c.md': 'Dasar dungu.\n',
    })
    saring(folder, ['baseline'])
    const path = join(folder, '.saring-baseline.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"rule":"tone/insult","text":"goblok"', '"rule":"tone/threat","text":"goblok"'))
    writeFileSync(join(folder, 'a.md'), 'Salam.\n')
    const { whole, merged } = wholeAndMerged(folder, format, 3, [])
    expect(whole.out).toContain('baseline/stale')
    expect(whole.out).toContain('facts/expired')
    expect(merged.out).toBe(whole.out)
    expect(merged.code).toBe(whole.code)
  })
})

test('more parts than files leave some empty, and the parts hold each file once', () => {
  const folder = folderWith({ 'a.md': 'Dasar tolol.\n', 'b.md': 'Salam.\n' })
  const { whole, merged } = wholeAndMerged(folder, 'json', 4, [])
  expect(merged.out).toBe(whole.out)
  expect(saring(folder, ['--shard', '1/4'])).toMatchObject({ code: 0 })
})

test('--output and --fail-on are those of a check', () => {
  const folder = folderWith({ 'a.md': 'Dasar tolol.\n' })
  saring(folder, ['--format', 'json', '--output', 'a.json'])
  expect(saring(folder, ['merge', 'a.json', '--fail-on', 'never', '--output', 'all.json'])).toMatchObject({ code: 0, out: '' })
  expect(readFileSync(join(folder, 'all.json'), 'utf8')).toBe(readFileSync(join(folder, 'a.json'), 'utf8'))
})

test.each([
  [['merge', 'nichts.json'], 'berkas laporan tidak dapat dibaca'],
  [['merge', 'a.md'], 'bukan laporan saring'],
  [['merge', 'a.json', 'other.json'], 'bukan laporan saring'],
  [['merge', 'a.json', 'a.sarif'], 'bukan laporan saring'],
  [['merge', 'a.json', 'en.json'], 'bukan bagian dari pemeriksaan yang sama dengan a.json'],
  [['--shard', '0/2'], '“0/2” bukan bagian'],
  [['--shard', '3/2'], '“3/2” bukan bagian'],
  [['--shard', 'satu'], '“satu” bukan bagian'],
])('%j is refused', (args, why) => {
  const folder = folderWith({ 'a.md': 'Salam.\n', 'other.json': '{ "version": 2 }' })
  saring(folder, ['--format', 'json:a.json', '--format', 'sarif:a.sarif'])
  saring(folder, ['--format', 'json', '--output', 'en.json', '--lang', 'en'])
  const { code, out, err } = saring(folder, args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(why)
})
