import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin, folderWith, saring } from './command.ts'

const DRAFT = 'Dasar tolol, menghimbau warga.\n'
const shell = (cwd: string, command: string) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command.replaceAll('SARING', `"${process.execPath}" "${bin}"`)}`], {
    cwd,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}
const isRoot = process.getuid?.() === 0

test('a reader that has seen enough ends nothing: saring … | head', () => {
  const cwd = folderWith({ 'a.md': DRAFT.repeat(900) })
  const { code, out, err } = shell(cwd, 'SARING a.md --format json | head -n 1')
  expect({ code, out, err: err.replace(/saring: a\.md: .*\n/g, '') }).toEqual({ code: 1, out: '{\n', err: '' })
})

describe.runIf(existsSync('/dev/full'))('a disk that is full', () => {
  test('under the report', () => {
    const { code, err } = shell(folderWith({ 'a.md': DRAFT }), 'SARING a.md > /dev/full')
    expect(code).toBe(2)
    expect(err).toContain('laporan tidak dapat ditulis (ENOSPC)')
    expect(err).not.toContain('    at ')
  })
  test('under a report of its own', () => {
    const { code, out, err } = shell(folderWith({ 'a.md': DRAFT }), 'SARING a.md --output /dev/full')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('/dev/full: laporan tidak dapat ditulis (ENOSPC)')
  })
  test('under its messages', () => {
    expect(shell(folderWith({ 'a.md': DRAFT }), 'SARING a.md b.md 2> /dev/full').code).toBe(2)
  })
})

test('closed outputs and inputs', () => {
  const cwd = folderWith({ 'a.md': DRAFT })
  expect(shell(cwd, 'SARING a.md >&-').code).toBe(1)
  expect(shell(cwd, 'SARING a.md 2>&-').code).toBe(1)
  expect(shell(cwd, 'SARING a.md <&-').code).toBe(1)
  expect(shell(cwd, 'SARING - <&-').code).toBe(0)
})

test('standard input that is a folder', () => {
  const { code, err } = shell(folderWith({}), 'SARING - < .')
  expect(code).toBe(2)
  expect(err).toContain('masukan standar tidak dapat dibaca (EISDIR)')
})

test('Ctrl-C ends it at once, by its signal, and leaves no half file', async () => {
  const cwd = folderWith({ 'a.md': DRAFT })
  const child = spawn(process.execPath, [bin, '-'], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  await new Promise((resolve) => setTimeout(resolve, 500))
  child.kill('SIGINT')
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => child.on('exit', (...ended) => resolve(ended)))
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' })
})

test('a file that is gone, or cannot be read, is told, and the rest is checked', () => {
  const cwd = folderWith({ 'a.md': DRAFT, 'b.md': DRAFT, 'c.md/x.txt': 'Baik.\n' })
  chmodSync(join(cwd, 'b.md'), 0o000)
  const { code, out, err } = saring(cwd, ['a.md', 'b.md', 'hilang.md'])
  expect(code).toBe(2)
  expect(out).toContain('tone/insult')
  expect(err).toContain('hilang.md')
  if (!isRoot) expect(err).toContain('b.md: berkas tidak dapat dibaca (EACCES)')
})

test.runIf(existsSync('/proc/self/mem'))('a file that fails in the middle of being read is told, and the rest is checked', () => {
  const cwd = folderWith({ 'a.md': DRAFT, 'x/b.md': DRAFT })
  symlinkSync('/proc/self/mem', join(cwd, 'rusak.md'))
  const { code, out, err } = saring(cwd, ['rusak.md', 'a.md', 'x'])
  expect({ code, err }).toEqual({ code: 2, err: 'saring: rusak.md: berkas tidak dapat dibaca (EIO)\n' })
  expect(out.match(/tone\/insult/g)).toHaveLength(2)
  // A config or a rule that fails so is one clear error.
  symlinkSync('/proc/self/mem', join(cwd, '.saringrc.yaml'))
  expect(saring(cwd, ['a.md'])).toMatchObject({ code: 2, out: '', err: expect.not.stringContaining('    at ') })
})

test('a rule that throws is that rule’s fault: the rest goes on, exit 2', () => {
  const cwd = folderWith({
    'a.md': DRAFT,
    '.saringrc.yaml': 'rulesFrom: [./aturan]\n',
    'aturan/rusak.mjs': `export default { title: { id: 'Rusak', en: 'Broken' }, why: { id: 'Sebab', en: 'Reason' }, severity: 'error', messages: { x: { id: 'ya', en: 'yes' } },
      check: () => ({ prose() { throw new Error('boom') } }), examples: { bad: [], good: ['Baik.'] } }\n`,
  })
  const { code, out, err } = saring(cwd, ['a.md', '--allow-code', 'aturan'])
  expect(code).toBe(2)
  expect(err).toContain('aturan house/rusak gagal (boom)')
  expect(err).toContain('bukan di draf: perbaiki aturan/rusak.mjs, atau beri tahu pembuatnya')
  expect(out).toContain('tone/insult')
})

test.each(['1969-12-31', '0001-01-01', '9999-12-31'])('on %s', (today) => {
  const cwd = folderWith({ 'a.md': `---\nabaikan: { tone/insult: { alasan: uji, sampai: 2026-01-01 } }\ntayang: 1969-01-01\n---\n${DRAFT}Besok, Senin.\n` })
  const { code, err } = saring(cwd, ['a.md', '--today', today])
  expect([0, 1]).toContain(code)
  expect(err).toBe('')
})

test('a clock before 1970', () => {
  const cwd = folderWith({
    'a.md': DRAFT,
    'jam.cjs':
      'const { now } = Date; Date.now = () => -1e12; globalThis.Date = class extends Date { constructor(...a) { super(...(a.length ? a : [-1e12])) } }',
  })
  expect(saring(cwd, ['a.md'], { env: { NODE_OPTIONS: '--require ./jam.cjs' } })).toMatchObject({ code: 1, err: '' })
})

test('a folder that cannot be written to', () => {
  const cwd = folderWith({ 'a.md': DRAFT })
  chmodSync(cwd, 0o555)
  expect(saring(cwd, ['a.md']).code).toBe(1)
  if (!isRoot) {
    const { code, err } = saring(cwd, ['a.md', '--fix'])
    expect({ code, text: readFileSync(join(cwd, 'a.md'), 'utf8') }).toEqual({ code: 2, text: DRAFT })
    expect(err).toContain('tidak dapat ditulis (EACCES)')
  }
  chmodSync(cwd, 0o755)
})

test('a current folder that is gone', () => {
  const cwd = folderWith({})
  mkdirSync(join(cwd, 'x'))
  const { code, err } = shell(cwd, 'cd x && rmdir ../x && SARING a.md')
  expect(code).toBe(2)
  expect(err).not.toContain('    at ')
})

test.each([
  ['no HOME', { HOME: undefined }],
  ['a HOME that is not there', { HOME: '/tidak/ada' }],
  ['no PATH and no locale', { PATH: '', LANG: undefined, LC_ALL: undefined }],
  ['a locale of long ago', { LC_ALL: 'C', LANG: 'C' }],
  ['eight columns', { COLUMNS: '8' }],
  ['no kind of terminal', { TERM: '' }],
])('with %s', (_, env) => {
  const cwd = folderWith({ 'a.md': DRAFT })
  expect(saring(cwd, ['a.md'], { env })).toMatchObject({ code: 1, err: '' })
})

test('nothing is left behind in the folder', () => {
  const cwd = folderWith({ 'a.md': DRAFT })
  saring(cwd, ['a.md', '--fix', '--output', 'laporan.txt'])
  expect(spawnSync('ls', ['-A', cwd], { encoding: 'utf8' }).stdout.trim().split('\n')).toEqual(['a.md', 'laporan.txt'])
  writeFileSync(join(cwd, 'a.md'), DRAFT)
})
