import type { Text } from '../language.ts'
import { openCacheFolder } from '../load/cache-folder.ts'
import type { Setup } from '../load/index.ts'
import { type KeptTerms, keepTerms } from '../load/kept-terms.ts'
import { openSourceCache, type SourceCache } from '../load/source-cache.ts'
import type { Terminal } from './terminal.ts'

/** What `--cache` lends to a run. */
export interface Cache {
  readonly folder?: string
  readonly terms?: KeptTerms
  readonly sources: (setup: Setup, today: string) => SourceCache | undefined
  /** Why something could not be kept: the run went on without. */
  readonly faults: readonly Text[]
}

export const openCache = ({ cwd, version, build }: Terminal): Cache => {
  const faults: Text[] = []
  const folder = openCacheFolder(cwd, (why) => faults.push(withoutCache(why)))
  if (!folder) return { sources: () => undefined, faults }
  const made = `${version} ${build()} ${process.version}`
  return {
    folder: folder.path,
    terms: keepTerms(folder, made),
    sources(setup, today) {
      const code = setup.ownRules.find(({ file }) => !file)
      if (!code) return openSourceCache(folder, JSON.stringify([made, today, ...decisive(setup)]))
      faults.push({
        id: `--cache: ${code.path} adalah kode, yang dapat membaca apa saja; diperiksa tanpa simpanan`,
        en: `--cache: ${code.path} is code, which may read anything; checked without it`,
      })
      return undefined
    },
    faults,
  }
}

/** All that decides what is found in a text, besides what ships. */
const decisive = ({ config, lang, facts, guidelines, own, ownRules }: Setup): readonly unknown[] => [
  lang,
  config,
  facts,
  guidelines.map(({ id }) => id),
  own.map(({ guideline }) => guideline),
  ownRules.map(({ id, digest }) => [id, digest]),
]

const withoutCache = ({ id, en }: Text): Text => ({ id: `--cache: ${id}; diperiksa tanpa simpanan`, en: `--cache: ${en}; checked without it` })
