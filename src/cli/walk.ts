import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Ignore as IgnoreRules } from 'ignore'

/** Hears of each folder of a walk, and of one that may not be read; the walk goes on beside it. */
export interface Walker {
  readonly entered: (folder: string) => void
  readonly refused: (folder: string, code: string) => void
}

/** Undefined for what is not there, and for a link that leads round in a circle. */
export const kindOf = (path: string): 'file' | 'folder' | 'other' | undefined => {
  try {
    const stat = statSync(path)
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other'
  } catch {
    return undefined
  }
}

/** All files below a folder by name, without hidden ones, node_modules, links to folders, and what .gitignore leaves out. */
export async function* walk(folder: string, hear: Walker): AsyncGenerator<string> {
  yield* descend(folder, await ignoredBy(folder), hear)
}

async function* descend(folder: string, ignored: readonly GitIgnore[], hear: Walker): AsyncGenerator<string> {
  hear.entered(folder)
  const entries = entriesOf(folder, hear.refused)
  const here = await readGitIgnore(folder)
  const all = here ? [...ignored, here] : ignored
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const isFolder = entry.isDirectory()
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(path, isFolder, all)) continue
    if (isFolder) yield* descend(path, all, hear)
    else if (entry.isFile() || (entry.isSymbolicLink() && kindOf(path) === 'file')) yield path
  }
}

export const entriesOf = (folder: string, refused: Walker['refused']): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    refused(folder, (error as NodeJS.ErrnoException).code ?? String(error))
    return []
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

export const gitRootOf = (folder: string): string | undefined =>
  existsSync(join(folder, '.git')) ? folder : dirname(folder) === folder ? undefined : gitRootOf(dirname(folder))

/** Does a link lead to something inside a folder? */
export const isInside = (path: string, folder: string): boolean =>
  !lstatSync(path).isSymbolicLink() || !relative(realpathSync(folder), realpathSync(path)).startsWith('..')

/** The .gitignore files above a folder, from the Git root down. */
const ignoredBy = async (folder: string): Promise<GitIgnore[]> => {
  const root = gitRootOf(folder)
  if (root === undefined) return []
  const above: string[] = []
  for (let at = folder; at !== root; ) {
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
