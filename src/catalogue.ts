import * as builtin from 'saring:builtin'
import { toRule } from './declarative.ts'
import type { Facts } from './facts.ts'
import type { Guideline } from './guideline.ts'
import { unpack } from './pack.ts'
import type { Rules } from './settle.ts'
import type { TermTable } from './term-table.ts'

/** Everything that ships in `rules/`. */
export const guidelines: readonly Guideline[] = builtin.guidelines

export const facts: Facts = builtin.facts

export const shippedRules: Rules = { ...builtin.rules, ...Object.fromEntries(Object.entries(builtin.ruleFiles).map(([id, file]) => [id, toRule(file)])) }

/** The terms of the rules as shipped, where the build prepared them. */
export const shippedTerms = (): TermTable | undefined => builtin.terms && unpack(builtin.terms)
