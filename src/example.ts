import type { Draft } from './draft.ts'
import type { Fields } from './fields.ts'
import { type Lang, type Text, tongueOf } from './language.ts'
import type { Example } from './marked-text.ts'
import { readFields } from './read-fields.ts'
import { threadParts } from './source/thread.ts'

/** An example as a draft, with the ranges that its «» mark in the text without them. */
export interface MarkedDraft {
  readonly draft: Draft
  readonly marked: string
  readonly faults: readonly Text[]
}

export const toMarkedDraft = (example: Example, lang?: Lang): MarkedDraft => {
  const { text: marked, draft: data } = typeof example === 'string' ? { text: example, draft: {} } : example
  const { fields, faults } = readFields(data, () => ({ start: 0, end: 0 }))
  return { draft: toDraft('example.md', marked.replace(/[«»]/g, ''), fields, lang), marked, faults: faults.map(({ message }) => message) }
}

/** A text that stands in no file, as a draft with these fields. `lang` is its language where the fields do not say. */
export const toDraft = (path: string, source: string, fields: Fields, lang?: Lang): Draft => ({
  path,
  index: 0,
  source,
  format: 'markdown',
  parts: fields.kind === 'thread' ? threadParts(source, 0, source.length) : [{ start: 0, end: source.length }],
  fields,
  ...tongueOf(fields.lang ?? lang, () => source),
})

/** Puts «» around the ranges where findings stand. */
export const mark = (source: string, ranges: readonly { readonly start: number; readonly end: number }[]): string => {
  const signs = ranges.flatMap(({ start, end }) => [
    { at: start, sign: '«', order: start === end ? 1 : 3 },
    { at: end, sign: '»', order: start === end ? 2 : 0 },
  ])
  let marked = source
  for (const { at, sign } of signs.sort((a, b) => b.at - a.at || b.order - a.order)) marked = marked.slice(0, at) + sign + marked.slice(at)
  return marked
}
