import { deafTerms } from './deaf-terms.ts'
import type { Guideline } from './guideline.ts'
import { type Bench, type Failure, fail, proveClause, proveRule, type Subject } from './proof.ts'
import type { Rule } from './rule.ts'
import type { ActiveRule } from './settle.ts'
import type { Key } from './yaml.ts'

/** What an agency wrote: its rules and its guidelines, each with where it stands. */
export interface Written {
  readonly rules: readonly WrittenRule[]
  readonly guidelines: readonly { readonly guideline: Guideline; readonly subjectOf: (clause: number) => Subject }[]
}

interface WrittenRule {
  readonly subject: Subject
  readonly rule: Rule
  /** Does it report each of its terms? Others only wake at them. */
  readonly reportsTerms: boolean
  /** What leads to a term in its file. */
  readonly keysOf: (term: string) => readonly Key[]
}

/** The outcome of all examples of an agency's rules and clauses. */
export interface Proofs {
  readonly rules: number
  readonly clauses: number
  readonly examples: number
  readonly failures: readonly Failure[]
}

/** Proves each rule and each clause. `active` are all rules that are on, as they are set. */
export const proveAll = async ({ rules, guidelines }: Written, active: readonly ActiveRule[], bench: Bench): Promise<Proofs> => {
  const failures: Failure[] = []
  let examples = 0
  for (const { subject, rule, reportsTerms, keysOf } of rules) {
    failures.push(...(await proveRule(subject, rule, bench)))
    examples += rule.examples.bad.length + rule.examples.good.length
    const set = active.find(({ id }) => id === subject.name)
    if (!set) continue
    for (const { term, message } of await deafTerms(set, reportsTerms, bench)) {
      failures.push(fail(subject, keysOf(term), { id: `“${term}”: ${message.id}`, en: `“${term}”: ${message.en}` }))
    }
  }
  let clauses = 0
  for (const { guideline, subjectOf } of guidelines) {
    for (const [i, clause] of guideline.clauses.entries()) {
      clauses++
      failures.push(...(await proveClause(subjectOf(i), clause, active, bench)))
      examples += (clause.examples?.bad.length ?? 0) + (clause.examples?.good.length ?? 0)
    }
  }
  return { rules: rules.length, clauses, examples, failures }
}
