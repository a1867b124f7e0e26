import type { Lang, Text } from './language.ts'
import type { Examples } from './marked-text.ts'
import type { Setting } from './severity.ts'
import type { When } from './when.ts'

/** A published document, clause by clause; it says which rules watch over each clause. */
export interface Guideline {
  readonly id: string
  /** As an official would cite it: `UU 25/2009`. */
  readonly short: Text
  readonly title: Text
  readonly issuer: string
  readonly year: number
  readonly url?: string
  /** The language that the document is written in. */
  readonly lang: Lang
  readonly status: GuidelineStatus
  readonly clauses: readonly Clause[]
  /** What each clause says, by its id. A plain check shows none of it, and the shipped documents read it when it is asked for. */
  readonly about: Readonly<Record<string, ClauseText>>
}

export const GUIDELINE_STATUS = ['in-force', 'amended', 'repealed', 'doubtful'] as const
type GuidelineStatus = (typeof GUIDELINE_STATUS)[number]

/** How a clause was verified: its wording was read; only a description of it was; or it is the guideline's own. */
export const VERIFIED = ['text-seen', 'secondary-source', 'own'] as const
export type Verified = (typeof VERIFIED)[number]

export interface Clause {
  readonly id: string
  /** Its place in the document: `Pasal 34 huruf c`. */
  readonly label: Text
  readonly title: Text
  /** Where it can be read, when that is more than the document's own address. */
  readonly url?: string
  readonly rules: Readonly<Record<string, Setting>>
  /** A question for a person: it goes on the checklist of the drafts that `when` fits. */
  readonly ask?: Text
  readonly when?: When
  /** What its rules must find, and what they must leave alone. */
  readonly examples?: Examples
}

export interface ClauseText {
  /** What it says, in our own words. */
  readonly gist: Text
  readonly source: string
  readonly verified: Verified
  readonly note?: Text
}

/** A clause as a finding cites it. */
export interface CitedClause {
  readonly guideline: string
  readonly id: string
  /** Ready to print: `UU 25/2009 Pasal 34 huruf c`. */
  readonly name: string
  readonly title: string
  readonly url?: string
}

export const cite = (guideline: Guideline, clause: Clause, lang: Lang): CitedClause => ({
  guideline: guideline.id,
  id: clause.id,
  name: `${guideline.short[lang]} ${clause.label[lang]}`.trim(),
  title: clause.title[lang],
  ...urlOf(clause.url ?? guideline.url),
})

const urlOf = (url: string | undefined) => (url === undefined ? {} : { url })
