import * as v from 'valibot'
import type { Fields } from '../fields.ts'
import { containsPhrase } from '../phrases.ts'
import type { Context, Rule } from '../rule.ts'
import type { Require } from '../rule-file.ts'
import { strict } from '../schema.ts'
import { byLanguage, type MakePattern } from './pattern.ts'

/** What config may give: further phrases that satisfy, and the agency's own sentence. */
const RequireOptions = strict({
  any: v.optional(v.array(v.string()), []),
  insert: v.optional(v.string()),
})

/** Something that must be there when the context holds: found in the body, an address, a field or an alt text. One finding a draft. */
export const ofRequire = (required: Require, makePattern: MakePattern) => {
  const patternFor = byLanguage(required.pattern ?? {}, 'i', makePattern)
  return {
    options: RequireOptions as unknown as NonNullable<Rule['options']>,
    check: (context) => ({
      end() {
        const options = context.options as v.InferOutput<typeof RequireOptions>
        if (required.fields.some((field) => isGiven(context.draft.fields, field))) return
        const text = allText(context)
        const any = [...required.any, ...options.any]
        if (containsPhrase(text, any) || context.links.some(({ url }) => any.some((phrase) => url.toLowerCase().includes(phrase.toLowerCase())))) return
        if (patternFor(context.draft.lang)?.test(text)) return
        const insert = options.insert ?? required.insert?.[context.draft.lang]
        context.report({ message: 'message', values: { insert: insert ?? '' }, suggest: insert === undefined ? [] : [insert] })
      },
    }),
  } satisfies Pick<Rule, 'options' | 'check'>
}

/** All that the reader of the post gets: its prose with alt texts, and what the fields add. */
const allText = ({ prose, draft: { fields } }: Context): string =>
  [...prose.map(({ text }) => text), ...fields.sources.flatMap(({ text, url }) => [text, url]), ...fields.media.flatMap(({ alt, credit }) => [alt, credit])]
    .filter((part) => part !== undefined)
    .join('\n\n')

const isGiven = (fields: Fields, name: Require['fields'][number]): boolean => {
  const [field, inner] = name.split('.') as [keyof Fields, 'alt' | 'credit' | 'captions' | 'ai' | undefined]
  if (inner !== undefined) return fields.media.length > 0 && fields.media.every((media) => media[inner] !== undefined && media[inner] !== '')
  const value = fields[field]
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}
