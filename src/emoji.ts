/** One emoji, of however many code points: flags, keycaps, skin colours, families. */
export const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{EMod}?[\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{EMod}?)*/gu

/** Most texts are known to have none at a glance. */
export const mayHaveEmoji = (text: string): boolean => /[\u203C-\u3299\uD83C-\uD83E]/.test(text)
