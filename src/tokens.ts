/** What is written in a text but is not a word of it. Indices are into the prose. */
export interface Token {
  readonly type: 'url' | 'email' | 'hashtag' | 'mention' | 'emoji'
  readonly text: string
  readonly start: number
  readonly end: number
}

const DOMAIN_ENDS = 'go\\.id|ac\\.id|co\\.id|or\\.id|sch\\.id|desa\\.id|my\\.id|web\\.id|mil\\.id|id|com|org|net|gov|edu|int|info|io|ly|me|gl|gle|app|page|link|ee|uk|us|au|eu|be|co'
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u
const URL = new RegExp(
  `https?://[^\\s<>"“”]+|www\\.[^\\s<>"“”]+|(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:${DOMAIN_ENDS})(?![\\p{L}\\p{N}-])(?:[/?#][^\\s<>"“”]*)?`,
  'iu',
)
const HASHTAG = /(?<![\p{L}\p{N}\p{M}_&/#＃])[#＃][\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*/u
const MENTION = /(?<![\p{L}\p{N}_./@])@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?/u
const EMOJI = /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{EMod}?(?:\u{E0020}-\u{E007F})*(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{EMod}?)*/u

const TOKEN = new RegExp(
  `(?<email>${EMAIL.source})|(?<url>${URL.source})|(?<hashtag>${HASHTAG.source})|(?<mention>${MENTION.source})|(?<emoji>${EMOJI.source})`,
  'giu',
)
/** Most prose has none of these, and the long expression is slow. */
const WORTH_A_LOOK = /[#＃@/\u20E3]|www\.|[a-z0-9]\.[a-z]{2}|[\u{2190}-\u{2BFF}\u{3030}-\u{3299}\u{1F000}-\u{1FAFF}]/iu

export const findTokens = (text: string): Token[] => {
  if (!WORTH_A_LOOK.test(text)) return []
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const type = (['email', 'url', 'hashtag', 'mention', 'emoji'] as const).find((name) => match.groups?.[name] !== undefined) ?? 'url'
    const found = type === 'url' ? withoutTrailingPunctuation(match[0]) : match[0]
    tokens.push({ type, text: found, start: match.index, end: match.index + found.length })
  }
  return tokens
}

/** A full stop or bracket after a URL belongs to the sentence, unless its opening bracket is inside. */
const withoutTrailingPunctuation = (url: string): string => {
  const trimmed = url.replace(/[.,;:!?'"…*_~]+$/u, '')
  if (trimmed.endsWith(')') && !trimmed.includes('(')) return withoutTrailingPunctuation(trimmed.slice(0, -1))
  return trimmed
}
