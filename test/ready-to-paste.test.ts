import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith, saring } from './command.ts'
import { repository } from './repository.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => parse(readFileSync(join(root, file), 'utf8'))

test('the action: its steps are pinned, its script has no text of others, and on a pull request it tells what is new', () => {
  const { runs } = read('action.yml') as { runs: { steps: { uses?: string; run?: string; env?: Record<string, string> }[] } }
  for (const { uses, run } of runs.steps) {
    if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
    expect(run ?? '').not.toContain('${{')
  }
  const { cwd, git, commit } = repository({ 'posts/a.md': 'Kamu bego.\n' })
  const base = git('rev-parse', 'HEAD').trim()
  commit({ 'posts/b c.md': 'Kamu tolol.\n', '$(touch x).md': 'Baik.\n' })
  const summary = join(folderWith({ s: '' }), 's')
  const script = runs.steps.at(-1)?.run ?? ''
  const step = (inputs: Record<string, string>) => {
    const none = { SARING_PATHS: '', SARING_SINCE: '', SARING_CONFIG: '', SARING_FAIL_ON: '', SARING_LANG: '', SARING_SARIF: '' }
    const env = { PATH: process.env.PATH, HOME: cwd, GITHUB_ACTION_PATH: root, GITHUB_STEP_SUMMARY: summary, ...none, ...inputs }
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd, encoding: 'utf8', env })
    return { status, out: stdout }
  }
  expect(step({ SARING_SINCE: base, SARING_SARIF: 'hasil.sarif' })).toEqual({
    status: 1,
    out: expect.stringMatching(/^::error file=posts\/b c\.md,line=1.*\n$/),
  })
  expect(JSON.parse(readFileSync(join(cwd, 'hasil.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  expect(readFileSync(summary, 'utf8')).toContain('`posts/b c.md`')
  expect(step({ SARING_PATHS: 'posts/b c.md\n$(touch x).md\n', SARING_FAIL_ON: 'never' }).status).toBe(0)
})

test('the hook: file names as arguments, in the folder of the repository', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as { entry: string; language: string }[]
  expect(hook).toMatchObject({ entry: 'saring', language: 'node' })
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin).toHaveProperty(hook?.entry ?? '')
  const { cwd } = repository({ 'posts/a.md': 'Kamu bego.\n', 'posts/b.md': 'Baik.\n' })
  expect(saring(cwd, ['posts/a.md', 'posts/b.md'], { env: { GIT_INDEX_FILE: join(cwd, '.git/index') } }).code).toBe(1)
  expect(saring(cwd, ['posts/b.md']).code).toBe(0)
})

test('the template for GitLab: its options are those of the command, and its artifacts what they write', () => {
  const { saring: job } = read('.ci/gitlab.yml') as { saring: { script: string[]; artifacts: { reports: Record<string, string> } } }
  const { cwd, git, commit } = repository({ 'a.md': 'Baik.\n' })
  const base = git('rev-parse', 'HEAD').trim()
  commit({ 'b.md': 'Kamu tolol.\n' })
  const args = (job.script[0] ?? '')
    .replace(/^npx --yes "\$SARING" /, '')
    .replace('"$CI_MERGE_REQUEST_DIFF_BASE_SHA"', base)
    .split(' ')
  expect(saring(cwd, args).code).toBe(1)
  for (const file of Object.values(job.artifacts.reports)) expect(readFileSync(join(cwd, file), 'utf8')).toContain('b.md')
})
