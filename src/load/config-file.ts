import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { BrokenInput } from '../problem.ts'
import { type Key, parseYaml, type YamlText } from '../yaml.ts'
import { readText, showPath } from './file.ts'

/** A config file, read and parsed, not yet held against the schema. */
export interface ConfigFile {
  readonly path: string
  /** As it is shown: relative to the current folder. */
  readonly shown: string
  readonly yaml: YamlText
  readonly data: unknown
  readonly under: readonly Key[]
}

/** Searches from a folder up to the Git root, or in that folder alone where there is no Git. */
export const findConfig = async (cwd: string): Promise<ConfigFile | undefined> => {
  const folders = upwards(cwd)
  const gitRoot = folders.find((folder) => existsSync(join(folder, '.git')))
  const searched = gitRoot === undefined ? [cwd] : folders.slice(0, folders.indexOf(gitRoot) + 1)
  // The search is worth loading only where there is something to find.
  if (!searched.some(mayHaveConfig)) return undefined
  const { searchConfig } = await import('./search-config.ts')
  const found = await searchConfig(cwd, gitRoot ?? cwd)
  return found === undefined ? undefined : readConfigFile(found, cwd)
}

const upwards = (folder: string): string[] => (dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))])

const mayHaveConfig = (folder: string): boolean => {
  const manifest = join(folder, 'package.json')
  return readdirSync(folder).some((name) => name.startsWith('.saringrc')) || (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"saring"'))
}

export const readConfigFile = (path: string, cwd: string): ConfigFile => {
  const shown = showPath(path, cwd)
  const text = readText(path, shown, { id: 'konfigurasi', en: 'config' })
  const yaml = parseYaml(text, shown)
  if (yaml.problems.length > 0) throw new BrokenInput(yaml.problems)
  const inPackage = basename(path) === 'package.json'
  const data = inPackage ? (yaml.data as { saring?: unknown } | null)?.saring : yaml.data
  return { path, shown, yaml, data: data ?? {}, under: inPackage ? ['saring'] : [] }
}
