import { existsSync, type FSWatcher, watch } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Lang } from '../language.ts'
import type { Setup } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import type { Terminal } from './terminal.ts'

/** An editor saves in several steps: they count as one change. */
const SETTLED = 150

/** Runs once, and again whenever a file changes beside the config, a rule or a guideline. What is broken is told, and watched on. Ends with the process. */
export const watchOwn = async (run: () => Promise<Setup>, terminal: Terminal, lang: Lang): Promise<void> => {
  let folders: readonly string[] = [terminal.cwd]
  let watchers: readonly FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  let running = false
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void (running ? changed() : again()), SETTLED)
  }
  const again = async () => {
    running = true
    try {
      folders = foldersOf(await run(), terminal.cwd)
    } catch (error) {
      if (!(error instanceof BrokenInput)) throw error
      for (const { message, ...where } of error.problems) terminal.problem({ ...where, message: message[lang] })
      terminal.exit(2)
    }
    running = false
    for (const watcher of watchers) watcher.close()
    watchers = folders.filter(existsSync).map((folder) => watch(folder, changed))
    terminal.err({ id: '\nMenunggu perubahan; Ctrl-C untuk berhenti.', en: '\nWaiting for changes; Ctrl-C to stop.' }[lang])
  }
  await again()
}

/** Where its files stand. */
const foldersOf = ({ ownRules, own }: Setup, cwd: string): readonly string[] => [
  ...new Set([cwd, ...[...ownRules, ...own].map(({ path }) => dirname(resolve(cwd, path)))]),
]
