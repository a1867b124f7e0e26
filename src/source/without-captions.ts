import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { captionNames } from './columns.ts'
import type { ReadOptions } from './index.ts'

/** Why a file gives no drafts: no column of captions in it. */
export const withoutCaptions = (heading: readonly string[], { path, calendar }: ReadOptions): Problem => {
  const wanted = captionNames(calendar)
  const names = heading.map((name) => name.trim()).filter((name) => name !== '')
  const [meant, name] = names.map((given) => [nearest(given, wanted), given] as const).find(([near]) => near !== undefined) ?? []
  const seen = names.slice(0, 12).join(', ')
  const guess = (id: boolean) => (meant === undefined ? '' : id ? ` Maksud Anda “${meant}” pada “${name}”?` : ` Did you mean “${meant}” by “${name}”?`)
  return {
    path,
    message: {
      id: `tidak ada kolom caption.${guess(true)} Namai kolomnya Caption atau Teks, atau sebut namanya di konfigurasi: calendar: { caption: … }${seen ? `. Kolom yang ada: ${seen}` : ''}`,
      en: `there is no column of captions.${guess(false)} Name it Caption or Text, or name it in the config: calendar: { caption: … }${seen ? `. Its columns: ${seen}` : ''}`,
    },
  }
}
