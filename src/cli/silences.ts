import { resolve } from 'node:path'
import type { Command } from 'commander'
import { daysBetween, readDay } from '../dates.ts'
import type { Draft } from '../draft.ts'
import type { Ignore } from '../fields.ts'
import type { Lang } from '../language.ts'
import { Lines } from '../lines.ts'
import { locateBaseline, readBaseline } from '../load/baseline.ts'
import type { LineAge } from '../load/blame.ts'
import { load } from '../load/index.ts'
import { harmless, withoutCommands } from '../report/terminal.ts'
import { globalsOf, withConfig, withLang } from './options.ts'
import { findFiles } from './paths.ts'
import { sourcesOf } from './sources.ts'
import type { Terminal } from './terminal.ts'
import { readToday } from './today.ts'

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  withConfig(withLang(command, lang), lang)
    .argument('[paths...]', say('berkas, folder, atau pola', 'files, folders or globs'))
    .option('--today <date>', say('tanggal hari ini bagi umur dan batas waktu', 'today’s date for ages and last days'))
    .action((paths: readonly string[]) => list(paths, command, terminal))
}

const list = async (paths: readonly string[], command: Command, terminal: Terminal): Promise<void> => {
  const { cwd } = terminal
  const setup = await load({ cwd, ...globalsOf(command) })
  const { lang, config } = setup
  const { today: given, baseline: named } = { ...command.parent?.opts(), ...command.opts() } as { readonly today?: string; readonly baseline?: string | false }
  const today = readToday(given)
  const found = await findFiles(paths.length > 0 ? paths : (config.files ?? ['.']), cwd)
  const blocks: string[] = []
  let broken = false
  for await (const source of sourcesOf(found, setup)) {
    for (const { message, ...where } of source.problems) terminal.problem({ ...where, message: message[lang] })
    broken ||= source.problems.length > 0
    const silenced = source.drafts.filter(({ fields }) => fields.ignore.length > 0)
    const ages = silenced.length > 0 ? await agesAt(resolve(cwd, source.path)) : undefined
    for (const draft of silenced) for (const ignore of draft.fields.ignore) blocks.push(tell(draft, ignore, ages, today, lang))
  }
  const entries = named === false ? 0 : (readBaseline(locateBaseline(named, setup.configPath, cwd), named !== undefined, () => false)?.entries.length ?? 0)
  const total = {
    id: `${blocks.length} pengecualian di draf; ${entries} temuan lama di baseline.`,
    en: `${blocks.length} ${blocks.length === 1 ? 'silence' : 'silences'} in drafts; ${entries} old findings in the baseline.`,
  }[lang]
  terminal.out(`${withoutCommands([...blocks, total].join('\n\n'))}\n`)
  terminal.exit(broken ? 2 : 0)
}

/** Without Git there is no age. */
const agesAt = async (path: string): Promise<ReadonlyMap<number, LineAge> | undefined> => {
  const { agesOf } = await import('../load/blame.ts')
  try {
    return agesOf(path)
  } catch {
    return undefined
  }
}

const tell = (
  { path, source }: Draft,
  { rule, reason, by, until, start }: Ignore,
  ages: ReadonlyMap<number, LineAge> | undefined,
  today: string,
  lang: Lang,
) => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  // Git counts lines by `\n` alone.
  const age = ages?.get(source.slice(0, start).split('\n').length)
  const { line, column } = new Lines(source).pointAt(start)
  const expired = until !== undefined && until < today
  const days = age && daysFrom(age.day, today)
  const parts = [
    by === undefined ? say('tanpa nama', 'no name') : say(`oleh ${by}`, `by ${by}`),
    until === undefined
      ? say('tanpa batas waktu', 'no end')
      : say(`sampai ${until}${expired ? ' (sudah lewat)' : ''}`, `until ${until}${expired ? ' (over)' : ''}`),
    age === undefined
      ? say('umur tidak diketahui', 'age unknown')
      : say(`sejak ${age.day}${age.atLeast ? ' atau sebelumnya' : ''} (${days} hari)`, `since ${age.day}${age.atLeast ? ' or before' : ''} (${days} days)`),
  ]
  return harmless(`${path}:${line}:${column}  ${rule}`).concat(`\n  ${harmless(reason)}\n  ${harmless(parts.join(' · '))}`)
}

const daysFrom = (from: string, to: string): number => {
  const [first, last] = [readDay(from), readDay(to)]
  return first && last ? Math.max(0, daysBetween(first, last)) : 0
}
