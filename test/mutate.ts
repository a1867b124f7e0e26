import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Mutant, plant } from './mutants.ts'

/**
 * Plants one fault after the other in sources, and tells which of them no test notices: `npm run mutate -- src/fold.ts`. All faults of the
 * files are built into a copy of the project at once, and a variable wakes one of them, in the command too that the tests run. Each is held
 * only against the tests that reach it, the quick ones first, for a minute at most: what is left over then counts as alive.
 */
const root = join(import.meta.dirname, '..')
const COPIED = ['package.json', 'tsconfig.json', 'biome.json', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', 'action.yml', '.ci']
const FOLDERS = ['bin', 'src', 'rules', 'fixtures', 'test', 'schema']
/** Seconds of tests, as they took where nothing was planted. */
const QUICK = 2
const ALL = 60

const main = async (files: readonly string[]): Promise<void> => {
  if (files.length === 0) throw new Error('name the sources: npm run mutate -- src/fold.ts')
  const copy = mkdtempSync(join(tmpdir(), 'saring-mutate-'))
  try {
    for (const name of [...COPIED, ...FOLDERS].filter((each) => existsSync(join(root, each)))) cpSync(join(root, name), join(copy, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const planted: (Mutant & { readonly file: string })[] = []
    for (const file of files) {
      const { source, mutants } = plant(readFileSync(join(copy, file), 'utf8'), planted.length)
      planted.push(...mutants.map((mutant) => ({ ...mutant, file })))
      writeFileSync(join(copy, file), source)
    }
    execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'bin/build.ts'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] })
    const tests = await coverageOf(copy)
    for (const file of files) {
      const all = planted.filter((mutant) => mutant.file === file)
      const alive: Mutant[] = []
      for (const mutant of all) {
        if (await survives(copy, mutant, tests)) {
          alive.push(mutant)
          const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 70)
          console.log(`${file}:${mutant.line}  ${short(mutant.was)}  →  ${short(mutant.is)}`)
        }
      }
      const killed = all.length - alive.length
      console.log(`${file}: ${killed} of ${all.length} noticed, ${((100 * killed) / Math.max(1, all.length)).toFixed(0)} %`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

interface Test {
  readonly path: string
  readonly seconds: number
  readonly reaches: ReadonlySet<number>
}

/** Which faults each file of tests reaches, and how long it takes; one that fails already where nothing is planted says nothing. */
const coverageOf = async (copy: string): Promise<readonly Test[]> => {
  const logs = join(copy, 'logs')
  mkdirSync(logs)
  const setup = join(copy, 'test/log.ts')
  writeFileSync(
    setup,
    `import { basename } from 'node:path'
import { expect } from 'vitest'
process.env.SARING_MUTANT_LOG = ${JSON.stringify(`${logs}/`)} + basename(expect.getState().testPath)\n`,
  )
  const config = join(copy, 'test/log.config.ts')
  writeFileSync(
    config,
    `import { mergeConfig } from 'vitest/config'\nimport base from './vitest.config.ts'\nexport default mergeConfig(base, { test: { setupFiles: [${JSON.stringify(setup)}] } })\n`,
  )
  const report = join(copy, 'dry.json')
  await vitest(copy, ['--config', config, '--reporter', 'json', '--outputFile', report], {}, 3_600)
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number; readonly status: string }[]
  }
  const reached = new Map(readdirSync(logs).map((name) => [name, new Set(readFileSync(join(logs, name), 'utf8').trim().split('\n').map(Number))]))
  const failing = testResults.filter(({ status }) => status !== 'passed').map(({ name }) => basename(name))
  if (failing.length > 0) console.log(`not used, for they fail with nothing planted: ${failing.join(', ')}`)
  return testResults
    .filter(({ status }) => status === 'passed')
    .map(({ name, startTime, endTime }) => ({ path: name, seconds: (endTime - startTime) / 1000, reaches: reached.get(basename(name)) ?? new Set<number>() }))
    .sort((a, b) => a.seconds - b.seconds)
}

const survives = async (copy: string, { id, file }: Mutant & { readonly file: string }, tests: readonly Test[]): Promise<boolean> => {
  const own = `${basename(file, '.ts')}.test.ts`
  const reaching = tests.filter(({ reaches }) => reaches.has(id))
  const quick = reaching.filter(({ path, seconds }) => seconds < QUICK || basename(path) === own)
  const slow = reaching.filter((test) => !quick.includes(test))
  let left = ALL
  const batches = [quick, ...slow.flatMap((test) => ((left -= test.seconds) > 0 ? [[test]] : []))]
  for (const batch of batches.filter(({ length }) => length > 0)) {
    const limit = 30 + 5 * batch.reduce((sum, { seconds }) => sum + seconds, 0)
    const paths = batch.map(({ path }) => path)
    if (!(await vitest(copy, [...paths, '--bail', '1', '--no-isolate', '--reporter', 'dot'], { SARING_MUTANT: String(id) }, limit))) return false
  }
  return true
}

/** Do all tests pass, within some seconds? */
const vitest = (copy: string, args: readonly string[], env: NodeJS.ProcessEnv, seconds: number): Promise<boolean> =>
  new Promise((done) => {
    const config = args.includes('--config') ? [] : ['--config', join(copy, 'test/vitest.config.ts')]
    const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...config, ...args], {
      cwd: copy,
      env: { ...process.env, ...env },
      stdio: 'ignore',
      detached: true,
    })
    // Its workers and the commands that they run are in its group.
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), seconds * 1000)
    child.on('exit', (code) => {
      clearTimeout(timer)
      done(code === 0)
    })
  })

await main(process.argv.slice(2))
