import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Ignore as IgnoreRules } from 'ignore'
import type { Text } from '../language.ts'
import { gitRootOf } from '../load/git-root.ts'

/** Hears of each folder of a walk, and of one that may not be read; the walk goes on beside it. */
export interface Walker {
  readonly entered: (folder: string) => void
  readonly refused: (path: string, why: Text) => void
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

export interface Walked {
  readonly path: string
  readonly isLink: boolean
}

/** All files below a folder by name, without hidden ones, node_modules, links to folders, and what .gitignore leaves out. */
export async function* walk(folder: string, hear: Walker): AsyncGenerator<Walked> {
  yield* descend(folder, 0, await ignoredBy(folder, hear), hear)
}

/** Deeper no content lies, and the time that patterns of .gitignore take grows with the depth. */
const DEEPEST = 100

async function* descend(folder: string, depth: number, ignored: readonly GitIgnore[], hear: Walker): AsyncGenerator<Walked> {
  hear.entered(folder)
  if (depth > DEEPEST) return hear.refused(folder, TOO_DEEP)
  const entries = entriesOf(folder, hear.refused)
  const here = await readGitIgnore(folder, hear)
  const all = here ? [...ignored, here] : ignored
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const isFolder = entry.isDirectory()
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(path, isFolder, all)) continue
    if (isFolder) yield* descend(path, depth + 1, all, hear)
    else if (entry.isFile()) yield { path, isLink: false }
    else if (entry.isSymbolicLink() && kindOf(path) === 'file') yield { path, isLink: true }
  }
}

export const entriesOf = (folder: string, refused: Walker['refused']): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    refused(folder, { id: `folder tidak dapat dibaca (${code})`, en: `the folder cannot be read (${code})` })
    return []
  }
}

interface GitIgnore {
  readonly folder: string
  readonly rules: IgnoreRules
}

/** A list of 10,000 patterns; each is held against each file. */
const MOST_IGNORED = 100_000

const TOO_DEEP = {
  id: 'bersarang lebih dari 100 folder: yang di dalamnya tidak diperiksa',
  en: 'nested in more than 100 folders: what is in it is not checked',
}
const TOO_LONG = { id: 'lebih dari 100 kB: tidak dipakai', en: 'more than 100 kB: not used' }

/** Of a folder that may not be entered, the walk tells by itself. */
const contentOf = (file: string, hear: Walker): string | undefined => {
  try {
    const stat = lstatSync(file, { throwIfNoEntry: false })
    if (!stat?.isFile()) return undefined
    if (stat.size > MOST_IGNORED) return void hear.refused(file, TOO_LONG)
  } catch {
    return undefined
  }
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    return void hear.refused(file, { id: `tidak dapat dibaca (${code})`, en: `cannot be read (${code})` })
  }
}

const readGitIgnore = async (folder: string, hear: Walker): Promise<GitIgnore | undefined> => {
  const file = join(folder, '.gitignore')
  const content = contentOf(file, hear)
  if (content === undefined) return undefined
  const [{ default: ignore }, { isCostly }] = await Promise.all([import('ignore'), import('../load/glob.ts')])
  const patterns = content.split(/\r?\n/)
  // What a costly one would leave out is checked: no pattern hides a draft by its weight.
  return { folder, rules: ignore().add(patterns.filter((pattern) => !isCostly(pattern))) }
}

/** Does a link lead to something inside a folder? */
export const leadsInto = (folder: string, link: string): boolean => !relative(realpathSync(folder), realpathSync(link)).startsWith('..')

/** The .gitignore files above a folder, from the Git root down. */
const ignoredBy = async (folder: string, hear: Walker): Promise<GitIgnore[]> => {
  const root = gitRootOf(folder)
  if (root === undefined) return []
  const above: string[] = []
  for (let at = folder; at !== root; ) {
    at = dirname(at)
    above.unshift(at)
  }
  return (await Promise.all(above.map((each) => readGitIgnore(each, hear)))).filter((found) => found !== undefined)
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
