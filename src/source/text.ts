import { bodyOf, type Draft } from '../draft.ts'
import { NO_FIELDS } from '../fields.ts'
import { tongueOf } from '../language.ts'
import type { Reader } from './index.ts'
import { threadParts } from './thread.ts'

/** Plain text: all of it is the draft, and nothing in it is markup. */
export const readText: Reader = async (source, { path, base = NO_FIELDS, lang }) => {
  const parts = base.kind === 'thread' ? threadParts(source, 0, source.length) : [{ start: 0, end: source.length }]
  const draft: Draft = { path, index: 0, source, format: 'text', parts, fields: base, lang: 'id' }
  return { drafts: [{ ...draft, ...tongueOf(base.lang ?? lang, () => bodyOf(draft)) }], problems: [] }
}
