import { type Fact, type Facts, factsOf, subjectOf } from './facts.ts'

/** The last day on which an entry holds, an ISO date; undefined for as long as nobody says otherwise. */
export const lastDayOf = ({ kind, entry }: Fact): string | undefined =>
  kind === 'offices' ? entry.to : kind === 'hotlines' || kind === 'figures' ? entry.until : undefined

const firstDayOf = ({ kind, entry }: Fact): string | undefined => (kind === 'offices' || kind === 'hotlines' ? entry.from : undefined)

export type Validity = 'coming' | 'in-force' | 'over'

export const validityOf = (fact: Fact, day: string): Validity => {
  const [first, last] = [firstDayOf(fact), lastDayOf(fact)]
  return last !== undefined && last < day ? 'over' : first !== undefined && first > day ? 'coming' : 'in-force'
}

/** Does another entry tell what holds of the same thing on that day? */
export const isKnownOtherwise = (fact: Fact, facts: Facts, day: string): boolean =>
  facts[fact.kind].some((entry) => {
    const other = { kind: fact.kind, entry } as Fact
    return subjectOf(other) === subjectOf(fact) && validityOf(other, day) === 'in-force'
  })

/**
 * The entries that are over on a day while nothing newer is known of the same thing: the registry is out of date.
 * An office with a later holder is history, and so is a number that is known to be dead.
 */
export const expiredFacts = (facts: Facts, day: string): readonly Fact[] => {
  const all = factsOf(facts)
  const over = all.filter((fact) => validityOf(fact, day) === 'over' && !(fact.kind === 'hotlines' && fact.entry.scope === 'none'))
  if (over.length === 0) return over
  const known = new Set(all.filter((fact) => !over.includes(fact)).map((fact) => `${fact.kind} ${subjectOf(fact)}`))
  return over.filter((fact) => !known.has(`${fact.kind} ${subjectOf(fact)}`))
}
