import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { comparePeers } from './bench-peers.ts'
import { type Work, worksIn } from './bench-works.ts'

/**
 * Times the built command against bare Node, in interleaved runs of one call, and prints medians as ratios. No absolute time is a promise.
 * `npm run bench -- posts` measures what is called so; with `--peers`, other linters are installed into a scratch folder and timed as well.
 */
const saring = join(import.meta.dirname, '../dist/bin/saring.js')

const main = (args: readonly string[]): void => {
  const folder = mkdtempSync(join(tmpdir(), 'saring-bench-'))
  try {
    mkdirSync(join(folder, 'here'))
    const wanted = args.filter((arg) => !arg.startsWith('--'))
    const works = worksIn(folder, (of) => time([saring, ...of], folder)).filter(({ name }) => wanted.every((word) => name.includes(word)))
    const exceeded = works.filter((work) => exceeds(work, folder))
    if (args.includes('--peers')) comparePeers(folder)
    if (exceeded.length > 0) {
      console.log(`More than a quarter over its budget: ${exceeded.map(({ name }) => name).join('; ')}`)
      process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Measures one, and prints how it went. */
const exceeds = ({ name, args, budget, runs, than, before }: Work, folder: string): boolean => {
  const print = (measured: number, unit: string, of: string) => {
    console.log(`${name.padEnd(34)} ${measured.toFixed(2).padStart(7)} ${unit} ${of.padEnd(12)} (wanted ≤ ${budget} ${unit})`)
    return measured > budget * 1.25
  }
  if (than === 'memory') return print(memory(args, folder), 'MB', 'at most')
  const other: number[] = []
  const own: number[] = []
  for (let run = 0; run < runs; run++) {
    other.push(time(than ? [saring, ...than.args] : ['-e', '0'], folder))
    before?.()
    own.push(time([saring, ...args], folder))
  }
  return print(median(own) / median(other), '×', than?.name ?? 'bare Node')
}

const time = (args: readonly string[], folder: string, options = ''): number => {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, {
    // A cache below the current folder would not be trusted.
    cwd: join(folder, 'here'),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), ...(options !== '' && { NODE_OPTIONS: options }) },
  })
  // Markdown that is read as plain text is told as a problem; no other is expected.
  if (status !== 0 && status !== 1 && !stderr.includes('teks biasa')) throw new Error(`exit ${status}: ${args.join(' ')}\n${stderr}`)
  return Number(process.hrtime.bigint() - start)
}

/** The megabytes that a run had at most. */
const memory = (args: readonly string[], folder: string): number => {
  const [watch, told] = [join(folder, 'watch.cjs'), join(folder, 'memory')]
  writeFileSync(watch, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)))\n`)
  time([saring, ...args], folder, `--require "${watch}"`)
  return Number(readFileSync(told, 'utf8')) / 1000
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number

main(process.argv.slice(2))
