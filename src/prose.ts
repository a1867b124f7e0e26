import type { Heading, Image, ImageReference, Nodes, Paragraph, TableCell } from 'mdast'
import { matches } from './matches.ts'
import { GAP, type Run, RunningText } from './running-text.ts'
import { withoutTags } from './template-tags.ts'
import { findTokens, type Token } from './tokens.ts'

export { GAP }

export type Block = Paragraph | Heading | TableCell | Image | ImageReference

/** A place in a source, in offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a pattern found; `start` and `end` are indices into the prose. */
export interface Match {
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly start: number
  readonly end: number
  readonly span: Span
}

/**
 * The running text of one block as its reader sees it: markup gone, entities and escapes decoded, line breaks kept.
 * Every index into `text` leads back to an exact place in the source.
 */
export class Prose {
  readonly type = 'prose'
  /** URLs and the tags of templates masked by gaps of the same length. */
  readonly text: string
  /** The same text with its URLs, as it is published. */
  readonly published: string
  readonly block: Block
  readonly tokens: readonly Token[]
  readonly #runs: readonly Run[]

  constructor(block: Block, source: string) {
    const builder = new RunningText(source)
    if (block.type === 'image' || block.type === 'imageReference') builder.addAlt(block)
    else for (const child of block.children) builder.add(child)
    this.block = block
    this.#runs = builder.runs
    this.published = builder.text
    const text = withoutTags(builder.text)
    this.tokens = findTokens(text)
    this.text = withoutUrls(text, this.tokens)
  }

  /** The source of `text.slice(start, end)`, markup between the two included, markup around them not. */
  span(start: number, end: number): Span {
    if (start === end) {
      const point = start > 0 ? this.#last(start - 1) : this.#first(0)
      return { start: point, end: point }
    }
    return { start: this.#first(start), end: this.#last(end - 1) }
  }

  /** Every match of a pattern, with its place. The pattern must be global. */
  find(pattern: RegExp): readonly Match[] {
    const found: Match[] = []
    for (const match of matches(this.text, pattern)) {
      const end = match.index + match[0].length
      found.push({ text: match[0], groups: match.groups ?? {}, start: match.index, end, span: this.span(match.index, end) })
    }
    return found
  }

  #run(index: number): Run {
    let low = 0
    let high = this.#runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#runs[middle]?.at ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return this.#runs[low] ?? { at: 0, length: 0, from: this.block.position?.start.offset ?? 0, to: this.block.position?.start.offset ?? 0 }
  }

  #first(index: number): number {
    const { at, length, from, to } = this.#run(index)
    return length === to - from ? from + index - at : from
  }

  #last(index: number): number {
    const { at, length, from, to } = this.#run(index)
    return length === to - from ? from + index - at + 1 : to
  }
}

const withoutUrls = (text: string, tokens: readonly Token[]): string => {
  const pieces: string[] = []
  let done = 0
  for (const { type, start, end } of tokens) {
    if (type !== 'url') continue
    pieces.push(text.slice(done, start), GAP.repeat(end - start))
    done = end
  }
  return done === 0 ? text : pieces.join('') + text.slice(done)
}

/** Blocks of running text; an image without alternative text has none. */
export const isBlock = (node: Nodes): node is Block =>
  node.type === 'paragraph' ||
  node.type === 'heading' ||
  node.type === 'tableCell' ||
  ((node.type === 'image' || node.type === 'imageReference') && Boolean(node.alt))

/** Does a place in a block lie inside one of its links, so that an address there is not a further one? */
export const isInLink = (node: Nodes, { start, end }: Span): boolean => {
  if (node.type === 'link' || node.type === 'linkReference') return (node.position?.start.offset ?? 0) <= start && end <= (node.position?.end.offset ?? 0)
  return 'children' in node && node.children.some((child) => isInLink(child, { start, end }))
}
