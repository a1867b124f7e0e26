/** Bold words between blanks on one line: the one emphasis that is read without the parser, where no other star may mean something. */
export const BOLD = /(?<=^|[ \r\n])\*\*([A-Za-z0-9](?:[^*\r\n]*[A-Za-z0-9])?)\*\*(?=$|[ \r\n.,;:!?)])/g

/** What CommonMark calls left- and right-flanking; a letter beyond ASCII counts as either. A low line within a word is neither: `nama_akun_` only closes. */
const STAR_OPENS = /\*[^\s*]/
const STAR_CLOSES = /[^\s*]\*/g
const LOW_LINE_OPENS = /(?<![A-Za-z0-9_])_+[^\s_]/
const LOW_LINE_CLOSES = /[^\s_]_+(?![A-Za-z0-9_])/g

/** Emphasis takes two: a mark that may open it and, after that one, one that may close it. */
const isPaired = (body: string, opens: RegExp, closes: RegExp): boolean => {
  const first = body.search(opens)
  if (first < 0) return false
  closes.lastIndex = first + 1
  return closes.test(body)
}

/** May there be emphasis other than bold words? */
export const mayEmphasise = (body: string): boolean => {
  if (body.includes('_') && isPaired(body, LOW_LINE_OPENS, LOW_LINE_CLOSES)) return true
  // Their own marks only open or only close, and so pair with each other whatever else stands there.
  return body.includes('*') && isPaired(body.replace(BOLD, ''), STAR_OPENS, STAR_CLOSES)
}
