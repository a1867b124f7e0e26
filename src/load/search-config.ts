import { basename } from 'node:path'
import { cosmiconfig } from 'cosmiconfig'
import { BrokenInput } from '../problem.ts'
import { parseYaml } from '../yaml.ts'

/** Where a config may stand in a folder, first come first served. */
const PLACES = ['package.json', '.saringrc.yaml', '.saringrc.yml', '.saringrc.json', '.saringrc']

/** The nearest config from a folder up to another, or undefined. It is only found here; `load.ts` reads it with its places. */
export const searchConfig = async (from: string, upTo: string): Promise<string | undefined> => {
  const raw = (path: string, content: string) => (basename(path) === 'package.json' ? parseYaml(content, path).data : { content })
  try {
    const explorer = cosmiconfig('saring', {
      searchPlaces: PLACES,
      loaders: { '.json': raw, '.yaml': raw, '.yml': raw, noExt: raw },
      stopDir: upTo,
      searchStrategy: 'global',
      cache: false,
    })
    return (await explorer.search(from))?.filepath
  } catch (error) {
    // A package.json on the way that is no JSON: it might have held the config.
    const { filepath = from } = error as { readonly filepath?: string }
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n').slice(-1)
    throw new BrokenInput([
      { path: filepath, message: { id: `tidak dapat dibaca saat mencari konfigurasi: ${why}`, en: `cannot be read while searching the config: ${why}` } },
    ])
  }
}
