/** Whole words and phrases in running text, in any case, wherever white space breaks them. */
export const phrasePattern = (phrases: readonly string[]): RegExp => {
  const sources = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

export const containsPhrase = (text: string, phrases: readonly string[]): boolean => phrases.length > 0 && phrasePattern(phrases).test(text)

/** Does one of these phrases stand around, inside or across what was found? */
export const isExcused = (text: string, found: { readonly start: number; readonly end: number }, phrases: readonly string[] = []): boolean => {
  if (phrases.length === 0) return false
  for (const { index, 0: phrase } of text.matchAll(phrasePattern(phrases))) if (index < found.end && found.start < index + phrase.length) return true
  return false
}
