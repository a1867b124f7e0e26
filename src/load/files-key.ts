import { existsSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { Problem } from '../problem.ts'
import { type ConfigFile, placeOf } from './config-file.ts'
import { gitRootOf } from './git-root.ts'
import { COSTLY, isCostly } from './glob.ts'

/** What is wrong with `files` of a config: it may be a stranger's, so it names nothing outside of the repository, be it through a link. */
export const filesProblems = (file: ConfigFile, cwd: string): readonly Problem[] => {
  const root = realpathSync(gitRootOf(cwd) ?? cwd)
  return (file.config.files ?? []).flatMap((pattern, i) => {
    const message = isCostly(pattern) ? COSTLY : leadsOut(pattern, root, cwd) ? OUTSIDE : undefined
    return message ? [{ ...placeOf(file, ['files', i]), message }] : []
  })
}

const leadsOut = (pattern: string, root: string, cwd: string): boolean => {
  const named = resolve(cwd, pattern.replace(/^!/, '').replace(/[^/]*[*?[{(].*$/s, ''))
  return [resolve(cwd, pattern.replace(/^!/, '')), realOf(named)].some((path) => {
    const inside = relative(root, path)
    return inside.startsWith('..') || resolve(root, inside) !== path
  })
}

/** Where a path leads, as far as it exists. */
const realOf = (path: string): string => (existsSync(path) ? realpathSync(path) : dirname(path) === path ? path : realOf(dirname(path)))

const OUTSIDE = {
  id: '“files” hanya menyebut berkas di repositori ini; yang di luarnya disebut di baris perintah',
  en: '“files” names files of this repository only; name others on the command line',
}
