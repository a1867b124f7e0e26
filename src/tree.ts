import type { Nodes, Paragraph, Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Draft, Part } from './draft.ts'
import type { Lines } from './lines.ts'
import { readPlainMarkdown } from './plain-markdown.ts'

/** The mdast of each part of a draft, with positions in the whole source. */
export const treesOf = ({ source, format, parts, trees }: Draft, lines: Lines): readonly Root[] =>
  trees ??
  parts.map((part) => {
    if (format === 'text') return readPlainText(source, part, lines)
    return readPlainMarkdown(source, part, lines) ?? parseMarkdown(source, part, lines)
  })

/** remark-parse alone has neither tables nor footnotes; these two extensions add them and nothing else. */
function footnotes(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = [gfmFootnote()]
  data.fromMarkdownExtensions = [gfmFootnoteFromMarkdown()]
}

function tables(this: Processor) {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data()
  micromarkExtensions.push(gfmTable())
  fromMarkdownExtensions.push(gfmTableFromMarkdown())
}

const withoutTables = unified().use(remarkParse).use(footnotes).freeze()
const withTables = unified().use(remarkParse).use(footnotes).use(tables).freeze()

/** Exported for the test that holds the plain path equal to the parser. */
export const parseMarkdown = (source: string, { start, end }: Part, lines: Lines): Root => {
  // The parser drops a leading U+FEFF and would count every later offset one short.
  const marked = source.charCodeAt(start) === 0xfeff
  const body = marked ? `\u200B${source.slice(start + 1, end)}` : source.slice(start, end)
  // Its extension for tables takes quadratic time on long lists, also where there is no table.
  const root = (body.includes('|') ? withTables : withoutTables).parse(body)
  if (marked) restoreMark(root)
  const { line } = lines.pointAt(start)
  if (start > 0) shift(root, start, line - 1)
  return root
}

/** The first letter of the first text as its source has it, so that places can be told letter by letter. */
const restoreMark = (node: Nodes): void => {
  if ('children' in node && node.children[0]) restoreMark(node.children[0])
  else if (node.type === 'text') node.value = `\uFEFF${node.value.slice(1)}`
}

/** A part starts at the start of a line, so columns stay. */
const shift = (node: Nodes, offset: number, line: number): void => {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += line
    point.offset = (point.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, line)
}

/** The longest piece of a paragraph that rules see at once: many of them look all around each word that they find. */
const LONGEST = 10_000
/** A line with text, and those that follow without a blank one. */
const PARAGRAPH = /\S[^\r\n]*(?:(?:\r\n|\r|\n)[^\S\r\n]*\S[^\r\n]*)*/g

/** Paragraphs between blank lines, each one text: nothing in a plain text is markup. One as long as a book is cut at its spaces. */
const readPlainText = (source: string, { start, end }: Part, lines: Lines): Root => {
  const body = source.slice(start, end)
  const children: Paragraph[] = []
  for (const { index, 0: paragraph } of body.matchAll(PARAGRAPH)) {
    for (let at = 0; at < paragraph.length; ) {
      const value = pieceOf(paragraph, at)
      const position = { start: lines.pointAt(start + index + at), end: lines.pointAt(start + index + at + value.length) }
      children.push({ type: 'paragraph', position, children: [{ type: 'text', value, position }] })
      at += value.length
    }
  }
  return { type: 'root', children, position: { start: lines.pointAt(start), end: lines.pointAt(end) } }
}

const pieceOf = (paragraph: string, at: number): string => {
  const piece = paragraph.slice(at, at + LONGEST)
  if (at + LONGEST >= paragraph.length) return piece
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'), piece.lastIndexOf('\r'))
  if (space > 0) return piece.slice(0, space + 1)
  // Where there is none, no letter of two units is torn.
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.slice(0, -1) : piece
}
