import { type Clause, type ClauseText, cite, type Guideline, type Verified } from '../guideline.ts'
import type { Lang, Text } from '../language.ts'
import type { Setup } from '../load/index.ts'
import { wrap } from '../report/terminal.ts'

export const STATUS: Readonly<Record<Guideline['status'], Text>> = {
  'in-force': { id: 'berlaku', en: 'in force' },
  amended: { id: 'diubah', en: 'amended' },
  repealed: { id: 'dicabut', en: 'repealed' },
  doubtful: { id: 'diragukan', en: 'doubtful' },
}

const VERIFIED: Readonly<Record<Verified, Text>> = {
  'text-seen': { id: 'bunyi butirnya sudah dibaca', en: 'its wording was read' },
  'secondary-source': { id: 'dari keterangan pihak lain, bunyi butirnya belum dibaca', en: 'from others’ description; its wording was not read' },
  own: { id: 'ketentuan pedoman ini sendiri', en: 'this guideline’s own' },
}

/** A document with its clauses, and what watches over each. */
export const guidelinePage = (guideline: Guideline, lang: Lang, columns: number): string => {
  const { short, title, issuer, year, status, url } = guideline
  const clauses = guideline.clauses.flatMap((clause) => [
    ...wrap([`${guideline.id}/${clause.id}  ${nameOf(clause, lang)}`], columns, 2, 6),
    ...wrap([watchers(clause, lang)], columns, 6, 6),
  ])
  return [
    ...wrap([`${short[lang]} — ${title[lang]}`], columns, 0, 2),
    `${issuer}, ${year} · ${STATUS[status][lang]}`,
    ...(url ? [url] : []),
    '',
    ...clauses,
  ].join('\n')
}

/** Its place in the document and its title, said once where they are one. */
const nameOf = ({ id, label, title }: Clause, lang: Lang): string => {
  const parts = [label[lang], title[lang]].filter((part, i, all) => part !== id && all.indexOf(part) === i)
  return parts.join(' · ')
}

/** The rules that watch over a clause, else a person, else nobody. */
const watchers = ({ rules, ask }: Clause, lang: Lang): string => {
  const watched = Object.keys(rules)
  if (watched.length > 0) return watched.join(', ')
  return (ask ? { id: 'diperiksa orang', en: 'for a person' } : { id: 'tidak diawasi aturan', en: 'watched by no rule' })[lang]
}

/** One clause: what it asks for, where that stands, and what watches over it. */
export const clausePage = (guideline: Guideline, clause: Clause, { rules, lang }: Setup, columns: number): string => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const wrapped = (text: string, indent = 0, hang = 2) => wrap([text], columns, indent, hang)
  const about = guideline.about[clause.id] as ClauseText
  const watched = Object.keys(clause.rules).flatMap((id) => wrapped(`${id}  ${rules[id]?.title[lang] ?? ''}`, 2, 4))
  return [
    ...wrapped(`${cite(guideline, clause, lang).name} — ${clause.title[lang]}`),
    ...wrapped(`${guideline.title[lang]} (${STATUS[guideline.status][lang]})`),
    '',
    ...wrapped(about.gist[lang], 0, 0),
    ...(about.note ? ['', ...wrapped(about.note[lang], 0, 0)] : []),
    '',
    ...(clause.url ? [clause.url] : []),
    ...wrapped(`${say('Sumber', 'Source')}: ${about.source}`),
    ...wrapped(`${say('Pemeriksaan', 'Verified')}: ${VERIFIED[about.verified][lang]}`),
    ...(clause.ask ? ['', ...wrapped(`${say('Untuk diperiksa orang', 'For a person to check')}: ${clause.ask[lang]}`)] : []),
    ...(watched.length > 0 ? ['', say('Diawasi oleh', 'Watched by'), ...watched] : []),
  ].join('\n')
}
