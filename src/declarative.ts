import { ofLimit } from './kind/limit.ts'
import { type MakePattern, ofPattern } from './kind/pattern.ts'
import { ofRequire } from './kind/require.ts'
import { ofTerms } from './kind/terms.ts'
import type { Rule } from './rule.ts'
import type { RuleFile } from './rule-file.ts'
import type { When } from './when.ts'

const native: MakePattern = (source, flags) => new RegExp(source, flags)

/** A YAML rule of one kind becomes an ordinary rule. */
export const toRule = (file: RuleFile, makePattern: MakePattern = native): Rule => {
  return {
    title: file.title,
    why: file.why ?? file.title,
    severity: file.severity,
    messages: { message: file.message },
    examples: file.examples,
    ...(file.lang && { lang: file.lang }),
    ...(file.when && { when: file.when as When }),
    ...(file.personal && { personal: true }),
    ...(file.limits && { limits: file.limits }),
    ...ofKind(file, makePattern),
  }
}

const ofKind = (file: RuleFile, makePattern: MakePattern): Pick<Rule, 'options' | 'terms' | 'check'> => {
  if ('terms' in file) return ofTerms(file)
  if (file.require !== undefined) return ofRequire(file.require, makePattern)
  if (file.limit !== undefined) return ofLimit(file.limit)
  return ofPattern(file, file.pattern ?? '', makePattern)
}
