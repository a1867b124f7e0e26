import { isInsideWord } from './letters.ts'

const patterns = new WeakMap<readonly string[], RegExp>()

/** Where one of these phrases stands as whole words, in any case, wherever white space breaks it. */
function* findPhrases(text: string, phrases: readonly string[]): Generator<{ readonly start: number; readonly end: number }> {
  if (phrases.length === 0) return
  let pattern = patterns.get(phrases)
  if (!pattern) {
    const sources = [...phrases].sort((a, b) => b.length - a.length).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    patterns.set(phrases, (pattern = new RegExp(sources.join('|'), 'gi')))
  }
  for (const { index: start, 0: found } of text.matchAll(pattern)) {
    const end = start + found.length
    if (!isInsideWord(text, start) && !isInsideWord(text, end)) yield { start, end }
  }
}

export const containsPhrase = (text: string, phrases: readonly string[]): boolean => !findPhrases(text, phrases).next().done

/** Does one of these phrases stand around, inside or across what was found? */
export const isExcused = (text: string, found: { readonly start: number; readonly end: number }, phrases: readonly string[] = []): boolean => {
  for (const { start, end } of findPhrases(text, phrases)) if (start < found.end && found.start < end) return true
  return false
}
