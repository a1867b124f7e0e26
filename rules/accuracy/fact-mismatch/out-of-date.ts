import { type Fact, type Facts, type Located, lastDayOf } from '../../../src/rule.ts'
import type { FactFault } from './messages.ts'

/** An entry that has run out is a finding about the registry: its own file and line, or the one that ships. */
export const outOfDate = (fact: Fact, label: string, at: Located, { own }: Facts): FactFault => {
  const values = { label, until: lastDayOf(fact) ?? '' }
  if (!fact.entry.at || !own) return { message: 'expiredShipped', at, values }
  const line = own.text.slice(0, fact.entry.at.start).split('\n').length
  return { message: 'expired', at, values: { ...values, file: `${own.path}:${line}` } }
}
