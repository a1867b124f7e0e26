import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { unknownName } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'

/** Refuses a value that is none of these, with the nearest one. */
export const oneOf =
  <const T extends string>(option: string, values: readonly T[]) =>
  (value: string): T => {
    const found = values.find((known) => known === value)
    if (found !== undefined) return found
    throw new BrokenInput([{ message: unknownName(`nilai ${option}`, `value of ${option}`, value, values) }])
  }

/** They may stand before a command too. */
interface GlobalOptions {
  readonly lang?: Lang
  readonly config?: string
  readonly allowCode?: readonly string[]
}

export interface GlobalLoad {
  readonly lang?: Lang | undefined
  readonly configPath?: string | undefined
  readonly allowCode?: readonly string[] | undefined
}

/** What `load` needs of a command's line: its own options, else those that stand before it. */
export const globalsOf = (command: Command): GlobalLoad => {
  const { lang, config, allowCode } = { ...command.parent?.opts(), ...command.opts() } as GlobalOptions
  return { lang, configPath: config, allowCode }
}

/** `--lang` stands on every command: it words help and errors too. */
export const withLang = (command: Command, lang: Lang): Command =>
  command.option('--lang <id|en>', { id: 'bahasa keluaran: id atau en', en: 'language of the output: id or en' }[lang], oneOf('--lang', ['id', 'en']))

export const withConfig = (command: Command, lang: Lang): Command =>
  command
    .option(
      '--config <file>',
      { id: 'berkas konfigurasi (bila tidak, dicari dari folder ini ke atas)', en: 'config file (else searched from this folder upwards)' }[lang],
    )
    .option(
      '--allow-code <path>',
      { id: 'jalankan aturan .js/.ts dari folder atau berkas ini (boleh berulang)', en: 'run rules in .js/.ts from this folder or file (may be repeated)' }[
        lang
      ],
      (path: string, before: readonly string[] = []) => [...before, path],
    )
