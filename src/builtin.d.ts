/** All of `rules/` as one module, made by the build: see `bin/builtin.ts`. */
declare module 'saring:builtin' {
  import type { Facts } from './facts.ts'
  import type { Guideline } from './guideline.ts'
  import type { Rule } from './rule.ts'
  import type { RuleFile } from './rule-file.ts'

  export const rules: Readonly<Record<string, Rule>>
  export const ruleFiles: Readonly<Record<string, RuleFile>>
  export const guidelines: readonly Guideline[]
  export const facts: Facts
  /** The terms of the rules as shipped; absent where nothing prepared them. */
  export const terms: import('./pack.ts').PackedTerms | undefined
}
