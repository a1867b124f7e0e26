import type { Nodes } from 'mdast'
import type { Draft } from './draft.ts'
import { Lines } from './lines.ts'
import { treesOf } from './tree.ts'

/** The text of each part as it is pasted into an app: without front matter and markup, with its lines and the signs of its lists. */
export const publishedParts = (draft: Draft): readonly string[] => {
  const trees = treesOf(draft, new Lines(draft.source))
  return draft.parts.map((part, i) => tidy(isAsWritten(trees[i], draft) ? draft.source.slice(part.start, part.end) : blocks(trees[i])))
}

/** Paragraphs of text alone: what is written is what is pasted. A document's source is not what was written. */
const isAsWritten = (tree: Nodes | undefined, { format, trees }: Draft): boolean => {
  if (trees || !tree || !('children' in tree)) return false
  return (
    format === 'text' || tree.children.every((node) => node.type === 'paragraph' && node.children.every(({ type }) => type === 'text') && !hasEscapes(node))
  )
}

const hasEscapes = (node: Nodes): boolean =>
  'children' in node
    ? node.children.some(hasEscapes)
    : 'value' in node && node.value.length !== (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0)

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const joined = (nodes: readonly Nodes[], between: string): string =>
  nodes
    .map(blocks)
    .filter((text) => text !== '')
    .join(between)

const blocks = (node: Nodes | undefined): string => {
  switch (node?.type) {
    case 'root':
    case 'blockquote':
    case 'footnoteDefinition':
      return joined(node.children, '\n\n')
    case 'list':
      return node.children.map((item, i) => `${node.ordered ? `${(node.start ?? 1) + i}.` : '-'} ${joined(item.children, '\n')}`).join('\n')
    case 'table':
      return node.children.map((row) => row.children.map((cell) => inline(cell)).join(' | ')).join('\n')
    case 'code':
      return node.value
    case 'paragraph':
    case 'heading':
      return inline(node)
    default:
      return ''
  }
}

const inline = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return '\n'
  if (!('children' in node)) return ''
  const text = node.children.map(inline).join('')
  // An app shows no links: the address must be read.
  return node.type === 'link' && !/^mailto:/i.test(node.url) && !text.includes(node.url) ? `${text} (${node.url})`.trim() : text
}
