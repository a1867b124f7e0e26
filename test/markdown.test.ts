import { expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'

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
