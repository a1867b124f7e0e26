/** All of `rules/` as one module, `saring:builtin`: see `bin/builtin.ts`, which makes it. */
import type { Facts } from './facts.ts'
import type { Guideline } from './guideline.ts'
import type { PackedTerms } from './pack.ts'
import type { Rule } from './rule.ts'
import type { ShippedFile } from './rule-file.ts'

export declare const rules: Readonly<Record<string, Rule>>
export declare const ruleFiles: Readonly<Record<string, ShippedFile>>
export declare const guidelines: readonly Guideline[]
export declare const facts: Facts
/** The terms of the rules as shipped; absent where nothing prepared them. */
export declare const terms: PackedTerms | undefined
