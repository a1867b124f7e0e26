import { covers } from './covers.ts'
import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'

/** A finding that says at its place what these rules would say. */
export interface Spokesman {
  readonly finding: Finding
  readonly for: readonly string[]
}

/**
 * Leaves out what another finding at the same place says as well: one fault, one finding. Rules that the draft silences neither speak for
 * others nor are spoken for, so that no silence hides more than it names or falls idle.
 */
export const oncePerFault = (findings: readonly Finding[], spokesmen: readonly Spokesman[], { fields }: Draft): readonly Finding[] => {
  const isSilenced = ({ rule }: Finding) => fields.ignore.some((silence) => covers(silence.rule, rule))
  const heard = spokesmen.filter(({ finding }) => !isSilenced(finding))
  if (heard.length === 0) return findings
  return findings.filter((one) => isSilenced(one) || !heard.some((by) => by.for.includes(one.rule) && overlap(by.finding, one)))
}

const overlap = ({ place: a }: Finding, { place: b }: Finding): boolean => a.start.offset < b.end.offset && b.start.offset < a.end.offset
