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
  const body = source.slice(start, end).replace(/^\uFEFF/, '\u200B')
  // Its extension for tables takes quadratic time on long lists, also where there is no table.
  const root = (body.includes('|') ? withTables : withoutTables).parse(body)
  const { line } = lines.pointAt(start)
  if (start > 0) shift(root, start, line - 1)
  return root
}

/** A part starts at the start of a line, so columns stay. */
const shift = (node: Nodes, offset: number, line: number): void => {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += line
    point.offset = (point.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, line)
}

/** Paragraphs between blank lines, each one text: nothing in a plain text is markup. */
const readPlainText = (source: string, { start, end }: Part, lines: Lines): Root => {
  const body = source.slice(start, end)
  const children: Paragraph[] = []
  for (const { index, 0: value } of body.matchAll(/\S[^\r\n]*(?:(?:\r\n|\r|\n)[^\S\r\n]*\S[^\r\n]*)*/g)) {
    const position = { start: lines.pointAt(start + index), end: lines.pointAt(start + index + value.length) }
    children.push({ type: 'paragraph', position, children: [{ type: 'text', value, position }] })
  }
  return { type: 'root', children, position: { start: lines.pointAt(start), end: lines.pointAt(end) } }
}
