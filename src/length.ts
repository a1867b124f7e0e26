import { EMOJI, mayHaveEmoji } from './emoji.ts'
import type { Platform } from './vocabulary.ts'

/** Characters of a draft, as its platform counts, and how many that takes; of a thread, of its longest part. */
export interface Length {
  readonly count: number
  readonly max: number
}

/** What counts as two on X: all but Latin, some scripts beside it, and plain punctuation. From the configuration of twitter-text, version 3. */
const DOUBLE = /[^\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/
const URL_LENGTH = 23
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)]/gi
/** Letters beyond ASCII that stand together, with the letter before them, which they may be a mark of. */
const FOREIGN = /[ -~]?[^\n\r -~]+/g

/** Addresses of attached pictures, videos and quoted posts, which X appends to a text and does not count. */
const ATTACHMENTS = /(?:\s*https?:\/\/(?:t\.co\/\w+|pic\.(?:twitter|x)\.com\/\w+|(?:pbs|video)\.twimg\.com\/\S+|(?:twitter|x)\.com\/\w+\/status\/\d+\S*))+\s*$/

const withoutAttachments = (text: string): string => (/https?:\/\/\S+\s*$/.test(text.slice(-300)) ? text.replace(ATTACHMENTS, '') : text)

/** How long a text is as its platform counts: X weighs letters and links, the others count UTF-16 units. */
export const platformLength = (text: string, platforms: readonly Platform[]): number => {
  if (!platforms.includes('x')) return text.length
  const counted = text.includes('://') || text.includes('www.') ? withoutAttachments(text).replace(URL, 'u'.repeat(URL_LENGTH)) : text
  let length = counted.length
  for (const [letters] of counted.matchAll(FOREIGN)) length += weightOf(letters) - letters.length
  return length
}

const weightOf = (letters: string): number => {
  const composed = letters.normalize('NFC')
  const weighed = mayHaveEmoji(composed) ? composed.replace(EMOJI, '\u{1F600}') : composed
  let weight = 0
  for (const letter of weighed) weight += DOUBLE.test(letter) ? 2 : 1
  return weight
}
