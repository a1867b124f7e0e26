import type { Link, Nodes } from 'mdast'
import type { Draft } from './draft.ts'
import type { Lines } from './lines.ts'
import { GAP, isBlock, isInLink, Prose, type Span } from './prose.ts'
import type { TermHit } from './rule.ts'
import { longest, scan } from './scan.ts'
import type { ActiveRule } from './settle.ts'
import type { AttachedTable } from './term-table.ts'
import { treesOf } from './tree.ts'

/** A draft as it is read once, before any rule runs. */
export interface Reading {
  /** All that rules may see, in reading order. */
  readonly events: readonly Event[]
  readonly prose: readonly Prose[]
  readonly links: readonly Link[]
  /** Rules of which a term was found. */
  readonly woken: ReadonlySet<ActiveRule>
  /** Rules whose `when.says` is met, and where it first is. */
  readonly said: ReadonlyMap<ActiveRule, Span>
}

export type Event = { readonly type: 'node'; readonly node: Nodes } | { readonly type: 'prose'; readonly prose: Prose; readonly hits: readonly OwnHit[] }

interface OwnHit extends TermHit {
  readonly active: ActiveRule
}

/** A paragraph that is only an image or an address has no words to look at. */
const ONLY_GAPS = new RegExp(`^[\\s${GAP}]*$`)

/** Walks the trees once: every node, every block's prose and the terms in it. */
export const readDraft = (draft: Draft, tables: readonly AttachedTable[], lines: Lines): Reading => {
  const events: Event[] = []
  const prose: Prose[] = []
  const links: Link[] = []
  const woken = new Set<ActiveRule>()
  const said = new Map<ActiveRule, Span>()
  const definitions = new Map<string, string>()

  const addProse = (block: Prose['block']) => {
    const text = new Prose(block, draft.source)
    prose.push(text)
    if (!ONLY_GAPS.test(text.text)) events.push({ type: 'prose', prose: text, hits: findTerms(text, draft, tables, woken, said) })
    for (const token of text.tokens) {
      if (token.type !== 'url') continue
      const span = text.span(token.start, token.end)
      if (isInLink(block, span)) continue
      const url = /^[a-z]+:/i.test(token.text) ? token.text : `https://${token.text}`
      addLink({ type: 'link', url, children: [], position: { start: lines.pointAt(span.start), end: lines.pointAt(span.end) } })
    }
  }
  const addLink = (node: Link) => {
    links.push(node)
    events.push({ type: 'node', node })
  }
  const enter = (node: Nodes): void => {
    if (node.type === 'linkReference')
      addLink({ type: 'link', url: definitions.get(node.identifier) ?? '', children: node.children, ...(node.position && { position: node.position }) })
    else if (node.type === 'link') addLink(node)
    else events.push({ type: 'node', node })
    if (isBlock(node)) addProse(node)
    if ('children' in node) for (const child of node.children) enter(child)
  }
  const trees = treesOf(draft, lines)
  for (const tree of trees) for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node.url)
  for (const tree of trees) enter(tree)
  for (const { alt, altAt } of draft.fields.media) {
    if (!alt || !altAt || altAt.end <= altAt.start) continue
    addProse({ type: 'image', url: '', alt, position: { start: lines.pointAt(altAt.start), end: lines.pointAt(altAt.end) } })
  }
  links.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  return { events, prose, links, woken, said }
}

const findTerms = (prose: Prose, draft: Draft, tables: readonly AttachedTable[], woken: Set<ActiveRule>, said: Map<ActiveRule, Span>): readonly OwnHit[] => {
  const found: OwnHit[] = []
  for (const { trie, ownerOf } of tables) {
    for (const { term, start, end, affixes } of scan(trie, prose.text, prose.tokens)) {
      const mine = ownerOf(term)
      if (!mine) continue
      const { active, term: full } = mine
      const span = prose.span(start, end)
      if (!full) {
        if (!said.has(active)) said.set(active, span)
        continue
      }
      if (full.lang !== undefined && (full.lang !== draft.lang || draft.foreign)) continue
      woken.add(active)
      found.push({ active, term: full, text: prose.text.slice(start, end), prose, start, end, span, ...(affixes && { affixes }) })
    }
  }
  // `cacat mental` inside `orang cacat mental` is not a second fault of one rule.
  return longest(found, ({ active }) => active)
}
