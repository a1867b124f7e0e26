import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { inFileOrder, mayStand, toEntries } from '../baseline.ts'
import type { Lang } from '../language.ts'
import { locateBaseline, readBaseline, writeBaseline } from '../load/baseline.ts'
import { load } from '../load/index.ts'
import { type Review, reviewJudged } from '../review.ts'
import { judgedSources } from './judged.ts'
import { globalsOf, withConfig, withLang } from './options.ts'
import { findFiles } from './paths.ts'
import type { Terminal } from './terminal.ts'
import { readToday } from './today.ts'

interface BaselineOptions {
  readonly baseline?: string | false
  readonly today?: string
  readonly prune?: boolean
}

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  withConfig(withLang(command, lang), lang)
    .argument('[paths...]', say('berkas, folder, atau pola', 'files, folders or globs'))
    .option(
      '--baseline <file>',
      say('berkas baseline (bila tidak, .saring-baseline.json di samping konfigurasi)', 'baseline file (else .saring-baseline.json beside the config)'),
    )
    .option('--prune', say('hanya hapus catatan yang sudah basi', 'only remove stale entries'))
    .option('--today <date>', say('tanggal hari ini bagi pengecualian', 'today’s date for silences'))
    .action((paths: readonly string[]) => record(paths, command, terminal))
}

/** Writes what is found today into the baseline, or takes out of it what is found no more. */
const record = async (paths: readonly string[], command: Command, terminal: Terminal): Promise<void> => {
  const { cwd } = terminal
  const options: BaselineOptions = { ...command.parent?.opts(), ...command.opts() }
  const setup = await load({ cwd, ...globalsOf(command) })
  const { lang, config } = setup
  const file = locateBaseline(options.baseline || undefined, setup.configPath, cwd)
  const old = readBaseline(file, options.prune === true, () => false)
  const found = await findFiles(paths.length > 0 ? paths : (config.files ?? ['.']), cwd)
  const check = { lang, today: readToday(options.today), locked: config.locked }
  const { drafts, problems } = await reviewJudged(judgedSources(found, setup, { options: check }), {
    ...check,
    guidelines: setup.guidelines,
    baseline: options.prune ? old : undefined,
  })
  for (const problem of problems) terminal.problem(problem)
  const broken = new Set(problems.flatMap(({ path }) => (path === undefined ? [] : [file.pathOf(path)])))
  const read = new Set(drafts.map(({ draft }) => file.pathOf(draft.path)))
  // What this run could not judge stays: files that it was not asked about, and those that it could not read.
  const kept = (old?.entries ?? []).filter(
    ({ path, rule }) => (!read.has(path) || broken.has(path)) && mayStand(rule, config.locked) && existsSync(join(file.folder, path)),
  )
  const held = options.prune ? drafts.map(({ draft, findings }) => ({ draft, findings: findings.flatMap(heldOnly) })) : drafts
  const judged = held.filter(({ draft }) => !broken.has(file.pathOf(draft.path)))
  const { entries, left } = toEntries(judged, file.pathOf, config.locked)
  const all = [...kept, ...entries].sort(inFileOrder)
  await writeBaseline(file.path, all)
  terminal.out(`${tell(all.length, left, (old?.entries.length ?? 0) - all.length, file.shown, options.prune === true, lang)}\n`)
  terminal.exit(problems.length > 0 ? 2 : 0)
}

type Findings = Review['drafts'][number]['findings']

/** Of a pruned baseline, what it still holds: as it is found now. */
const heldOnly = ({ silenced, ...finding }: Findings[number]): Findings => (silenced?.by === 'baseline' ? [finding] : [])

const tell = (number: number, left: number, fewer: number, path: string, prune: boolean, lang: Lang): string => {
  const locked = {
    id: left > 0 ? ` ${left} temuan dari aturan yang dikunci tidak dicatat: perbaiki.` : '',
    en: left > 0 ? ` ${left} ${left === 1 ? 'finding' : 'findings'} of locked rules left out: mend them.` : '',
  }[lang]
  if (prune)
    return {
      id: `${fewer} catatan basi dihapus dari ${path}; ${number} tersisa.`,
      en: `${fewer} stale ${fewer === 1 ? 'entry' : 'entries'} removed from ${path}; ${number} left.`,
    }[lang]
  return (
    {
      id: `${number} temuan dicatat di ${path}. Pemeriksaan berikutnya hanya menyebut yang baru.`,
      en: `${number} ${number === 1 ? 'finding' : 'findings'} recorded in ${path}. From now on only new ones are told.`,
    }[lang] + locked
  )
}
