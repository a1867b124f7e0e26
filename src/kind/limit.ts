import * as v from 'valibot'
import { platformLength } from '../length.ts'
import { containsPhrase, isExcused } from '../phrases.ts'
import type { Prose } from '../prose.ts'
import type { Context, Located, Rule, TermHit, TokenHit, Visitor } from '../rule.ts'
import { type Limit, MaxSchema, type RuleFile } from '../rule-file.ts'
import { strict } from '../schema.ts'
import { countWords, sentencesOf } from '../sentences.ts'

/** Not more than `max` of something. Config may set `max`. What an exception stands in or around is not counted. */
export const ofLimit = ({ exceptions = [] }: RuleFile, { of, max, article }: Limit) => {
  const options = strict({ max: v.optional(MaxSchema, max) })
  const check = (context: Context): Visitor => {
    const most = of === 'words' && article !== undefined && isArticle(context) ? Math.max(article, maxFor(context) ?? 0) : maxFor(context)
    if (most === undefined) return {}
    const over: Over = (at, count, found) =>
      context.report({ message: 'message', values: { count, max: most, ...(found !== undefined && { found }) }, ...(at && { at }) })
    if (typeof of === 'object') return counting('term', most, exceptions, over)
    switch (of) {
      case 'hashtags':
        return counting('hashtag', most, exceptions, over)
      case 'emoji':
        return counting('emoji', most, exceptions, over)
      case 'accounts':
        return counting('mention', most, exceptions, over)
      case 'links':
        return { end: () => tooManyLinks(context, most, exceptions, over) }
      case 'words':
        // How long a sentence may be is a matter of its language.
        return context.draft.foreign ? {} : { prose: (prose) => longSentences(prose, most, exceptions, over) }
      case 'characters':
        return { end: () => tooLong(context, most, exceptions, over) }
    }
  }
  const term = typeof of === 'object' ? of.term : undefined
  return {
    options: options as unknown as NonNullable<Rule['options']>,
    check,
    ...(term !== undefined && { terms: () => [{ text: term, lemma: true }] }),
  } satisfies Pick<Rule, 'options' | 'check' | 'terms'>
}

/** Letters that no caption has. */
const LONGEST_POST = 3000
const isArticle = ({ draft }: Context): boolean => draft.parts.length === 1 && draft.parts.every(({ start, end }) => end - start > LONGEST_POST)

/** Of several platforms the strictest counts. */
const maxFor = ({ options, draft }: Context): number | undefined => {
  const { max } = options as { readonly max: number | Readonly<Record<string, number>> }
  if (typeof max === 'number') return max
  const limits = draft.fields.platform.flatMap((platform) => max[platform] ?? [])
  return limits.length > 0 ? Math.min(...limits) : undefined
}

type Over = (at: Located | undefined, count: number, found?: string) => void

/** Reports the first one too many, once all are counted. */
const counting = (type: 'hashtag' | 'emoji' | 'mention' | 'term', most: number, exceptions: readonly string[], over: Over): Visitor => {
  const seen: (TokenHit | TermHit)[] = []
  return {
    [type]: (hit: TokenHit | TermHit) => void (isExcused(hit.prose.text, hit, exceptions) || seen.push(hit)),
    end: () => void (seen.length > most && over(seen[most], seen.length, seen[most]?.text)),
  }
}

const tooManyLinks = ({ links }: Context, most: number, exceptions: readonly string[], over: Over): void => {
  const counted = links.filter(({ url }) => !exceptions.some((phrase) => url.toLowerCase().includes(phrase.toLowerCase())))
  if (counted.length > most) over(counted[most], counted.length)
}

const longSentences = (prose: Prose, most: number, exceptions: readonly string[], over: Over): void => {
  // A word and its blank are two letters at the least.
  const shortest = most * 2
  if (prose.text.length < shortest) return
  for (const sentence of sentencesOf(prose.text)) {
    const words = sentence.end - sentence.start < shortest ? 0 : countWords(prose.text, sentence)
    if (words > most && !isExcused(prose.text, sentence, exceptions)) over({ span: prose.span(sentence.start, sentence.end) }, words)
  }
}

/** The text that is cut off: each part of a thread is a post of its own. */
const tooLong = ({ draft, prose, measure }: Context, most: number, exceptions: readonly string[], over: Over): void => {
  for (const part of draft.parts) {
    const blocks = prose.filter(({ block }) => block.type !== 'image' && block.type !== 'imageReference' && isWithin(block.position?.start.offset, part))
    const total = platformLength(blocks.map(({ published }) => published).join('\n\n'), draft.fields.platform)
    measure({ count: total, max: most })
    if (total <= most || blocks.some(({ text }) => containsPhrase(text, exceptions))) continue
    let length = 0
    const cut = blocks.find((block) => {
      length += platformLength(block.published, draft.fields.platform) + 2
      return length - 2 > most
    })
    // The parts need not add up to the whole, which alone knows what is appended to it and not counted.
    const block = cut ?? (blocks.at(-1) as Prose)
    const beyond = cut ? Math.max(0, cut.text.length - (length - 2 - most)) : 0
    over({ span: block.span(beyond, block.text.length) }, total)
  }
}

const isWithin = (offset: number | undefined, { start, end }: { readonly start: number; readonly end: number }) =>
  offset !== undefined && offset >= start && offset < end
