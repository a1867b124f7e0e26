import type { Fields } from './fields.ts'
import type { Lang } from './language.ts'

/** One post or reply: all that a rule ever sees. */
export interface Draft {
  /** Relative to the current folder with `/`, absolute outside it. */
  readonly path: string
  /** Which draft of its file, from 0. */
  readonly index: number
  readonly anchor?: string
  /** The whole text of its file, front matter included, so that offsets into it are places. */
  readonly source: string
  readonly format: 'markdown' | 'text'
  /** Ranges of `source` that are published: one, or the parts of a thread. */
  readonly parts: readonly Part[]
  readonly fields: Fields
  /** The language it is in: its field's, else told from its text. */
  readonly lang: Lang
}

export interface Part {
  readonly start: number
  readonly end: number
}

export const bodyOf = (draft: Draft): string => draft.parts.map(({ start, end }) => draft.source.slice(start, end)).join('\n')
