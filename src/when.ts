import type { Fields } from './fields.ts'
import type { Kind, Mode, Platform, Purpose } from './vocabulary.ts'

/** The context in which a rule or a checklist question applies. Lists are any-of, keys all-of. */
export interface When {
  readonly platform?: readonly Platform[]
  readonly kind?: readonly Kind[]
  readonly purpose?: readonly Purpose[]
  readonly topic?: readonly string[]
  readonly mode?: readonly Mode[]
  /** Words of which one must stand in the text, by lemma, or in a hashtag. */
  readonly says?: readonly string[]
}

const meets = (wanted: readonly string[] | undefined, given: readonly string[]): boolean =>
  wanted === undefined || given.some((value) => wanted.includes(value))

/** The first key that the fields do not meet. An absent field matches no list, but a draft is a post in normal mode. */
export const misfit = (when: When | undefined, fields: Fields): Exclude<keyof When, 'says'> | undefined => {
  if (when === undefined) return undefined
  if (!meets(when.platform, fields.platform)) return 'platform'
  if (!meets(when.kind, [fields.kind])) return 'kind'
  if (!meets(when.purpose, fields.purpose)) return 'purpose'
  if (!meets(when.topic, fields.topic)) return 'topic'
  return meets(when.mode, [fields.mode]) ? undefined : 'mode'
}

/** All keys but `says`, which only a scan of the text can answer. */
export const fits = (when: When | undefined, fields: Fields): boolean => misfit(when, fields) === undefined
