import type { Lang } from './language.ts'
import type { Kind, Mode, Platform, Purpose } from './vocabulary.ts'

/** What a draft says of itself, in front matter or in the columns of a calendar. */
export interface Fields {
  readonly platform: readonly Platform[]
  readonly lang?: Lang
  readonly kind: Kind
  readonly purpose: readonly Purpose[]
  readonly topic: readonly string[]
  readonly mode: Mode
  readonly account?: string
  /** ISO date of publication. */
  readonly publish?: string
  readonly sources: readonly Citation[]
  readonly media: readonly Media[]
  readonly ignore: readonly Ignore[]
}

interface Citation {
  readonly text?: string
  readonly url?: string
  readonly date?: string
}

export interface Media {
  readonly file?: string
  readonly alt?: string
  /** Where the alternative text is written, in offsets of the source: readers get it, so rules read it. */
  readonly altAt?: { readonly start: number; readonly end: number }
  readonly credit?: string
  readonly captions?: string | boolean
  readonly ai?: boolean
}

/** A silence as the draft asks for it; its range is where it is written, in offsets of the source; or the anchor, outside of it. */
export interface Ignore {
  readonly anchor?: string
  readonly rule: string
  readonly reason: string
  /** ISO date: the last day on which it holds. */
  readonly until?: string
  readonly by?: string
  readonly start: number
  readonly end: number
}

export const NO_FIELDS: Fields = { platform: [], kind: 'post', purpose: [], topic: [], mode: 'normal', sources: [], media: [], ignore: [] }
