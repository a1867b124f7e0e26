import type { Lang } from '../language.ts'
import { activeRules, type Setup } from '../load/index.ts'
import type { Bench } from '../proof.ts'
import { valueAt } from '../yaml.ts'
import { readToday } from './today.ts'

/** What the agency's rules are proven with. A rule that misses something from the whole draft contradicts no sentence. */
export const benchOf = (setup: Setup, lang: Lang): Bench => {
  const own = new Set(setup.ownRules.filter(({ yaml }) => valueAt(yaml?.data, ['require']) === undefined).map(({ id }) => id))
  return { lang, facts: setup.facts, today: readToday(), rules: setup.rules, own: activeRules(setup).filter(({ id, hidden }) => own.has(id) && !hidden) }
}
