import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { locateBaseline, readBaseline } from '../load/baseline.ts'
import { load, type Setup } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import { exitCodeOf, review } from '../review.ts'
import { FAIL_ON, type FailOn } from '../severity.ts'
import { newerThan } from '../since.ts'
import { isReadable } from '../source/index.ts'
import { unsupported } from '../source/unsupported.ts'
import { assignmentsOf } from './assignments.ts'
import { differenceOf, isNamed, policyNotices } from './difference.ts'
import { formats, readTarget, type Target, targetsOf, tellReview } from './formats.ts'
import { oneOf, withConfig, withLang } from './options.ts'
import { type Found, findFiles } from './paths.ts'
import type { Terminal } from './terminal.ts'
import { readToday } from './today.ts'

interface CheckOptions {
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
  readonly color: boolean
}

export const addCheck = (program: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  withConfig(withLang(program, lang), lang)
    .argument('[paths...]', say('berkas, folder, atau pola; - untuk masukan standar', 'files, folders or globs; - for standard input'))
    .option(
      '--format <format[:file]>',
      say(
        `bentuk laporan (boleh beberapa, mis. --format pretty --format sarif:hasil.sarif): ${formats.join(', ')}`,
        `form of the report (several, if wanted: --format pretty --format sarif:out.sarif): ${formats.join(', ')}`,
      ),
      readTarget,
    )
    .option('--output <file>', say('tulis laporan ke berkas', 'write the report to a file'))
    .option(
      '--fail-on <severity>',
      say('gagal mulai dari: error, warning, note, atau never', 'fail from: error, warning, note or never'),
      oneOf('--fail-on', FAIL_ON),
    )
    .option('--fix', say('tulis perbaikan yang aman: ejaan, spasi, huruf kapital', 'write the fixes that are safe: spelling, spaces, capitals'))
    .option('--fix-insert', say('juga sisipkan kalimat yang wajib ada', 'insert required sentences too'))
    .option('--dry-run', say('tampilkan perbaikan sebagai diff, tanpa menulis', 'show the fixes as a diff, without writing'))
    .option('--max-warnings <n>', say('gagal bila peringatannya lebih banyak dari ini', 'fail when there are more warnings than this'), readCount)
    .option(
      '--baseline <file>',
      say('berkas baseline (bila tidak, .saring-baseline.json di samping konfigurasi)', 'baseline file (else .saring-baseline.json beside the config)'),
    )
    .option('--no-baseline', say('abaikan baseline', 'ignore the baseline'))
    .option('--changed', say('hanya yang berbeda dari HEAD, termasuk yang belum di-commit', 'only what differs from HEAD, staged or not'))
    .option('--since <rev>', say('hanya yang berbeda sejak cabang ini berpisah dari <rev>', 'only what differs since this branch left <rev>'))
    .option(
      '--whole-drafts',
      say('dengan --changed atau --since: juga temuan lama di draf yang berubah', 'with --changed or --since: also old findings of drafts that changed'),
    )
    .option('--today <date>', say('tanggal hari ini bagi pengecualian, mis. 2026-11-17', 'today’s date for silences, e.g. 2026-11-17'))
    .option('--stdin-path <path>', say('nama berkas bagi masukan standar', 'file name for standard input'))
    .option('--quiet', say('tampilkan kesalahan saja', 'show errors only'))
    .option('--no-color', say('tanpa warna', 'no colours'))
    .action(async (paths: readonly string[], options: CheckOptions) => check(paths, options, terminal))
}

const check = async (paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<void> => {
  const { cwd } = terminal
  const today = readToday(options.today)
  const dryRun = options.dryRun ?? false
  // Where fixes are only shown, the standard output is theirs.
  const targets = targetsOf(options.format, options.output, cwd).filter(({ file }) => !dryRun || file !== undefined)
  const setup = await load({ cwd, configPath: options.config, allowCode: options.allowCode, lang: options.lang })
  const { lang } = setup
  const given = paths.length > 0 ? paths : (setup.config.files ?? ['.'])
  if (options.stdinPath !== undefined && !isReadable(options.stdinPath))
    throw new BrokenInput([{ path: options.stdinPath, message: unsupported(options.stdinPath) }])
  const difference = await differenceOf(options, given, cwd)
  const all = await findFiles(
    given.filter((path) => path !== '-'),
    cwd,
  )
  const found = difference ? { ...all, files: all.files.filter(({ path }) => difference.of(path) !== undefined) } : all
  const insert = options.fixInsert ?? false
  if (options.fix || insert || dryRun) {
    if (given.includes('-')) throw new BrokenInput([{ message: NO_FIX_OF_STDIN }])
    const { fixFiles } = await import('./fix.ts')
    await fixFiles(found.files, setup, { insert, dryRun, today }, terminal)
  }
  const baseline = locateBaseline(options.baseline || undefined, setup.configPath, cwd)
  const stdin = given.includes('-') ? (options.stdinPath ?? '<stdin>') : undefined
  const outcome = await review(assignmentsOf(found, setup, { stdin, difference: options.wholeDrafts ? undefined : difference }), {
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
    notices: difference ? policyNotices(difference, setup, baseline, cwd) : [],
  })
  const failOn = options.failOn ?? setup.config.failOn
  const { rules, known: guidelines } = setup
  await tellReview(outcome, targets, { quiet: options.quiet ?? false, rules, guidelines, failOn }, options.color ? terminal : { ...terminal, color: false })
  // On one terminal the pretty report already shows them.
  const seen = terminal.isTTY && targets.some(({ format, file }) => format === 'pretty' && file === undefined)
  if (!seen) for (const told of [...outcome.problems, ...outcome.notices]) terminal.problem(told)
  tellSkipped(found, lang, terminal)
  tellHeldBack(setup, terminal)
  const { warnings } = outcome.summary
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings
  if (tooMany)
    terminal.err(
      {
        id: `${warnings} peringatan, lebih dari --max-warnings ${options.maxWarnings}`,
        en: `${warnings} warnings, more than --max-warnings ${options.maxWarnings}`,
      }[lang],
    )
  terminal.exit(exitCodeOf(outcome, failOn) || (tooMany ? 1 : 0))
}

const readCount = (value: string): number => {
  if (/^\d+$/.test(value)) return Number(value)
  throw new BrokenInput([{ message: { id: `--max-warnings: “${value}” bukan bilangan`, en: `--max-warnings: “${value}” is not a number` } }])
}

/** What a newer release brought is off where the config is pinned, but not in secret. */
const tellHeldBack = ({ rules, config, lang }: Setup, terminal: Terminal): void => {
  const newer = newerThan(rules, config.rulesSince, config.rules)
  if (newer.length === 0) return
  terminal.err(
    {
      id: `${newer.length} aturan lebih baru dari rulesSince ${config.rulesSince} dan belum dipakai: ${newer.join(', ')}`,
      en: `${newer.length} rules are newer than rulesSince ${config.rulesSince} and are off: ${newer.join(', ')}`,
    }[lang],
  )
}

const NO_FIX_OF_STDIN = {
  id: '--fix menulis ke berkas: sebut nama berkasnya, bukan -',
  en: '--fix writes to files: name the file instead of -',
}

const tellSkipped = ({ skipped }: Found, lang: Lang, terminal: Terminal): void => {
  if (skipped.size === 0) return
  const kinds = [...skipped].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`)
  const total = [...skipped.values()].reduce((sum, count) => sum + count, 0)
  const few = kinds.length > 6 ? [...kinds.slice(0, 6), '…'] : kinds
  terminal.err(
    {
      id: `${total} berkas lain bukan draf dan tidak diperiksa (${few.join(', ')})`,
      en: `${total} other files are no drafts and were not checked (${few.join(', ')})`,
    }[lang],
  )
}
