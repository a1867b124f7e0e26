import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bin, folderWith, saring } from './command.ts'

/** How often; `SARING_KILLS=200` for a long look. */
const KILLS = Number(process.env.SARING_KILLS ?? 10)
const DRAFTS = 150

const draftOf = (i: number): string => `Kamu tolol ${i}, kami menghimbau warga   segera daftar!!!\n${'Terima kasih atas laporannya. '.repeat(40)}\n`

/** Kills the command with SIGKILL so long after its start, whatever it is doing then. */
const killed = (cwd: string, args: readonly string[], after: number, env: NodeJS.ProcessEnv): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: 'ignore', env: { ...process.env, ...env } })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })

/** How long the command takes to do it all, on this machine now. */
const timeOf = (cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): number => {
  const start = performance.now()
  saring(cwd, args, { env })
  return performance.now() - start
}

test('killed at any moment, it leaves cache, baseline and sources whole', { timeout: 300_000 }, async () => {
  const cwd = folderWith({})
  const cache = folderWith({})
  const env = { XDG_CACHE_HOME: cache, HOME: cwd }
  const names = Array.from({ length: DRAFTS }, (_, i) => `${i}.md`)
  const reset = () => {
    for (const [i, name] of names.entries()) writeFileSync(join(cwd, name), draftOf(i))
    rmSync(join(cwd, '.saring-baseline.json'), { force: true })
    rmSync(join(cache, 'saring'), { recursive: true, force: true })
  }
  const baseline = (): string => readFileSync(join(cwd, '.saring-baseline.json'), 'utf8')
  const texts = (): readonly string[] => names.map((name) => readFileSync(join(cwd, name), 'utf8'))

  reset()
  const report = saring(cwd, ['.', '--no-baseline'], { env }).out
  const long = timeOf(cwd, ['.', '--cache'], env)
  saring(cwd, ['baseline'], { env })
  const first = baseline()
  // A second state of the drafts, with other findings, and the baseline that it makes.
  for (const name of names) writeFileSync(join(cwd, name), 'Dasar goblok.\n')
  saring(cwd, ['baseline'], { env })
  const second = baseline()
  expect(second).not.toBe(first)
  reset()
  const before = texts()
  saring(cwd, ['.', '--fix', '--no-baseline'], { env })
  const after = texts()
  expect(after[0]).not.toBe(before[0])

  let cut = 0
  for (let i = 0; i < KILLS; i++) {
    const moment = 30 + ((long * 1.3) / KILLS) * i
    // The cache: what a killed run left gives the next one the same report.
    reset()
    if (await killed(cwd, ['.', '--cache', '--no-baseline'], moment, env)) cut++
    expect(saring(cwd, ['.', '--cache', '--no-baseline'], { env }).out).toBe(report)
    // The baseline: the old one or the new one.
    writeFileSync(join(cwd, '.saring-baseline.json'), second)
    if (await killed(cwd, ['baseline'], moment, env)) cut++
    expect([first, second]).toContain(baseline())
    // The sources: each as it was, or mended.
    if (await killed(cwd, ['.', '--fix', '--no-baseline'], moment, env)) cut++
    for (const [nth, text] of texts().entries()) expect([before[nth], after[nth]]).toContain(text)
  }
  expect(cut).toBeGreaterThan(KILLS)
  // What a killed run could not clear away is hidden, and no draft.
  for (const name of readdirSync(cwd)) expect(names.includes(name) || name.startsWith('.')).toBe(true)
  expect(spawnSync('find', [cache, '-name', 'drafts-*'], { encoding: 'utf8' }).stdout.trim().split('\n').length).toBe(1)
})
