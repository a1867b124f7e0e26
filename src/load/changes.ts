import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Change } from '../changes.ts'
import { ask, rootOf, tell } from './git.ts'
import { linesOfPatch } from './patch.ts'
import { baseCommit } from './revision.ts'

/** What differs in the working tree from a commit. */
export interface Difference {
  /** Of a file that is there and differs, by its absolute path. */
  readonly of: (path: string) => FileChange | undefined
  /** Absolute paths of all files that differ, also of those that are gone. */
  readonly named: ReadonlySet<string>
}

interface FileChange extends Change {
  /** Its bytes at that commit; undefined where it was not there. */
  readonly before: () => Uint8Array | undefined
}

const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=all', '--find-renames']
const PATCH = [...DIFF, '--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']

/** Asks Git what differs from HEAD, or from where this branch left `since`: staged or not, and files that it does not know yet. */
export const readChanges = (cwd: string, since: string | undefined): Difference => {
  const root = rootOf(cwd)
  const base = baseCommit(root, since)
  const names = statusesOf(tell(root, [...DIFF, '--name-status', '-z', base, '--']).toString())
  const lines = linesOfPatch(tell(root, [...PATCH, base, '--']).toString())
  const unknown = tell(root, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name']).toString().split('\0').filter(Boolean)
  const files = new Map<string, FileChange>()
  const named = new Set<string>()
  for (const { status, from, path } of names) {
    named.add(join(root, from)).add(join(root, path))
    if (status === 'D') continue
    const changed = lines.get(path)
    files.set(join(root, path), {
      lines: status === 'A' || status === 'T' ? 'all' : (changed ?? []),
      touched: changed !== undefined,
      before: () => (status === 'A' ? undefined : bytesAt(root, base, from)),
    })
  }
  for (const path of unknown) {
    named.add(join(root, path))
    files.set(join(root, path), { lines: 'all', touched: true, before: () => undefined })
  }
  return { of: (path) => files.get(realName(path)), named }
}

interface Status {
  readonly status: string
  readonly from: string
  readonly path: string
}

/** `M\0path\0` and `R100\0from\0to\0`. */
const statusesOf = (text: string): readonly Status[] => {
  const fields = text.split('\0')
  const found: Status[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const status = (fields[at] ?? '').charAt(0)
    const from = fields[at + 1] ?? ''
    const hasTwo = status === 'R' || status === 'C'
    found.push({ status, from, path: hasTwo ? (fields[at + 2] ?? '') : from })
    at += hasTwo ? 3 : 2
  }
  return found
}

const bytesAt = (root: string, commit: string, path: string): Uint8Array | undefined => {
  const { code, out } = ask(root, ['cat-file', 'blob', `${commit}:${path}`])
  return code === 0 ? out : undefined
}

/** Git names files by their real folders, whatever link led here. */
const realName = (path: string): string => {
  try {
    return join(realpathSync(dirname(path)), basename(path))
  } catch {
    return path
  }
}
