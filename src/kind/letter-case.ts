/** A suggestion in the capitals of what it replaces. */
export const inLikeCase = (word: string, found: string): string => {
  if (word !== word.toLowerCase()) return word
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(found) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
}
