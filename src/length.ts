import type { Platform } from './vocabulary.ts'

/** Characters of a draft, as its platform counts, and how many that takes; of a thread, of its longest part. */
export interface Length {
  readonly count: number
  readonly max: number
}

/** Code points that count as one on X; all others, such as Chinese or emoji, count as two. From the configuration of twitter-text, version 3. */
const LAST_LATIN = 4351
const SINGLE = [
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const
const MAY_HAVE_EMOJI = /[\u203C-\u3299\uD83C-\uD83E]/
const URL_LENGTH = 23
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)]/giu
const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{EMod}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{EMod}?)*/gu

/** Addresses of attached pictures, videos and quoted posts, which X appends to a text and does not count. */
const ATTACHMENTS = /(?:\s*https?:\/\/(?:t\.co\/\w+|pic\.(?:twitter|x)\.com\/\w+|(?:pbs|video)\.twimg\.com\/\S+|(?:twitter|x)\.com\/\w+\/status\/\d+\S*))+\s*$/u

const withoutAttachments = (text: string): string => (/https?:\/\/\S+\s*$/.test(text.slice(-300)) ? text.replace(ATTACHMENTS, '') : text)

/** How long a text is as its platform counts: X weighs letters and links, the others count UTF-16 units. */
export const platformLength = (text: string, platforms: readonly Platform[]): number => {
  if (!platforms.includes('x')) return text.length
  const counted = text.includes('://') || text.includes('www.') ? withoutAttachments(text).replace(URL, 'u'.repeat(URL_LENGTH)) : text
  if (/^[\n\r -~]*$/.test(counted)) return counted.length
  const composed = counted.normalize('NFC')
  const weighed = MAY_HAVE_EMOJI.test(composed) ? composed.replace(EMOJI, '\u{1F600}') : composed
  let length = 0
  for (let at = 0; at < weighed.length; at++) {
    const code = weighed.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    length += code <= LAST_LATIN || SINGLE.some(([from, to]) => code >= from && code <= to) ? 1 : 2
  }
  return length
}
