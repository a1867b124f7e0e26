import type { Place } from '../finding.ts'
import { Lines } from '../lines.ts'
import { harmless, units, unitWidth } from './terminal.ts'

interface FrameRow {
  readonly gutter: string
  readonly text: string
  readonly kind: 'source' | 'marks' | 'gap'
}

const TAB = 4

/** The source around a place with the place underlined, no row wider than `columns`: one line, or the first and the last of several. */
export const frame = (source: string, { start, end }: Place, columns: number): readonly FrameRow[] => {
  const text = withoutLastBreak(source.slice(start.offset, end.offset))
  const last = /[\r\n]/.test(text) ? new Lines(text).pointAt(text.length) : { line: 1, column: 1 }
  const lastNumber = start.line + last.line - 1
  const digits = String(lastNumber).length
  // One column stays free for a caret behind the end of a line.
  const room = columns - digits - ' │ '.length - 1
  // Of a line without end, with a finding at every word, only what could be shown is looked at.
  const far = room * 20
  const rows = (number: number, lineStart: number, from: number, to: number): readonly FrameRow[] => {
    const begin = Math.max(lineStart, from - far)
    const end = lineEnd(source, from, far)
    const drawn = draw(source.slice(begin, end), from - begin, Math.min(to, end) - begin, room)
    return [
      { gutter: `${String(number).padStart(digits)} │ `, text: drawn.text, kind: 'source' },
      { gutter: `${' '.repeat(digits)} │ `, text: drawn.marks, kind: 'marks' },
    ]
  }
  const lineStart = start.offset - start.column + 1
  if (last.line === 1) return rows(start.line, lineStart, start.offset, start.offset + text.length)
  const lastStart = start.offset + text.length - last.column + 1
  const indent = source.slice(lastStart).search(/\S/)
  return [
    ...rows(start.line, lineStart, start.offset, start.offset + source.slice(start.offset, lineEnd(source, start.offset, far)).trimEnd().length),
    ...(last.line > 2 ? [{ gutter: `${' '.repeat(digits)} ⋮`, text: '', kind: 'gap' } as const] : []),
    ...rows(lastNumber, lastStart, lastStart + indent, start.offset + text.length),
  ]
}

/** A range that ends at the start of a line ends, to the eye, on the line before. */
const withoutLastBreak = (text: string): string => {
  const trimmed = text.trimEnd()
  return /[\r\n]/.test(text.slice(trimmed.length)) ? trimmed : text
}

/** Where the line ends, or how far it is looked at. */
const lineEnd = (source: string, from: number, far: number): number => {
  const text = source.slice(from, from + far)
  const end = text.search(/[\r\n]/)
  return from + (end < 0 ? text.length : end)
}

interface Cell {
  readonly text: string
  readonly width: number
  readonly marked: boolean
}

interface Drawn {
  readonly text: string
  readonly marks: string
}

/** What makes one unit of several: halves of emoji, combining marks, joiners, and the scripts that stack. */
const MARKS = /[\uD800-\uDFFF]|[\u0300-\u036F]|[\u0590-\u1FFF]|\u200D|\uFE0F/g
/** Latin letters and signs, each one column wide. */
const isNarrow = (text: string): boolean => /^[ -~\u00A0-\u00AC\u00AE-\u02FF–—‘’“”•…]*$/.test(text)

/** One line as a terminal shows it, clipped around what is marked. Only as much of it is cut into units as could be shown. */
const draw = (line: string, from: number, to: number, room: number): Drawn => {
  // Nothing that stands farther away is shown, or moves what is.
  const near = Math.max(0, from - 2 * room)
  const around = line.slice(near, Math.max(from, to) + 2 * room)
  if (isNarrow(around)) return drawPlain(around, from - near, to - near, room)
  // A unit is longer than one only by such marks.
  const reach = room + (line.slice(Math.max(0, from - room * 8), from + room * 8).match(MARKS)?.length ?? 0)
  const first = Math.max(0, from - reach)
  const last = Math.min(line.length, from + reach)
  const cells: Cell[] = []
  let column = 0
  let at = first
  let focus = -1
  for (const unit of units(line.slice(first, last))) {
    const text = unit.startsWith('\t') ? ' '.repeat(TAB - (column % TAB)) : harmless(unit)
    const width = unit.startsWith('\t') ? text.length : unitWidth(text)
    const end = at + unit.length
    if (focus < 0 && end > from) focus = cells.length
    cells.push({ text, width, marked: at < to && end > from })
    column += width
    at = end
  }
  if (focus < 0) focus = cells.length
  const begin = first === 0 && last === line.length && column <= room ? 0 : clipStart(cells, focus, room)
  const head = begin > 0 || first > 0 ? '…' : ''
  const end = clipEnd(cells, begin, room - head.length, last < line.length)
  const shown = cells.slice(begin, end)
  const marks = shown.some(({ marked, width }) => marked && width > 0)
    ? shown
        .map(({ marked, width }) => (marked ? '^' : ' ').repeat(width))
        .join('')
        .trimEnd()
    : `${' '.repeat(columnsOf(cells.slice(begin, focus)))}^`
  const tail = end < cells.length || last < line.length ? '…' : ''
  return { text: head + shown.map(({ text }) => text).join('') + tail, marks: ' '.repeat(head.length) + marks }
}

/** The same for a line whose letters take one column each: most lines, without cutting them into units. */
const drawPlain = (line: string, from: number, to: number, room: number): Drawn => {
  const marked = Math.max(1, to - from)
  if (line.length <= room) return { text: line, marks: ' '.repeat(from) + '^'.repeat(marked) }
  const spare = room - 2 - marked
  const after = line.length - Math.max(from, to)
  const begin = Math.max(0, from - Math.max(0, Math.floor(spare / 2), spare - after))
  const head = begin > 0 ? '…' : ''
  const whole = line.length - begin <= room - head.length
  const end = whole ? line.length : begin + room - head.length - 1
  return {
    text: head + line.slice(begin, end) + (whole ? '' : '…'),
    marks: ' '.repeat(head.length + from - begin) + '^'.repeat(Math.max(1, Math.min(to, end) - from)),
  }
}

const columnsOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0)

/** The first cell to show: what is marked in the middle, but no room wasted behind the end of the line. */
const clipStart = (cells: readonly Cell[], focus: number, room: number): number => {
  const marked = columnsOf(cells.slice(focus).filter((cell) => cell.marked))
  const spare = room - '……'.length - marked
  const after = columnsOf(cells.slice(focus)) - marked
  let left = Math.max(0, Math.floor(spare / 2), spare - after)
  let begin = focus
  while (begin > 0 && (cells[begin - 1]?.width ?? 0) <= left) {
    begin--
    left -= cells[begin]?.width ?? 0
  }
  return begin
}

const clipEnd = (cells: readonly Cell[], begin: number, room: number, more: boolean): number => {
  if (!more && columnsOf(cells.slice(begin)) <= room) return cells.length
  let left = room - '…'.length
  let end = begin
  while (end < cells.length && (cells[end]?.width ?? 0) <= left) {
    left -= cells[end]?.width ?? 0
    end++
  }
  return end
}
