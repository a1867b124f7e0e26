import { stringify } from 'yaml'
import { deafTerms } from '../deaf-terms.ts'
import { mark, toMarkedDraft } from '../example.ts'
import { lint, prepareLint } from '../lint.ts'
import { type OwnRule, readRule } from '../load/rules.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import { type Bench, fail, proveRule } from '../proof.ts'
import type { Proofs } from '../proofs.ts'
import type { Rule } from '../rule.ts'
import { settle } from '../settle.ts'
import type { Key } from '../yaml.ts'
import type { CompleteRule, RuleAnswers } from './rule-answers.ts'

/** The rule's file, with the words of its bad examples marked where nobody did; and why it does not hold, if it does not. */
export const makeRule = async (answers: CompleteRule, id: string, path: string, bench: Bench): Promise<{ readonly text: string; readonly proofs: Proofs }> => {
  const file = {
    title: answers.title,
    severity: answers.severity,
    message: answers.message,
    ...kindOf(answers),
    examples: { bad: answers.bad, ...(answers.good && { good: answers.good }) },
  }
  const first = read(id, stringify(file, { lineWidth: 0 }), path)
  const bad = await Promise.all(answers.bad.map((example) => (/«/.test(example) ? example : markFound(example, first.rule, id, bench))))
  const text = stringify({ ...file, examples: { ...file.examples, bad } }, { lineWidth: 0 })
  const { rule, yaml } = read(id, text, path)
  const subject = { name: id, path, placeOf: (keys: readonly Key[]) => yaml?.lineAt(yaml.range(keys).start) ?? { line: 1, column: 1 } }
  const active = settle({ [id]: rule }, [], {}, bench.lang, [id])
  const deaf = active[0] ? await deafTerms(active[0], answers.term !== undefined, bench) : []
  const failures = [
    ...(await proveRule(subject, rule, bench)),
    ...deaf.map(({ term, message }) => fail(subject, ['terms', term], { id: `“${term}”: ${message.id}`, en: `“${term}”: ${message.en}` })),
  ]
  return { text, proofs: { rules: 1, clauses: 0, examples: rule.examples.bad.length + rule.examples.good.length, failures } }
}

const kindOf = ({ term, pattern, require, limit, max }: RuleAnswers) => {
  if (term) {
    const pairs = term.map((pair) => pair.split('=').map((part) => part.trim()))
    return { terms: Object.fromEntries(pairs.map(([word = '', ...right]) => [word, right.join('=') || null])) }
  }
  if (require) return { require: { any: require, insert: require[0] } }
  return limit === undefined ? { pattern } : { limit: { of: limit, max: Number(max) } }
}

const read = (id: string, text: string, path: string): OwnRule => {
  const problems: Problem[] = []
  const rule = readRule(id, text, path, problems)
  if (rule) return rule
  throw new BrokenInput(problems)
}

const markFound = async (example: string, rule: Rule, id: string, { facts, lang, today }: Bench): Promise<string> => {
  const { draft } = toMarkedDraft(example)
  const { findings } = await lint(draft, prepareLint(settle({ [id]: rule }, [], {}, lang, [id]), facts, lang), today)
  return mark(
    draft.source,
    findings.map(({ place }) => ({ start: place.start.offset, end: place.end.offset })),
  )
}
