import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, saringJson } from './command.ts'

const root = join(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { self: string } }
const args = scripts.self.split(' ').slice(2)

test('saring finds nothing in its own pages and the sample repository, by a config that lies elsewhere', () => {
  const { code, report } = saringJson(root, args)
  expect({ code, findings: report.findings.filter(({ silenced }) => !silenced), problems: report.problems }).toEqual({ code: 0, findings: [], problems: [] })
  expect(report.findings.map(({ path, rule }) => [path, rule])).toEqual([['fixtures/content/posts/bibit-gratis.md', 'tone/shouting']])
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('\nnpm run self\n')
})

test('a fault in one of them would fail the run', () => {
  const folder = folderWith({})
  for (const file of ['.ci', 'fixtures/content', 'CHANGELOG.md']) cpSync(join(root, file), join(folder, file), { recursive: true })
  const planted = folderWith({ 'README.md': `${readFileSync(join(root, 'README.md'), 'utf8')}\nHubungi 0812-3456-7890 (pribadi).\n` })
  cpSync(join(planted, 'README.md'), join(folder, 'README.md'))
  const { code, report } = saringJson(folder, args)
  expect(code).toBe(1)
  expect(report.findings.filter(({ silenced }) => !silenced).map(({ path, rule }) => [path, rule])).toEqual([['README.md', 'privacy/personal-phone']])
})
