import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { Text } from '../language.ts'
import { gitRootOf } from './git-root.ts'

/** The folder of this user's caches, and the key that signs what saring keeps there. */
export interface CacheFolder {
  readonly path: string
  readonly key: Uint8Array
  /** Takes why something could not be kept: the run goes on without. */
  readonly fault: (why: Text) => void
}

/** Opens the folder, and makes it and its key where they are missing; undefined where there can be none. */
export const openCacheFolder = (cwd: string, fault: (why: Text) => void): CacheFolder | undefined => {
  const path = locate()
  if (path === undefined) {
    fault({ id: 'tidak ada folder rumah (HOME)', en: 'there is no home folder (HOME)' })
    return undefined
  }
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    // Whoever writes the repository could put a cache and its key there.
    if (!isWithinRepository(realpathSync(path), realpathSync(cwd))) return { path, key: readKey(join(path, 'key')), fault }
    fault({ id: `${path} berada di dalam repositori yang diperiksa`, en: `${path} lies inside the repository that is checked` })
  } catch (error) {
    fault(unwritable(path, error))
  }
  return undefined
}

export const unwritable = (path: string, error: unknown): Text => {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return { id: `${path} tidak dapat ditulis (${code})`, en: `${path} cannot be written (${code})` }
}

const locate = (): string | undefined => {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (XDG_CACHE_HOME && resolve(XDG_CACHE_HOME) === XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'saring')
  if (process.platform === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'saring', 'Cache') : undefined
  const home = process.env.HOME === undefined ? undefined : homedir()
  if (!home || !existsSync(home)) return undefined
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches', 'saring') : join(home, '.cache', 'saring')
}

const isWithinRepository = (path: string, cwd: string): boolean => {
  const root = gitRootOf(cwd)
  if (root !== undefined) return contains(root, path)
  const home = homedir()
  return contains(cwd, path) && !(existsSync(home) && contains(cwd, realpathSync(home)))
}

const contains = (folder: string, path: string): boolean => !/^\.\.(?:[\\/]|$)/.test(relative(folder, path)) && resolve(folder, relative(folder, path)) === path

const KEY_BYTES = 32

/** A key that others could read or have made signs nothing: a new one takes its place, and all that the old one signed is foreign. */
const readKey = (path: string): Uint8Array => {
  for (let tries = 0; tries < 3; tries++) {
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (stat?.isFile() && isOurs(stat)) {
      const key = readFileSync(path)
      if (key.length === KEY_BYTES) return key
    }
    if (stat) rmSync(path, { recursive: true, force: true })
    const made = `${path}.${randomBytes(6).toString('hex')}`
    writeFileSync(made, randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx' })
    chmodSync(made, 0o600)
    claim(made, path)
  }
  throw new Error('EKEY')
}

const isOurs = ({ mode, uid }: { readonly mode: number; readonly uid: number }): boolean =>
  process.platform === 'win32' || ((mode & 0o077) === 0 && uid === process.getuid?.())

/** Of two runs that make the key at once, one wins, and both read its key. */
const claim = (made: string, path: string): void => {
  try {
    linkSync(made, path)
    rmSync(made, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') rmSync(made, { force: true })
    else renameSync(made, path)
  }
}
