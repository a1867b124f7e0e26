import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { locateBaseline, readBaseline } from '../load/baseline.ts'
import { load } from '../load/index.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import { atLeast } from '../severity.ts'
import { globalsOf, withConfig, withLang } from './options.ts'
import { findFiles } from './paths.ts'
import { type Desk, type OpenFile, openFile } from './review-file.ts'
import { goThrough } from './review-session.ts'
import type { Terminal } from './terminal.ts'
import { readToday } from './today.ts'

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  withConfig(withLang(command, lang), lang)
    .argument('[paths...]', say('berkas, folder, atau pola', 'files, folders or globs'))
    .option('--by <name>', say('siapa yang bertanggung jawab atas pengecualian', 'who answers for the silences'))
    .option('--today <date>', say('tanggal hari ini bagi pengecualian', 'today’s date for silences'))
    .action((paths: readonly string[]) => review(paths, command, terminal))
}

const review = async (paths: readonly string[], command: Command, terminal: Terminal): Promise<void> => {
  const { cwd, env } = terminal
  const options: { readonly by?: string; readonly today?: string; readonly baseline?: string | false } = { ...command.parent?.opts(), ...command.opts() }
  if (paths.includes('-') || !terminal.isInteractive) throw new BrokenInput([{ message: NO_TERMINAL }])
  const setup = await load({ cwd, ...globalsOf(command) })
  const baselineFile = locateBaseline(options.baseline || undefined, setup.configPath, cwd)
  const baseline = options.baseline === false ? undefined : readBaseline(baselineFile, options.baseline !== undefined, () => false)
  const desk: Desk = { setup, today: readToday(options.today), baseline }
  const found = await findFiles(paths.length > 0 ? paths : (setup.config.files ?? ['.']), cwd)
  const files: OpenFile[] = []
  const problems: Problem[] = [...found.problems]
  for (const file of found.files) {
    try {
      const opened = await openFile(file, desk)
      files.push(opened)
      problems.push(...opened.source.problems, ...opened.checked.failures)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      problems.push({ path: file.shown, message: { id: `berkas tidak dapat dibaca (${code})`, en: `the file cannot be read (${code})` } })
    }
  }
  for (const { message, ...where } of problems) terminal.problem({ ...where, message: message[setup.lang] })
  const left = await goThrough(files, desk, options.by ?? env.GIT_AUTHOR_NAME ?? env.USER ?? env.USERNAME ?? '', terminal)
  const fails = left.some((file) =>
    file.drafts.some(
      ({ draft, findings }) => draft.path === file.shown && findings.some(({ silenced, severity }) => !silenced && atLeast(severity, setup.config.failOn)),
    ),
  )
  terminal.exit(problems.length > 0 ? 2 : fails ? 1 : 0)
}

const NO_TERMINAL = {
  id: 'saring review bertanya kepada orang di terminal: jalankan langsung di sana dengan nama berkasnya, atau pakai saring --fix',
  en: 'saring review asks a person at a terminal: run it there with the names of files, or use saring --fix',
}
