import { spawnSync } from 'node:child_process'
import { BrokenInput } from '../problem.ts'

interface Answer {
  readonly code: number
  readonly out: Buffer
  readonly err: string
}

/** Nothing that a repository or a caller sets may run a program, ask a question or reach the network. */
const SAFE = ['--no-pager', '--no-optional-locks', '-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']

/** As Git's own hooks set them, they would point at another repository or index than the one of the folder. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'))),
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
  NoDefaultCurrentDirectoryInExePath: '1',
})

/** Asks Git. Throws `BrokenInput` where there is none. */
export const ask = (cwd: string, args: readonly string[]): Answer => {
  const { status, stdout, stderr, error } = spawnSync('git', [...SAFE, ...args], { cwd, env: environment(), maxBuffer: 2 ** 29, windowsHide: true })
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
    throw new BrokenInput([
      {
        message: {
          id: 'Git tidak terpasang: pasang dulu untuk memakai riwayat repositori',
          en: 'Git is not installed: install it to use the history of a repository',
        },
      },
    ])
  }
  if (error) throw error
  return { code: status ?? -1, out: stdout, err: stderr.toString().trim() }
}

/** The same where anything but success is a fault that its own words explain. */
export const tell = (cwd: string, args: readonly string[]): Buffer => {
  const { code, out, err } = ask(cwd, args)
  if (code === 0) return out
  const [why = ''] = err.split('\n')
  throw new BrokenInput([{ message: { id: `git ${args[0]} gagal: ${why}`, en: `git ${args[0]} failed: ${why}` } }])
}

/** The working tree that a folder is in. */
export const rootOf = (cwd: string): string => {
  const { code, out, err } = ask(cwd, ['rev-parse', '--show-toplevel'])
  if (code === 0) return out.toString().replace(/\r?\n$/, '')
  const [why = ''] = err.split('\n')
  const message = err.includes('not a git repository')
    ? {
        id: 'folder ini bukan repositori Git: --changed dan --since hanya dapat dipakai di dalamnya',
        en: 'this folder is no Git repository: --changed and --since work only in one',
      }
    : { id: `repositori Git tidak dapat dibaca: ${why}`, en: `the Git repository cannot be read: ${why}` }
  throw new BrokenInput([{ path: cwd, message }])
}
