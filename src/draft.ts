import type { Root } from 'mdast'
import type { Fields } from './fields.ts'
import type { Lang } from './language.ts'

/** One post or reply: all that a rule ever sees. */
export interface Draft {
  /** Relative to the current folder with `/`, absolute outside it. */
  readonly path: string
  /** Which draft of its file, from 0. */
  readonly index: number
  /** Where it stands in a file that has more than lines: `Mei!C14`, `row 14, Caption`. */
  readonly anchor?: string
  /** The line of its file on which `source` starts, where that is not the first: a place's line is counted from it. */
  readonly line?: number
  /** The cell of a calendar that it was read from; rows from 1, columns from 0. */
  readonly cell?: DraftCell
  /** The whole text of its file, front matter included, so that offsets into it are places; of a calendar, of its cell. */
  readonly source: string
  readonly format: 'markdown' | 'text'
  /** Ranges of `source` that are published: one, or the parts of a thread. */
  readonly parts: readonly Part[]
  /** What its parts are made of, where its file says so by other means than marks in the text. */
  readonly trees?: readonly Root[]
  /** Names for where its pieces start, in order: the paragraphs of a document. */
  readonly anchors?: readonly Anchor[]
  readonly fields: Fields
  /** The language it is in: its field's, else told from its text. */
  readonly lang: Lang
  /** Told to be in neither: what belongs to a language is not judged. */
  readonly foreign?: true
}

/** Where a piece of a draft's source starts, and its name in the file. */
interface Anchor {
  readonly start: number
  readonly name: string
  /** The piece is all of a cell beside that of the draft: its places are said from its start. */
  readonly cell?: CellAt & { readonly line?: number }
}

interface CellAt {
  readonly row: number
  readonly column: number
  readonly formula?: boolean
}

interface DraftCell extends CellAt {
  readonly sheet: number
  /** The cell of its silences, where the calendar has a column for them. */
  readonly silences?: { readonly row: number; readonly column: number; readonly text: string; readonly formula?: boolean }
}

export interface Part {
  readonly start: number
  readonly end: number
}

export const bodyOf = ({ source, parts }: Pick<Draft, 'source' | 'parts'>): string => parts.map(({ start, end }) => source.slice(start, end)).join('\n')

/** The piece that an offset stands in. */
export const anchorAt = ({ anchors }: Draft, offset: number): Anchor | undefined => anchors?.findLast(({ start }) => start <= offset)

/** The cells that a draft's source is made of, each with its range in it. */
export const cellsOf = ({ source, cell, anchors = [], anchor = '' }: Draft): readonly (CellAt & Part & { readonly name: string })[] => {
  if (!cell) return []
  const others = anchors.flatMap((one) => (one.cell ? [{ ...one.cell, name: one.name, start: one.start }] : []))
  // A line end is between each two.
  return [{ ...cell, name: anchor, start: 0 }, ...others].map((one, i) => ({ ...one, end: (others[i]?.start ?? source.length + 1) - 1 }))
}
