import { facts, guidelines, ruleFiles, rules, terms } from 'saring:builtin'
import { toRule } from './declarative.ts'
import { unpack } from './pack.ts'
import type { Rules } from './settle.ts'
import type { TermTable } from './term-table.ts'

/** Everything that ships in `rules/`. */
export { facts, guidelines }

export const shippedRules: Rules = { ...rules, ...Object.fromEntries(Object.entries(ruleFiles).map(([id, file]) => [id, toRule(file)])) }

/** The terms of the rules as shipped, where the build prepared them. */
export const shippedTerms = (): TermTable | undefined => terms && unpack(terms)
