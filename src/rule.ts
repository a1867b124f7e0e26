import type { Link, Nodes as MarkdownNode } from 'mdast'
import type { Nodes as WordsNode } from 'nlcst'
import type * as v from 'valibot'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Affixes } from './indonesian.ts'
import type { Lang, Text } from './language.ts'
import type { Length } from './length.ts'
import type { Examples } from './marked-text.ts'
import type { Prose, Span } from './prose.ts'
import type { Severity } from './severity.ts'
import type { Term } from './terms.ts'
import type { Token } from './tokens.ts'
import type { When } from './when.ts'

export { channelsOf, handleIn, hostOf, isKnownAddress, isUnder } from './channels.ts'
export { type DateGroup, dateGroups, rangeOf, readingsOf, type WholeDate } from './date-ranges.ts'
export {
  addDays,
  type Day,
  daysBetween,
  daysIn,
  exists,
  isoDay,
  MONTH_PATTERN,
  MONTHS,
  monthOf,
  readDay,
  WEEKDAY_PATTERN,
  WEEKDAYS,
  weekday,
  weekdayLike,
  weekdayOf,
  writeDay,
} from './dates.ts'
export type { Draft } from './draft.ts'
export { forLang, lazily, leftmost, shapes, shapesIn, wholeWords } from './expressions.ts'
export type { Fact, Facts } from './facts.ts'
export { alive, hotlinePattern, mentions, waysToDial } from './hotlines.ts'
export { affix } from './indonesian.ts'
export { nearMisses } from './known-names.ts'
export { lookAlike } from './look-alike.ts'
export { isLuhn } from './luhn.ts'
export type { Example, Examples } from './marked-text.ts'
export { callsOf, officesOf, wrongHolder } from './office-holders.ts'
export { onceABlock } from './once-a-block.ts'
export { GAP, type Match, type Prose, type Span } from './prose.ts'
export { writeNumber } from './quantities.ts'
export { allText, RequiredOptions, says } from './required.ts'
export { hasSource, namesSource } from './sourced.ts'
export { statedFigure } from './stated-figures.ts'
export type { Term } from './terms.ts'
export { isKnownOtherwise, lastDayOf, validityOf } from './validity.ts'
export { firstMatch, wholeText } from './whole-text.ts'
export { findDates, namesDay, type WrittenDate } from './written-dates.ts'

/** A rule: knows one fault, and nothing of guidelines. Make one with `defineRule`. */
export interface Rule<M extends Messages = Messages, O extends Options = Options> {
  readonly title: Text
  readonly why: Text
  readonly severity: Severity
  /** The release that it came with; absent: the first, 0.1. */
  readonly since?: string
  /** The language of the drafts that it reads; absent: any. */
  readonly lang?: Lang
  readonly when?: When
  /** What it finds is personal data: masked in every report, also when the rule is off or silenced. */
  readonly personal?: boolean
  /** It corrects how words are written: silent in names that the registry knows. */
  readonly corrects?: boolean
  /** Ids of rules that would only say again what this one says at a place: where it speaks, they are left out. */
  readonly speaksFor?: readonly string[]
  readonly messages: M
  /** What config may set, with defaults. */
  readonly options?: O
  /** The sentence that it suggests where config gives none of the agency's own. */
  readonly insert?: Text
  /** What it suggests is a sentence to add, even where it has none of its own. */
  readonly adds?: true
  /** A rule with terms sleeps until one of them stands in the draft; then all of its visitor is called. */
  terms?(options: v.InferOutput<O>): Iterable<Term>
  /** One of its terms as shipped, by its place in the list: the build has listed them, for a run that finds but a few. */
  shippedTerm?(place: number): Term
  /** Further terms, which the registry of facts gives. */
  factTerms?(facts: Facts): Iterable<Term>
  /** Must it also look, with this registry, where none of its terms stands? */
  isAwake?(facts: Facts): boolean
  /** A promise where it must load a library that few drafts need. */
  check(context: Context<M, O>): Visitor | Promise<Visitor>
  /** Where an agency's own rule in code stands: its author answers for what it throws. */
  readonly file?: string
  /** Known false alarms and limits, for `saring explain`. */
  readonly limits?: Text
  readonly examples: Examples
}

export type Messages = Readonly<Record<string, Text>>
export type Options = v.GenericSchema<unknown, Readonly<Record<string, unknown>>>

export interface Context<M extends Messages = Messages, O extends Options = Options> {
  readonly draft: Draft
  readonly options: v.InferOutput<O>
  readonly facts: Facts
  /** The day by which facts are judged: the draft's `publish`, else the run's today. An ISO date. */
  readonly day: string
  /** All running text of the draft, in reading order. */
  readonly prose: readonly Prose[]
  /** All addresses that the draft links to, in reading order. */
  readonly links: readonly Link[]
  /** Reports a fault. Without `at` it is something absent from the whole draft. */
  report(fault: Fault<M>): void
  /** Tells how much of what its platform takes a draft uses, too much or not: its verdict says it. */
  measure(length: Length): void
  /** Says that it looks no further in a block than to so many faults. */
  tooMany(most: number): void
}

/** Whatever has a place: a node of either tree, a match, a hit, a token. */
export type Located = { readonly span: Span } | Pick<MarkdownNode | WordsNode, 'position'>

export type Fault<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly message: Id
    readonly at?: Located
    readonly suggest?: readonly string[]
    /** Only where the suggestion cannot change the meaning. */
    readonly fix?: 'safe'
  } & Values<Slot<M[Id]['id']>>
}[keyof M & string]

/** Required where the message has slots, refused where it has none, optional where the compiler cannot know. */
type Values<Name extends string> = [Name] extends [never]
  ? { readonly values?: never }
  : string extends Name
    ? { readonly values?: Readonly<Record<string, string | number>> }
    : { readonly values: Readonly<Record<Name, string | number>> }

/** The names of the `{slots}` of a message; any name where the message is not known to the compiler. */
type Slot<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Slot<Rest> : string extends S ? string : never

/** A term of the rule, found in running text or in a hashtag. */
export interface TermHit {
  readonly term: Term
  /** As it stands in the prose. */
  readonly text: string
  readonly prose: Prose
  /** Indices into the prose. */
  readonly start: number
  readonly end: number
  readonly span: Span
  /** Present when it is a form of a lemma. */
  readonly affixes?: Affixes
}

export interface TokenHit extends Token {
  readonly prose: Prose
  readonly span: Span
}

/** Is what a rule suggests a sentence to add, not words to write instead? */
export const addsSentence = ({ insert, adds }: Pick<Rule, 'insert' | 'adds'>): boolean => adds ?? insert !== undefined

/** What a rule wants to see, by type: nodes of Markdown, sentences and words, running text, tokens, its own terms, the end of the draft. */
export type Visitor = { readonly [Type in MarkdownNode['type']]?: (node: Extract<MarkdownNode, { type: Type }>) => void } & {
  readonly [Type in WordsNode['type'] & `${string}Node`]?: (node: Extract<WordsNode, { type: Type }>) => void
} & {
  readonly prose?: (prose: Prose) => void
  readonly hashtag?: (tag: TokenHit) => void
  readonly mention?: (mention: TokenHit) => void
  readonly emoji?: (emoji: TokenHit) => void
  readonly term?: (hit: TermHit) => void
  readonly end?: () => void
}

/** Message slots are typed: a missing `{max}`, a slot that one language lacks or an unknown message id does not compile. */
export const defineRule = <const M extends Messages, const O extends Options = v.GenericSchema<unknown, Record<never, never>>>(
  rule: Rule<M, O> & { readonly messages: SameSlots<M> },
): Rule<M, O> => rule

type SameSlots<M extends Messages> = {
  readonly [Id in keyof M]: [Slot<M[Id]['id']>, Slot<M[Id]['en']>] extends [Slot<M[Id]['en']>, Slot<M[Id]['id']>] ? M[Id] : never
}
