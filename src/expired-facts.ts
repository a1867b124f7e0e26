import type { Draft } from './draft.ts'
import { type Facts, labelOf } from './facts.ts'
import { NO_FIELDS } from './fields.ts'
import type { Finding } from './finding.ts'
import { fill, type Lang } from './language.ts'
import { Lines } from './lines.ts'
import { OWN_RULES } from './silence.ts'
import { expiredFacts, lastDayOf } from './validity.ts'

/** What is over in the agency's own registry, found in its file: told once a run, whatever the drafts rely on. `today` is an ISO date. */
export const reviewRegistry = (facts: Facts, today: string, lang: Lang): { readonly draft: Draft; readonly findings: readonly Finding[] } | undefined => {
  const { own } = facts
  const over = own ? expiredFacts(facts, today).filter(({ entry }) => entry.at) : []
  if (!own || over.length === 0) return undefined
  const lines = new Lines(own.text)
  const { severity, message } = OWN_RULES['facts/expired']
  const findings = over.map((fact): Finding => {
    const { start, end } = fact.entry.at ?? { start: 0, end: 0 }
    return {
      rule: 'facts/expired',
      severity,
      message: fill(message[lang], { label: labelOf(fact), until: lastDayOf(fact) ?? '' }),
      path: own.path,
      draft: 0,
      place: { start: lines.pointAt(start), end: lines.pointAt(end) },
      text: own.text.slice(start, end),
      suggest: [],
      clauses: [],
    }
  })
  const { path, text: source } = own
  return { draft: { path, index: 0, source, format: 'text', parts: [], fields: NO_FIELDS, lang }, findings }
}
