import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'
import { gitIn, repository } from './repository.ts'

const draft = (ignore: string) => `---\nkanal: x\nabaikan:\n${ignore}---\nDasar tolol.\n`
const ONE = '  tone/insult: { alasan: kutipan putusan, oleh: Sari, sampai: 2026-10-01 }\n'

test('every silence with its place, reason, owner, last day and age', () => {
  const { cwd, commit, write } = repository()
  commit({ 'posts/a.md': draft(ONE) }, '2026-01-02T08:00:00Z')
  commit({ 'posts/a.md': draft(`${ONE}  tone/shouting: judul film\n`), 'posts/b.md': 'Kamu bego.\n' }, '2026-11-10T08:00:00Z')
  write({ 'posts/c.md': draft('  tone/*: baru\n') })
  saring(cwd, ['baseline', 'posts/b.md'])
  const { code, out, err } = saring(cwd, ['silences', '--today', '2026-11-17'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(`posts/a.md:4:3  tone/insult
  kutipan putusan
  oleh Sari · sampai 2026-10-01 (sudah lewat) · sejak 2026-01-02 (319 hari)

posts/a.md:5:3  tone/shouting
  judul film
  tanpa nama · tanpa batas waktu · sejak 2026-11-10 (7 hari)

posts/c.md:4:3  tone/*
  baru
  tanpa nama · tanpa batas waktu · umur tidak diketahui

3 pengecualian di draf; 1 temuan lama di baseline.
`)
  expect(saring(join(cwd, 'posts'), ['silences', 'a.md', '--lang', 'en', '--today', '2026-11-17']).out).toContain('by Sari · until 2026-10-01 (over)')
})

test('in a shallow clone an age is the least that it can be; without a repository there is none', () => {
  const { cwd, commit } = repository()
  commit({ 'a.md': draft(ONE) }, '2026-01-02T08:00:00Z')
  commit({ 'b.md': 'Baik.\n' }, '2026-11-10T08:00:00Z')
  const clone = folderWith({})
  gitIn(clone)(['clone', '-q', '--depth', '1', `file://${cwd}`, 'klon'])
  expect(saring(join(clone, 'klon'), ['silences', '--today', '2026-11-17']).out).toContain('sejak 2026-11-10 atau sebelumnya (7 hari)')
  expect(saring(folderWith({ 'a.md': draft(ONE) }), ['silences']).out).toContain('umur tidak diketahui')
  expect(saring(folderWith({ 'a.md': draft(ONE) }), ['silences'], { env: { PATH: '' } }).out).toContain('umur tidak diketahui')
})

test('what a draft says commands no terminal', () => {
  const { out } = saring(folderWith({ 'a.md': draft('  tone/insult: "::error::x \\e[2J ##[error]"\n') }), ['silences'])
  expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}|##\[/u)
})
