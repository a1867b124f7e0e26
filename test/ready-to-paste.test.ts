import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith, saring } from './command.ts'
import { repository } from './repository.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => parse(readFileSync(join(root, file), 'utf8'))

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly env?: Readonly<Record<string, string>> }[] }
}

/** Runs the steps of the action as they are written, as a runner does that knows an event and the inputs. */
const runAction = (cwd: string, actionPath: string, event: object, given: Readonly<Record<string, string>>, steps: readonly number[]) => {
  const { inputs, runs } = read('action.yml') as Action
  const resolve = (expression: string): string => {
    const [first, name = '', ...keys] = expression.split('.')
    if (first === 'inputs') return given[name] ?? fill(inputs[name]?.default ?? '')
    expect(`${first}.${name}`).toBe('github.event')
    return String(keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], event) ?? '')
  }
  const fill = (text: string): string => text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, expression: string) => resolve(expression))
  const summary = join(folderWith({ s: '' }), 's')
  const { PATH, npm_config_cache } = process.env
  const machine = {
    PATH,
    HOME: process.env.HOME,
    npm_config_cache,
    npm_config_offline: 'true',
    CI: 'true',
    GITHUB_ACTION_PATH: actionPath,
    GITHUB_STEP_SUMMARY: summary,
  }
  for (const [i, { run, env = {} }] of runs.steps.filter(({ run }) => run !== undefined).entries()) {
    if (!steps.includes(i)) continue
    const set = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)]))
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run ?? ''], {
      cwd,
      encoding: 'utf8',
      env: { ...machine, ...set },
    })
    if (status !== 0 || i === Math.max(...steps)) return { status, out: stdout, err: stderr, summary: readFileSync(summary, 'utf8') }
  }
  throw new Error('no such step')
}

const [INSTALL, CHECK] = [0, 1]

test('the action: its steps are pinned, its script has no text of others, and on a pull request it tells what is new', () => {
  const { runs } = read('action.yml') as Action
  for (const { uses, run } of runs.steps) {
    if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
    expect(run ?? '').not.toContain('${{')
  }
  const { cwd, git, commit } = repository({ 'posts/a.md': 'Kamu bego.\n' })
  const event = { pull_request: { base: { sha: git('rev-parse', 'HEAD').trim() } } }
  commit({ 'posts/b c.md': 'Kamu tolol.\n', '$(touch x).md': 'Baik.\n' })
  const ran = runAction(cwd, root, event, { sarif: 'hasil.sarif' }, [CHECK])
  expect(ran).toMatchObject({ status: 1, out: expect.stringMatching(/^::error file=posts\/b c\.md,line=1.*\n$/), err: '' })
  expect(JSON.parse(readFileSync(join(cwd, 'hasil.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  expect(ran.summary).toContain('`posts/b c.md`')
  expect(runAction(cwd, root, event, { paths: 'posts/b c.md\n$(touch x).md\n', 'fail-on': 'never' }, [CHECK]).status).toBe(0)
  // On a push there is no base: everything is checked.
  expect(runAction(cwd, root, { after: 'x' }, { lang: 'en' }, [CHECK]).out).toMatch(/::error file=posts\/a\.md.*\n::error file=posts\/b c\.md/)
  expect(existsSync(join(cwd, 'x'))).toBe(false)
})

test('the action installs itself from its checkout, as it is written, and then checks', { timeout: 600_000 }, (context) => {
  const checkout = join(folderWith({}), 'saring')
  cpSync(root, checkout, { recursive: true, filter: (path) => !/[\\/](?:node_modules|dist|\.git)$/.test(path) })
  const { cwd } = repository({ 'a.md': 'Kamu tolol.\n' })
  const ran = runAction(cwd, checkout, {}, {}, [INSTALL, CHECK])
  // Without a network the packages come from npm's own cache; where they are not in it, nothing can be said.
  if (/ENOTCACHED|cache mode is 'only-if-cached'/.test(ran.err)) context.skip('npm’s cache lacks the packages')
  expect(ran).toMatchObject({ status: 1, out: expect.stringMatching(/^::error file=a\.md,line=1,/) })
})

test('the hook: file names as arguments, in the folder of the repository', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as { entry: string; language: string }[]
  expect(hook).toMatchObject({ entry: 'saring', language: 'node' })
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin).toHaveProperty(hook?.entry ?? '')
  const { cwd } = repository({ 'posts/a.md': 'Kamu bego.\n', 'posts/b.md': 'Baik.\n' })
  expect(saring(cwd, ['posts/a.md', 'posts/b.md'], { env: { GIT_INDEX_FILE: join(cwd, '.git/index') } }).code).toBe(1)
  expect(saring(cwd, ['posts/b.md']).code).toBe(0)
})

/** The tarball that `npm publish` would send. */
const packed = (): string => {
  const folder = folderWith({})
  return join(folder, execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }).trim())
}

test('the template for GitLab: its script runs as it is written, from the packed package, and writes its artifacts', { timeout: 120_000 }, (context) => {
  const { saring: job } = read('.ci/gitlab.yml') as {
    saring: { script: string[]; variables: Record<string, string>; artifacts: { reports: Record<string, string> } }
  }
  const { cwd, git, commit } = repository({ 'a.md': 'Kamu bego.\n' })
  const CI_MERGE_REQUEST_DIFF_BASE_SHA = git('rev-parse', 'HEAD').trim()
  commit({ 'b.md': 'Kamu tolol.\n' })
  const { PATH, HOME, npm_config_cache } = process.env
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', job.script.join('\n')], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME, npm_config_cache, npm_config_offline: 'true', CI: 'true', ...job.variables, SARING: packed(), CI_MERGE_REQUEST_DIFF_BASE_SHA },
  })
  if (/ENOTCACHED|cache mode is 'only-if-cached'/.test(stderr)) context.skip('npm’s cache lacks the packages')
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('1 draf diperiksa: 1 kesalahan') })
  for (const file of Object.values(job.artifacts.reports)) expect(readFileSync(join(cwd, file), 'utf8')).toContain('b.md')
})

test('lint-staged, as the README has it: the staged file is checked, by its absolute path, and only what is new in it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, json = ''] = /^(\{ "lint-staged": .*\})$/m.exec(readme) ?? []
  const [[glob, command]] = Object.entries(JSON.parse(json)['lint-staged']) as [[string, string]]
  const { cwd, git, write } = repository({ 'posts/a.md': 'Kamu bego.\n', 'posts/b.txt': 'Baik.\n' })
  const staged = (files: Readonly<Record<string, string>>) => {
    write(files)
    git('add', '-A')
    const names = git('diff', '--staged', '--name-only')
      .trim()
      .split('\n')
      .filter((name) => picomatch.isMatch(name, glob))
    const [program, ...args] = command.split(' ')
    expect(program).toBe('saring')
    return saring(cwd, [...args, ...names.map((name) => join(cwd, name))])
  }
  expect(staged({ 'posts/a.md': 'Kamu bego.\n\nTerima kasih.\n' })).toMatchObject({ code: 0, err: '' })
  expect(staged({ 'posts/b.txt': 'Kamu tolol.\n' })).toMatchObject({ code: 1, out: expect.stringContaining('posts/b.txt') })
})
