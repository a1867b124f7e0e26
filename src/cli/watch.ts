import { type FSWatcher, statSync, watch } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Lang } from '../language.ts'
import type { Setup } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import { isOutput, type Terminal } from './terminal.ts'

/** An editor saves in several steps: they count as one change. */
const SETTLED = 150

export interface Watched {
  readonly folders: Iterable<string>
  /** Nothing that was told before is different now. */
  readonly quiet?: boolean
}

/**
 * Runs once, and again whenever something changes in the folders that the run names; it is given the absolute paths. What is broken is
 * told, and watched on. Ends with the process: on Ctrl-C with the exit code of the last run.
 */
export const watchFolders = async (run: (changed: ReadonlySet<string>) => Promise<Watched>, terminal: Terminal, lang: Lang): Promise<void> => {
  const watchers = new Map<string, { readonly inode: number; readonly watcher: FSWatcher }>()
  let changed = new Set<string>()
  let folders: Iterable<string> = [terminal.cwd]
  let timer: NodeJS.Timeout | undefined
  let running = false
  process.once('SIGINT', () => process.exit())
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void (running ? wait() : again()), SETTLED)
  }
  const again = async () => {
    running = true
    const now = changed
    changed = new Set()
    let quiet = false
    try {
      ;({ folders, quiet = false } = await run(now))
    } catch (error) {
      if (!(error instanceof BrokenInput)) throw error
      for (const { message, ...where } of error.problems) terminal.problem({ ...where, message: message[lang] })
      terminal.exit(2)
    }
    running = false
    watchOnly(new Set(folders))
    if (!quiet) terminal.err({ id: '\nMenunggu perubahan; Ctrl-C untuk berhenti.', en: '\nWaiting for changes; Ctrl-C to stop.' }[lang])
  }
  const watchOnly = (wanted: ReadonlySet<string>) => {
    for (const [folder, { inode, watcher }] of watchers) {
      if (wanted.has(folder) && inodeOf(folder) === inode) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of wanted) {
      const inode = inodeOf(folder)
      if (inode === undefined || watchers.has(folder)) continue
      const watcher = watch(folder, (_, name) => {
        const path = name === null ? folder : join(folder, name)
        // Else each run would set off the next.
        if (isOutput(path)) return
        changed.add(path)
        wait()
      })
      // A folder that goes away is seen from the one above it.
      watcher.on('error', () => watcher.close())
      watchers.set(folder, { inode, watcher })
    }
  }
  await again()
  // A command that is done leaves; this one never is.
  await new Promise<never>(() => undefined)
}

/** Undefined where there is no such folder. */
const inodeOf = (folder: string): number | undefined => {
  const stat = statSync(folder, { throwIfNoEntry: false })
  return stat?.isDirectory() ? stat.ino : undefined
}

/** Watches the files beside the config, and the rules and guidelines. */
export const watchOwn = (run: () => Promise<Setup>, terminal: Terminal, lang: Lang): Promise<void> =>
  watchFolders(async () => ({ folders: foldersOf(await run(), terminal.cwd) }), terminal, lang)

const foldersOf = ({ ownRules, own }: Setup, cwd: string): readonly string[] => [
  ...new Set([cwd, ...[...ownRules, ...own].map(({ path }) => dirname(resolve(cwd, path)))]),
]
