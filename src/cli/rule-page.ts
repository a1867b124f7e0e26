import { cite } from '../guideline.ts'
import type { Lang, Text } from '../language.ts'
import type { Setup } from '../load/index.ts'
import { wrap } from '../report/terminal.ts'
import type { Rule } from '../rule.ts'
import { settle } from '../settle.ts'
import type { Severity } from '../severity.ts'
import { valueIn } from '../vocabulary.ts'
import type { When } from '../when.ts'
import { registryInWords } from './explain-fact.ts'
import { showExamples } from './rule-examples.ts'
import { showOptions } from './rule-options.ts'

export const SEVERITY: Readonly<Record<Severity, Text>> = {
  error: { id: 'kesalahan', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  note: { id: 'catatan', en: 'note' },
}

/** A rule as a page of a handbook: what, why, the clauses, examples, limits, options. No line is wider than `columns`. */
export const rulePage = (id: string, rule: Rule, setup: Setup, columns: number): string => {
  const { lang } = setup
  const say = (indonesian: string, english: string) => ({ id: indonesian, en: english })[lang]
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', ...wrap([title], columns, 0, 2), ...lines] : [])
  const wrapped = (text: string, indent = 2, hang = indent) => wrap([text], columns, indent, hang)
  const items = (texts: readonly string[]) => texts.flatMap((text) => wrapped(`- ${text}`, 2, 4))
  const { bad, good } = showExamples(rule, lang, columns)
  return [
    ...wrapped(`${id} — ${rule.title[lang]}`, 0, 2),
    ...wrapped(standing(id, rule, setup), 0, 0),
    ...section(say('Mengapa', 'Why'), wrapped(rule.why[lang])),
    ...section(say('Kapan diperiksa', 'When it is checked'), items(contexts(rule.when, lang))),
    ...section(say('Yang dikatakannya', 'What it says'), items([...new Set(Object.values(rule.messages).map((message) => withoutSlots(message[lang])))])),
    ...section(say('Kalimat yang ditawarkannya', 'The sentence that it offers'), rule.insert ? wrapped(rule.insert[lang]) : []),
    ...section(say('Daftar fakta', 'Fact registry'), rule.factTerms ? wrapped(registryInWords(setup.facts, lang)) : []),
    ...section(say('Pedoman', 'Guidelines'), clausesOf(id, setup, wrapped)),
    ...section(say('Yang ditemukan, di antara « »', 'What it finds, between « »'), bad),
    ...section(say('Yang baik', 'What is good'), good),
    ...section(say('Batas yang diketahui', 'Known limits'), rule.limits ? wrapped(rule.limits[lang]) : []),
    ...section(say('Opsi, di .saringrc.yaml', 'Options, in .saringrc.yaml'), showOptions(id, rule, lang, wrapped)),
  ].join('\n')
}

/** How heavily it weighs here, and which drafts it reads. */
const standing = (id: string, rule: Rule, { rules, guidelines, ownRules, config, lang }: Setup): string => {
  const say = (indonesian: string, english: string) => ({ id: indonesian, en: english })[lang]
  const always = ownRules.map((own) => own.id)
  const active = settle(rules, guidelines, config.rules, lang, always).find((found) => found.id === id && !found.hidden)
  const language = rule.lang && {
    id: say('hanya draf berbahasa Indonesia', 'drafts in Indonesian only'),
    en: say('hanya draf berbahasa Inggris', 'drafts in English only'),
  }
  return [
    active ? SEVERITY[active.severity][lang] : say('tidak aktif', 'off'),
    language?.[rule.lang as Lang],
    rule.personal && say('yang ditemukan disamarkan di setiap laporan', 'what it finds is masked in every report'),
  ]
    .filter(Boolean)
    .join(' · ')
}

const withoutSlots = (message: string): string => message.replace(/\{\w+\}/g, '…')

const KEYS: Readonly<Record<keyof When, Text>> = {
  platform: { id: 'kanal', en: 'platform' },
  kind: { id: 'jenis', en: 'kind' },
  purpose: { id: 'tujuan', en: 'purpose' },
  topic: { id: 'topik', en: 'topic' },
  mode: { id: 'mode', en: 'mode' },
  says: { id: 'menyebut', en: 'says' },
}
/** More words than this are told by the first of them. */
const WORDS = 40

const contexts = (when: When | undefined, lang: Lang): readonly string[] =>
  (Object.entries(when ?? {}) as [keyof When, readonly string[]][]).map(([key, values]) => {
    const names = key === 'says' ? values : values.map((value) => valueIn(key, value, lang))
    const rest = names.length > WORDS ? `, … (+${names.length - WORDS})` : ''
    return `${KEYS[key][lang]}: ${names.slice(0, WORDS).join(', ')}${rest}`
  })

/** The documents that this config uses with their text, saring's own last; the others by name. */
const clausesOf = (id: string, { known, guidelines, lang }: Setup, wrapped: (text: string, indent?: number, hang?: number) => readonly string[]) => {
  const all = known.flatMap((guideline) => guideline.clauses.filter((clause) => id in clause.rules).map((clause) => ({ guideline, clause })))
  const used = all
    .filter(({ guideline }) => guidelines.includes(guideline))
    .sort((a, b) => Number(a.guideline.id === 'base') - Number(b.guideline.id === 'base'))
  const unused = all.filter(({ guideline }) => !guidelines.includes(guideline)).map(({ guideline, clause }) => `${guideline.id}/${clause.id}`)
  const also = { id: 'Juga disebut dokumen yang tidak dipakai konfigurasi ini: ', en: 'Also named by documents that this config does not use: ' }[lang]
  return [
    ...used.flatMap(({ guideline, clause }) => {
      const title = clause.title[lang]
      const gist = guideline.about[clause.id]?.gist[lang] ?? title
      return [...wrapped(`${cite(guideline, clause, lang).name}: ${title} (${guideline.id}/${clause.id})`, 2, 4), ...(gist === title ? [] : wrapped(gist, 4))]
    }),
    ...(unused.length > 0 ? wrapped(also + unused.join(', '), 2) : []),
  ]
}
