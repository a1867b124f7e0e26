import { isInsideWord } from './letters.ts'
import { placeAt, placesOf } from './places.ts'

const patterns = new WeakMap<readonly string[], RegExp>()

/** Where one of these phrases stands as whole words, in any case, wherever white space breaks it. */
const findPhrases = (text: string, phrases: readonly string[]): ReturnType<typeof placesOf> => {
  if (phrases.length === 0) return []
  let pattern = patterns.get(phrases)
  if (!pattern) {
    const sources = [...phrases].sort((a, b) => b.length - a.length).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    patterns.set(phrases, (pattern = new RegExp(sources.join('|'), 'gi')))
  }
  return placesOf(text, pattern)
}

const isWhole = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  !isInsideWord(text, start) && !isInsideWord(text, end)

export const containsPhrase = (text: string, phrases: readonly string[]): boolean => findPhrases(text, phrases).some((place) => isWhole(text, place))

/** Does one of these phrases stand around, inside or across what was found? */
export const isExcused = (text: string, found: { readonly start: number; readonly end: number }, phrases: readonly string[] = []): boolean => {
  const places = findPhrases(text, phrases)
  for (let at = found.start; at < found.end; ) {
    const place = placeAt(places, at)
    if (!place || place.start >= found.end) return false
    if (isWhole(text, place)) return true
    at = place.end
  }
  return false
}
