import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { type CheckOptions, withCheckOptions } from './check-options.ts'
import { examine } from './examine.ts'
import { tellExamined } from './tell-examined.ts'
import type { Terminal } from './terminal.ts'

export const addCheck = (program: Command, terminal: Terminal, lang: Lang): void => {
  withCheckOptions(program, lang).action(async (paths: readonly string[], options: CheckOptions) => check(paths, options, terminal, lang))
}

const check = async (paths: readonly string[], options: CheckOptions, terminal: Terminal, lang: Lang): Promise<void> => {
  if (options.printConfig !== undefined) await (await import('./print-config.ts')).printConfig(options.printConfig, options, terminal)
  else if (options.watch) await (await import('./watch-check.ts')).watchCheck(paths, options, terminal, lang)
  else await tellExamined(await examine(paths, options, terminal), options, terminal)
}
