import { type Finding, inReadingOrder } from '../finding.ts'

/** Findings that are told together. */
export type Group = readonly [Finding, ...Finding[]]

/** The findings of a rule that finds more than this in a draft stand together. */
const OFTEN = 3

/** The findings of a rule that finds often stand together, where the first of them stands. */
export const together = (findings: readonly Finding[]): readonly Group[] => {
  if (findings.length <= OFTEN) return findings.map((finding) => [finding])
  const often = groupBy(findings, ({ rule }) => rule)
  return often
    .flatMap((group): readonly Group[] => (group.length > OFTEN ? [group] : group.map((finding) => [finding])))
    .sort(([a], [b]) => inReadingOrder(a, b))
}

/** Those that say the same are said once, with all their places. */
export const alike = (group: Group): readonly Group[] =>
  group.length === 1 ? [group] : groupBy(group, ({ severity, message, suggest }) => JSON.stringify([severity, message, suggest]))

const groupBy = (findings: readonly Finding[], keyOf: (finding: Finding) => string): readonly Group[] => {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()]
}
