import { cellsOf, type Draft, type Part } from './draft.ts'
import type { Finding } from './finding.ts'

/** A change of a draft's source, in offsets of it. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly rule: string
}

/**
 * What may be changed of a draft without a person: no two overlap, and the one that comes first wins. `inserts` tells the rules whose
 * sentence may be added.
 */
export const editsOf = (draft: Draft, findings: readonly Finding[], personal: readonly Part[], inserts: (rule: string) => boolean): Edit[] => {
  const wanted = findings.flatMap((finding): Edit[] => {
    const { rule, fix, silenced, suggest, text, place } = finding
    const [write] = suggest
    if (silenced || write === undefined) return []
    if (fix === 'safe') return keepsMarks(text, write, draft.format) ? [{ start: place.start.offset, end: place.end.offset, text: write, rule }] : []
    return inserts(rule) && !hasGap(write) ? [insertion(draft, write, rule)] : []
  })
  const writable: readonly Part[] = [
    ...draft.parts,
    ...cellsOf(draft)
      .slice(1)
      .filter(({ formula }) => !formula),
  ]
  const edits: Edit[] = []
  for (const edit of wanted.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = edits.at(-1)
    const isFree = !last || edit.start > last.end || (edit.start === last.end && edit.start < edit.end && last.start < last.end)
    if (isFree && writable.some((part) => isWithin(edit, part)) && !personal.some((range) => edit.start < range.end && range.start < edit.end)) edits.push(edit)
  }
  return edits
}

/** The source with its edits, which are in order and apart. */
export const applyEdits = (source: string, edits: readonly Pick<Edit, 'start' | 'end' | 'text'>[]): string => {
  let result = ''
  let done = 0
  for (const { start, end, text } of edits) {
    result += source.slice(done, start) + text
    done = end
  }
  return result + source.slice(done)
}

const isWithin = (edit: Edit, part: Part): boolean => edit.start >= part.start && edit.end <= part.end

/** Marks of Markdown within what is replaced would be lost, and new ones would change what is around them; so would line breaks. */
const MARKS = { markdown: /[\\`*_~[\]<>&|!#]|\r?\n/g, text: /\r?\n/g } as const

const keepsMarks = (before: string, after: string, format: Draft['format']): boolean => {
  const marks = (text: string) => (text.match(MARKS[format]) ?? []).join('')
  return before !== after && marks(before) === marks(after)
}

/** Something is left to fill in: `[tanggal]`, `…`. */
export const hasGap = (sentence: string): boolean => /[[\]{}…]|\.\.\.|__/.test(sentence)

/** A paragraph of its own at the end of the post, before its hashtags where these stand apart. */
export const insertion = ({ source, parts }: Draft, sentence: string, rule: string): Edit => {
  const { start, end } = parts.at(-1) ?? { start: 0, end: 0 }
  const body = source.slice(start, end)
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
  const tags = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=\s*(?:[#@][^\s#@]+\s*)+$)/.exec(body)
  if (tags) {
    const at = start + tags.index
    return { start: at, end: at, text: `${eol}${eol}${sentence}`, rule }
  }
  const at = start + body.trimEnd().length
  return { start: at, end: at, text: at > start ? `${eol}${eol}${sentence}` : sentence, rule }
}
