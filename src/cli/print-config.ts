import { resolve } from 'node:path'
import type { Lang } from '../language.ts'
import { showPath } from '../load/file.ts'
import { load } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import { escapeUnsafe, harmless } from '../report/terminal.ts'
import type { CheckOptions } from './check-options.ts'
import { targetsOf } from './formats.ts'
import { type Origins, originsOf, type Sourced } from './origins.ts'
import type { Terminal } from './terminal.ts'

/** What holds for one file, each value with where it comes from; as JSON where that format is asked for. */
export const printConfig = async (file: string, { format, output, config: configPath, allowCode, lang }: CheckOptions, terminal: Terminal): Promise<void> => {
  const { cwd } = terminal
  const targets = targetsOf(format, output, cwd)
  const [target] = targets
  if (targets.length > 1 || target?.file !== undefined || !(target?.format === 'pretty' || target?.format === 'json'))
    throw new BrokenInput([{ message: ONLY }])
  const setup = await load({ cwd, configPath, allowCode, lang })
  const origins = originsOf(showPath(resolve(cwd, file), cwd), setup)
  terminal.out(target.format === 'json' ? `${escapeUnsafe(JSON.stringify(origins, null, 2))}\n` : inWords(origins, setup.lang))
}

const ONLY = {
  id: '--print-config menulis ke stdout, sebagai teks atau dengan --format json',
  en: '--print-config writes to stdout, as text or with --format json',
}

const inWords = ({ path, config, draft, rules }: Origins, lang: Lang): string => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const row = (name: string, { value, from }: Sourced, indent = 2) => `${' '.repeat(indent)}${name}: ${shown(value)}  ← ${origin(from, lang)}`
  const all = Object.entries(rules)
  const on = all.filter(([, { value }]) => value !== 'off')
  const off = all.filter(([, { value }]) => value === 'off')
  const lines = [
    path,
    '',
    say('Konfigurasi', 'Config'),
    ...Object.entries(config).map(([key, sourced]) => row(key, sourced)),
    ...(Object.keys(draft).length > 0
      ? ['', say('Isian draf', 'Fields of its drafts'), ...Object.entries(draft).map(([field, sourced]) => row(field, sourced))]
      : []),
    '',
    `${say('Aturan yang berlaku', 'Rules that hold')} (${on.length})`,
    ...on.flatMap(([id, { options, clauses, ...severity }]) => [
      row(id, severity),
      ...Object.entries(options)
        .filter(([, { from }]) => from !== 'default')
        .map(([option, sourced]) => row(option, sourced, 6)),
      ...(clauses.length > 0 ? [`      ${say('butir', 'clauses')}: ${clauses.join(', ')}`] : []),
    ]),
    ...(off.length > 0 ? ['', `${say('Aturan yang mati', 'Rules that are off')} (${off.length})`, ...off.map(([id, severity]) => row(id, severity))] : []),
  ]
  return `${lines.map(harmless).join('\n')}\n`
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const ORIGINS: Readonly<Record<string, string>> = { default: 'bawaan', rule: 'bawaan aturannya', 'no clause': 'tidak disebut pedoman yang berlaku' }
const ENGLISH: Readonly<Record<string, string>> = { rule: 'the rule itself', 'no clause': 'no guideline in force names it' }

const origin = (from: string, lang: Lang): string => (lang === 'id' ? ORIGINS : ENGLISH)[from] ?? from
