import { coveredBy, covers } from './covers.ts'
import type { Draft } from './draft.ts'
import type { Ignore } from './fields.ts'
import type { Finding } from './finding.ts'
import type { Lang, Text } from './language.ts'
import { fill } from './language.ts'
import { Lines } from './lines.ts'
import type { Severity } from './severity.ts'

/** The engine's own findings: about silences and the registry of facts, not about the text. */
export const OWN_RULES = {
  'silence/idle': {
    severity: 'warning',
    title: { id: 'Pengecualian yang tidak mengecualikan apa pun', en: 'A silence that silences nothing' },
    why: {
      id: 'Pengecualian yang sudah tidak perlu akan menutupi kesalahan berikutnya. Hapus begitu tidak dipakai.',
      en: 'A silence that is no longer needed hides the next fault. Remove it when nothing uses it.',
    },
    message: { id: 'Pengecualian untuk {rule} tidak mengecualikan apa pun: hapus', en: 'The silence for {rule} silences nothing: remove it' },
  },
  'silence/expired': {
    severity: 'warning',
    title: { id: 'Pengecualian yang sudah lewat tanggal', en: 'An expired silence' },
    why: {
      id: 'Pengecualian dengan tanggal akhir tidak berlaku lagi setelah tanggal itu; temuannya muncul kembali.',
      en: 'A silence with an end date no longer holds after that day; its findings are back.',
    },
    message: {
      id: 'Pengecualian untuk {rule} berakhir {until}: perbaiki teks atau perbarui alasannya',
      en: 'The silence for {rule} ended on {until}: mend the text or renew the reason',
    },
  },
  'silence/locked': {
    severity: 'warning',
    title: { id: 'Pengecualian untuk aturan yang dikunci', en: 'A silence for a locked rule' },
    why: {
      id: 'Instansi mengunci aturan ini (locked di konfigurasi): tidak ada draf yang boleh mengecualikannya.',
      en: 'The agency has locked this rule (locked in the config): no draft may silence it.',
    },
    message: {
      id: 'Aturan {rule} dikunci: hapus pengecualian ini dan perbaiki teksnya',
      en: 'The rule {rule} is locked: remove this silence and mend the text',
    },
  },
  'baseline/stale': {
    severity: 'warning',
    title: { id: 'Catatan baseline yang basi', en: 'A stale entry of the baseline' },
    why: {
      id: 'Catatan untuk kesalahan yang sudah diperbaiki akan menutupi kesalahan berikutnya yang sama.',
      en: 'An entry for a fault that was mended would hide the next fault like it.',
    },
    message: {
      id: '{rule} di {path} sudah tidak ditemukan: hapus catatannya dengan saring baseline --prune',
      en: '{rule} in {path} is no longer found: remove the entry with saring baseline --prune',
    },
  },
  'facts/expired': {
    severity: 'warning',
    title: { id: 'Fakta yang sudah lewat tanggal', en: 'An expired fact' },
    why: {
      id: 'Fakta di berkas fakta instansi sudah lewat tanggal akhirnya dan belum ada penggantinya, jadi draf diperiksa dengan daftar yang ketinggalan. Perbarui faktanya, atau panjangkan tanggalnya setelah dipastikan. Fakta bawaan saring yang lewat tanggal baru dilaporkan bila sebuah draf memakainya (accuracy/fact-mismatch).',
      en: 'A fact in the agency’s own file is past its last day and nothing follows it, so drafts are checked against an old list. Renew the fact, or its date once it is confirmed. An expired fact that ships with saring is told only where a draft relies on it (accuracy/fact-mismatch).',
    },
    message: {
      id: '“{label}” berlaku sampai {until}: pastikan, lalu perbarui faktanya',
      en: '“{label}” held until {until}: make sure, then renew the fact',
    },
  },
} as const satisfies Record<string, { severity: Severity; title: Text; why: Text; message: Text }>

interface SilenceOptions {
  /** ISO date: silences end by it. */
  readonly today: string
  /** Rules and categories that no draft may silence. */
  readonly locked: readonly string[]
}

const isLive = ({ until }: Ignore, today: string): boolean => until === undefined || until >= today

const silenceOf = ({ fields }: Draft, { rule }: Finding, { today, locked }: SilenceOptions): Ignore | undefined =>
  coveredBy(locked, rule) ? undefined : fields.ignore.find((silence) => isLive(silence, today) && covers(silence.rule, rule))

/** The silences of a draft that silence something. The drafts of a calendar's row share theirs. */
export const usedSilences = (draft: Draft, findings: readonly Finding[], options: SilenceOptions): readonly Ignore[] =>
  draft.fields.ignore.length === 0 ? [] : findings.flatMap((finding) => silenceOf(draft, finding, options) ?? [])

/**
 * Marks the findings that the draft silences with a reason, and adds findings about silences that are expired, that would open a lock,
 * or that neither this draft nor another of its source has used.
 */
export const applySilences = (
  draft: Draft,
  findings: readonly Finding[],
  used: ReadonlySet<Ignore>,
  { lang, ...options }: SilenceOptions & { readonly lang: Lang },
): Finding[] => {
  const { ignore } = draft.fields
  const { today, locked } = options
  if (ignore.length === 0) return [...findings]
  const silenced = findings.map((finding): Finding => {
    const silence = silenceOf(draft, finding, options)
    return silence ? { ...finding, silenced: { by: 'draft', reason: silence.reason } } : finding
  })
  const isRefused = ({ rule }: Ignore) => coveredBy(locked, rule) || findings.some((finding) => covers(rule, finding.rule) && coveredBy(locked, finding.rule))
  const lines = new Lines(draft.source)
  const own = ignore.flatMap((silence): Finding[] => {
    const expired = !isLive(silence, today)
    const refused = isRefused(silence)
    if (!expired && !refused && used.has(silence)) return []
    const rule = refused ? 'silence/locked' : expired ? 'silence/expired' : 'silence/idle'
    const { severity, message } = OWN_RULES[rule]
    const anchor = silence.anchor ?? draft.anchor
    return [
      {
        rule,
        severity,
        message: fill(message[lang], { rule: silence.rule, until: silence.until ?? '' }),
        path: draft.path,
        draft: draft.index,
        ...(anchor !== undefined && { anchor }),
        place: { start: lines.pointAt(silence.start), end: lines.pointAt(silence.end) },
        text: draft.source.slice(silence.start, silence.end),
        suggest: [],
        clauses: [],
        silence: silence.rule,
      },
    ]
  })
  return [...silenced, ...own]
}
