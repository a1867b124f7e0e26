import * as v from 'valibot'
import { readValue, valuesOf, type Vocabulary } from './fields.ts'
import { affix } from './indonesian.ts'
import { type Lang, toText } from './language.ts'
import type { Prose } from './prose.ts'
import type { Context, Rule, TermHit, Visitor } from './rule.ts'
import { strict } from './schema.ts'
import { SEVERITIES } from './severity.ts'
import { foldTerm, type Term } from './terms.ts'
import type { When } from './when.ts'

/** A text in both languages, or one string for both. */
export const TextSchema = v.pipe(v.union([v.string(), strict({ id: v.string(), en: v.string() })]), v.transform(toText))

const oneOrMore = <T extends string>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(v.union([item, v.array(item)]), v.transform((value): T[] => (Array.isArray(value) ? value : [value])))

const inVocabulary = <V extends Vocabulary>(vocabulary: V) =>
  oneOrMore(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const value = readValue(vocabulary, dataset.value) ?? (vocabulary === 'topic' ? (dataset.value.toLowerCase() as never) : undefined)
        if (value !== undefined) return value
        addIssue({ expected: valuesOf(vocabulary).map((known) => `"${known}"`).join(' | '), received: `"${dataset.value}"` })
        return NEVER
      }),
    ),
  )

export const WhenSchema = strict({
  platform: v.optional(inVocabulary('platform')),
  kind: v.optional(inVocabulary('kind')),
  purpose: v.optional(inVocabulary('purpose')),
  topic: v.optional(inVocabulary('topic')),
  mode: v.optional(inVocabulary('mode')),
  says: v.optional(oneOrMore(v.string())),
})

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
const TermsSchema = v.record(v.string(), TermSchema)
const ExampleSchema = v.union([v.string(), strict({ text: v.string(), draft: v.record(v.string(), v.unknown()) })])
const byLanguage = <S extends v.GenericSchema>(of: S) => v.union([strict({ id: v.optional(of), en: v.optional(of) }), of])

/** A rule file in YAML. Exactly one of `terms` and `pattern` is its kind. */
export const RuleFileSchema = strict({
  title: TextSchema,
  why: TextSchema,
  severity: v.picklist(SEVERITIES),
  lang: v.optional(v.picklist(['id', 'en'])),
  message: TextSchema,
  when: v.optional(WhenSchema),
  terms: v.optional(byLanguage(TermsSchema)),
  lemma: v.optional(v.boolean()),
  pattern: v.optional(byLanguage(v.string())),
  case: v.optional(v.boolean()),
  near: v.optional(oneOrMore(v.string())),
  suggest: v.optional(oneOrMore(v.string())),
  fix: v.optional(v.literal('safe')),
  exceptions: v.optional(oneOrMore(v.string())),
  limits: v.optional(TextSchema),
  examples: strict({ bad: v.array(ExampleSchema), good: v.array(ExampleSchema) }),
})
export type RuleFile = v.InferOutput<typeof RuleFileSchema>

/** How a pattern becomes something that finds: the engine's own expressions for shipped rules, a linear-time engine for others. */
export type MakePattern = (source: string, flags: string) => RegExp

const native: MakePattern = (source, flags) => new RegExp(source, flags)

/** A YAML rule becomes an ordinary rule. Throws a plain Error for a rule that is neither kind, or both. */
export const toRule = (file: RuleFile, makePattern: MakePattern = native): Rule => {
  const { terms, pattern } = file
  if ((terms === undefined) === (pattern === undefined)) throw new Error('terms/pattern')
  const common = {
    title: file.title,
    why: file.why,
    severity: file.severity,
    messages: { message: file.message },
    examples: file.examples,
    ...(file.lang && { lang: file.lang }),
    ...(file.when && { when: file.when as When }),
    ...(file.limits && { limits: file.limits }),
  }
  return terms !== undefined ? { ...common, ...ofTerms(file, terms) } : { ...common, ...ofPattern(file, pattern ?? '', makePattern) }
}

/** What config may give every rule of kind `terms`. */
const TermOptions = strict({
  add: v.optional(TermsSchema, {}),
  allow: v.optional(v.array(v.string()), []),
})

interface FullTerm extends Term {
  readonly suggest: readonly string[]
  readonly unless: readonly string[]
}

const isByLanguage = (value: unknown): value is { readonly id?: unknown; readonly en?: unknown } => {
  if (value === null || typeof value !== 'object') return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => key === 'id' || key === 'en')
}

const ofTerms = (file: RuleFile, terms: NonNullable<RuleFile['terms']>): Pick<Rule, 'options' | 'terms' | 'check'> => {
  const lists: readonly (readonly [Lang | undefined, v.InferOutput<typeof TermsSchema>])[] = isByLanguage(terms)
    ? [['id', (terms.id ?? {}) as never], ['en', (terms.en ?? {}) as never]]
    : [[undefined, terms as v.InferOutput<typeof TermsSchema>]]
  const list = (options: v.InferOutput<typeof TermOptions>): FullTerm[] => {
    const allowed = new Set(options.allow.map(foldTerm))
    return [
      ...lists.flatMap(([lang, entries]) => Object.entries(entries).map(([text, entry]) => toTerm(text, entry, file, lang))),
      ...Object.entries(options.add).map(([text, entry]) => toTerm(text, entry, file)),
    ].filter(({ text }) => !allowed.has(foldTerm(text)))
  }
  return {
    options: TermOptions as unknown as NonNullable<Rule['options']>,
    terms: (options) => list(options as v.InferOutput<typeof TermOptions>),
    check: ({ report }) => ({
      term(hit) {
        const term = hit.term as FullTerm
        if (contains(hit.prose, term.unless) || isExcused(hit.prose, hit, file.exceptions)) return
        const suggest = term.suggest.map((word) => inLikeCase(inflect(word, hit), hit.text))
        const values = { found: hit.text.replace(/\s+/g, ' '), suggest: suggest[0] ?? '' }
        report({ message: 'message', at: hit, suggest, values, ...(file.fix && suggest.length > 0 && { fix: file.fix }) })
      },
    }),
  }
}

const toTerm = (text: string, entry: v.InferOutput<typeof TermSchema>, file: RuleFile, lang?: Lang): FullTerm => {
  const full = entry === null ? {} : typeof entry === 'string' ? { suggest: [entry] } : Array.isArray(entry) ? { suggest: entry } : entry
  const lemma = full.lemma ?? file.lemma
  return {
    text,
    suggest: full.suggest ?? [],
    unless: ('unless' in full && full.unless) || [],
    ...(lemma && { lemma }),
    ...('case' in full && full.case && { case: true }),
    ...(lang && { lang }),
  }
}

/** Whole words and phrases in running text, wherever white space breaks them. */
const phrasePattern = (phrases: readonly string[]): RegExp => {
  const sources = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const contains = (prose: Prose, phrases: readonly string[]): boolean => phrases.length > 0 && phrasePattern(phrases).test(prose.text)

/** Does one of these phrases stand around, inside or across what was found? */
const isExcused = (prose: Prose, found: { readonly start: number; readonly end: number }, phrases: readonly string[] = []): boolean => {
  if (phrases.length === 0) return false
  for (const { index, 0: phrase } of prose.text.matchAll(phrasePattern(phrases))) if (index < found.end && found.start < index + phrase.length) return true
  return false
}

/** A suggestion of one word takes the affixes of what it replaces: menghimbau → mengimbau. */
const inflect = (word: string, { affixes }: TermHit): string => (affixes && !/\s/.test(word) ? affix(word, affixes) : word)

/** A suggestion in the capitals of what it replaces. */
const inLikeCase = (word: string, found: string): string => {
  if (word !== word.toLowerCase()) return word
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(found) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
}

const ofPattern = (file: RuleFile, pattern: NonNullable<RuleFile['pattern']>, makePattern: MakePattern): Pick<Rule, 'terms' | 'check'> => {
  const byLang = typeof pattern === 'string' ? { id: pattern, en: pattern } : pattern
  const compiled = new Map<string, RegExp>()
  const compile = (source: string): RegExp => {
    let expression = compiled.get(source)
    if (!expression) compiled.set(source, (expression = makePattern(source, `g${file.case ? '' : 'i'}${source.includes('(?<at>') ? 'd' : ''}u`)))
    return expression
  }
  for (const source of Object.values(byLang)) if (source !== undefined) compile(source)
  const check = ({ draft, report }: Context): Visitor => {
    const source = byLang[draft.lang]
    if (source === undefined) return {}
    const look = (prose: Prose) => {
      for (const match of prose.text.matchAll(compile(source))) {
        const [start, end] = match.indices?.groups?.at ?? [match.index, match.index + match[0].length]
        if (start === end || isExcused(prose, { start, end }, file.exceptions)) continue
        const found = prose.text.slice(start, end)
        const suggest = (file.suggest ?? []).map((word) => inLikeCase(word, found))
        report({ message: 'message', at: { span: prose.span(start, end) }, suggest, values: { ...match.groups, found, suggest: suggest[0] ?? '' } })
      }
    }
    if (!file.near) return { prose: look }
    const looked = new Set<Prose>()
    return {
      term({ prose }) {
        if (looked.has(prose)) return
        looked.add(prose)
        look(prose)
      },
    }
  }
  const terms: readonly Term[] = (file.near ?? []).map((text) => ({ text }))
  return file.near ? { terms: () => terms, check } : { check }
}
