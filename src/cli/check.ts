import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { isoDay, readDay } from '../dates.ts'
import type { Lang } from '../language.ts'
import { load } from '../load/index.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import { type Assignment, exitCodeOf, review } from '../review.ts'
import { FAIL_ON, type FailOn } from '../severity.ts'
import { isReadable, readSource, type Source } from '../source/index.ts'
import { unsupported } from '../source/unsupported.ts'
import { formats, readTarget, type Target, targetsOf, tellReview } from './formats.ts'
import { oneOf, withConfig, withLang } from './options.ts'
import { type Found, findFiles } from './paths.ts'
import type { Terminal } from './terminal.ts'

interface CheckOptions {
  readonly format?: readonly Target[]
  readonly output?: string
  readonly failOn?: FailOn
  readonly lang?: Lang
  readonly config?: string
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
  const setup = await load({ cwd, configPath: options.config, lang: options.lang })
  const { lang } = setup
  const given = paths.length > 0 ? paths : (setup.config.files ?? ['.'])
  if (options.stdinPath !== undefined && !isReadable(options.stdinPath))
    throw new BrokenInput([{ path: options.stdinPath, message: unsupported(options.stdinPath) }])
  const found = await findFiles(
    given.filter((path) => path !== '-'),
    cwd,
  )
  const insert = options.fixInsert ?? false
  if (options.fix || insert || dryRun) {
    if (given.includes('-')) throw new BrokenInput([{ message: NO_FIX_OF_STDIN }])
    const { fixFiles } = await import('./fix.ts')
    await fixFiles(found.files, setup, { insert, dryRun, today }, terminal)
  }
  const assignments = async function* (): AsyncGenerator<Assignment> {
    for (const problem of found.problems) yield { source: { path: problem.path ?? '', drafts: [], problems: [problem] }, lint: setup.lintFor('') }
    if (given.includes('-')) {
      const path = options.stdinPath ?? '<stdin>'
      yield { source: await readSource(readFileSync(0), setup.readOptionsFor(path)), lint: setup.lintFor(path) }
    }
    for (const { path, shown } of found.files) yield { source: await readFile(path, setup.readOptionsFor(shown)), lint: setup.lintFor(shown) }
  }
  const outcome = await review(assignments(), { lang, guidelines: setup.guidelines, today })
  const failOn = options.failOn ?? setup.config.failOn
  const { rules, known: guidelines } = setup
  await tellReview(outcome, targets, { quiet: options.quiet ?? false, rules, guidelines, failOn }, options.color ? terminal : { ...terminal, color: false })
  // On one terminal the pretty report already shows them.
  const seen = terminal.isTTY && targets.some(({ format, file }) => format === 'pretty' && file === undefined)
  if (!seen) for (const problem of outcome.problems) terminal.problem(problem)
  for (const notice of outcome.notices) terminal.problem(notice)
  tellSkipped(found, lang, terminal)
  terminal.exit(exitCodeOf(outcome, failOn))
}

const NO_FIX_OF_STDIN = {
  id: '--fix menulis ke berkas: sebut nama berkasnya, bukan -',
  en: '--fix writes to files: name the file instead of -',
}

const readFile = async (path: string, options: Parameters<typeof readSource>[1]): Promise<Source> => {
  try {
    return await readSource(readFileSync(path), options)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    const problem: Problem = { path: options.path, message: { id: `berkas tidak dapat dibaca (${code})`, en: `the file cannot be read (${code})` } }
    return { path: options.path, drafts: [], problems: [problem] }
  }
}

const readToday = (given: string | undefined): string => {
  if (given === undefined) {
    const now = new Date()
    return isoDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
  }
  const day = readDay(given)
  if (day) return isoDay(day)
  throw new BrokenInput([
    { message: { id: `--today: “${given}” bukan tanggal. Contoh: 2026-11-17`, en: `--today: “${given}” is not a date. Example: 2026-11-17` } },
  ])
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
