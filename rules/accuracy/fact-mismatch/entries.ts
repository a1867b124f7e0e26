import { type Facts, lazily, statedFigure, type TermHit, wholeWords, writeNumber, wrongHolder } from '../../../src/rule.ts'
import type { FactFault } from './messages.ts'
import { outOfDate } from './out-of-date.ts'

/** That an office has moved may be said. */
const MOVED = lazily(
  () =>
    new RegExp(wholeWords('dahulu|dulu|sebelumnya|semula|pindah(?:an)?|lama|bekas|bukan lagi|tidak lagi|formerly|moved|old|former|no longer|previously'), 'i'),
)

/** A title beside the name of a person who does not hold it on that day. */
export const wrongTitle = (person: string, hit: TermHit, facts: Facts, day: string): FactFault | undefined => {
  const wrong = wrongHolder(hit.prose.text, hit.start, hit.end, person, facts, day)
  if (!wrong) return undefined
  const { title, holder, until, from, over } = wrong
  const now = wrong.now.join(', ')
  if (over) return outOfDate({ kind: 'offices', entry: over }, `${title}: ${holder}`, hit, facts)
  if (from !== undefined) return { message: 'comingHolder', at: hit, values: { holder, title, from }, suggest: wrong.now }
  if (now === '') return undefined
  if (until !== undefined) return { message: 'formerHolder', at: hit, values: { holder, title, until, now }, suggest: wrong.now }
  return { message: 'otherHolder', at: hit, values: { holder, title, now }, suggest: wrong.now }
}

/** Another number than the registry has for this label. */
export const wrongFigure = (of: string, { prose, start, end }: TermHit, lang: 'id' | 'en', facts: Facts, day: string): FactFault | undefined => {
  const stated = statedFigure(prose.text, start, end, of, facts, lang, day)
  if (!stated || (stated.isRight && !stated.isOver)) return undefined
  const { label, value, unit } = stated.figure
  const at = { span: prose.span(stated.start, stated.end) }
  if (stated.isOver) return outOfDate({ kind: 'figures', entry: stated.figure }, label, at, facts)
  const written = writeNumber(value, lang)
  return { message: 'figure', at, values: { label, value: [written, unit[0]].filter(Boolean).join(' ') }, suggest: [written] }
}

export const oldAddress = ({ place, address }: Facts['addresses'][number], hit: TermHit): FactFault | undefined =>
  MOVED().test(hit.prose.text.slice(Math.max(0, hit.start - 60), hit.end + 60))
    ? undefined
    : { message: 'address', at: hit, values: { place, address }, suggest: [address] }
