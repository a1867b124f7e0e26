const NOTHING: readonly RegExpExecArray[] = []

/** As `matchAll` gives them, without the copy of the pattern that it makes at each call. */
export const matches = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NOTHING
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
