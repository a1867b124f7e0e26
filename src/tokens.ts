import { isWordUnit } from './letters.ts'

/** What is written in a text but is not a word of it. Indices are into the prose. */
export interface Token {
  readonly type: 'url' | 'email' | 'hashtag' | 'mention' | 'emoji'
  readonly text: string
  readonly start: number
  readonly end: number
}

const DOMAIN_ENDS =
  'go\\.id|ac\\.id|co\\.id|or\\.id|sch\\.id|desa\\.id|my\\.id|web\\.id|mil\\.id|id|com|org|net|gov|edu|int|info|io|ly|me|gl|gle|app|page|link|ee|uk|us|au|eu|be|co'
/** With a scheme, with `www.`, or a bare name under a well-known ending. */
const URL = new RegExp(
  `https?://[^\\s<>"“”]+|www\\.[^\\s<>"“”]+|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${DOMAIN_ENDS})(?![\\w-])(?:[/?#][^\\s<>"“”]*)?`,
  'gi',
)
const EMAIL = /[\w.%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi
const MENTION = /@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?/g
const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{EMod}?[\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{EMod}?)*/gu
const MAY_HAVE_EMOJI = /[\u203C-\u3299\uD83C-\uD83E]/

/** URLs, e-mail addresses, hashtags, mentions and emoji, in the order of the text; none overlaps another. */
export const findTokens = (text: string): Token[] => {
  const tokens: Token[] = []
  const add = (type: Token['type'], start: number, end: number) => {
    if (!tokens.some((token) => start < token.end && token.start < end)) tokens.push({ type, text: text.slice(start, end), start, end })
  }
  const at = text.includes('@')
  if (at) for (const { index, 0: found } of text.matchAll(EMAIL)) add('email', index, index + found.length)
  if (text.includes('.'))
    for (const { index, 0: found } of text.matchAll(URL)) if (!isGlued(text, index)) add('url', index, index + withoutTrailingPunctuation(found).length)
  if (/[#＃]/.test(text)) addHashtags(text, add)
  if (at) for (const { index, 0: found } of text.matchAll(MENTION)) if (!isGlued(text, index)) add('mention', index, index + found.length)
  if (MAY_HAVE_EMOJI.test(text)) for (const { index, 0: found } of text.matchAll(EMOJI)) add('emoji', index, index + found.length)
  return tokens.sort((a, b) => a.start - b.start)
}

/** Is what starts here only the rest of a longer word or address? */
const isGlued = (text: string, start: number): boolean => start > 0 && (isWordUnit(text.charCodeAt(start - 1)) || '@._/-'.includes(text[start - 1] as string))

const addHashtags = (text: string, add: (type: 'hashtag', start: number, end: number) => void): void => {
  for (const { index: start } of text.matchAll(/[#＃]/g)) {
    const before = text[start - 1]
    if (before !== undefined && (isWordUnit(before.charCodeAt(0)) || '_&/#＃'.includes(before))) continue
    let end = start + 1
    while (end < text.length && (isWordUnit(text.charCodeAt(end)) || text[end] === '_')) end++
    if (/[^\d_]/.test(text.slice(start + 1, end))) add('hashtag', start, end)
  }
}

/** A full stop or bracket after a URL belongs to the sentence, unless its opening bracket is inside. */
const withoutTrailingPunctuation = (url: string): string => {
  const trimmed = url.replace(/[.,;:!?'"…*_~]+$/u, '')
  return trimmed.endsWith(')') && !trimmed.includes('(') ? withoutTrailingPunctuation(trimmed.slice(0, -1)) : trimmed
}
