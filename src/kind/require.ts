import * as v from 'valibot'
import type { Fields } from '../fields.ts'
import type { Finder, MakeFinder } from '../finder.ts'
import { containsPhrase } from '../phrases.ts'
import type { Context, Rule, Visitor } from '../rule.ts'
import type { Require, RuleFile } from '../rule-file.ts'
import { strict } from '../schema.ts'
import { byLanguage } from './pattern.ts'

/** What config may give: further phrases that satisfy, and the agency's own sentence. */
const RequireOptions = strict({
  any: v.optional(v.array(v.string()), []),
  insert: v.optional(v.string()),
})

/** Something that must be there when the context holds: found in the body, an address, a field or an alt text. One finding a draft. */
export const ofRequire = (file: RuleFile, required: Require, makeFinder: MakeFinder): Pick<Rule, 'options' | 'check'> => {
  const finderFor = byLanguage(required.pattern ?? {}, true, makeFinder)
  return {
    options: RequireOptions as unknown as NonNullable<Rule['options']>,
    check: (context) => {
      const finder = finderFor(context.draft.lang)
      return finder instanceof Promise ? finder.then((loaded) => look(file, required, loaded, context)) : look(file, required, finder, context)
    },
  }
}

const look = ({ exceptions }: RuleFile, required: Require, finder: Finder | undefined, context: Context): Visitor => ({
  end() {
    const options = context.options as v.InferOutput<typeof RequireOptions>
    if (required.fields.some((field) => isGiven(context.draft.fields, field))) return
    const text = allText(context)
    const any = [...required.any, ...options.any]
    if (containsPhrase(text, any) || containsPhrase(text, exceptions ?? [])) return
    if (context.links.some(({ url }) => any.some((phrase) => url.toLowerCase().includes(phrase.toLowerCase())))) return
    if (finder?.standsIn(text)) return
    const insert = options.insert ?? required.insert?.[context.draft.lang]
    context.report({ message: 'message', values: { insert: insert ?? '' }, suggest: insert === undefined ? [] : [insert] })
  },
})

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
