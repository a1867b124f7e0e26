import { ciFiles } from './starter-ci.ts'
import { english } from './starter-en.ts'
import { indonesian } from './starter-id.ts'
import type { StarterOptions } from './starter-options.ts'

/** What a new repository calls its guideline and the folder of its rules. */
export const PLACES = { id: { guideline: 'pedoman.md', rules: 'aturan' }, en: { guideline: 'guideline.md', rules: 'rules' } } as const

/** The files of a new content repository, by path: they pass `saring` and `saring test` as they are. */
export const starter = (options: StarterOptions): Readonly<Record<string, string>> => ({
  ...(options.lang === 'id' ? indonesian(options) : english(options)),
  // Where saring itself is installed.
  '.gitignore': 'node_modules/\n',
  ...ciFiles(options),
})
