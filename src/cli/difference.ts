import { basename, join, sep } from 'node:path'
import type { BaselineFile } from '../load/baseline.ts'
import type { Difference } from '../load/changes.ts'
import { showPath } from '../load/file.ts'
import type { Setup } from '../load/index.ts'
import { BrokenInput, type Problem } from '../problem.ts'

interface Since {
  readonly changed?: boolean
  readonly since?: string
}

/** What differs, where `--changed` or `--since` asks for it. */
export const differenceOf = async ({ changed, since }: Since, paths: readonly string[], cwd: string): Promise<Difference | undefined> => {
  if (!changed && since === undefined) return undefined
  const refuse = (id: string, en: string) => new BrokenInput([{ message: { id, en } }])
  if (changed && since !== undefined) throw refuse('--changed dan --since tidak dapat dipakai bersama', '--changed and --since cannot be used together')
  if (paths.includes('-'))
    throw refuse('masukan standar (-) tidak punya riwayat: hapus --changed atau --since', 'standard input (-) has no history: leave out --changed or --since')
  const { readChanges } = await import('../load/changes.ts')
  return readChanges(cwd, since)
}

const POLICY = /^\.saringrc(?:\.(?:ya?ml|json))?$|^\.saring-baseline\.json$/

/** A change that decides what is found deserves a reader of its own: each config, baseline, rule or guideline in the difference. */
export const policyNotices = ({ named }: Difference, { policy }: Setup, baseline: BaselineFile, cwd: string): Problem[] =>
  [...named]
    .filter((path) => POLICY.test(basename(path)) || path === baseline.path || policy.some((own) => path === own || path.startsWith(own + sep)))
    .sort()
    .map((path) => ({
      path: showPath(path, cwd),
      message: {
        id: 'berkas ini menentukan apa yang diperiksa dan ikut berubah: tinjau dengan teliti',
        en: 'this file decides what is checked, and it changes here too: review it with care',
      },
    }))

/** Is a file of the baseline among those that differ, though it may be gone? */
export const isNamed = ({ named }: Difference, { folder }: BaselineFile, path: string): boolean => named.has(join(folder, path))
