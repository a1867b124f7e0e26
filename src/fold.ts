/** A text with all that disguises a letter taken away, in lower case; `from[i]` is where `text[i]` stood, when that is not i. */
export interface Folded {
  readonly text: string
  readonly from?: readonly number[]
}

/** Letters of other scripts and of mathematics that look like Latin ones. NFKD already turns full-width and styled ones into plain letters. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  "аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ɡg ոn һh αa εe ιi κk νv οo ρp τt υu χx ıi ɑa ßss øo đd łl ‐- ‑- –- −- ’' ‘' ʼ'"
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

const cache = new Map<string, string>()

const foldLetter = (letter: string): string => {
  const known = cache.get(letter)
  if (known !== undefined) return known
  const plain = letter
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u115F\u1160\u3164\uFFA0]/gu, '')
    .toLowerCase()
  let folded = ''
  for (const part of plain) folded += LOOK_ALIKES.get(part) ?? part
  // A symbol that unfolds into words (ﷺ, ㍿) is no letter in disguise.
  if (folded.length > 3) folded = letter
  cache.set(letter, folded)
  return folded
}

const FOREIGN = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\0-\x7F]/g

/** The text where each letter is as long as what it folds to, so that all stand where they stood: most texts have no others. */
const foldEvenly = (text: string): string | undefined => {
  let isEven = true
  const folded = text.replace(FOREIGN, (letter) => {
    const plain = foldLetter(letter)
    isEven &&= plain.length === letter.length
    return plain
  })
  return isEven ? folded.toLowerCase() : undefined
}

/** Folds case, diacritics, full width, look-alikes and zero-width marks. */
export const fold = (text: string): Folded => {
  if (/^[\0-\x7F]*$/.test(text)) return { text: text.toLowerCase() }
  const even = foldEvenly(text)
  if (even !== undefined) return { text: even }
  let folded = ''
  const from: number[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0
    const letter = code > 0xffff ? text.slice(at, at + 2) : (text[at] ?? '')
    const plain = code < 128 ? letter.toLowerCase() : foldLetter(letter)
    for (let i = 0; i < plain.length; i++) from.push(at)
    folded += plain
    at += letter.length
  }
  from.push(text.length)
  return { text: folded, from }
}
