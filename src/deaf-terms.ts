import * as v from 'valibot'
import { toDraft } from './example.ts'
import { type Fields, NO_FIELDS } from './fields.ts'
import { isInKnownName } from './known-names.ts'
import type { Text } from './language.ts'
import { isWordUnit } from './letters.ts'
import { Lines } from './lines.ts'
import { lint, prepareLint } from './lint.ts'
import type { Bench } from './proof.ts'
import { readDraft } from './reading.ts'
import type { ActiveRule } from './settle.ts'
import { termsOf } from './term-table.ts'
import { foldTerm, type Term } from './terms.ts'
import { findTokens } from './tokens.ts'
import type { When } from './when.ts'

/** A term that can never be found, and why. */
interface DeafTerm {
  readonly term: string
  readonly message: Text
}

/**
 * Each term must be found in the draft that consists of it alone: else it is found nowhere. `reports` says that the rule reports
 * each of its terms, which one that only wakes at them does not.
 */
export const deafTerms = async (active: ActiveRule, reports: boolean, { facts, lang, today }: Pick<Bench, 'facts' | 'lang' | 'today'>): Promise<DeafTerm[]> => {
  const { rule } = active
  const run = prepareLint([active], facts, lang)
  const written = [...(rule.terms?.(rule.options ? v.parse(rule.options, {}) : {}) ?? []), ...(rule.factTerms?.(facts) ?? [])]
  const heard = termsOf(active, facts)
  const kept = new Set(heard.map(({ text }) => foldTerm(text)))
  const deaf: DeafTerm[] = written.filter(({ text }) => !kept.has(foldTerm(text))).map(({ text }) => ({ term: text, message: ALLOWED }))
  for (const term of heard) {
    const text = [term.text, ...(rule.when?.says?.slice(0, 1) ?? [])].join('\n\n')
    const draft = { ...toDraft('', text, fieldsFor(rule.when), term.lang ?? rule.lang ?? 'id'), format: 'text' as const }
    const hits = readDraft(draft, run.tables, new Lines(text)).events.flatMap((event) => (event.type === 'prose' ? event.hits : []))
    const hit = hits.find((one) => one.term === term)
    if (!hit)
      deaf.push({
        term: term.text,
        message: whyUnheard(
          term.text,
          hits.map((one) => one.term),
        ),
      })
    else if (
      reports &&
      !(await lint(draft, run, today)).findings.some(({ place }) => place.start.offset <= hit.span.start && hit.span.end <= place.end.offset)
    ) {
      deaf.push({ term: term.text, message: rule.corrects && isInKnownName(text, hit.span.start, hit.span.end, facts) ? NAMED : EXCUSED })
    }
  }
  return deaf
}

/** Fields with which a rule's context holds. */
const fieldsFor = ({ platform = [], kind = ['post'], purpose = [], topic = [], mode = ['normal'] }: When = {}): Fields => ({
  ...NO_FIELDS,
  platform,
  purpose,
  topic,
  kind: kind[0] ?? 'post',
  mode: mode[0] ?? 'normal',
})

const whyUnheard = (text: string, instead: readonly Term[]): Text => {
  const [other] = instead
  if (other) {
    return {
      id: `kata ini tidak pernah ditemukan: “${other.text}” sudah mencakupnya. Hapus salah satunya`,
      en: `this term is never found: “${other.text}” covers it already. Remove one of them`,
    }
  }
  if (/^\s*[#＃][\p{L}\p{N}]/u.test(text)) return TAG
  if (findTokens(text).some(({ type }) => type === 'url' || type === 'email' || type === 'mention')) return ADDRESS
  return isWordUnit(foldTerm(text).charCodeAt(0)) ? UNHEARD : SIGN
}

const ALLOWED = { id: 'kata ini tidak pernah ditemukan: konfigurasi mengizinkannya (allow)', en: 'this term is never found: the config allows it (allow)' }
const EXCUSED = {
  id: 'kata ini tidak pernah dilaporkan: exceptions atau unless mencakupnya',
  en: 'this term is never reported: exceptions or unless cover it',
}
const NAMED = {
  id: 'kata ini tidak pernah dilaporkan: ia nama di daftar fakta, yang tidak dikoreksi aturan bahasa',
  en: 'this term is never reported: it is a name in the registry of facts, which language rules leave alone',
}
const TAG = {
  id: 'kata ini tidak pernah ditemukan: tulis tanpa #, kata juga dicari di dalam tagar',
  en: 'this term is never found: write it without #, terms are found inside hashtags too',
}
const ADDRESS = {
  id: 'kata ini tidak pernah ditemukan: kata tidak dicari di alamat web, surel, dan @akun. Pakai pattern',
  en: 'this term is never found: terms are not looked for in web addresses, e-mail addresses and @accounts. Use a pattern',
}
const SIGN = {
  id: 'kata ini tidak pernah ditemukan: kata diawali huruf atau angka. Untuk tanda baca atau emoji pakai pattern',
  en: 'this term is never found: a term starts with a letter or a figure. For punctuation or emoji use a pattern',
}
const UNHEARD = {
  id: 'kata ini tidak pernah ditemukan, juga bila berdiri sendiri. Pakai pattern',
  en: 'this term is never found, not even alone. Use a pattern',
}
