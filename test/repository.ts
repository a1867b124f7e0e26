import { execFileSync } from 'node:child_process'
import { folderWith, writeFiles } from './command.ts'

/** A Git repository in a folder that is gone when the test is over. */
export interface Repository {
  readonly cwd: string
  readonly git: (...args: string[]) => string
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void
  readonly commit: (files?: Readonly<Record<string, string | Uint8Array>>, date?: string) => void
}

export const gitIn = (cwd: string) => (args: readonly string[], date?: string) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Humas', '-c', 'user.email=humas@contoh.example', '-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: cwd, ...(date !== undefined && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }) },
    },
  )

export const repository = (files: Readonly<Record<string, string | Uint8Array>> = {}): Repository => {
  const cwd = folderWith({})
  const run = gitIn(cwd)
  const write: Repository['write'] = (given) => writeFiles(cwd, given)
  const commit: Repository['commit'] = (given = {}, date = undefined) => {
    write(given)
    run(['add', '-A'])
    run(['commit', '-q', '--allow-empty', '-m', 'simpan'], date)
  }
  run(['init', '-q'])
  if (Object.keys(files).length > 0) commit(files)
  return { cwd, git: (...args) => run(args), write, commit }
}
