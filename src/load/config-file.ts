import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Config } from '../config.ts'
import { readConfig } from '../config-schema.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import { type Key, parseYaml, type YamlText } from '../yaml.ts'
import { readText, showPath } from './file.ts'

/** A config as its file says it, and where each of its keys stands. */
export interface ConfigFile {
  readonly path: string
  /** As it is shown: relative to the current folder. */
  readonly shown: string
  readonly yaml: YamlText
  /** What leads to the config inside its file: `saring` in package.json. */
  readonly under: readonly Key[]
  readonly config: Config
  /** The keys that it gives; the others have their defaults. */
  readonly given: ReadonlySet<string>
}

const CODE = /\.(?:[cm]?[jt]s)$/i
export const NOT_READ: Problem['message'] = {
  id: 'konfigurasi ini tidak dibaca: ia data, bukan kode. Pindahkan isinya ke .saringrc.yaml atau .saringrc.json',
  en: 'this config is not read: a config is data, not code. Move what it says to .saringrc.yaml or .saringrc.json',
}

export const readConfigFile = (path: string, cwd: string): ConfigFile => {
  const shown = showPath(path, cwd)
  if (CODE.test(path) && existsSync(path)) throw new BrokenInput([{ path: shown, message: NOT_READ }])
  const yaml = parseYaml(readText(path, shown, { id: 'konfigurasi', en: 'config' }), shown)
  if (yaml.problems.length > 0) throw new BrokenInput(yaml.problems)
  const inPackage = basename(path) === 'package.json'
  const data = (inPackage ? (yaml.data as { saring?: unknown } | null)?.saring : yaml.data) ?? {}
  const under = inPackage ? ['saring'] : []
  const read = readConfig(yaml, data, shown, under)
  if ('problems' in read) throw new BrokenInput(read.problems)
  return { path, shown, yaml, under, config: read.config, given: new Set(Object.keys(data)) }
}

export const placeOf = ({ shown, yaml, under }: ConfigFile, keys: readonly Key[]): Pick<Problem, 'path' | 'line' | 'column'> => ({
  path: shown,
  ...yaml.lineAt(yaml.range([...under, ...keys]).start),
})
