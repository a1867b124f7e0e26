import type { CitedClause } from './guideline.ts'
import type { Severity } from './severity.ts'

/** A point in a source. Lines and columns start at 1; columns and offsets count UTF-16 units, a BOM not counted. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** unist's position, with offsets: the only way a place is said. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** A fault at a place, already worded in the run's language and citing its clauses. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** What is wrong, and what to write. */
  readonly message: string
  readonly path: string
  /** Which draft of the file, from 0. */
  readonly draft: number
  /** Where a file has more than lines: `Mei!C14` in a workbook, `row 14, Caption` in CSV. */
  readonly anchor?: string
  /** The line of the file on which it starts, where `place` counts within a cell of a file with lines. */
  readonly line?: number
  /** About the draft as a whole: something is absent from it. */
  readonly whole?: true
  readonly place: Place
  /** The same place as it is said, where it stands in a cell beside that of its draft. */
  readonly said?: Place
  /** The source between the two offsets, markup and entities included. */
  readonly text: string
  /** What to write instead of `text`, best first. */
  readonly suggest: readonly string[]
  /** Present where a suggestion may be applied without a person: it never changes the meaning. */
  readonly fix?: 'safe'
  readonly clauses: readonly CitedClause[]
  /** About a silence, that for this rule or category. */
  readonly silence?: string
  readonly silenced?: { readonly by: 'draft' | 'baseline'; readonly reason: string }
}

/** In a calendar, inside the cell that its anchor names. */
export const saidPlace = ({ place, said }: Finding): Place => said ?? place

/** In the order in which a person reads: by draft, then by place, then by rule. */
export const inReadingOrder = (a: Finding, b: Finding): number =>
  a.draft - b.draft ||
  a.place.start.offset - b.place.start.offset ||
  a.place.end.offset - b.place.end.offset ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
