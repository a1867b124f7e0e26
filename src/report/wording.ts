import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import type { ReviewedDraft } from '../judge-source.ts'
import type { Lang } from '../language.ts'

/** How many findings of each severity, silenced ones left out. */
interface Tally {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

export const tally = (findings: readonly Finding[]): Tally => {
  const found = { errors: 0, warnings: 0, notes: 0 }
  for (const { severity, silenced } of findings) if (!silenced) found[`${severity}s`]++
  return found
}

const NOUNS = {
  id: { error: 'kesalahan', warning: 'peringatan', note: 'catatan', draft: 'draf', problem: 'masalah', thing: 'hal', finding: 'temuan' },
  en: { error: 'error', warning: 'warning', note: 'note', draft: 'draft', problem: 'problem', thing: 'thing', finding: 'finding' },
} as const

export const count = (lang: Lang, number: number, noun: keyof (typeof NOUNS)['en']): string =>
  `${number} ${NOUNS[lang][noun]}${lang === 'en' && number !== 1 ? 's' : ''}`

/** “1 kesalahan, 2 peringatan”; empty where there is nothing. */
export const counted = (lang: Lang, { errors, warnings, notes }: Tally): string =>
  [errors > 0 && count(lang, errors, 'error'), warnings > 0 && count(lang, warnings, 'warning'), notes > 0 && count(lang, notes, 'note')]
    .filter(Boolean)
    .join(', ')

/** “2 silenced with a reason, 5 in the baseline”; empty where nothing is set aside. */
export const setAside = (lang: Lang, findings: readonly Finding[]): string => {
  const by = { draft: 0, baseline: 0 }
  for (const { silenced } of findings) if (silenced) by[silenced.by]++
  const { silenced, recorded } = wording[lang]
  return [by.draft > 0 && `${by.draft} ${silenced}`, by.baseline > 0 && `${by.baseline} ${recorded}`].filter(Boolean).join(', ')
}

/** A baseline has findings of its own, but nobody publishes it. */
export const isPost = ({ parts }: Draft): boolean => parts.length > 0

/** May this draft go out? */
export const verdict = (lang: Lang, found: Tally): string => {
  const { blocked, reread, ready } = wording[lang]
  const ruling = found.errors > 0 ? blocked : found.warnings > 0 ? reread : ready
  return found.errors + found.warnings + found.notes > 0 ? `${ruling}: ${counted(lang, found)}` : ruling
}

/** “214/280 karakter”: of a thread, its longest part. */
export const lengthOf = (lang: Lang, { draft: { parts }, length }: ReviewedDraft): string => {
  if (!length) return ''
  const { characters, longest } = wording[lang]
  return `${length.count}/${length.max} ${characters}${parts.length > 1 ? ` (${longest})` : ''}`
}

/** What the reports say around the findings, in both languages. */
export const wording = {
  id: {
    error: 'Kesalahan',
    warning: 'Peringatan',
    note: 'Catatan',
    draft: 'draf',
    write: 'Tulis',
    or: 'atau',
    remove: '(hapus)',
    guideline: 'Pedoman',
    more: 'lainnya',
    blocked: 'Belum siap tayang',
    reread: 'Boleh tayang setelah dibaca ulang',
    ready: 'Boleh tayang',
    silenced: 'dibungkam dengan alasan',
    characters: 'karakter',
    longest: 'bagian terpanjang',
    recorded: 'ada di baseline',
    problems: 'Tidak dapat diperiksa',
    notices: 'Perlu diketahui',
    checked: 'diperiksa',
    clean: 'tanpa temuan',
    nothing: 'tidak ada temuan',
    noErrors: 'tidak ada kesalahan',
    ask: 'perlu diperiksa orang',
    elsewhere: 'lagi tidak muat di sini; semuanya ada di ringkasan langkah ini',
    cut: 'tidak muat di sini',
    example: ', mis.',
    list: 'Daftar lengkapnya: --format markdown.',
    beyond: 'Yang tidak dapat dinilai mesin: isi gambar dan video, dan apakah akun ini akun yang tepat.',
  },
  en: {
    error: 'Error',
    warning: 'Warning',
    note: 'Note',
    draft: 'draft',
    write: 'Write',
    or: 'or',
    remove: '(remove it)',
    guideline: 'Guideline',
    more: 'more',
    blocked: 'Not ready to publish',
    reread: 'Ready to publish after another read',
    ready: 'Ready to publish',
    silenced: 'silenced with a reason',
    characters: 'characters',
    longest: 'the longest part',
    recorded: 'in the baseline',
    problems: 'Could not be checked',
    notices: 'To know',
    checked: 'checked',
    clean: 'with nothing found',
    nothing: 'nothing found',
    noErrors: 'no errors',
    ask: 'for a person to check',
    elsewhere: 'more do not fit here; all are in the summary of this step',
    cut: 'did not fit here',
    example: ', e.g.',
    list: 'The full list: --format markdown.',
    beyond: 'No machine can judge what pictures and videos show, nor whether this is the right account.',
  },
} as const satisfies Record<Lang, Record<string, string>>
