import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Heading, Image, ImageReference, Nodes, Paragraph, PhrasingContent, TableCell } from 'mdast'
import { findTokens, type Token } from './tokens.ts'

/** What stands in running text where code, an image or a footnote mark stood; also over the letters of a URL. Never part of a word. */
export const GAP = '\uFFFC'

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

/** A run of prose that came from a run of source: letter by letter where both are equally long, else as a whole (an entity, an escape). */
interface Run {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly to: number
}

/**
 * The running text of one block as its reader sees it: markup gone, entities and escapes decoded, line breaks kept.
 * Every index into `text` leads back to an exact place in the source.
 */
export class Prose {
  readonly type = 'prose'
  /** URLs masked by gaps of the same length. */
  readonly text: string
  /** The same text with its URLs, as it is published. */
  readonly published: string
  readonly block: Block
  readonly tokens: readonly Token[]
  readonly #runs: readonly Run[]

  constructor(block: Block, source: string) {
    const builder = new Builder(source)
    if (block.type === 'image' || block.type === 'imageReference') builder.addAlt(block)
    else for (const child of block.children) builder.add(child)
    this.block = block
    this.#runs = builder.runs
    this.published = builder.text
    this.tokens = findTokens(builder.text)
    this.text = withoutUrls(builder.text, this.tokens)
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
  *find(pattern: RegExp): Generator<Match> {
    for (const match of this.text.matchAll(pattern)) {
      const end = match.index + match[0].length
      yield { text: match[0], groups: match.groups ?? {}, start: match.index, end, span: this.span(match.index, end) }
    }
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

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9A-Za-z]{1,31}));/y
const ESCAPE = /\\[!-/:-@[-`{-~]/y

/** What is in a line but is not its prose. */
const INLINE_GAPS: ReadonlySet<string> = new Set(['inlineCode', 'image', 'imageReference', 'footnoteReference'])

class Builder {
  text = ''
  readonly runs: Run[] = []
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  add(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (node.type === 'text') this.#align(node.value, start, end)
    else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) this.#push('\n', start, end)
    else if (INLINE_GAPS.has(node.type)) this.#push(GAP, start, end)
    else if ('children' in node) for (const child of node.children) this.add(child)
  }

  addAlt(image: Image | ImageReference): void {
    const first = image.position?.start.offset ?? 0
    const start = first + (this.#source.startsWith('![', first) ? '!['.length : 0)
    this.#align(image.alt ?? '', start, image.position?.end.offset ?? start)
  }

  #push(text: string, from: number, to: number): void {
    if (text.length > 0) this.runs.push({ at: this.text.length, length: text.length, from, to })
    this.text += text
  }

  /** Finds again where each letter of a value came from: it is the source less escapes, entities, and what containers put before a line. */
  #align(value: string, start: number, end: number): void {
    const source = this.#source
    if (value.length === end - start && source.startsWith(value, start)) {
      this.#push(value, start, end)
      return
    }
    let from = start
    let at = 0
    let plain = 0
    let matched = start
    const flush = () => {
      if (at > plain) this.#push(value.slice(plain, at), from - (at - plain), from)
      plain = at
    }
    while (at < value.length && from < end) {
      const read = readUnit(source, from)
      if (value.startsWith(read.text, at) && !(read.text === '>' && isPrefix(source, from, value, at))) {
        if (read.to - from === read.text.length) {
          from = read.to
          matched = from
          at += read.text.length
          continue
        }
        flush()
        this.#push(read.text, from, read.to)
        at += read.text.length
        from = read.to
        matched = from
        plain = at
        continue
      }
      flush()
      from++
    }
    flush()
    // What cannot be found again letter by letter (an escape of YAML) still came from what is left.
    if (at < value.length) this.#push(value.slice(at), matched, end)
  }
}

/** One letter of source as the reader sees it. */
const readUnit = (source: string, from: number): { readonly text: string; readonly to: number } => {
  const letter = source[from] ?? ''
  if (letter === '\\') {
    ESCAPE.lastIndex = from
    if (ESCAPE.test(source)) return { text: source[from + 1] ?? '', to: from + 2 }
  } else if (letter === '&') {
    REFERENCE.lastIndex = from
    const found = REFERENCE.exec(source)
    const text =
      found && (found[3] !== undefined ? decodeNamedCharacterReference(found[3]) : decodeNumber(found[1] ? Number.parseInt(found[1], 16) : Number(found[2])))
    if (found && text) return { text, to: from + found[0].length }
  }
  return { text: letter, to: from + 1 }
}

/** As micromark does it: what is no character becomes U+FFFD. */
const decodeNumber = (code: number): string =>
  code < 9 ||
  code === 11 ||
  (code > 13 && code < 32) ||
  (code > 126 && code < 160) ||
  (code > 55_295 && code < 57_344) ||
  (code > 64_975 && code < 65_008) ||
  (code & 0xffff) >= 0xfffe ||
  code > 0x10ffff
    ? '\uFFFD'
    : String.fromCodePoint(code)

/** Is this `>` a quotation's mark before a continued line, and the `>` of the value an escaped one further on? */
const isPrefix = (source: string, from: number, value: string, at: number): boolean => {
  if (at > 0 && !/[\r\n]/.test(value[at - 1] ?? '')) return false
  return /^>[ \t>]*(?:\\>|&gt;|&#)/.test(source.slice(from, from + 200))
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
