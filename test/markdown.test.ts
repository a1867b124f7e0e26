import { expect, test } from 'vitest'
import { report } from '../src/report/markdown.ts'
import { folderWith, saring } from './command.ts'
import { clauses, reportOptions, reviewed, reviewOf } from './review-of.ts'

const check = (content: string, args: readonly string[] = []) => saring(folderWith({ 'a.md': content }), ['a.md', '--format', 'markdown', ...args]).out

test('a section a draft, with clauses by name, and the checklist as boxes', () => {
  const out = check('Dasar warganet tolol.\n')
  expect(out).toContain('### `a.md`\n\n**Belum siap tayang: 1 kesalahan**')
  expect(out).toMatch(/^- \*\*Kesalahan\*\* 1:16 `tolol` .* `tone\/insult`$/m)
  expect(out).toContain('UU 25/2009 Pasal 34 huruf c (Santun dan ramah)')
  expect(out).toMatch(/^- \[ \] .*\? \(Pedoman dasar /m)
})

test('text of a draft is never markup, and notifies nobody', () => {
  const out = check('Tolol, **tolol*\u202E* `@warga` [isi nama @warga|<b>x]!\n', ['--lang', 'en'])
  expect(out).not.toMatch(/\u202E/)
  for (const line of out.split('\n')) expect(line.replace(/`[^`]*`/g, '')).not.toMatch(/@\w|<b>/)
})

test('quiet leaves errors only', () => {
  const out = check('Segera daftar!!!\n', ['--quiet'])
  expect(out).toBe('## saring: 1 draf diperiksa: tidak ada temuan\n')
})

test('it fits into a comment, what blocks comes first, and what was cut is counted', () => {
  const many = (path: string, severity: 'error' | 'note') =>
    reviewed('«x» 🥲 '.repeat(40), Array(40).fill({ severity, message: 'Pesan 🥲', clauses: clauses.slice(0, 3) }), { path })
  const drafts = Array.from({ length: 30 }, (_, i) => many(`${i}.md`, i === 25 ? 'error' : 'note'))
  const out = report(reviewOf(drafts, { problems: [{ path: 'z.md', message: 'rusak' }] }), reportOptions)
  expect(Buffer.byteLength(out)).toBeLessThan(65_536)
  expect(out.length).toBeGreaterThan(40_000)
  expect(out.indexOf('25.md')).toBeLessThan(out.indexOf('`0.md`'))
  const kept = (out.match(/^- \*\*/gm) ?? []).length
  expect(out).toContain(`**${1200 - kept} temuan tidak muat di sini**`)
  expect(out.match(/<details>/g)?.length).toBe(out.match(/<\/details>/g)?.length)
})
