import type { ListItem, PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast'
import type { Draft, Part } from '../draft.ts'
import type { Lang } from '../language.ts'
import { Lines } from '../lines.ts'
import type { WordParagraph, WordRun } from './docx-paragraphs.ts'
import type { ReadOptions } from './index.ts'

/** A paragraph with its number in the document, as one would count those that have something in them. */
export interface Numbered extends WordParagraph {
  readonly number: number
  /** What it is called where it is a note. */
  readonly name?: string
  /** The paragraphs of its notes. */
  readonly below?: readonly Numbered[]
}

interface Laid {
  readonly paragraph: Numbered
  readonly runs: readonly { readonly run: WordRun; readonly range: Part }[]
  readonly range: Part
}

/**
 * The text of paragraphs and, below them, of their notes, a blank line between each two, and the tree that says what each of them is: nothing in the text is markup, but
 * that a picture shows as `![alternative text]`.
 */
export const layOut = (
  paragraphs: readonly Numbered[],
  isThread: boolean,
  { wording }: Pick<ReadOptions, 'wording'>,
): Pick<Draft, 'source' | 'parts'> & { readonly trees: readonly Root[]; readonly anchors: readonly { readonly start: number; readonly name: string }[] } => {
  let source = ''
  const anchors: { start: number; name: string }[] = []
  const parts: Laid[][] = [[]]
  for (const paragraph of [...paragraphs, ...paragraphs.flatMap(({ below = [] }) => below)]) {
    if (isThread && /^\s*---\s*$/.test(textOf(paragraph))) {
      parts.push([])
      continue
    }
    if (source !== '') source += '\n\n'
    const start = source.length
    anchors.push({ start, name: paragraph.name ?? paragraphName(paragraph.number, wording) })
    const runs = paragraph.runs.map((run) => {
      const from = source.length
      source += run.alt === undefined ? run.text : `![${run.alt}]`
      return { run, range: { start: from, end: source.length } }
    })
    parts.at(-1)?.push({ paragraph, runs, range: { start, end: source.length } })
  }
  const rangeOf = (part: readonly Laid[]): Part => ({ start: part[0]?.range.start ?? source.length, end: part.at(-1)?.range.end ?? source.length })
  const lines = new Lines(source)
  const trees = parts.map((part): Root => ({ type: 'root', children: blocksOf(part, lines), position: positionOf(rangeOf(part), lines) }))
  return { source, parts: parts.map(rangeOf), trees, anchors }
}

export const paragraphName = (number: number, wording: Lang | undefined): string => `${wording === 'en' ? 'paragraph' : 'paragraf'} ${number}`

export const textOf = ({ runs }: WordParagraph): string => runs.map(({ text, alt }) => alt ?? text).join('')

const positionOf = ({ start, end }: Part, lines: Lines) => ({ start: lines.pointAt(start), end: lines.pointAt(end) })

/** Items that follow one another are a list, cells of a table a table. */
const blocksOf = (part: readonly Laid[], lines: Lines): RootContent[] => {
  const blocks: RootContent[] = []
  let at = 0
  /** The paragraphs from here on that belong together. */
  const together = (belongs: (paragraph: Numbered) => boolean): readonly Laid[] => {
    const from = at
    while (at < part.length && belongs((part[at] as Laid).paragraph)) at++
    return part.slice(from, at)
  }
  while (at < part.length) {
    const laid = part[at] as Laid
    const { heading, list, cell } = laid.paragraph
    const position = positionOf(laid.range, lines)
    if (cell)
      blocks.push(
        tableOf(
          together((paragraph) => paragraph.cell?.table === cell.table),
          lines,
        ),
      )
    else if (heading !== undefined) {
      blocks.push({ type: 'heading', depth: Math.min(heading, 6) as 6, children: phrasing(laid, lines), position })
      at++
    } else if (list) {
      const items = together((paragraph) => paragraph.list && !paragraph.cell && paragraph.heading === undefined)
      const children = items.map((item): ListItem => {
        const where = positionOf(item.range, lines)
        return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: phrasing(item, lines), position: where }], position: where }
      })
      blocks.push({ type: 'list', ordered: false, spread: false, children, position: around(items, lines) })
    } else {
      blocks.push({ type: 'paragraph', children: phrasing(laid, lines, position), position })
      at++
    }
  }
  return blocks
}

const around = (laid: readonly Laid[], lines: Lines) => positionOf({ start: laid[0]?.range.start ?? 0, end: laid.at(-1)?.range.end ?? 0 }, lines)

/** Rows of cells; the paragraphs of one cell are its lines. */
const tableOf = (laid: readonly Laid[], lines: Lines): RootContent => {
  const children = inRuns(laid, ({ row }) => row).map((row): TableRow => {
    const cells = inRuns(row, ({ column }) => column).map((cell): TableCell => {
      const content = cell.flatMap((line, i): PhrasingContent[] => {
        const before = cell[i - 1]
        const gap: PhrasingContent[] = before ? [{ type: 'break', position: positionOf({ start: before.range.end, end: line.range.start }, lines) }] : []
        return [...gap, ...phrasing(line, lines)]
      })
      return { type: 'tableCell', children: content, position: around(cell, lines) }
    })
    return { type: 'tableRow', children: cells, position: around(row, lines) }
  })
  return { type: 'table', children, position: around(laid, lines) }
}

/** Paragraphs of a table that follow one another with the same row, or column. */
const inRuns = (laid: readonly Laid[], keyOf: (cell: NonNullable<Numbered['cell']>) => number): readonly (readonly Laid[])[] => {
  const runs: Laid[][] = []
  let last: number | undefined
  for (const one of laid) {
    const { cell } = one.paragraph
    const key = cell && keyOf(cell)
    if (runs.length === 0 || key !== last) runs.push([])
    runs.at(-1)?.push(one)
    last = key
  }
  return runs
}

/** `whole` is the place of all of it, which a single run shares: there may be a hundred thousand. */
const phrasing = ({ runs }: Laid, lines: Lines, whole?: ReturnType<typeof positionOf>): PhrasingContent[] =>
  runs.map(({ run: { text, url, alt }, range }): PhrasingContent => {
    const position = whole && runs.length === 1 ? whole : positionOf(range, lines)
    if (alt !== undefined) return { type: 'image', url: '', alt, position }
    const value: PhrasingContent = { type: 'text', value: text, position }
    return url === undefined ? value : { type: 'link', url, children: [value], position }
  })
