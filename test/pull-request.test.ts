import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import { saring } from './command.ts'
import { repository } from './repository.ts'

/** Two old faults, far from each other. */
const OLD = 'Dasar warganet tolol, baca dulu.\n\nTerima kasih.\n\nKamu bego.\n'

test('a pull request is told what is new in it, and nothing else', () => {
  const { cwd, git, commit } = repository({ 'posts/lama.md': OLD, 'posts/lain.md': 'Kamu goblok.\n' })
  expect(saring(cwd, ['baseline']).code).toBe(0)
  commit()
  git('checkout', '-q', '-b', 'usulan')
  commit({
    // The first old fault moved below the second, and a new one stands above both.
    'posts/lama.md': 'Jangan kampungan.\n\nTerima kasih.\n\nKamu bego.\n\nDasar warganet tolol, baca dulu.\n',
    'posts/beralasan.md': '---\nabaikan:\n  tone/insult: { alasan: kutipan putusan sidang, oleh: Sari }\n---\nSaksi menyebutnya idiot.\n',
    'posts/tanpa-alasan.md': '---\nabaikan:\n  tone/insult:\n---\nSaksi menyebutnya dungu.\n',
  })
  const sarif = join(cwd, '.git/hasil.sarif')
  const run = (...args: string[]) => saring(cwd, ['--since', 'main', '--format', `sarif:${sarif}`, '--format', 'github', ...args])
  // A silence without a reason is no silence: the run itself is broken, and the finding stands.
  const broken = run()
  expect(broken.code).toBe(2)
  expect(broken.err).toContain('posts/tanpa-alasan.md:3:3: “abaikan.tone/insult”: alasan wajib ditulis')

  const results = (JSON.parse(readFileSync(sarif, 'utf8')) as Log).runs[0]?.results ?? []
  const told = results.map(({ ruleId, locations, suppressions = [] }) => {
    const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {}
    return [ruleId, artifactLocation?.uri, region?.startLine, region?.snippet?.text, suppressions.map(({ kind }) => kind).join()]
  })
  expect(told).toEqual([
    ['tone/insult', 'posts/beralasan.md', 5, 'idiot', 'inSource'],
    ['tone/insult', 'posts/lama.md', 1, 'kampungan', ''],
    ['tone/insult', 'posts/lama.md', 7, 'tolol', 'external'],
    ['tone/insult', 'posts/tanpa-alasan.md', 5, 'dungu', ''],
  ])
  expect(broken.out.match(/^::error file=posts\/(?:lama|tanpa-alasan)\.md,line=\d+/gm)).toHaveLength(3)

  commit({ 'posts/tanpa-alasan.md': 'Saksi menyebutnya saksi.\n' })
  expect(run()).toMatchObject({ code: 1, err: '' })
  commit({ 'posts/lama.md': 'Terima kasih.\n\nKamu bego.\n\nDasar warganet tolol, baca dulu.\n' })
  expect(run()).toMatchObject({ code: 0, out: '', err: '' })
})
