import { resolve } from 'node:path'
import { locateBaseline, readBaseline } from '../load/baseline.ts'
import { load, type Setup } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import { type Review, reviewJudged } from '../review.ts'
import { isReadable } from '../source/index.ts'
import { unsupported } from '../source/unsupported.ts'
import type { Cache } from './cache.ts'
import type { CheckOptions } from './check-options.ts'
import { differenceOf, isNamed, policyNotices } from './difference.ts'
import { type Target, targetsOf } from './formats.ts'
import { judgedSources, type Kept } from './judged.ts'
import { type Found, findFiles } from './paths.ts'
import type { Pool } from './pool.ts'
import { makeProgress } from './progress.ts'
import { isFirst, isLast, partOf } from './shard.ts'
import type { Stats } from './stats.ts'
import { isOutput, type Terminal } from './terminal.ts'
import type { ThreadData } from './thread.ts'
import { readToday } from './today.ts'
import { tuneEngine } from './tune-engine.ts'

/** What one run leaves to the next, which then reads and lints only what changed. */
export interface Memory {
  readonly setup: Setup | undefined
  readonly kept: Kept
}

export interface Examined {
  readonly setup: Setup
  readonly found: Found
  readonly outcome: Review
  readonly targets: readonly Target[]
  readonly cache: Cache | undefined
  readonly stats: Stats | undefined
}

/** One run up to its review; where asked, files are fixed on the way. */
export const examine = async (paths: readonly string[], options: CheckOptions, terminal: Terminal, memory?: Memory): Promise<Examined> => {
  const { cwd } = terminal
  const today = readToday(options.today)
  const dryRun = options.dryRun ?? false
  // Where fixes are only shown, the standard output is theirs.
  const targets = targetsOf(options.format, options.output, cwd).filter(({ file }) => !dryRun || file !== undefined)
  const cache = options.cache ? (await import('./cache.ts')).openCache(terminal) : undefined
  const stats = options.stats ? (await import('./stats.ts')).makeStats() : undefined
  const { config: configPath, allowCode } = options
  const setup = memory?.setup ?? (await load({ cwd, configPath, allowCode, lang: options.lang, kept: cache?.terms, watch: stats?.watch }))
  const { lang } = setup
  const trace = options.debug ? (await import('./trace.ts')).makeTrace(setup, terminal) : undefined
  const given = paths.length > 0 ? paths : (setup.config.files ?? ['.'])
  if (options.stdinPath !== undefined && !isReadable(options.stdinPath))
    throw new BrokenInput([{ path: options.stdinPath, message: unsupported(options.stdinPath) }])
  const difference = await differenceOf(options, given, cwd)
  const walked = await findFiles(
    given.filter((path) => path !== '-'),
    cwd,
  )
  // A report that is written among the drafts is none of them: each run would find the one before.
  const reports = new Set(targets.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)])))
  const all = reports.size > 0 || memory ? { ...walked, files: walked.files.filter(({ path }) => !reports.has(path) && !(memory && isOutput(path))) } : walked
  const part = partOf(all, options.shard)
  const found = difference ? { ...part, files: part.files.filter(({ path }) => difference.of(path) !== undefined) } : part
  const sources = cache?.sources(setup, today)
  tuneEngine(
    found.files.map(({ path }) => path),
    sources?.size ?? 0,
  )
  trace?.found(found)
  const insert = options.fixInsert ?? false
  if (options.fix || insert || dryRun) {
    if (given.includes('-')) throw new BrokenInput([{ message: NO_FIX_OF_STDIN }])
    const { fixFiles } = await import('./fix.ts')
    await fixFiles(found.files, setup, { insert, dryRun, today }, terminal)
  }
  const baseline = locateBaseline(options.baseline || undefined, setup.configPath, cwd)
  const stdin = given.includes('-') && isFirst(options.shard) ? (options.stdinPath ?? '<stdin>') : undefined
  const how = { lang, today, locked: setup.config.locked }
  if (stats) setup.lintFor('')
  stats?.begin()
  const progress = makeProgress(found.files.length, lang, terminal)
  const pool = await poolOf(options, how, terminal)
  const judged = judgedSources(found, setup, {
    options: how,
    stdin,
    difference: options.wholeDrafts ? undefined : difference,
    cache: sources,
    pool,
    kept: memory?.kept,
    done(source) {
      progress.step()
      stats?.done(source)
    },
    seen: trace?.seen,
  })
  const outcome = await reviewJudged(judged, {
    ...how,
    guidelines: setup.guidelines,
    facts: isLast(options.shard) ? setup.facts : undefined,
    // A run over everything is also about files that are gone.
    baseline:
      options.baseline === false
        ? undefined
        : readBaseline(baseline, options.baseline !== undefined, (path) =>
            difference ? isNamed(difference, baseline, path) : paths.length === 0 && isLast(options.shard),
          ),
    notices: difference && isFirst(options.shard) ? policyNotices(difference, setup, baseline, cwd) : [],
  })
  pool?.end()
  sources?.save()
  trace?.cached(cache?.folder, sources?.counts())
  progress.end()
  return { setup, found, outcome, targets, cache, stats }
}

/** Threads cost their start and what they send: they are there only where they were asked for. */
const poolOf = async (options: CheckOptions, how: ThreadData['options'], { cwd, program }: Terminal): Promise<Pool | undefined> => {
  const { concurrency = 1, config: configPath, lang, allowCode, stats, debug, watch } = options
  if (concurrency === 1) return undefined
  if (stats || debug || watch) throw new BrokenInput([{ message: ONE_THREAD }])
  return (await import('./pool.ts')).startPool(concurrency, program, { load: { cwd, configPath, lang, allowCode }, options: how })
}

const ONE_THREAD = {
  id: '--stats, --debug, dan --watch mengamati satu utas: hapus --concurrency',
  en: '--stats, --debug and --watch look at one thread: leave out --concurrency',
}

const NO_FIX_OF_STDIN = {
  id: '--fix menulis ke berkas: sebut nama berkasnya, bukan -',
  en: '--fix writes to files: name the file instead of -',
}
