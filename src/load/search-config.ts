import { basename } from 'node:path'
import { cosmiconfig } from 'cosmiconfig'
import { parseYaml } from '../yaml.ts'

/** Where a config may stand in a folder, first come first served. */
const PLACES = ['package.json', '.saringrc.yaml', '.saringrc.yml', '.saringrc.json', '.saringrc']

/** The nearest config from a folder up to another, or undefined. It is only found here; `load.ts` reads it with its places. */
export const searchConfig = async (from: string, upTo: string): Promise<string | undefined> => {
  const raw = (path: string, content: string) => (basename(path) === 'package.json' ? parseYaml(content, path).data : { content })
  const explorer = cosmiconfig('saring', {
    searchPlaces: PLACES,
    loaders: { '.json': raw, '.yaml': raw, '.yml': raw, noExt: raw },
    stopDir: upTo,
    searchStrategy: 'global',
    cache: false,
  })
  return (await explorer.search(from))?.filepath
}
