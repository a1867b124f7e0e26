import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Lang } from './language.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { ActiveRule } from './settle.ts'
import { misfit, type When } from './when.ts'

/** Why a rule does not look at a draft: it is for other drafts, or none of its words stands there. */
export type Absence = { readonly asleep: true } | { readonly lang: Lang } | { readonly field: Exclude<keyof When, 'says'>; readonly wanted: readonly string[] }

const ASLEEP: Absence = { asleep: true }

/** Does a rule sleep until one of its terms stands in a draft? */
export const sleeps = ({ terms, factTerms, isAwake }: Rule, facts: Facts): boolean => Boolean(terms || factTerms) && !isAwake?.(facts)

/** Undefined for a rule that looks at the draft. */
export const whyNot = (active: ActiveRule, draft: Draft, { woken, said }: Pick<Reading, 'woken' | 'said'>, facts: Facts): Absence | undefined => {
  const { lang, when } = active.rule
  if (lang !== undefined && (lang !== draft.lang || draft.foreign)) return { lang }
  const field = misfit(when, draft.fields)
  if (field) return { field, wanted: when?.[field] ?? [] }
  return (sleeps(active.rule, facts) && !woken.has(active)) || (when?.says && !said.has(active)) ? ASLEEP : undefined
}
