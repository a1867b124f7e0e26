import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { barredBy } from './file.ts'
import { gitRootOf } from './git-root.ts'

/** The config of a folder: searched up to the Git root, or in that folder alone where there is no Git. */
export const findConfig = async (cwd: string): Promise<string | undefined> => {
  const searched = upwards(cwd, gitRootOf(cwd) ?? cwd)
  // The search is worth loading only where there is something to find.
  const likely = searched.filter(mayHaveConfig)
  if (likely.length === 0) return undefined
  const { searchConfig } = await import('./search-config.ts')
  return searchConfig(cwd, likely)
}

const upwards = (folder: string, upTo: string): string[] => (folder === upTo ? [folder] : [folder, ...upwards(dirname(folder), upTo)])

/** Names of configs, and what people call theirs. */
const LIKELY = /^\.?saring(?:rc|\.)/i

const mayHaveConfig = (folder: string): boolean => {
  const manifest = join(folder, 'package.json')
  return (
    readdirSync(folder).some((name) => LIKELY.test(name)) ||
    (existsSync(manifest) && (barredBy(manifest) !== undefined || readFileSync(manifest, 'utf8').includes('"saring"')))
  )
}
