const WORD = /[\p{L}\p{N}\p{M}]/u
const known = new Map<number, boolean>()

/**
 * Is this UTF-16 unit a letter, a digit or a combining mark? Half of a surrogate pair is none.
 * A table beats a regular expression: one with `\p{L}` takes milliseconds to compile, at every start.
 */
export const isWordUnit = (code: number): boolean => {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  // Surrogates, quotation marks, dashes, arrows and what stands for a link: the commonest of what is not ASCII, and no letters.
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0x2000 && code <= 0x206f) || (code >= 0x2190 && code <= 0x2bff) || code === 0xfffc) return false
  if (code === 0xfe0f) return true
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7
  let word = known.get(code)
  if (word === undefined) known.set(code, (word = WORD.test(String.fromCharCode(code))))
  return word
}

/** Does a word go on across this index: a word unit on both sides? */
export const isInsideWord = (text: string, index: number): boolean =>
  index > 0 && index < text.length && isWordUnit(text.charCodeAt(index - 1)) && isWordUnit(text.charCodeAt(index))

export const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()
export const isLower = (letter: string): boolean => letter !== letter.toUpperCase()
export const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9'
