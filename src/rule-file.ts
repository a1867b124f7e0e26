import * as v from 'valibot'
import { toText } from './language.ts'
import { oneOrMore, record, strict } from './schema.ts'
import { SEVERITIES } from './severity.ts'
import { valuesOf } from './vocabulary.ts'
import { WhenSchema } from './when-schema.ts'

/** A text in both languages, or one string for both. */
export const TextSchema = v.pipe(v.union([v.string(), strict({ id: v.string(), en: v.string() })]), v.transform(toText))

const TermSchema = v.union([
  v.null(),
  v.string(),
  v.array(v.string()),
  strict({
    lemma: v.optional(v.boolean()),
    suggest: v.optional(v.nullable(oneOrMore(v.string()))),
    unless: v.optional(oneOrMore(v.string())),
    case: v.optional(v.boolean()),
  }),
])
export type TermEntry = v.InferOutput<typeof TermSchema>

/** Words and phrases, each with what to write instead. */
export const TermsSchema = record(
  TermSchema,
  'diharapkan satu kata sebaris dengan gantinya, mis. “gaes: warga”, atau “gaes: null” bila tidak ada gantinya / expected a word a line with what to write, e.g. “gaes: residents”, or “gaes: null” where there is nothing',
)
export type Terms = v.InferOutput<typeof TermsSchema>

/** One for both languages, or one each. */
const byLanguage = <S extends v.GenericSchema>(of: S) => v.union([strict({ id: v.optional(of), en: v.optional(of) }), of])

const SlipSchema = v.union([
  v.array(v.string()),
  strict({
    in: v.array(v.string()),
    except: v.optional(v.array(v.string())),
    lemma: v.optional(v.boolean()),
    case: v.optional(v.boolean()),
  }),
])
export type Slip = Exclude<v.InferOutput<typeof SlipSchema>, readonly string[]>

/** Regular misspellings, as `right > wrong`, and the words in which they are made; further terms of the rule. */
const SlipsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[^<>,]+>[^<>,]*(?:,[^<>,]+>[^<>,]*)*$/, 'diharapkan "benar > salah" / expected "right > wrong"')),
  SlipSchema,
)
export type Slips = v.InferOutput<typeof SlipsSchema>

export const ExampleSchema = v.union([v.string(), strict({ text: v.string(), draft: record(v.unknown()) })])

export const ExamplesSchema = v.optional(strict({ bad: v.optional(v.array(ExampleSchema), []), good: v.optional(v.array(ExampleSchema), []) }), {})

/** Something that must be there: one of these phrases in the text, an address, a source or an alt text; a match; or a field. */
const RequireSchema = strict({
  any: v.optional(oneOrMore(v.string()), []),
  pattern: v.optional(byLanguage(v.string())),
  fields: v.optional(oneOrMore(v.picklist(['sources', 'media.alt', 'media.credit', 'media.captions', 'media.ai', 'publish', 'account'])), []),
  insert: v.optional(TextSchema),
})
export type Require = v.InferOutput<typeof RequireSchema>

const LIMITED = ['characters', 'words', 'hashtags', 'emoji', 'accounts', 'links'] as const

const count = v.pipe(
  v.number(),
  v.integer('diharapkan bilangan bulat / expected a whole number'),
  v.minValue(0, 'diharapkan paling sedikit 0 / expected at least 0'),
)
/** One for all platforms, or one each. */
export const MaxSchema = v.union([count, strict(Object.fromEntries(valuesOf('platform').map((platform) => [platform, v.optional(count)])))])

/** Not more than so many: of characters as the platform counts them, of words in a sentence, of tokens, of one term. */
const LimitSchema = strict({
  of: v.union([v.picklist(LIMITED), strict({ term: v.string() })]),
  max: MaxSchema,
  /** Of words a sentence: `max` in an article, a text too long for a post on any platform. */
  article: v.optional(count),
})
export type Limit = v.InferOutput<typeof LimitSchema>

/** A rule file in YAML. Exactly one of `terms`, `pattern`, `require` and `limit` is its kind. */
export const RuleFileSchema = strict({
  title: TextSchema,
  why: v.optional(TextSchema),
  severity: v.picklist(SEVERITIES),
  since: v.optional(v.string()),
  lang: v.optional(v.picklist(['id', 'en'])),
  message: TextSchema,
  when: v.optional(WhenSchema),
  personal: v.optional(v.boolean()),
  terms: v.optional(byLanguage(TermsSchema)),
  slips: v.optional(SlipsSchema),
  pattern: v.optional(byLanguage(v.string())),
  require: v.optional(RequireSchema),
  limit: v.optional(LimitSchema),
  lemma: v.optional(v.boolean()),
  case: v.optional(v.boolean()),
  near: v.optional(oneOrMore(v.string())),
  suggest: v.optional(oneOrMore(v.string())),
  fix: v.optional(v.literal('safe')),
  /** About spelling: silent in quotations, titles of regulations and names, whose spelling is that of others. */
  spelling: v.optional(v.boolean()),
  /** It corrects wording: silent in names that the registry of facts knows, and where a word stands alone in quotation marks or a cell. */
  corrects: v.optional(v.boolean()),
  /** It minds what words mean: silent in names of places and works, and those that the registry of facts knows. */
  sparesNames: v.optional(v.boolean()),
  /** It minds how a word is used: silent where the word is quoted to be explained, or readers are told not to use it. */
  sparesMentions: v.optional(v.boolean()),
  /** Rules that would only say again what this one says at a place: where it speaks, they are left out. */
  speaksFor: v.optional(oneOrMore(v.string())),
  exceptions: v.optional(oneOrMore(v.string())),
  limits: v.optional(TextSchema),
  examples: ExamplesSchema,
})
export type RuleFile = v.InferOutput<typeof RuleFileSchema>

/** A rule file as the build holds it. */
export interface ShippedFile extends RuleFile {
  /** Its terms under default options, each as JSON, by their places in the list: there where it is long to make. */
  readonly listed?: (place: number) => string
}

/** What is given for both languages or for each, for one of them. */
export const forLanguage = <T>(given: T | { readonly id?: T | undefined; readonly en?: T | undefined }, lang: 'id' | 'en'): T | undefined =>
  isByLanguage(given) ? (given[lang] as T | undefined) : (given as T)

export const isByLanguage = (given: unknown): given is { readonly id?: unknown; readonly en?: unknown } => {
  if (given === null || typeof given !== 'object') return false
  const keys = Object.keys(given)
  return keys.every((key) => key === 'id' || key === 'en')
}
