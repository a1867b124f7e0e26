import { type MakeFinder, nativeFinder } from './finder.ts'
import { ofLimit } from './kind/limit.ts'
import { ofPattern } from './kind/pattern.ts'
import { ofRequire } from './kind/require.ts'
import { ofTerms } from './kind/terms.ts'
import type { Rule } from './rule.ts'
import type { ShippedFile } from './rule-file.ts'
import type { When } from './when.ts'

/** A YAML rule of one kind becomes an ordinary rule. Shipped patterns run natively, others on a finder whose time is linear. */
export const toRule = (file: ShippedFile, makeFinder: MakeFinder = nativeFinder): Rule => {
  return {
    ...ofKind(file, makeFinder),
    title: file.title,
    why: file.why ?? file.title,
    severity: file.severity,
    messages: { message: file.message },
    // Shipped files read their examples when they are asked for.
    get examples() {
      return file.examples
    },
    ...(file.since !== undefined && { since: file.since }),
    ...(file.lang && { lang: file.lang }),
    ...(file.when && { when: file.when as When }),
    ...((file.corrects ?? file.spelling ?? file.sparesNames) && { corrects: true }),
    ...(file.speaksFor && { speaksFor: file.speaksFor }),
    ...(file.personal && { personal: true }),
    ...(file.limits && { limits: file.limits }),
  }
}

const ofKind = (file: ShippedFile, makeFinder: MakeFinder): Pick<Rule, 'options' | 'insert' | 'adds' | 'terms' | 'shippedTerm' | 'check'> => {
  if ('terms' in file) return ofTerms(file)
  if (file.require !== undefined) return ofRequire(file, file.require, makeFinder)
  if (file.limit !== undefined) return ofLimit(file, file.limit)
  return ofPattern(file, file.pattern ?? '', makeFinder)
}
