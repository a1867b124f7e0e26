import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The config of a folder: searched up to the Git root, or in that folder alone where there is no Git. */
export const findConfig = async (cwd: string): Promise<string | undefined> => {
  const folders = upwards(cwd)
  const gitRoot = folders.find((folder) => existsSync(join(folder, '.git')))
  const searched = gitRoot === undefined ? [cwd] : folders.slice(0, folders.indexOf(gitRoot) + 1)
  // The search is worth loading only where there is something to find.
  if (!searched.some(mayHaveConfig)) return undefined
  const { searchConfig } = await import('./search-config.ts')
  return searchConfig(cwd, gitRoot ?? cwd)
}

const upwards = (folder: string): string[] => (dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))])

const mayHaveConfig = (folder: string): boolean => {
  const manifest = join(folder, 'package.json')
  return readdirSync(folder).some((name) => name.startsWith('.saringrc')) || (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"saring"'))
}
