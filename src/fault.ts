import { anchorAt, type Draft } from './draft.ts'
import type { Finding, Place, Point } from './finding.ts'
import { fill, type Lang } from './language.ts'
import type { Lines } from './lines.ts'
import type { Span } from './prose.ts'
import type { Reading } from './reading.ts'
import type { Located } from './rule.ts'
import type { ActiveRule } from './settle.ts'

/** What a rule reports, whichever its messages are. */
export interface AnyFault {
  readonly message: string
  readonly at?: Located
  readonly values?: Readonly<Record<string, string | number>>
  readonly suggest?: readonly string[]
  readonly fix?: 'safe'
}

/** A fault with its words, its place in the file and the clauses that it offends. */
export const toFinding = (
  { message, at, values, suggest, fix }: AnyFault,
  active: ActiveRule,
  draft: Draft,
  reading: Reading,
  lines: Lines,
  lang: Lang,
): Finding => {
  const { start, end } = at ? spanOf(at) : (reading.said.get(active) ?? firstProse(reading, draft))
  const wording = active.rule.messages[message]
  const piece = anchorAt(draft, start)
  const anchor = piece?.name ?? draft.anchor
  const place = { start: lines.pointAt(start), end: lines.pointAt(end) }
  const said = piece?.cell && placeFrom(lines.pointAt(piece.start), place)
  const firstLine = piece?.cell ? piece.cell.line : draft.line
  if (!wording) throw new Error({ id: `“${message}” tidak ada di messages`, en: `“${message}” is none of its messages` }[lang])
  return {
    rule: active.id,
    severity: active.severity,
    message: fill(wording[lang], values),
    path: draft.path,
    draft: draft.index,
    ...(anchor !== undefined && { anchor }),
    ...(firstLine !== undefined && { line: firstLine + (said ?? place).start.line - 1 }),
    ...(!at && { whole: true }),
    place,
    ...(said && { said }),
    text: draft.source.slice(start, end),
    suggest: suggest ?? [],
    ...(fix && { fix }),
    clauses: active.clauses,
  }
}

/** As it is counted from a point at the start of a line. */
const placeFrom = (from: Point, { start, end }: Place): Place => {
  const shift = ({ line, column, offset }: Point): Point => ({ line: line - from.line + 1, column, offset: offset - from.offset })
  return { start: shift(start), end: shift(end) }
}

const spanOf = (at: Located): Span => {
  if ('span' in at) return at.span
  return { start: at.position?.start.offset ?? 0, end: at.position?.end.offset ?? 0 }
}

/** Where something is absent from the whole draft: an empty range at its first prose. */
const firstProse = ({ prose }: Reading, draft: Draft): Span => prose[0]?.span(0, 0) ?? { start: draft.parts[0]?.start ?? 0, end: draft.parts[0]?.start ?? 0 }
