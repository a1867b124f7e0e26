import { type Fact, type Facts, factsOf, labelOf } from './facts.ts'
import type { Text } from './language.ts'

/** What a registry cannot mean, though each entry is well formed. */
export interface FactFault {
  readonly fact: Fact
  /** The key that is at fault. */
  readonly key: string
  readonly message: Text
}

/** The key that holds what an entry is called. */
export const LABEL_KEYS: Readonly<Record<Fact['kind'], string>> = {
  names: 'name',
  offices: 'title',
  hotlines: 'number',
  accounts: 'handle',
  hosts: 'host',
  addresses: 'place',
  figures: 'label',
}

interface Period {
  readonly from?: string | undefined
  readonly asOf?: string | undefined
  readonly until?: string | undefined
  readonly to?: string | undefined
}

/** Periods that end before they begin, things told twice for one time, and names that are right here and wrong there. */
export const factFaults = (facts: Facts): FactFault[] => {
  const faults: FactFault[] = []
  const all = factsOf(facts)
  const told = new Map<string, Fact[]>()
  for (const fact of all) {
    const { from, asOf, until, to } = fact.entry as Period
    const [begins, ends] = [from ?? asOf, until ?? to]
    if (begins !== undefined && ends !== undefined && ends < begins) {
      const key = to === undefined ? 'until' : 'to'
      const start = from === undefined ? 'asOf' : 'from'
      faults.push({
        fact,
        key,
        message: { id: `“${key}” (${ends}) lebih awal daripada “${start}” (${begins})`, en: `“${key}” (${ends}) is before “${start}” (${begins})` },
      })
    }
    const same = told.get(sameAs(fact)) ?? []
    if (same.some((other) => overlap(other.entry as Period, fact.entry as Period))) {
      const name = fact.kind === 'offices' ? `${fact.entry.title}: ${fact.entry.holder}` : labelOf(fact)
      faults.push({
        fact,
        key: LABEL_KEYS[fact.kind],
        message: { id: `“${name}” ditulis dua kali di “${fact.kind}”`, en: `“${name}” is written twice in “${fact.kind}”` },
      })
    }
    told.set(sameAs(fact), [...same, fact])
  }
  const right = new Set(facts.names.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()))
  for (const entry of facts.names) {
    const wrong = entry.wrong.find((one) => right.has(one.toLowerCase()))
    if (wrong === undefined) continue
    const message = { id: `“${wrong}” ada di “wrong”, padahal juga nama yang benar`, en: `“${wrong}” is in “wrong”, and is a right name as well` }
    faults.push({ fact: { kind: 'names', entry }, key: 'wrong', message })
  }
  return faults
}

/** An office may have several holders, a figure one value for each time. */
const sameAs = (fact: Fact): string => {
  const label = labelOf(fact).toLowerCase()
  switch (fact.kind) {
    case 'offices':
      return `offices ${label} ${fact.entry.holder.toLowerCase()}`
    case 'figures':
      return `figures ${label} ${fact.entry.asOf ?? ''}`
    case 'accounts':
      return `accounts ${fact.entry.platform} ${label}`
    case 'hotlines':
      return `hotlines ${label.replace(/[\s.-]/g, '')}`
    default:
      return `${fact.kind} ${label}`
  }
}

const overlap = (a: Period, b: Period): boolean => {
  const [endOfA, endOfB] = [a.until ?? a.to, b.until ?? b.to]
  return !((endOfA !== undefined && b.from !== undefined && endOfA < b.from) || (endOfB !== undefined && a.from !== undefined && endOfB < a.from))
}
