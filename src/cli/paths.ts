import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Ignore as IgnoreRules } from 'ignore'
import { showPath } from '../load/file.ts'
import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { extensionOf, isDraftFile, isReadable } from '../source/index.ts'
import { unsupported } from '../source/unsupported.ts'

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
  const walk = async function* (folder: string) {
    yield* descend(folder, await ignoredBy(folder), folders)
  }
  const skip = (path: string) => {
    const kind = extensionOf(path) ? `.${extensionOf(path)}` : basename(path)
    skipped.set(kind, (skipped.get(kind) ?? 0) + 1)
  }
  for (const arg of args) {
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
      const before = files.size
      let known = false
      for await (const file of walk(path)) {
        if (!isDraftFile(file) || isLockFile(file)) skip(file)
        else if (files.has(file)) known = true
        else add(file)
      }
      if (files.size === before && !known) {
        problems.push({
          path: shown,
          message: { id: 'tidak ada draf (.md, .markdown, .txt) di folder ini', en: 'there are no drafts (.md, .markdown, .txt) in this folder' },
        })
      }
      continue
    }
    const { default: picomatch } = await import('picomatch')
    const scanned = picomatch.scan(arg.split(sep).join('/'))
    if (!scanned.isGlob) {
      problems.push({ path: shown, message: missing(path) })
      continue
    }
    const base = resolve(cwd, scanned.base)
    const matches = picomatch(scanned.glob)
    let any = false
    if (kindOf(base) === 'folder') {
      for await (const file of walk(base)) {
        if (!matches(relative(base, file).split(sep).join('/'))) continue
        if (isLockFile(file) || !isReadable(file)) skip(file)
        else {
          any = true
          add(file)
        }
      }
    }
    if (!any)
      problems.push({
        path: arg,
        message: { id: 'pola ini tidak cocok dengan satu draf pun (.md, .markdown, .txt)', en: 'this pattern matches no draft (.md, .markdown, .txt)' },
      })
  }
  return { files: [...files].map(([path, shown]) => ({ path, shown })), problems, skipped, folders: [...folders] }
}

/** What Office and LibreOffice lay beside a file that is open. */
const isLockFile = (path: string): boolean => /^(?:~\$|\.~lock\.)/.test(basename(path))

/** Undefined for what is not there, and for a link that leads round in a circle. */
const kindOf = (path: string): 'file' | 'folder' | 'other' | undefined => {
  try {
    const stat = statSync(path)
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other'
  } catch {
    return undefined
  }
}

/** All files below a folder by name, without hidden ones, node_modules, links to folders, and what .gitignore leaves out. */
async function* descend(folder: string, ignored: readonly GitIgnore[], folders: Set<string>): AsyncGenerator<string> {
  folders.add(folder)
  const here = await readGitIgnore(folder)
  const all = here ? [...ignored, here] : ignored
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    const isFolder = entry.isDirectory()
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(path, isFolder, all)) continue
    if (isFolder) yield* descend(path, all, folders)
    else if (entry.isFile() || (entry.isSymbolicLink() && kindOf(path) === 'file')) yield path
  }
}

interface GitIgnore {
  readonly folder: string
  readonly rules: IgnoreRules
}

const readGitIgnore = async (folder: string): Promise<GitIgnore | undefined> => {
  const file = join(folder, '.gitignore')
  if (!existsSync(file) || !lstatSync(file).isFile()) return undefined
  const { default: ignore } = await import('ignore')
  return { folder, rules: ignore().add(readFileSync(file, 'utf8')) }
}

/** The .gitignore files above a folder, from the Git root down. */
const ignoredBy = async (folder: string): Promise<GitIgnore[]> => {
  const above: string[] = []
  let at = folder
  while (!existsSync(join(at, '.git'))) {
    if (dirname(at) === at) return []
    at = dirname(at)
    above.unshift(at)
  }
  return (await Promise.all(above.map(readGitIgnore))).filter((found) => found !== undefined)
}

const isIgnored = (path: string, isFolder: boolean, all: readonly GitIgnore[]): boolean => {
  let ignored = false
  for (const { folder, rules } of all) {
    const result = rules.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''))
    if (result.ignored) ignored = true
    if (result.unignored) ignored = false
  }
  return ignored
}

const missing = (path: string) => {
  const folder = dirname(path)
  const near =
    kindOf(folder) === 'folder'
      ? nearest(
          basename(path),
          readdirSync(folder).filter((name) => name !== basename(path)),
        )
      : undefined
  return {
    id: `berkas atau folder ini tidak ada${near ? `. Maksud Anda “${near}”?` : ''}`,
    en: `there is no such file or folder${near ? `. Did you mean “${near}”?` : ''}`,
  }
}
