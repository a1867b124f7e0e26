import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'

const FLAWED = 'Dasar warganet tolol.\n'

test('several reports at once: one on stdout, the others in files', () => {
  const cwd = folderWith({ 'a.md': FLAWED, 'r.json': 'old' })
  const { code, out } = saring(cwd, ['a.md', '--format', 'pretty', '--format', 'sarif:out.sarif', '--format', 'json:r.json'])
  expect(code).toBe(1)
  expect(out).toContain('Belum siap tayang')
  expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')).findings).toHaveLength(1)
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'out.sarif', 'r.json'])
})

test('only files: stdout stays empty', () => {
  const cwd = folderWith({ 'a.md': FLAWED })
  expect(saring(cwd, ['a.md', '--format', 'junit:j.xml'])).toMatchObject({ code: 1, out: '' })
})

test.each<[string[], RegExp]>([
  [['--format', 'json', '--format', 'sarif'], /json dan sarif tidak dapat ke stdout bersama/],
  [['--format', 'json', '--format', 'sarif:x', '--output', 'y'], /--output hanya untuk satu bentuk/],
  [['--format', 'sarif:x', '--output', 'y'], /--output hanya untuk satu bentuk/],
  [['--format', 'sarif:x', '--format', 'json:./x'], /dua laporan ke berkas yang sama/],
  [['--format', 'sarif:'], /nama berkas kosong/],
  [['--format', 'srif:x'], /“srif” tidak dikenal\. Maksud Anda “sarif”\?/],
])('%j is refused before anything is checked', (args, expected) => {
  const cwd = folderWith({ 'a.md': FLAWED })
  const { code, out, err } = saring(cwd, ['a.md', ...args])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(expected)
  expect(readdirSync(cwd)).toEqual(['a.md'])
})

test('a step of GitHub Actions gets annotations on stdout and the whole report in its summary', () => {
  const cwd = folderWith({ 'a.md': `${FLAWED}\n`.repeat(12), 'summary.md': 'sebelumnya' })
  const summary = join(cwd, 'summary.md')
  const { out } = saring(cwd, ['a.md', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: summary } })
  expect(out.match(/^::error /gm)).toHaveLength(10)
  expect(out).toMatch(/^saring: 2 kesalahan lagi/m)
  const told = readFileSync(summary, 'utf8')
  expect(told).toMatch(/^sebelumnya\n## saring: 1 draf diperiksa/)
  expect(told.match(/^- \*\*Kesalahan/gm)).toHaveLength(12)
})

test('a summary stays under the limit of a megabyte, whatever stands there already', () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`p/${i}.md`, FLAWED.repeat(3)]))
  const cwd = folderWith({ ...files, 'summary.md': 'x'.repeat(1_048_576 - 50_000) })
  const summary = join(cwd, 'summary.md')
  saring(cwd, ['p', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: summary } })
  const told = readFileSync(summary)
  expect(told.length).toBeLessThanOrEqual(1_048_576)
  expect(told.length).toBeGreaterThan(1_048_576 - 10_000)
  const kept = (told.toString().match(/^- \*\*Kesalahan/gm) ?? []).length
  expect(told.toString()).toMatch(new RegExp(`\\*\\*${900 - kept} temuan.* tidak muat di sini\\*\\*`))
  writeFileSync(summary, 'x'.repeat(1_048_576))
  expect(saring(cwd, ['p', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: summary } }).code).toBe(1)
  expect(readFileSync(summary).length).toBe(1_048_576)
})

test('no report on stdout lets a draft or a file name give a build log a command', () => {
  const cwd = folderWith({ '::error::x.md': '::warning file=a::Dasar tolol ##[error]y ##vso[task.complete]z\n' })
  for (const format of ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown']) {
    const { out, err } = saring(cwd, ['.', '--format', format])
    for (const line of (out + err).split('\n')) {
      expect(line, format).not.toMatch(/##\[|##vso\[/)
      if (format !== 'github') expect(line.trim(), format).not.toMatch(/^::/)
    }
    if (format === 'github') for (const line of out.trim().split('\n')) expect(line).toMatch(/^::(error|warning|notice) file=%3A%3Aerror%3A%3Ax\.md,/)
  }
})
