import type { Node, Paragraph, Root } from 'mdast'
import type { Part } from './draft.ts'
import type { Lines } from './lines.ts'

/** A line that can only be text or bold words: it starts like a sentence, a hashtag, a mention or an emoji, not like a list, a heading, a rule, a table or code. */
const PLAIN_START = /^(?:[A-Za-z@"'().,;?!$%/&{}^[\]\\]|[^\0-\x7F]|#[^\s#]|\*\*[A-Za-z0-9]|\d+(?:[^\d.)]|[.)][^\s]))/
/** Marks that may mean something: code, escapes, tags, entities, and brackets that make a link or a definition; others do not without one. */
const MARKUP = /[`\0\uFEFF\t]|\\(?:[!-/:-@[-`{-~\r\n]|$)|<[A-Za-z/!?]|&(?:#|[A-Za-z0-9]+;)|\](?:\(|:)/
/** Bold words between blanks on one line: the one emphasis that is read here, where no other star stands. */
const BOLD = /(?<=^|[ \r\n])\*\*([A-Za-z0-9](?:[^*\r\n]*[A-Za-z0-9])?)\*\*(?=$|[ \r\n.,;:!?)])/g
const STARS = /\*+/g
const LOW_LINES = /(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g

/** Emphasis takes two: stars, or low lines at the edge of a word. */
const mayEmphasise = (body: string): boolean => {
  if (body.includes('_') && (body.match(LOW_LINES)?.length ?? 0) > 1) return true
  if (!body.includes('*')) return false
  const others = body.replace(BOLD, '').match(STARS)?.length ?? 0
  return others > (body.search(BOLD) < 0 ? 1 : 0)
}

/**
 * The tree that remark-parse would build of a text in which no Markdown can be meant: paragraphs between blank lines. Most captions are
 * such a text, and the parser is the largest cost of a run. Undefined when a line may be more than text.
 */
export const readPlainMarkdown = (source: string, { start, end }: Part, lines: Lines): Root | undefined => {
  const body = source.slice(start, end)
  if (MARKUP.test(body) || mayEmphasise(body)) return undefined
  const children: Paragraph[] = []
  let text = ''
  let from = -1
  /** Ends of the last line, without and with the blanks after it; these belong to the paragraph, not to its text. */
  let [textEnd, lineEnd] = [0, 0]
  const between = (first: number, last: number): NonNullable<Node['position']> => ({ start: lines.pointAt(start + first), end: lines.pointAt(start + last) })
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
    children.push({ type: 'paragraph', children: texts, position: between(from, lineEnd) })
    from = -1
  }
  for (let at = 0; at < body.length; ) {
    let stop = at
    while (stop < body.length && body.charCodeAt(stop) !== 10 && body.charCodeAt(stop) !== 13) stop++
    let last = stop
    while (last > at && body.charCodeAt(last - 1) === 32) last--
    if (last === at) close()
    else {
      // Two blanks before a further line are a hard break.
      if (!PLAIN_START.test(body.slice(at, Math.min(last, at + 12))) || (from >= 0 && lineEnd - textEnd > 1)) return undefined
      if (from < 0) [from, text] = [at, '']
      // With blanks left out, places in the text are no longer those in the source.
      else if (lineEnd > textEnd && body.includes('**')) return undefined
      else text += body.slice(lineEnd, at)
      text += body.slice(at, last)
      textEnd = last
      lineEnd = stop
    }
    at = stop + (body.charCodeAt(stop) === 13 && body.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  close()
  return { type: 'root', children, position: { start: lines.pointAt(start), end: lines.pointAt(end) } }
}
