import type { Paragraph, Root, RootContent } from 'mdast'
import type { Part } from './draft.ts'
import type { Place } from './finding.ts'
import type { Lines } from './lines.ts'
import { BOLD, mayEmphasise } from './plain-emphasis.ts'
import { addItem, type Marker, mayInterrupt, type OpenList, readMarker } from './plain-list.ts'

/** A line that can only be text or bold words: it starts like a sentence, a hashtag, a mention or an emoji, not like a list, a heading, a rule, a table or code. */
const PLAIN_START = /^(?:[A-Za-z@"'().,;?!$%/&{}^[\]\\]|[^\0-\x7F]|#[^\s#]|\*\*?[A-Za-z0-9]|\d+(?:[^\d.)]|[.)][^\s]|$)|[-+][A-Za-z0-9])/
/** Marks that may mean something: code, escapes, tags, entities, and brackets that make a link or a definition; others do not without one. */
const MARKUP = /[`\0\uFEFF\t]|\\(?:[!-/:-@[-`{-~\r\n]|$)|<[A-Za-z/!?]|&(?:#|[A-Za-z0-9]+;)|\](?:\(|:)/

/**
 * The tree that remark-parse would build of a text in which no Markdown can be meant but simple lists: paragraphs between blank lines, and
 * items of one paragraph each. Most captions are such a text, and the parser is the largest cost of a run. Undefined when a line may be more.
 */
export const readPlainMarkdown = (source: string, { start, end }: Part, lines: Lines): Root | undefined => {
  const body = source.slice(start, end)
  if (MARKUP.test(body) || mayEmphasise(body)) return undefined
  const hasReturns = body.includes('\r')
  const children: RootContent[] = []
  let list: OpenList | undefined
  /** Of the item that the paragraph belongs to. */
  let marker: Marker | undefined
  let text = ''
  let from = -1
  /** Ends of the last line, without and with the blanks after it; these belong to the paragraph, not to its text. */
  let [textEnd, lineEnd] = [0, 0]
  const between = (first: number, last: number): Place => ({ start: lines.pointAt(start + first), end: lines.pointAt(start + last) })
  const isPlain = (first: number, last: number) => PLAIN_START.test(body.slice(first, Math.min(last, first + 12)))
  const close = () => {
    if (from < 0) return
    const texts: Paragraph['children'] = []
    let done = 0
    const addText = (until: number, last: number) => {
      if (until > done) texts.push({ type: 'text', value: text.slice(done, until), position: between(from + done, last) })
    }
    for (const { index, 0: bold, 1: value = '' } of text.includes('*') ? text.matchAll(BOLD) : []) {
      const at = from + index
      addText(index, at)
      texts.push({
        type: 'strong',
        children: [{ type: 'text', value, position: between(at + 2, at + 2 + value.length) }],
        position: between(at, at + bold.length),
      })
      done = index + bold.length
    }
    addText(text.length, textEnd)
    const paragraph = { type: 'paragraph' as const, children: texts, position: between(from, lineEnd) }
    const next = marker && addItem(list, marker, paragraph)
    if (!next) children.push(paragraph)
    else if (next !== list) children.push(next.list)
    list = next
    marker = undefined
    from = -1
  }
  for (let at = 0; at < body.length; ) {
    // The built-in search is much faster than a loop that is not yet compiled.
    let stop = hasReturns ? at : body.indexOf('\n', at)
    if (stop < 0) stop = body.length
    while (stop < body.length && body.charCodeAt(stop) !== 10 && body.charCodeAt(stop) !== 13) stop++
    let last = stop
    while (last > at && body.charCodeAt(last - 1) === 32) last--
    if (last === at) close()
    else {
      let first = at
      while (body.charCodeAt(first) === 32) first++
      // An indented line goes on with a paragraph, or else may be code or a further block of an item.
      if (first > at && from < 0) return undefined
      if (!isPlain(first, last)) {
        const begun = readMarker(body.slice(at, Math.min(last, at + 16)))
        if (!begun) return undefined
        if (from < 0 || marker || mayInterrupt(begun)) {
          close()
          marker = begun
          first += begun.width
          if (!isPlain(first, last)) return undefined
        }
      }
      if (from < 0) [from, text] = [first, '']
      // Two blanks before a further line are a hard break.
      else if (lineEnd - textEnd > 1) return undefined
      else text += body.slice(lineEnd, at)
      const line = body.slice(first, last)
      // Blanks left out of the text shift the places of bold words after them.
      if (from + text.length !== first && (line.includes('**') || body.endsWith('**', textEnd))) return undefined
      text += line
      textEnd = last
      lineEnd = stop
    }
    at = stop + (body.charCodeAt(stop) === 13 && body.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  close()
  return { type: 'root', children, position: { start: lines.pointAt(start), end: lines.pointAt(end) } }
}
