import type * as v from 'valibot'
import type { Text } from './language.ts'
import { meantName, unknownName } from './nearest.ts'
import type { Key } from './yaml.ts'

export interface Fault {
  /** What leads to it. */
  readonly keys: readonly Key[]
  /** It is about the key, not its value. */
  readonly atKey: boolean
  readonly message: Text
}

export const isMissing = (issue: v.BaseIssue<unknown>): boolean => issue.received === 'undefined'

/** What is missing may stand there under a name that a schema lets pass, or that another branch of it told. */
export const slipFor = (issue: v.BaseIssue<unknown>, keys: readonly Key[]): Fault | undefined => {
  const wanted = keys.at(-1)
  if (!isMissing(issue) || typeof wanted !== 'string') return undefined
  const slip = writtenIn(issue).find((key) => meantName(key, [wanted]) === wanted)
  return slip === undefined ? undefined : { keys: [...keys.slice(0, -1), slip], atKey: true, message: unknownName('kunci', 'key', slip, [wanted]) }
}

const writtenIn = (issue: v.BaseIssue<unknown>): readonly string[] => Object.keys((issue.path?.at(-1)?.input as object | undefined) ?? {})

/** Texts that YAML takes for something else: a colon in an example makes a key of it, a # a comment, a { in a message a list of keys. */
export const misread = (issue: v.BaseIssue<unknown>, keys: readonly Key[]): Text | undefined => {
  const isExample = /^(?:bad|good)$/.test(String(keys.at(isMissing(issue) ? -3 : -2)))
  if (isMissing(issue) && keys.at(-1) === 'text' && isExample && !writtenIn(issue).includes('draft')) return COLON
  if (issue.received === 'null' && isExample) return HASH
  const others = Object.values((issue.path?.at(-1)?.input as object | undefined) ?? {})
  return isMissing(issue) && keys.at(-1) === 'id' && others.length > 0 && others.every((value) => value === null) ? BRACE : undefined
}

const COLON = {
  id: 'contoh ini dibaca sebagai kunci dan nilai, karena mengandung “: ”. Tulis seluruhnya di antara tanda kutip',
  en: 'this example is read as a key and its value, since it contains “: ”. Put all of it in quotation marks',
}
const HASH = {
  id: 'contoh ini kosong. Teks yang diawali “#” ditulis di antara tanda kutip',
  en: 'this example is empty. Put a text that begins with “#” in quotation marks',
}
const BRACE = {
  id: 'diharapkan teks, atau id dan en. Teks yang diawali “{” ditulis di antara tanda kutip',
  en: 'expected a text, or id and en. Put a text that begins with “{” in quotation marks',
}
const COMMA = {
  id: 'Teks atau angka yang mengandung koma ditulis di antara tanda kutip',
  en: 'Put a text or a number that contains a comma in quotation marks',
}

export const withComma = ({ id, en }: Text): Text => ({ id: `${id}. ${COMMA.id}`, en: `${en}. ${COMMA.en}` })
