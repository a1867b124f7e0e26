import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeProgress } from '../src/cli/progress.ts'
import type { Terminal } from '../src/cli/terminal.ts'
import { folderWith, saring } from './command.ts'

const files = {
  '.saringrc.yaml': `extends: ./induk.yaml
guidelines: [base, ./pedoman.yaml]
rules: { tone/insult: warning, channel/*: note }
overrides:
  - { files: 'balasan/**', draft: { kind: reply }, rules: { tone/shouting: off } }
`,
  'induk.yaml': 'rules: { channel/length: { max: 700 }, tone/insult: note }\nfailOn: warning\nlocked: [privacy/npwp]\n',
  'pedoman.yaml':
    'short: Pedoman\ntitle: Pedoman kami\nissuer: Dinas Contoh\nyear: 2026\nlang: id\nclauses:\n  - { id: "1", label: butir 1, title: Tenang, gist: Tenang., source: kami, verified: own, rules: { tone/repeated-punctuation: error } }\n',
  'draf/a.md': 'Dasar tolol.\n',
  'balasan/b.md': 'Terima kasih.\n',
}

interface Printed {
  readonly path: string
  readonly config: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>
  readonly draft: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>
  readonly rules: Readonly<
    Record<
      string,
      {
        readonly value: string
        readonly from: string
        readonly options: Readonly<Record<string, { value: unknown; from: string }>>
        readonly clauses: readonly string[]
      }
    >
  >
}

test('--print-config says what holds for a file, and where each value comes from', () => {
  const folder = folderWith(files)
  const { out, code } = saring(folder, ['--print-config', 'balasan/b.md', '--format', 'json'])
  const { path, config, draft, rules } = JSON.parse(out) as Printed
  expect(code).toBe(0)
  expect(path).toBe('balasan/b.md')
  expect(config.failOn).toEqual({ value: 'warning', from: 'induk.yaml:2:9' })
  expect(config.guidelines?.from).toBe('.saringrc.yaml:2:13')
  expect(config.rulesFrom?.from).toBe('default')
  expect(draft).toEqual({ kind: { value: 'reply', from: '.saringrc.yaml:5:43' } })
  expect(rules['tone/shouting']).toMatchObject({ value: 'off', from: '.saringrc.yaml:5:76' })
  expect(rules['tone/insult']).toMatchObject({ value: 'warning', from: '.saringrc.yaml:3:23' })
  expect(rules['channel/product-claim']).toMatchObject({ value: 'note', from: '.saringrc.yaml:3:43' })
  expect(rules['tone/repeated-punctuation']).toMatchObject({ value: 'error', from: expect.stringMatching(/^pedoman 1 \(pedoman\.yaml:7:\d+\)$/) })
  expect(rules['channel/length']?.options.max).toEqual({ value: 700, from: 'induk.yaml:1:26' })
  expect(rules['tone/threat']).toMatchObject({ from: 'rule', clauses: ['base 1.2'] })
  const other = JSON.parse(saring(folder, ['--print-config', 'draf/a.md', '--format', 'json']).out) as Printed
  expect(other.draft).toEqual({})
  expect(other.rules['tone/shouting']?.value).not.toBe('off')
})

test('--print-config reads well in both languages, and writes nowhere else', () => {
  const folder = folderWith(files)
  const id = saring(folder, ['--print-config', 'balasan/b.md']).out
  expect(id).toContain('  tone/shouting: off  ← .saringrc.yaml:5:76')
  expect(id).toContain('rulesFrom: []  ← bawaan')
  expect(saring(folder, ['--print-config', 'balasan/b.md', '--lang', 'en']).out).toContain('Rules that are off (1)')
  const { code, out, err } = saring(folder, ['--print-config', 'a.md', '--format', 'sarif'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('--print-config menulis ke stdout')
})

test('--stats tells time and hits of rules and the slowest files, beside the report', () => {
  const folder = folderWith(files)
  const plain = saring(folder, ['draf', 'balasan'])
  const { out, err, code } = saring(folder, ['draf', 'balasan', '--stats'])
  expect({ out, code }).toEqual({ out: plain.out, code: plain.code })
  expect(err).toMatch(/\d+\.\d +1 {2}tone\/insult/)
  expect(err).toMatch(/Berkas yang paling lama \(ms\)\n +\d+\.\d {2}(?:draf\/a|balasan\/b)\.md\n +\d+\.\d {2}/)
  expect(err).toMatch(/2 draf: \d+ ms, \d+ di antaranya di aturan; seluruhnya \d+ ms/)
})

test('--debug tells what was found and read, and why rules did not look', () => {
  const folder = folderWith(files)
  const plain = saring(folder, ['draf', 'balasan'])
  const { out, err } = saring(folder, ['draf', 'balasan', '--debug'])
  expect(out).toBe(plain.out)
  const lines = err.split('\n').filter((line) => line.startsWith('saring debug: '))
  expect(lines.some((line) => line.endsWith('induk.yaml (lewat extends)'))).toBe(true)
  expect(lines).toContain('saring debug: pedoman pedoman dari pedoman.yaml')
  expect(lines).toContain('saring debug: 2 berkas untuk diperiksa, 0 dilewati')
  expect(lines).toContain('saring debug: balasan/b.md: dibaca, 1 draf; overrides[0]')
  expect(lines.find((line) => line.startsWith('saring debug: balasan/b.md: Tidur'))).toContain('tone/insult')
  expect(lines.find((line) => line.startsWith('saring debug: draf/a.md: Melihat'))).toContain('tone/insult')
})

test('without a terminal there is no line of progress', () => {
  const folder = folderWith(files)
  expect(saring(folder, ['draf', '--stats']).err).not.toContain('\r')
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a long run shows how far it is after a second, now and then, and takes it back', () => {
  const shown: string[] = []
  const progress = makeProgress(300, 'id', { status: (line: string) => shown.push(line) } as unknown as Terminal)
  for (let i = 0; i < 99; i++) {
    vi.advanceTimersByTime(10)
    progress.step()
  }
  expect(shown).toEqual([])
  for (let i = 99; i < 140; i++) {
    vi.advanceTimersByTime(10)
    progress.step()
  }
  expect(shown).toEqual(['saring: 100/300 berkas', 'saring: 120/300 berkas', 'saring: 140/300 berkas'])
  progress.end()
  expect(shown.at(-1)).toBe('')
})

test('a short run says nothing', () => {
  const shown: string[] = []
  const progress = makeProgress(3, 'en', { status: (line: string) => shown.push(line) } as unknown as Terminal)
  progress.step()
  progress.end()
  expect(shown).toEqual([])
})
