import type { List, ListItem, Paragraph } from 'mdast'
import type { Place } from './finding.ts'

/** What stands before the text of a list item. Items with another mark begin another list. */
export interface Marker {
  readonly mark: string
  /** As written; a bullet has none. */
  readonly number: string | undefined
  /** With the blanks after it. */
  readonly width: number
}

/** Five blanks would begin code. */
const MARKER = /^(?:([-+*])|(\d{1,9})([.)])) {1,4}(?! )/

export const readMarker = (line: string): Marker | undefined => {
  const found = MARKER.exec(line)
  return found ? { mark: found[1] ?? found[3] ?? '', number: found[2], width: found[0].length } : undefined
}

/** Within a paragraph “5. ” is text: a sentence may end in a number. */
export const mayInterrupt = ({ number }: Marker): boolean => number === undefined || number === '1'

/** The list that a next item may go on. */
export interface OpenList {
  readonly mark: string
  readonly list: List & { position: Place }
}

/** Puts a paragraph into the open list, or into a new one where its mark is another. A blank line between two items makes their list loose. */
export const addItem = (open: OpenList | undefined, { mark, number, width }: Marker, paragraph: Paragraph & { position: Place }): OpenList => {
  const { start: text, end } = paragraph.position
  const start = { line: text.line, column: text.column - width, offset: text.offset - width }
  const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [paragraph], position: { start, end } }
  if (open?.mark !== mark) {
    const first = number === undefined ? null : Number(number)
    return { mark, list: { type: 'list', ordered: first !== null, start: first, spread: false, children: [item], position: { start, end } } }
  }
  const { list } = open
  if (start.line > list.position.end.line + 1) list.spread = true
  list.children.push(item)
  list.position = { start: list.position.start, end }
  return open
}
