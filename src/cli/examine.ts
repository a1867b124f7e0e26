import { resolve } from 'node:path'
import type { CheckedSource } from '../check-source.ts'
import type { Lang } from '../language.ts'
import { locateBaseline, readBaseline } from '../load/baseline.ts'
import { load, type Setup } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import { type Review, review } from '../review.ts'
import type { FailOn } from '../severity.ts'
import { isReadable, type Source } from '../source/index.ts'
import { unsupported } from '../source/unsupported.ts'
import { assignmentsOf, type Kept } from './assignments.ts'
import { differenceOf, isNamed, policyNotices } from './difference.ts'
import { type Target, targetsOf } from './formats.ts'
import { type Found, findFiles } from './paths.ts'
import { isOutput, type Terminal } from './terminal.ts'
import { readToday } from './today.ts'

export interface CheckOptions {
  readonly format?: readonly Target[]
  readonly output?: string
  readonly failOn?: FailOn
  readonly lang?: Lang
  readonly config?: string
  readonly baseline?: string | false
  readonly changed?: boolean
  readonly since?: string
  readonly wholeDrafts?: boolean
  readonly maxWarnings?: number
  readonly allowCode?: readonly string[]
  readonly today?: string
  readonly stdinPath?: string
  readonly quiet?: boolean
  readonly fix?: boolean
  readonly fixInsert?: boolean
  readonly dryRun?: boolean
  readonly watch?: boolean
  readonly color: boolean
}

/** What one run leaves to the next, which then reads and lints only what changed. */
export interface Memory {
  readonly setup: Setup | undefined
  readonly kept: Kept
  readonly checked: WeakMap<Source, CheckedSource>
}

export interface Examined {
  readonly setup: Setup
  readonly found: Found
  readonly outcome: Review
  readonly targets: readonly Target[]
}

/** One run up to its review; where asked, files are fixed on the way. */
export const examine = async (paths: readonly string[], options: CheckOptions, terminal: Terminal, memory?: Memory): Promise<Examined> => {
  const { cwd } = terminal
  const today = readToday(options.today)
  const dryRun = options.dryRun ?? false
  // Where fixes are only shown, the standard output is theirs.
  const targets = targetsOf(options.format, options.output, cwd).filter(({ file }) => !dryRun || file !== undefined)
  const setup = memory?.setup ?? (await load({ cwd, configPath: options.config, allowCode: options.allowCode, lang: options.lang }))
  const { lang } = setup
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
  const found = difference ? { ...all, files: all.files.filter(({ path }) => difference.of(path) !== undefined) } : all
  const insert = options.fixInsert ?? false
  if (options.fix || insert || dryRun) {
    if (given.includes('-')) throw new BrokenInput([{ message: NO_FIX_OF_STDIN }])
    const { fixFiles } = await import('./fix.ts')
    await fixFiles(found.files, setup, { insert, dryRun, today }, terminal)
  }
  const baseline = locateBaseline(options.baseline || undefined, setup.configPath, cwd)
  const stdin = given.includes('-') ? (options.stdinPath ?? '<stdin>') : undefined
  const outcome = await review(assignmentsOf(found, setup, { stdin, difference: options.wholeDrafts ? undefined : difference, kept: memory?.kept }), {
    lang,
    guidelines: setup.guidelines,
    today,
    facts: setup.facts,
    locked: setup.config.locked,
    // A run over everything is also about files that are gone.
    baseline:
      options.baseline === false
        ? undefined
        : readBaseline(baseline, options.baseline !== undefined, (path) => (difference ? isNamed(difference, baseline, path) : paths.length === 0)),
    checked: memory?.checked,
    notices: difference ? policyNotices(difference, setup, baseline, cwd) : [],
  })
  return { setup, found, outcome, targets }
}

const NO_FIX_OF_STDIN = {
  id: '--fix menulis ke berkas: sebut nama berkasnya, bukan -',
  en: '--fix writes to files: name the file instead of -',
}
