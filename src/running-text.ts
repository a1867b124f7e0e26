import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Image, ImageReference, PhrasingContent } from 'mdast'

/** What stands in running text where code, an image or a footnote mark stood; also over the letters of a URL. Never part of a word. */
export const GAP = '\uFFFC'

/** A run of prose that came from a run of source: letter by letter where both are equally long, else as a whole (an entity, an escape). */
export interface Run {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly to: number
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9A-Za-z]{1,31}));/y
const ESCAPE = /\\[!-/:-@[-`{-~]/y

/** What is in a line but is not its prose. */
const INLINE_GAPS: ReadonlySet<string> = new Set(['inlineCode', 'image', 'imageReference', 'footnoteReference'])

/** Gathers the running text of a block, and where each run of it came from. */
export class RunningText {
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
