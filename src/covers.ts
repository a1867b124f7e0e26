/** Does a name of one rule, or of a category (`privacy/*`), cover this rule? */
export const covers = (pattern: string, rule: string): boolean => pattern === rule || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)))

export const coveredBy = (patterns: readonly string[], rule: string): boolean => patterns.some((pattern) => covers(pattern, rule))
