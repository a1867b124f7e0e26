import type * as v from 'valibot'
import type { Fields } from '../fields.ts'
import type { Finder, MakeFinder } from '../finder.ts'
import { containsPhrase } from '../phrases.ts'
import { allText, RequiredOptions, says } from '../required.ts'
import type { Context, Rule, Visitor } from '../rule.ts'
import type { Require, RuleFile } from '../rule-file.ts'
import { byLanguage } from './pattern.ts'

/** Something that must be there when the context holds: found in the body, an address, a field or an alt text. One finding a draft. */
export const ofRequire = (file: RuleFile, required: Require, makeFinder: MakeFinder): Pick<Rule, 'options' | 'insert' | 'adds' | 'check'> => {
  const finderFor = byLanguage(required.pattern ?? {}, true, makeFinder)
  return {
    options: RequiredOptions as unknown as NonNullable<Rule['options']>,
    ...(required.insert && { insert: required.insert }),
    adds: true,
    check: (context) => {
      const finder = finderFor(context.draft.lang)
      return finder instanceof Promise ? finder.then((loaded) => look(file, required, loaded, context)) : look(file, required, finder, context)
    },
  }
}

const look = ({ exceptions }: RuleFile, required: Require, finder: Finder | undefined, context: Context): Visitor => ({
  end() {
    const options = context.options as v.InferOutput<typeof RequiredOptions>
    if (required.fields.some((field) => isGiven(context.draft.fields, field))) return
    const insert = options.insert ?? required.insert?.[context.draft.lang]
    // What it asks to add must satisfy it.
    if (says(context, [...required.any, ...options.any, ...(insert === undefined ? [] : [insert])])) return
    const text = allText(context)
    if (containsPhrase(text, exceptions ?? [])) return
    if (finder?.standsIn(text)) return
    context.report({ message: 'message', values: { insert: insert ?? '' }, suggest: insert === undefined ? [] : [insert] })
  },
})

const isGiven = (fields: Fields, name: Require['fields'][number]): boolean => {
  const [field, inner] = name.split('.') as [keyof Fields, 'alt' | 'credit' | 'captions' | 'ai' | undefined]
  if (inner !== undefined) return fields.media.length > 0 && fields.media.every((media) => media[inner] !== undefined && media[inner] !== '')
  const value = fields[field]
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}
