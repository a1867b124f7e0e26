/** A stretch of a text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Of stretches that are in order and apart, the one that an index stands in, or the next one behind it. */
export const placeAt = <T extends Stretch>(places: readonly T[], index: number): T | undefined => {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as T).end > index) high = middle
    else low = middle + 1
  }
  return places[low]
}

const searched = new WeakMap<RegExp, { readonly text: string; readonly places: readonly Stretch[] }>()

/** Where a global pattern matches; known at once for the text that it was asked about last, which may hold thousands of words to be asked for. */
export const placesOf = (text: string, pattern: RegExp): readonly Stretch[] => {
  const last = searched.get(pattern)
  if (last?.text === text) return last.places
  const places = Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }))
  searched.set(pattern, { text, places })
  return places
}
