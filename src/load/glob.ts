/**
 * Would a pattern take a matcher minutes? Picomatch and ignore make regular expressions of patterns: each star that stands beside another in
 * a name, and each `**` with something behind it, multiplies the time that a path takes. Three are plenty: `posts/**` has none.
 */
export const isCostly = (pattern: string): boolean => {
  const names = pattern.split('/')
  const deep = names.slice(0, -1).filter((name) => name === '**').length
  const within = names.map((name) => Math.max(0, (name.match(/\*+/g)?.length ?? 0) - 1)).reduce((sum, count) => sum + count, 0)
  return deep + within > 3 || pattern.length > 1_000
}

export const COSTLY = {
  id: 'pola ini terlalu rumit: paling banyak tiga ** atau * kembar',
  en: 'this pattern is too intricate: three of ** or of a second * in a name at most',
}

/** A pattern in which brackets stand for themselves, as in names of folders: as groups they could be repeated without end. */
export const withoutGroups = (pattern: string): string => pattern.replace(/(?<!\\)[()|]/g, '\\$&')
