import type { Nodes, PhrasingContent, Root } from 'mdast'
import type { Draft } from '../../draft.ts'
import type { Lang } from '../../language.ts'
import { Lines } from '../../lines.ts'
import { RunningText } from '../../running-text.ts'
import { treesOf } from '../../tree.ts'
import type { MarkText, Piece } from './marked-text.ts'
import { html, type Markup } from './markup.ts'
import { htmlWords } from './words.ts'

/** A draft as its readers will see it, without markup and front matter: a box for each part of a thread, then the alternative texts of its media. */
export const readingView = (draft: Draft, mark: MarkText, lang: Lang): Markup => {
  const trees = treesOf(draft, new Lines(draft.source))
  const words = htmlWords[lang]
  const parts = trees.map(
    (tree, i) =>
      html`<div class="post">${trees.length > 1 && html`<p class="part">${words.part} ${i + 1}/${trees.length}</p>`}${show(tree, draft.source, mark, lang)}</div>`,
  )
  const alts = draft.fields.media.flatMap(({ altAt }) => (altAt && altAt.end > altAt.start ? [altAt] : []))
  return html`${parts}${alts.map(
    ({ start, end }) => html`<p class="alt"><b>${words.alt}:</b> ${mark([{ text: draft.source.slice(start, end), from: start, to: end }])}</p>`,
  )}`
}

const show = (node: Nodes, source: string, mark: MarkText, lang: Lang): Markup => {
  const inside = (of: { readonly children: readonly Nodes[] }) => of.children.map((child) => show(child, source, mark, lang))
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return html`<p class="${node.type}">${mark(piecesOf(node.children, source, lang))}</p>`
    case 'list':
      return node.ordered ? html`<ol start="${node.start ?? 1}">${inside(node)}</ol>` : html`<ul>${inside(node)}</ul>`
    case 'listItem':
      return html`<li>${inside(node)}</li>`
    case 'blockquote':
      return html`<blockquote>${inside(node)}</blockquote>`
    case 'table':
      return html`<table>${node.children.map(
        (row, i) =>
          html`<tr>${row.children.map((cell) => {
            const text = mark(piecesOf(cell.children, source, lang))
            return i === 0 && cell.children.length > 0 ? html`<th scope="col">${text}</th>` : html`<td>${text}</td>`
          })}</tr>`,
      )}</table>`
    case 'code':
    case 'html':
      return html`<pre>${mark([whole(node, source)])}</pre>`
    case 'thematicBreak':
      return html`<hr>`
    case 'definition':
      return html``
    default:
      return 'children' in node ? html`${inside(node as Root)}` : html``
  }
}

/** The words of a line, of its links, and of its pictures' alternative texts. */
const piecesOf = (nodes: readonly PhrasingContent[], source: string, lang: Lang): readonly Piece[] =>
  nodes.flatMap((node): readonly Piece[] => {
    if (node.type === 'inlineCode') return [{ ...whole(node, source), text: node.value }]
    if (node.type === 'image' || node.type === 'imageReference') {
      const { from, to } = whole(node, source)
      const words = htmlWords[lang]
      return [
        { text: `[${words.picture}`, from, to },
        ...(node.alt ? [{ text: ': ', from, to: from }, ...runsOf((text) => text.addAlt(node), source)] : []),
        { text: ']', from: to, to },
      ]
    }
    if ('children' in node) return piecesOf(node.children, source, lang)
    return runsOf((text) => text.add(node), source)
  })

const runsOf = (add: (text: RunningText) => void, source: string): readonly Piece[] => {
  const running = new RunningText(source)
  add(running)
  return running.runs.map(({ at, length, from, to }) => ({ text: running.text.slice(at, at + length), from, to }))
}

const whole = (node: Nodes, source: string): Piece => {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  return { text: source.slice(from, to), from, to }
}
