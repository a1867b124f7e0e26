import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Problem } from '../problem.ts'
import { readConfigFile } from './config-file.ts'
import { nearBeside } from './near-path.ts'

/** What a package may bring, by the keys of a config. */
type Brought = 'rulesFrom' | 'guidelines' | 'facts'

const NAME = /^(?:@[\w.-]+\/)?\w[\w.-]*$/

/** Does a name in a config stand for a place on the disk? All others are those of documents that ship, or of packages. */
export const isPath = (name: string): boolean => /^\.{0,2}[/\\]|^[A-Za-z]:[/\\]/.test(name) || name === '.' || name === '..'

/** The folder of an installed package, looked for as Node does: in the `node_modules` of each folder upwards. */
export const findPackage = (name: string, from: string): string | undefined => {
  if (!NAME.test(name)) return undefined
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(from) === from ? undefined : findPackage(name, dirname(from))
}

/**
 * The paths that a package brings: those that `saring` in its package.json names under the very keys of a config, so that the package
 * is checked by its own authors with what it brings. Only paths count: a package brings no other package.
 */
const pathsOf = (folder: string, what: Brought, cwd: string): readonly string[] => {
  const { config, given } = readConfigFile(join(folder, 'package.json'), cwd)
  const named = [given.has(what) ? (config[what] ?? []) : []].flat()
  return named.filter((name) => isPath(name) || /\.(?:ya?ml|md)$/.test(name)).map((name) => resolve(folder, name))
}

interface Origin {
  readonly path: string
  /** The folder of the package that brings it. */
  readonly package?: string
}

/** What a name in a config stands for; undefined, with a problem at `where`, for nothing. */
export const originsOf = (
  name: string,
  what: Brought,
  from: string,
  cwd: string,
  problems: Problem[],
  where: Pick<Problem, 'path' | 'line' | 'column'>,
): readonly Origin[] => {
  if (isPath(name)) return [{ path: resolve(from, name) }]
  const folder = findPackage(name, from)
  const paths = folder === undefined ? [] : pathsOf(folder, what, cwd)
  if (folder === undefined) problems.push({ ...where, message: notInstalled(name, from) })
  else if (paths.length === 0) problems.push({ ...where, message: bringsNone(name, what) })
  return paths.map((path) => ({ path, ...(folder !== undefined && { package: folder }) }))
}

const notInstalled = (name: string, from: string): Problem['message'] => {
  if (existsSync(resolve(from, name)))
    return { id: `“${name}” dibaca sebagai nama paket. Maksud Anda “./${name}”?`, en: `“${name}” is read as the name of a package. Did you mean “./${name}”?` }
  // Nobody should be told to install a name that is misspelt: it may be a stranger's.
  const near = NAME.test(name) ? nearBeside(join(from, 'node_modules', name)) : undefined
  const meant = name.slice(0, name.lastIndexOf('/') + 1) + near
  if (near !== undefined)
    return { id: `paket “${name}” tidak terpasang. Maksud Anda “${meant}”?`, en: `the package “${name}” is not installed. Did you mean “${meant}”?` }
  return {
    id: `paket “${name}” tidak terpasang. Pasang: npm i -D ${name}. Folder atau berkas sendiri diawali “./”`,
    en: `the package “${name}” is not installed. Install it: npm i -D ${name}. A folder or file of your own begins with “./”`,
  }
}

const bringsNone = (name: string, what: Brought): Problem['message'] => ({
  id: `paket “${name}” tidak membawa apa pun untuk “${what}”: sebut jalurnya di package.json paket itu, di bawah “saring”`,
  en: `the package “${name}” brings nothing for “${what}”: its package.json must name the paths, under “saring”`,
})
