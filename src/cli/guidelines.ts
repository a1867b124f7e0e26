import type { Command } from 'commander'
import { selectGuidelines, unknownGuideline } from '../config.ts'
import { cover } from '../coverage.ts'
import type { Guideline } from '../guideline.ts'
import type { Lang } from '../language.ts'
import { activeRules, load, type Setup } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import { coverageReporters } from '../report/coverage.ts'
import { globalsOf, oneOf, withConfig, withLang } from './options.ts'
import type { Terminal } from './terminal.ts'

const formats = Object.keys(coverageReporters) as (keyof typeof coverageReporters)[]

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  withConfig(withLang(command, lang), lang)
    .argument(
      '[names...]',
      say('pedoman atau foldernya, mis. id/uu-25-2009 (bila tidak, pedoman sendiri)', 'guidelines or folders of them, e.g. id/uu-25-2009 (else your own)'),
    )
    .option('--all', say('semua pedoman yang dipakai konfigurasi', 'all guidelines that the config uses'))
    .option('--format <format>', say(`bentuk: ${formats.join(', ')}`, `form: ${formats.join(', ')}`), oneOf('--format', formats), 'pretty')
    .action(async (names: readonly string[]) => {
      const { all, format } = command.opts() as { readonly all?: boolean; readonly format: keyof typeof coverageReporters }
      const setup = await load({ cwd: terminal.cwd, keepMissing: true, ...globalsOf(command) })
      const { rules, ownRules, guidelines } = setup
      const own = ownRules.map(({ id }) => id)
      const coverage = cover(all ? guidelines : select(names, setup), rules, activeRules(setup), own, setup.lang)
      terminal.out(coverageReporters[format](coverage, { lang: setup.lang, color: terminal.color, columns: terminal.columns, version: terminal.version }))
      for (const { message, ...where } of setup.missing) terminal.problem({ ...where, message: message[setup.lang] })
      terminal.exit(coverage.guidelines.some(({ clauses }) => clauses.some(({ state }) => state === 'missing')) ? 1 : 0)
    })
}

/** Those that are named, else the agency's own. */
const select = (names: readonly string[], { own, known }: Setup): readonly Guideline[] => {
  if (names.length === 0 && own.length === 0) throw new BrokenInput([{ message: NONE }])
  if (names.length === 0) return own.map(({ guideline }) => guideline)
  return names.flatMap((name) => {
    const found = selectGuidelines(name, known)
    if (found) return found
    throw new BrokenInput([{ message: unknownGuideline(name, known) }])
  })
}

const NONE = {
  id: 'konfigurasi ini tidak memakai pedoman sendiri: buat dengan `saring new guideline`, sebut nama pedoman, atau pakai --all',
  en: 'this config uses no guideline of your own: make one with `saring new guideline`, name a guideline, or use --all',
}
