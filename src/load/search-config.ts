import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { cosmiconfig } from 'cosmiconfig'
import { BrokenInput } from '../problem.ts'
import { JSON_FAULT, parseYaml } from '../yaml.ts'
import { NOT_READ } from './config-file.ts'
import { barredBy, readText, showPath } from './file.ts'

/** Where a config may stand in a folder, first come first served. */
const PLACES = ['package.json', '.saringrc.yaml', '.saringrc.yml', '.saringrc.json', '.saringrc']

/** The first config in these folders, or undefined: none of a home folder, into which `cosmiconfig` would look at the end of a search of its own. It is only found here; `config-file.ts` reads it with its places. */
export const searchConfig = async (from: string, folders: readonly string[]): Promise<string | undefined> => {
  refuseEndless(from, folders)
  const raw = (path: string, content: string) => (basename(path) === 'package.json' ? parseYaml(content, path).data : { content })
  try {
    const explorer = cosmiconfig('saring', {
      searchPlaces: PLACES,
      loaders: { '.json': raw, '.yaml': raw, '.yml': raw, noExt: raw },
      searchStrategy: 'none',
      cache: false,
    })
    for (const folder of folders) {
      const found = await explorer.search(folder)
      refuseUnread(folder, from, found !== null)
      if (found) return found.filepath
    }
    return undefined
  } catch (error) {
    if (error instanceof BrokenInput) throw error
    // A package.json on the way that is no JSON: it might have held the config.
    const { filepath } = error as { readonly filepath?: string }
    if (filepath === undefined) {
      const why = error instanceof Error ? error.message : String(error)
      throw new BrokenInput([{ message: { id: `konfigurasi tidak dapat dicari: ${why}`, en: `the config cannot be searched for: ${why}` } }])
    }
    const text = readFileSync(filepath, 'utf8')
    const path = showPath(filepath, from)
    const at = /at position (\d+)/.exec(String(error))?.[1]
    throw new BrokenInput([{ path, ...parseYaml(text, path).lineAt(at === undefined ? text.length : Number(at)), message: JSON_FAULT }])
  }
}

const CODE = /^(?:\.saringrc|saring\.config)\.[cm]?[jt]s$/i
const OTHER_NAME = /^(?:\.?saringrc|\.saring|saring\.config)(?:\.(?:ya?ml|json|jsonc|json5|toml|ini))?(?:\.txt)?$/i

/** Whoever wrote one of these takes it to hold. Beside a config, some other name may be a draft of it; one for code never is. */
const refuseUnread = (folder: string, from: string, hasConfig: boolean): void => {
  const unread = readdirSync(folder).filter((name) => CODE.test(name) || (!hasConfig && OTHER_NAME.test(name) && !PLACES.includes(name)))
  if (unread.length > 0)
    throw new BrokenInput(unread.map((name) => ({ path: showPath(join(folder, name), from), message: CODE.test(name) ? NOT_READ : MISNAMED })))
}

const MISNAMED = {
  id: 'konfigurasi dengan nama ini tidak dibaca. Tulis isinya dalam YAML di .saringrc.yaml',
  en: 'a config of this name is not read. Write what it says in YAML, in .saringrc.yaml',
}

/** The search would read whatever stands there: a link to a device too, or what fills the memory. */
const refuseEndless = (from: string, folders: readonly string[]): void => {
  for (const path of folders.flatMap((folder) => PLACES.map((place) => join(folder, place)))) {
    const code = existsSync(path) ? barredBy(path) : undefined
    if (code === 'EFBIG' || code === 'EINVAL') readText(path, showPath(path, from), { id: 'konfigurasi', en: 'config' })
  }
}
