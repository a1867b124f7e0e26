import type { Link } from 'mdast'
import * as v from 'valibot'
import type { Draft } from './draft.ts'
import { containsPhrase } from './phrases.ts'
import type { Prose } from './prose.ts'
import { strict } from './schema.ts'
import { wholeText } from './whole-text.ts'

/** What config may give a rule that asks for something: further phrases that satisfy it, and the agency's own sentence. */
export const RequiredOptions = strict({
  any: v.optional(v.array(v.string()), []),
  insert: v.optional(v.string()),
})

interface Said {
  readonly draft: Draft
  readonly prose: readonly Prose[]
  readonly links: readonly Link[]
}

/** All that the reader of the post gets: its prose with alt texts, and what the fields add. */
export const allText = ({ prose, draft: { fields } }: Said): string =>
  [wholeText(prose), ...fields.sources.flatMap(({ text, url }) => [text, url]), ...fields.media.flatMap(({ alt, credit }) => [alt, credit])]
    .filter((part) => part !== undefined)
    .join('\n\n')

/** Does one of these phrases stand in the text, an address, a field or an alt text? */
export const says = (said: Said, phrases: readonly string[]): boolean =>
  phrases.length > 0 &&
  (containsPhrase(allText(said), phrases) || said.links.some(({ url }) => phrases.some((phrase) => url.toLowerCase().includes(phrase.toLowerCase()))))
