import { type Fact, type FactKind, type Facts, factsOf, labelOf, NO_FACTS } from '../facts.ts'
import type { Lang, Text } from '../language.ts'
import { unknownName } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import { writeNumber } from '../quantities.ts'
import { wrap } from '../report/terminal.ts'

const KINDS: Readonly<Record<FactKind, Text>> = {
  names: { id: 'Nama', en: 'Names' },
  offices: { id: 'Jabatan', en: 'Offices' },
  hotlines: { id: 'Nomor layanan', en: 'Hotlines' },
  accounts: { id: 'Akun', en: 'Accounts' },
  hosts: { id: 'Laman', en: 'Sites' },
  addresses: { id: 'Alamat', en: 'Addresses' },
  figures: { id: 'Angka', en: 'Figures' },
}

const SEEN: Text = { id: 'dipastikan', en: 'confirmed' }

const SCOPES: Readonly<Record<'national' | 'regional' | 'none', Text>> = {
  national: { id: 'berlaku nasional', en: 'nation-wide' },
  regional: { id: 'hanya di daerah yang menyelenggarakannya', en: 'only in the regions that run it' },
  none: { id: 'sudah tidak melayani', en: 'no longer in service' },
}

/** Names of each entry, the one it goes by first. */
const callsOf = ({ kind, entry }: Fact): readonly string[] => {
  switch (kind) {
    case 'names':
      return [entry.name, ...entry.aliases, ...entry.titles]
    case 'offices':
      return [entry.title, ...entry.aliases, entry.holder]
    case 'accounts':
      return [entry.handle, `@${entry.handle}`, ...entry.former]
    case 'hosts':
      return [entry.host, ...entry.former]
    case 'figures':
      return [entry.label, ...entry.aliases]
    default:
      return [labelOf({ kind, entry } as Fact)]
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s.@()+-]/g, '')

/** The entries that go by a name: a number in any grouping, a label, a handle with or without its @. */
export const findFacts = (name: string, facts: Facts): readonly Fact[] =>
  factsOf(facts).filter((fact) => callsOf(fact).some((call) => plain(call) === plain(name)))

export const factNames = (facts: Facts): readonly string[] => [...new Set(factsOf(facts).flatMap(callsOf))]

/** What an entry says, after its label. */
const sayingOf = ({ kind, entry }: Fact, lang: Lang): string => {
  switch (kind) {
    case 'names':
      return [...entry.titles, ...entry.aliases, entry.office].filter(Boolean).join(', ')
    case 'offices':
      return entry.holder
    case 'hotlines':
      return `${entry.service} (${SCOPES[entry.scope][lang]})`
    case 'accounts':
      return entry.platform
    case 'hosts':
      return ''
    case 'addresses':
      return entry.address
    case 'figures':
      return [writeNumber(entry.value, lang), entry.unit[0], entry.asOf && `(${entry.asOf})`].filter(Boolean).join(' ')
  }
}

const periodOf = ({ entry }: Fact, lang: Lang): string => {
  const { from, until, to } = entry as { readonly from?: string; readonly until?: string; readonly to?: string }
  const [start, end] = [from && `${{ id: 'sejak', en: 'from' }[lang]} ${from}`, (until ?? to) && `${{ id: 'sampai', en: 'until' }[lang]} ${until ?? to}`]
  return [start, end].filter(Boolean).join(' ')
}

/** One entry with where it comes from and how long it holds. */
export const explainFact = (fact: Fact, facts: Facts, lang: Lang, columns: number): string => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const { entry, kind } = fact
  const saying = sayingOf(fact, lang)
  const wrong = kind === 'names' ? entry.wrong : []
  const former = kind === 'accounts' || kind === 'hosts' || kind === 'addresses' ? entry.former : []
  const where = entry.at && facts.own ? placeIn(facts.own, entry.at.start) : say('daftar fakta bawaan saring', 'the registry that ships with saring')
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say('Berlaku', 'Holds'), periodOf(fact, lang) || say('tanpa batas waktu', 'without an end')],
    [say('Salah tulis', 'Misspelt'), wrong.join(', ')],
    [say('Dahulu', 'Formerly'), former.join(', ')],
    [say('Terakhir dipastikan', 'Last confirmed'), entry.seen],
    [say('Sumber', 'Source'), entry.source],
    [say('Catatan', 'Note'), entry.note],
    [say('Tertulis di', 'Written in'), where],
  ]
  return [
    ...wrap([`${labelOf(fact)}${saying ? ` — ${saying}` : ''}`], columns, 0, 2),
    KINDS[kind][lang],
    '',
    ...rows.flatMap(([title, value]) => (value ? wrap([`${title}: ${value}`], columns, 0, 2) : [])),
  ].join('\n')
}

const placeIn = ({ path, text }: NonNullable<Facts['own']>, offset: number): string => `${path}:${text.slice(0, offset).split('\n').length}`

const countOf = (facts: Facts, of: (fact: Fact) => boolean = () => true): number => factsOf(facts).filter(of).length

/** Which registry a run uses, and how much is in it. */
export const registryInWords = (facts: Facts, lang: Lang): string => {
  const own = countOf(facts, ({ entry }) => entry.at !== undefined)
  const shipped = countOf(facts) - own
  const see = { id: 'Daftarnya: saring list facts', en: 'The list: saring list facts' }[lang]
  if (!facts.own) return { id: `Bawaan saring: ${shipped} fakta. ${see}`, en: `The one that ships: ${shipped} facts. ${see}` }[lang]
  return {
    id: `${facts.own.path}: ${own} fakta, di atas ${shipped} fakta bawaan saring. ${see}`,
    en: `${facts.own.path}: ${own} facts, over ${shipped} that ship. ${see}`,
  }[lang]
}

/** All facts by kind, or those of one kind; a star marks the agency's own. */
export const listFacts = (facts: Facts, lang: Lang, only?: string): string => {
  const kinds = Object.keys(NO_FACTS)
  if (only !== undefined && !kinds.includes(only)) throw new BrokenInput([{ message: unknownName('jenis fakta', 'kind of fact', only, kinds) }])
  const all = factsOf(facts).filter(({ kind }) => only === undefined || kind === only)
  const width = Math.min(40, Math.max(0, ...all.map((fact) => labelOf(fact).length)))
  const blocks = (Object.keys(NO_FACTS) as FactKind[]).flatMap((kind) => {
    const lines = all
      .filter((fact) => fact.kind === kind)
      .map(
        (fact) =>
          `${fact.entry.at ? '*' : ' '} ${labelOf(fact).padEnd(width)}  ${[sayingOf(fact, lang), periodOf(fact, lang), `${SEEN[lang]} ${fact.entry.seen}`].filter(Boolean).join(' · ')}`,
      )
    return lines.length > 0 ? [[KINDS[kind][lang], ...lines].join('\n')] : []
  })
  const legend = { id: '* milik instansi. Rincian: saring explain <fakta>', en: "* the agency's own. Details: saring explain <fact>" }[lang]
  return `${blocks.join('\n\n')}\n\n${registryInWords(facts, lang).split('. ')[0]}.\n${facts.own ? `${legend}\n` : ''}`
}
