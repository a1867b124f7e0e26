import type { Ignore } from '../fields.ts'
import type { Lang } from '../language.ts'
import { type NewSilence, SILENCE_NAMES, type SilenceChange } from '../new-silence.ts'
import { isNothing } from './cell-values.ts'

/** The text of a calendar's cell of silences with one more, another in place of the one that it has for the rule, or without that. */
export const silenceInCell = (before: string, known: readonly Ignore[], silence: SilenceChange, lang: Lang): string => {
  const others = known.filter(({ rule }) => rule !== silence.rule).map((other) => entryOf(other, lang))
  if ('removed' in silence) return others.join('; ')
  const entry = entryOf(silence, lang)
  if (isNothing(before.trim())) return entry
  if (!known.some(({ rule }) => rule === silence.rule)) return `${before.trimEnd().replace(/;$/, '')}; ${entry}`
  return [...others, entry].join('; ')
}

const entryOf = ({ rule, reason, until, by }: NewSilence, lang: Lang): string => {
  const names = SILENCE_NAMES[lang]
  const details = [until !== undefined && `${names.until} ${until}`, by !== undefined && `${names.by} ${by}`].filter(Boolean)
  return `${rule}: ${reason}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}
