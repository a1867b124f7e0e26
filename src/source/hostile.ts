/**
 * Is this Markdown that a parser would take seconds or all its stack for? remark-parse is quadratic in marks that close nothing:
 * 31 kB of `*a_` take it 7 s. No post comes near these bounds: 1,500 marks that are an eighth of the text, 20,000 at all, 3,000 items
 * of lists, 20,000 lines of code, or 100 quotations or lists within one another.
 */
export const isHostile = (text: string): boolean => {
  if (text.length < MANY) return false
  let marks = 0
  for (let at = 0; at < text.length; at++) if (MARKS.has(text.charCodeAt(at))) marks++
  return (
    marks > TOO_MANY ||
    (marks > MANY && marks * 8 > text.length) ||
    NESTED.test(text) ||
    countOf(ITEM, text) > TOO_MANY_ITEMS ||
    (text.length > LONG && countOf(CODE, text) > TOO_MANY)
  )
}

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

const MANY = 1_500
const LONG = 100_000
const ENDLESS = 50_000
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])/g

/** Is there a stretch of 50,000 letters without a blank line? No post has one, and many rules look all around each word that they find. */
export const isEndless = (text: string): boolean => {
  if (text.length < ENDLESS) return false
  let from = 0
  for (const { index } of text.matchAll(BLANK_LINE)) {
    if (index - from > ENDLESS) return true
    from = index
  }
  return text.length - from > ENDLESS
}

const TOO_MANY = 20_000
const MARKS: ReadonlySet<number> = new Set([...'*_[]`<>&~!'].map((mark) => mark.charCodeAt(0)))
/** Items of lists take quadratic time too: 3,000 take 2 s. */
const TOO_MANY_ITEMS = 3_000
const ITEM = /(?:^|[\r\n])[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/g
const CODE = /(?:^|[\r\n])(?: {4}|\t)/g
const NESTED = /(?:^|[\r\n])(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/
