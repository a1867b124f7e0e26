import { basename, dirname, relative, resolve, sep } from 'node:path'
import { showPath } from '../load/file.ts'
import { gitRootOf } from '../load/git-root.ts'
import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { extensionOf, isDraftFile, isReadable } from '../source/index.ts'
import { unsupported } from '../source/unsupported.ts'
import { entriesOf, kindOf, leadsInto, type Walked, type Walker, walk } from './walk.ts'

/** Files to check, in the order given; within a folder by name. */
export interface Found {
  readonly files: readonly { readonly path: string; readonly shown: string }[]
  readonly problems: readonly Problem[]
  /** Files of a walk that are no drafts, by extension. */
  readonly skipped: ReadonlyMap<string, number>
  /** The folders in which they were looked for. */
  readonly folders: readonly string[]
}

/** Expands files, folders and globs. What leads to nothing is a problem; the rest is still found. */
export const findFiles = async (args: readonly string[], cwd: string): Promise<Found> => {
  const files = new Map<string, string>()
  const problems: Problem[] = []
  const skipped = new Map<string, number>()
  const folders = new Set<string>()
  const add = (path: string) => files.set(path, showPath(path, cwd))
  const skip = (path: string) => {
    const kind = extensionOf(path) ? `.${extensionOf(path)}` : basename(path)
    skipped.set(kind, (skipped.get(kind) ?? 0) + 1)
  }
  const hear: Walker = {
    entered: (folder) => folders.add(folder),
    refused: (refused, message) => problems.push({ path: showPath(refused, cwd), message }),
  }
  /** A file met on a walk may be a stranger's link to what is nobody's draft. */
  const follow = ({ path, isLink }: Walked, folder: string) => {
    if (!isLink || leadsInto(gitRootOf(folder) ?? folder, path)) add(path)
    else problems.push({ path: showPath(path, cwd), message: LEADS_OUT })
  }
  const leftOut = args.filter((arg) => arg.startsWith('!') && kindOf(resolve(cwd, arg)) === undefined)
  if (args.length > 0 && leftOut.length === args.length) problems.push({ path: args[0] as string, message: ONLY_LEFT_OUT })
  for (const arg of args) {
    if (leftOut.includes(arg)) continue
    if (arg === '') {
      problems.push({ message: { id: 'nama berkas kosong', en: 'an empty file name' } })
      continue
    }
    const path = resolve(cwd, arg)
    const shown = showPath(path, cwd)
    const kind = kindOf(path)
    if (kind === 'file') {
      folders.add(dirname(path))
      if (isLockFile(path)) skip(path)
      else if (isReadable(path)) add(path)
      else problems.push({ path: shown, message: unsupported(path) })
      continue
    }
    if (kind === 'other') {
      problems.push({ path: shown, message: { id: 'bukan berkas biasa', en: 'not a regular file' } })
      continue
    }
    if (kind === 'folder') {
      const [before, faults] = [files.size, problems.length]
      let known = false
      let office: string | undefined
      for await (const file of walk(path, hear)) {
        if (!isDraftFile(file.path) || isLockFile(file.path)) {
          skip(file.path)
          if (isReadable(file.path) && !isLockFile(file.path)) office ??= showPath(file.path, cwd)
        } else if (files.has(file.path)) known = true
        else follow(file, path)
      }
      if (files.size === before && !known && problems.length === faults) {
        problems.push({ path: shown, message: withoutDrafts(office) })
      }
      continue
    }
    const [{ default: picomatch }, { COSTLY, isCostly, withoutGroups }] = await Promise.all([import('picomatch'), import('../load/glob.ts')])
    const pattern = withoutGroups(arg.split(sep).join('/'))
    if (isCostly(pattern)) {
      problems.push({ path: shown, message: COSTLY })
      continue
    }
    const scanned = picomatch.scan(pattern)
    if (!scanned.isGlob) {
      problems.push({ path: shown, message: missing(path) })
      continue
    }
    const base = resolve(cwd, scanned.base.replaceAll('\\', ''))
    const matches = picomatch(scanned.glob)
    let any = false
    const faults = problems.length
    if (kindOf(base) === 'folder') {
      for await (const file of walk(base, hear)) {
        if (!matches(relative(base, file.path).split(sep).join('/'))) continue
        if (isLockFile(file.path) || !isReadable(file.path)) skip(file.path)
        else {
          any = true
          follow(file, base)
        }
      }
    }
    if (!any && problems.length === faults)
      problems.push({
        path: arg,
        message: { id: 'pola ini tidak cocok dengan satu draf pun (.md, .markdown, .txt)', en: 'this pattern matches no draft (.md, .markdown, .txt)' },
      })
  }
  if (leftOut.length > 0) {
    const isLeftOut = await matcherOf(leftOut.map((arg) => arg.slice(1)))
    for (const [path] of files) if (isLeftOut(relative(cwd, path).split(sep).join('/'))) files.delete(path)
  }
  return { files: [...files].map(([path, shown]) => ({ path, shown })), problems, skipped, folders: [...folders] }
}

/** Nobody knows of a spreadsheet in a folder whether it is a calendar; its officer does. */
const withoutDrafts = (office: string | undefined) => ({
  id: `tidak ada draf (.md, .markdown, .txt) di folder ini${office === undefined ? '' : `. Kalender dan dokumen Word diperiksa bila disebut: saring "${office}"`}`,
  en: `there are no drafts (.md, .markdown, .txt) in this folder${office === undefined ? '' : `. Calendars and Word documents are checked when they are named: saring "${office}"`}`,
})

/** Does a path match one of some patterns, or lie in a folder that does? */
const matcherOf = async (patterns: readonly string[]): Promise<(path: string) => boolean> => {
  const [{ default: picomatch }, { withoutGroups }] = await Promise.all([import('picomatch'), import('../load/glob.ts')])
  return picomatch(
    patterns.map(withoutGroups).flatMap((pattern) => [pattern, `${pattern}/**`]),
    { dot: true },
  )
}

/** What Office and LibreOffice lay beside a file that is open. */
const isLockFile = (path: string): boolean => /^(?:~\$|\.~lock\.)/.test(basename(path))

const ONLY_LEFT_OUT = {
  id: 'pola dengan “!” hanya mengecualikan: sebut juga yang diperiksa, misalnya . !arsip/**',
  en: 'a pattern with “!” only leaves out: name what to check too, for example . !archive/**',
}

const LEADS_OUT = {
  id: 'tautan ini menuju ke luar folder yang diperiksa: tidak diikuti. Sebut berkasnya sendiri bila memang draf',
  en: 'this link leads out of what is checked: it is not followed. Name the file itself if it is a draft',
}

const missing = (path: string) => {
  const folder = dirname(path)
  const near =
    kindOf(folder) === 'folder'
      ? nearest(
          basename(path),
          entriesOf(folder, () => {}).flatMap(({ name }) => (name === basename(path) ? [] : [name])),
        )
      : undefined
  return {
    id: `berkas atau folder ini tidak ada${near ? `. Maksud Anda “${near}”?` : ''}`,
    en: `there is no such file or folder${near ? `. Did you mean “${near}”?` : ''}`,
  }
}
