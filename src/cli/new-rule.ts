import { stringify } from 'yaml'
import { deafTerms } from '../deaf-terms.ts'
import { mark, toMarkedDraft } from '../example.ts'
import type { Lang } from '../language.ts'
import { lint, prepareLint } from '../lint.ts'
import { type OwnRule, readRule } from '../load/rules.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import { type Bench, fail, proveRule } from '../proof.ts'
import type { Proofs } from '../proofs.ts'
import type { Rule } from '../rule.ts'
import { settle } from '../settle.ts'
import type { Key } from '../yaml.ts'
import type { CompleteRule, RuleAnswers } from './rule-answers.ts'

interface Made {
  readonly text: string
  readonly proofs: Proofs
  /** What leads to the first part that does not hold, in the rule's file. */
  readonly failed?: readonly Key[]
}

/** The rule's file, with the words of its bad examples marked where nobody did; and why it does not hold, if it does not. */
export const makeRule = async (answers: CompleteRule, id: string, path: string, bench: Bench): Promise<Made> => {
  const first = read(id, write(answers), path)
  const bad = await Promise.all(answers.bad.map((example) => (/«/.test(example) ? example : markFound(example, first.rule, id, bench))))
  const text = write({ ...answers, bad })
  const { rule, yaml } = read(id, text, path)
  const failed: (readonly Key[])[] = []
  const placeOf = (keys: readonly Key[]) => {
    failed.push(keys)
    return yaml?.lineAt(yaml.range(keys).start) ?? { line: 1, column: 1 }
  }
  const subject = { name: id, path, placeOf }
  const active = settle({ [id]: rule }, [], {}, bench.lang, [id])
  const deaf = active[0] ? await deafTerms(active[0], answers.term !== undefined, bench) : []
  const failures = [
    ...deaf.map(({ term, message }) => fail(subject, ['terms', term], { id: `“${term}”: ${message.id}`, en: `“${term}”: ${message.en}` })),
    ...(await proveRule(subject, rule, bench)),
  ]
  const examples = rule.examples.bad.length + rule.examples.good.length
  return { text, proofs: { rules: 1, clauses: 0, examples, failures }, ...(failed[0] && { failed: failed[0] }) }
}

/** What keeps answers from being a rule, the missing ones left aside. */
export const faultIn = (answers: RuleAnswers, lang: Lang): string | undefined => {
  const problems: Problem[] = []
  readRule('house/x', write({ name: 'x', title: 'x', message: 'x', severity: 'note', bad: [], ...answers }), 'x.yaml', problems)
  return problems[0]?.message[lang]
}

const write = (answers: CompleteRule): string => {
  const { title, severity, message, bad, good } = answers
  return stringify({ title, severity, message, ...kindOf(answers), examples: { bad, ...(good && { good }) } }, { lineWidth: 0 })
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
