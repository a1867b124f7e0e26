import { EMOJI, mayHaveEmoji } from './emoji.ts'
import { isWordUnit } from './letters.ts'

/** What is written in a text but is not a word of it. Indices are into the prose. */
export interface Token {
  readonly type: 'url' | 'email' | 'hashtag' | 'mention' | 'emoji'
  readonly text: string
  readonly start: number
  readonly end: number
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+/gi
/** The end of a bare name such as `lapor.go.id/aduan`; its start is looked for backwards, since a search forwards is quadratic. */
const DOMAIN_END = /\.(?:id|com|org|net|gov|edu|int|info|io|ly|me|gl|gle|app|page|link|ee|uk|us|au|eu|be|co)(?![\w-]|\.[a-z])(?:[/?#][^\s<>"“”]*)?/gi
const LONGEST_NAME = 255
/** What follows the name in an e-mail address; the name is looked for backwards too. */
const EMAIL_HOST = /@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi
const MENTION = /@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?/g

/** URLs, e-mail addresses, hashtags, mentions and emoji, in the order of the text; of two that overlap, the first. */
export const findTokens = (text: string): Token[] => {
  const found: Token[] = []
  const add: Add = (type, start, end) => void found.push({ type, text: text.slice(start, end), start, end })
  const at = text.includes('@')
  if (at) addEmails(text, add)
  if (text.includes('.')) addUrls(text, add)
  if (/[#＃]/.test(text)) addHashtags(text, add)
  if (at) for (const { index, 0: name } of text.matchAll(MENTION)) if (!isGlued(text, index)) add('mention', index, index + name.length)
  if (mayHaveEmoji(text)) for (const { index, 0: emoji } of text.matchAll(EMOJI)) add('emoji', index, index + emoji.length)
  let end = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((token) => {
      if (token.start < end) return false
      end = token.end
      return true
    })
}

type Add = (type: Token['type'], start: number, end: number) => void

const addUrls = (text: string, add: Add): void => {
  for (const { index, 0: found } of text.matchAll(ADDRESS)) add('url', index, index + withoutTrailingPunctuation(found).length)
  for (const { index, 0: found } of text.matchAll(DOMAIN_END)) {
    let start = index
    while (start > 0 && index - start < LONGEST_NAME && /[a-z0-9.-]/i.test(text[start - 1] as string)) start--
    while (start < index && /[.-]/.test(text[start] as string)) start++
    if (start < index && !isGlued(text, start)) add('url', start, index + withoutTrailingPunctuation(found).length)
  }
}

const addEmails = (text: string, add: Add): void => {
  let last = 0
  for (const { index, 0: host } of text.matchAll(EMAIL_HOST)) {
    let start = index
    while (start > last && /[\w.%+-]/.test(text[start - 1] as string)) start--
    if (start === index) continue
    last = index + host.length
    add('email', start, last)
  }
}

/** Is what starts here only the rest of a longer word or address? */
const isGlued = (text: string, start: number): boolean => start > 0 && (isWordUnit(text.charCodeAt(start - 1)) || '@._/-'.includes(text[start - 1] as string))

const addHashtags = (text: string, add: Add): void => {
  for (const { index: start } of text.matchAll(/[#＃]/g)) {
    const before = text[start - 1]
    if (before !== undefined && (isWordUnit(before.charCodeAt(0)) || '_&/#＃'.includes(before))) continue
    let end = start + 1
    while (end < text.length && (isWordUnit(text.charCodeAt(end)) || text[end] === '_')) end++
    if (/[^\d_]/.test(text.slice(start + 1, end))) add('hashtag', start, end)
  }
}

const PUNCTUATION = `.,;:!?'"…*_~`

/** A full stop or bracket after a URL belongs to the sentence, unless its opening bracket is inside. */
const withoutTrailingPunctuation = (url: string): string => {
  const outside = url.includes('(') ? PUNCTUATION : `${PUNCTUATION})`
  let end = url.length
  while (end > 0 && outside.includes(url[end - 1] as string)) end--
  return url.slice(0, end)
}
