const DEEPEST = 500
const DEEP_LIST = /(?:[-?][ \t]+){500}/

/** Where brackets or lists stand within one another so deep that the parser's stack might not hold them, which depends on the day. */
export const tooDeep = (text: string): number | undefined => {
  const list = text.search(DEEP_LIST)
  if (list >= 0) return list
  let depth = 0
  for (const { index, 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > DEEPEST) return index
  }
  return undefined
}
