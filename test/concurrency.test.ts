import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reporters } from '../src/report/index.ts'
import { folderWith, saring } from './command.ts'

const root = join(import.meta.dirname, '..')
const FORMATS = Object.keys(reporters)
const PATHS = [
  'fixtures/clean',
  'fixtures/flawed',
  'fixtures/incidents',
  'fixtures/content',
  'fixtures/office/kalender-mei.xlsx',
  'fixtures/office/rencana-konten.docx',
]

test('every report has the same bytes, whatever the concurrency', { timeout: 120_000 }, () => {
  const env = { XDG_CACHE_HOME: folderWith({}) }
  const run = (...args: string[]) => {
    const out = folderWith({})
    const formats = FORMATS.flatMap((format) => ['--format', `${format}:${join(out, format)}`])
    const { code, err } = saring(root, [...PATHS, '--today', '2026-11-17', ...formats, ...args], { env })
    return { code, err, reports: FORMATS.map((format) => readFileSync(join(out, format), 'utf8')) }
  }
  const alone = run()
  expect(alone.code).toBe(1)
  for (const count of ['2', '3']) expect(run('--concurrency', count)).toEqual(alone)
  // A cache that threads have filled is that of one process.
  expect(run('--concurrency', '2', '--cache')).toEqual(alone)
  expect(run('--cache')).toEqual(alone)
})

test('what is broken in one source is told the same, in its place', () => {
  const cwd = folderWith({
    '.saringrc.yaml': 'lang: en\noverrides: [{ files: "b*.md", rules: { tone/insult: note } }]\n',
    'a.md': 'Kamu tolol.\n',
    'b.md': 'Kamu tolol.\n',
    'bad.md': Buffer.from([0x41, 0xff]),
    'c.md': '---\nkanal: tidak ada\n---\nKamu tolol.\n',
  })
  const alone = saring(cwd, ['.'])
  expect(alone.code).toBe(2)
  expect(saring(cwd, ['.', '--concurrency', '2'])).toEqual(alone)
})

describe('a thread that dies ends the run, by a clear word', () => {
  const RULE = (
    fault: string,
  ) => `export default { title: { id: 'Rusak', en: 'Broken' }, why: { id: 'Sebab', en: 'Reason' }, severity: 'error', messages: { x: { id: 'ya', en: 'yes' } },
    check: () => ({ end() { ${fault} } }), examples: { bad: [], good: ['Baik.'] } }\n`
  test.each([
    ['it ends itself', 'process.exit(3)', 'exit 3'],
    ['it throws where nobody catches', "setTimeout(() => { throw new Error('boom') }, 0)", 'boom'],
  ])('%s', (_, fault, why) => {
    const cwd = folderWith({ '.saringrc.yaml': 'rulesFrom: [./aturan]\n', 'aturan/rusak.mjs': RULE(fault) })
    for (let i = 0; i < 200; i++) writeFileSync(join(cwd, `${i}.md`), 'Baik.\n')
    const { code, out, err } = saring(cwd, ['.', '--allow-code', 'aturan', '--concurrency', '2', '--lang', 'en'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(`saring: --concurrency: a thread has died (${why}); nothing is reported. Try again without --concurrency\n`)
  })
})

test.each([
  [['--concurrency', '0'], 'bukan bilangan dari 1 sampai 64'],
  [['--concurrency', 'dua'], 'bukan bilangan dari 1 sampai 64'],
  [['--concurrency', '2', '--stats'], 'hapus --concurrency'],
])('%j is refused', (args, word) => {
  const { code, out, err } = saring(folderWith({ 'a.md': 'Baik.\n' }), ['a.md', ...args])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(word)
})

test('the variable of threads starts nothing in a command of its own', () => {
  expect(saring(folderWith({ 'a.md': 'Kamu tolol.\n' }), ['a.md'], { env: { SARING_THREAD: '1' } }).code).toBe(1)
})
