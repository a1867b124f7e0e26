import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Config, DEFAULT_CONFIG } from '../config.ts'
import { BrokenInput } from '../problem.ts'
import { type ConfigFile, placeOf, readConfigFile } from './config-file.ts'
import { barredBy } from './file.ts'
import { meantBeside } from './near-path.ts'

/** A config below those that it extends, the farthest first. Throws `BrokenInput` for what leads nowhere or round in a circle. */
export const readLayers = (path: string, cwd: string): readonly ConfigFile[] => {
  const layers = new Map<string, ConfigFile>()
  const enter = (at: string, above: readonly string[]): void => {
    const file = readConfigFile(at, cwd)
    for (const [i, name] of file.config.extends.entries()) {
      const next = resolveExtends(name, dirname(at))
      const refuse = (id: string, en: string) => new BrokenInput([{ ...placeOf(file, ['extends', i]), message: { id, en } }])
      if (next === undefined) {
        const meant = meantBeside(resolve(dirname(at), name))
        throw refuse(`extends: tidak ada konfigurasi “${name}”${meant.id}`, `extends: there is no config “${name}”${meant.en}`)
      }
      const way = [...above, at]
      if (way.includes(next))
        throw refuse(`extends: “${name}” kembali ke konfigurasi yang memakainya`, `extends: “${name}” leads back to a config that extends it`)
      if (!layers.has(next)) enter(next, way)
    }
    layers.set(at, file)
  }
  enter(path, [])
  return [...layers.values()]
}

/** A file, or a folder or package with a config in it; undefined where there is none. Nothing of it is run. */
const resolveExtends = (name: string, from: string): string | undefined => {
  if (/^\.{0,2}[\\/]|^[A-Za-z]:[\\/]/.test(name) || /^[^@/\\]+\.(?:ya?ml|json)$/i.test(name)) return configAt(resolve(from, name))
  const inside = configAt(join(from, 'node_modules', name))
  return inside ?? (dirname(from) === from ? undefined : resolveExtends(name, dirname(from)))
}

const PLACES = ['.saringrc.yaml', '.saringrc.yml', '.saringrc.json', '.saringrc']

const configAt = (path: string): string | undefined => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.isFile() ? path : undefined
  const manifest = join(path, 'package.json')
  if (existsSync(manifest) && barredBy(manifest) === undefined && /"saring"\s*:\s*\{/.test(readFileSync(manifest, 'utf8'))) return manifest
  return PLACES.map((place) => join(path, place)).find((place) => existsSync(place))
}

/** Which layer decides a key: the last that gives it, else the last of all, with the default. */
export const layerOf = (layers: readonly ConfigFile[], key: keyof Config): ConfigFile => {
  const found = layers.findLast(({ given }) => given.has(key)) ?? layers.at(-1)
  if (!found) throw new Error('a config has one layer at the least')
  return found
}

/** All layers as one config: each key as its last layer gives it, but settings one over the other, lists of overrides, rules and locks one after the other. */
export const mergeLayers = (layers: readonly ConfigFile[]): Config => {
  const keys = new Set(layers.flatMap(({ config }) => Object.keys(config) as (keyof Config)[]))
  const decided = Object.fromEntries([...keys].map((key) => [key, layerOf(layers, key).config[key]]))
  const together = <T>(of: (config: Config) => readonly T[]): readonly T[] => layers.flatMap(({ config }) => of(config))
  return {
    ...DEFAULT_CONFIG,
    ...decided,
    rules: Object.assign({}, ...layers.map(({ config }) => config.rules)),
    rulesFrom: together(({ rulesFrom }) => rulesFrom),
    overrides: together(({ overrides }) => overrides),
    locked: together(({ locked }) => locked),
  }
}
