import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Log } from 'sarif'
import * as v from 'valibot'
import type { Lang, Text } from '../language.ts'
import { readWritten } from '../load/file.ts'
import { load } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import { jsonText } from '../report/json-text.ts'
import { mergeReports } from '../report/merge.ts'
import { mergeSarif } from '../report/merge-sarif.ts'
import { type Report, ReportSchema } from '../report/report-schema.ts'
import { atLeast, FAIL_ON, type FailOn, type Severity } from '../severity.ts'
import { globalsOf, oneOf, withConfig, withLang } from './options.ts'
import type { Terminal } from './terminal.ts'

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  withConfig(withLang(command, lang), lang)
    .argument(
      '<reports...>',
      say('laporan JSON atau SARIF dari --shard, menurut urutan bagiannya', 'JSON or SARIF reports of --shard, in the order of the parts'),
    )
    .option('--output <file>', say('tulis laporan ke berkas', 'write the report to a file'))
    .option(
      '--fail-on <severity>',
      say('gagal mulai dari: error, warning, note, atau never', 'fail from: error, warning, note or never'),
      oneOf('--fail-on', FAIL_ON),
    )
    .action((paths: readonly string[]) => merge(paths, command, terminal))
}

/** Joins the reports of the parts of a run; the exit code is that of the whole run. */
const merge = async (paths: readonly string[], command: Command, terminal: Terminal): Promise<void> => {
  const { cwd } = terminal
  const options = { ...command.parent?.opts(), ...command.opts() } as { readonly output?: string; readonly failOn?: FailOn }
  const setup = await load({ cwd, ...globalsOf(command) })
  const parts = paths.map((path) => ({ path, data: parse(path, cwd) }))
  const failOn = options.failOn ?? setup.config.failOn
  const { text, severities, broken } = parts.every(({ data }) => isSarif(data)) ? ofSarif(parts) : ofJson(parts, setup.guidelines)
  if (options.output === undefined) terminal.out(text)
  else (await import('../load/write.ts')).writeWhole(resolve(cwd, options.output), text, { id: 'laporan', en: 'report' })
  terminal.exit(broken ? 2 : severities.some((severity) => atLeast(severity, failOn)) ? 1 : 0)
}

interface Part {
  readonly path: string
  readonly data: unknown
}

interface Merged {
  readonly text: string
  /** Of findings that are not silenced. */
  readonly severities: readonly Severity[]
  readonly broken: boolean
}

const ofJson = (parts: readonly Part[], guidelines: Awaited<ReturnType<typeof load>>['guidelines']): Merged => {
  const reports = parts.map(({ path, data }): Report => {
    const read = v.safeParse(ReportSchema, data)
    if (read.success) return read.output
    throw refuse(path, NO_REPORT)
  }) as [Report, ...Report[]]
  sameRun(parts, ({ data }) => `${(data as Report).tool} ${(data as Report).lang}`)
  const order = guidelines.flatMap(({ id, clauses }) => clauses.map((clause) => `${id}\0${clause.id}`))
  const ranks = new Map(order.map((key, rank) => [key, rank]))
  const whole = mergeReports(reports, (guideline, clause) => ranks.get(`${guideline}\0${clause}`) ?? order.length)
  return {
    text: jsonText(whole, 2),
    severities: whole.findings.flatMap(({ severity, silenced }) => (silenced ? [] : [severity])),
    broken: whole.problems.length > 0,
  }
}

const ofSarif = (parts: readonly Part[]): Merged => {
  sameRun(parts, ({ data }) => `${(data as Log).runs[0]?.tool.driver.version} ${(data as Log).runs[0]?.language}`)
  const whole = mergeSarif(parts.map(({ data }) => data) as [Log, ...Log[]])
  const [run] = whole.runs
  return {
    text: jsonText(whole, 4),
    severities: (run?.results ?? []).flatMap(({ level, suppressions }) => (suppressions ? [] : [level as Severity])),
    broken: run?.invocations?.some(({ executionSuccessful }) => !executionSuccessful) ?? false,
  }
}

const parse = (path: string, cwd: string): unknown => {
  try {
    return JSON.parse(readWritten(resolve(cwd, path), path, { id: 'laporan', en: 'report' }))
  } catch (error) {
    throw error instanceof SyntaxError ? refuse(path, NO_REPORT) : error
  }
}

const isSarif = (data: unknown): boolean => {
  const runs = (data as Partial<Log> | null)?.runs
  return (
    Array.isArray(runs) && runs.length === 1 && (data as Log).version === '2.1.0' && runs[0]?.tool?.driver?.name === 'saring' && Array.isArray(runs[0].results)
  )
}

/** Reports in two languages, or of two releases, are no parts of one run. */
const sameRun = (parts: readonly Part[], keyOf: (part: Part) => string): void => {
  const [first] = parts
  const other = parts.find((part) => first && keyOf(part) !== keyOf(first))
  if (other)
    throw refuse(other.path, {
      id: `bukan bagian dari pemeriksaan yang sama dengan ${first?.path} (versi atau bahasanya lain)`,
      en: `is no part of the same run as ${first?.path} (another version or language)`,
    })
}

const refuse = (path: string, message: Text) => new BrokenInput([{ path, message }])

const NO_REPORT = {
  id: 'bukan laporan saring: buat semua bagian dengan --format json, atau semuanya dengan --format sarif',
  en: 'is no report of saring: make all parts with --format json, or all with --format sarif',
}
