/** The agency's registry of facts that drafts are checked against. Of its own entries and the shipped ones, its own stand first. */
export interface Facts {
  readonly names: readonly Name[]
  readonly offices: readonly Office[]
  readonly hotlines: readonly Hotline[]
  readonly accounts: readonly Account[]
  readonly hosts: readonly Host[]
  readonly addresses: readonly Address[]
  readonly figures: readonly Figure[]
  /** The agency's own file, where there is one. */
  readonly own?: FactsFile
}

interface FactsFile {
  /** Relative to the current folder with `/`, absolute outside it. */
  readonly path: string
  readonly text: string
}

interface Entry {
  /** The day, month or year of the newest page on which it was seen. */
  readonly seen: string
  readonly source: string
  readonly note?: string | undefined
  /** Where an agency's own entry stands, in offsets of its file. */
  readonly at?: { readonly start: number; readonly end: number }
}

/** A person, an agency or a programme. */
interface Name extends Entry {
  readonly name: string
  /** Titles as they are written with the name. */
  readonly titles: readonly string[]
  readonly aliases: readonly string[]
  /** The office that the person holds, where no day needs to be known. */
  readonly office?: string | undefined
  /** Misspellings that are common. */
  readonly wrong: readonly string[]
}

/** All days are whole ISO dates, and the last of them still counts. */
export interface Office extends Entry {
  readonly title: string
  readonly aliases: readonly string[]
  readonly holder: string
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface Hotline extends Entry {
  /** As people write it: `119 ext 8`, `500-454`, `healing119.id`. */
  readonly number: string
  readonly service: string
  readonly topic: readonly string[]
  /** Where it works: `national`, `regional`, `none` for a number that is dead. */
  readonly scope: 'national' | 'regional' | 'none'
  readonly from?: string | undefined
  readonly until?: string | undefined
}

interface Account extends Entry {
  /** A platform of the drafts, `email` or `bank`. */
  readonly platform: string
  /** Without the @ of a platform. */
  readonly handle: string
  readonly former: readonly string[]
}

interface Host extends Entry {
  readonly host: string
  readonly former: readonly string[]
}

interface Address extends Entry {
  readonly place: string
  readonly address: string
  readonly former: readonly string[]
}

export interface Figure extends Entry {
  readonly label: string
  readonly aliases: readonly string[]
  readonly value: number
  /** The words for what is counted: `jiwa`, `people`; none for a bare number. */
  readonly unit: readonly string[]
  readonly asOf?: string | undefined
  readonly until?: string | undefined
}

export const NO_FACTS: Facts = { names: [], offices: [], hotlines: [], accounts: [], hosts: [], addresses: [], figures: [] }

export type FactKind = Exclude<keyof Facts, 'own'>
export type Fact = { readonly [K in FactKind]: { readonly kind: K; readonly entry: Facts[K][number] } }[FactKind]

/** Every entry with its kind, in the order of the registry. */
export const factsOf = (facts: Facts): readonly Fact[] =>
  (Object.keys(NO_FACTS) as FactKind[]).flatMap((kind) => facts[kind].map((entry) => ({ kind, entry }) as Fact))

/** What an entry is called, and looked up by. */
export const labelOf = ({ kind, entry }: Fact): string => {
  switch (kind) {
    case 'names':
      return entry.name
    case 'offices':
      return entry.title
    case 'hotlines':
      return entry.number
    case 'accounts':
      return entry.handle
    case 'hosts':
      return entry.host
    case 'addresses':
      return entry.place
    case 'figures':
      return entry.label
  }
}

/** The same for entries about one thing, however they write it. */
export const subjectOf = (fact: Fact): string => {
  const label = labelOf(fact).toLowerCase()
  const same = fact.kind === 'hotlines' ? label.replace(/[\s.-]/g, '') : label.replace(/\s+/g, ' ')
  return fact.kind === 'accounts' ? `${fact.entry.platform} ${same}` : same
}

/** An agency's own facts win: what it says of a thing replaces all that ships about it. */
export const joinFacts = (shipped: Facts, own: Facts): Facts => {
  const said = new Set(factsOf(own).map((fact) => `${fact.kind} ${subjectOf(fact)}`))
  const joined: Record<string, unknown> = { ...own }
  for (const kind of Object.keys(NO_FACTS) as FactKind[]) {
    const others = shipped[kind].filter((entry) => !said.has(`${kind} ${subjectOf({ kind, entry } as Fact)}`))
    joined[kind] = [...own[kind], ...others]
  }
  return joined as unknown as Facts
}
