/** The agency's registry of facts that drafts are checked against. */
export interface Facts {
  readonly hotlines: readonly Hotline[]
}

export interface Hotline {
  /** As people write it: `119 ext 8`, `500-454`, `healing119.id`. */
  readonly number: string
  readonly service: string
  readonly topic: readonly string[]
  /** Where it works: `national`, `regional`, `none` for a number that is dead. */
  readonly scope: 'national' | 'regional' | 'none'
  /** ISO date of the newest page on which it was seen, or what is known of it. */
  readonly seen: string
  readonly source: string
}

/** An agency's own facts come first, so that they win. */
export const joinFacts = (shipped: Facts, own: Facts): Facts => ({ hotlines: [...own.hotlines, ...shipped.hotlines] })
