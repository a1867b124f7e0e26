import type { Finding } from '../../finding.ts'
import type { Lang } from '../../language.ts'
import { type Platform, type Vocabulary, valuesIn, valuesOf } from '../../vocabulary.ts'

/** What the HTML report says beside the words that all reports share. */
export const htmlWords = {
  id: {
    title: 'Laporan saring',
    skip: 'Langsung ke draf',
    summary: 'Ringkasan',
    drafts: 'Draf',
    verdict: 'Putusan',
    filters: 'Saring temuan',
    severity: 'Tingkat',
    category: 'Kelompok',
    platform: 'Kanal',
    noPlatform: 'tanpa kanal',
    shown: 'temuan ditampilkan dari',
    byRule: 'Temuan menurut aturan',
    byClause: 'Temuan menurut butir pedoman',
    others: 'lainnya',
    part: 'Bagian',
    alt: 'Teks alternatif',
    picture: 'Gambar',
    findings: 'Temuan',
    finding: 'Temuan',
    none: 'Tidak ada temuan.',
    whole: 'seluruh draf',
    line: 'baris',
    reason: 'Alasan',
    kind: 'Jenis',
    publish: 'Tayang',
    account: 'Akun',
    checklist: 'Daftar periksa',
    checklistIntro: 'Yang tidak dapat dinilai mesin. Centang setelah Anda memeriksanya sendiri.',
    about: 'Untuk',
    signOff: 'Pengesahan',
    checkedBy: 'Diperiksa oleh',
    approvedBy: 'Disetujui oleh',
    name: 'Nama',
    date: 'Tanggal',
    signature: 'Tanda tangan',
    made: 'Dibuat oleh',
    mark: 'Lihat di teks',
  },
  en: {
    title: 'saring report',
    skip: 'Skip to the drafts',
    summary: 'Summary',
    drafts: 'Drafts',
    verdict: 'Verdict',
    filters: 'Filter the findings',
    severity: 'Severity',
    category: 'Category',
    platform: 'Platform',
    noPlatform: 'no platform',
    shown: 'findings shown of',
    byRule: 'Findings by rule',
    byClause: 'Findings by clause of a guideline',
    others: 'others',
    part: 'Part',
    alt: 'Alternative text',
    picture: 'Picture',
    findings: 'Findings',
    finding: 'Finding',
    none: 'Nothing found.',
    whole: 'the whole draft',
    line: 'line',
    reason: 'Reason',
    kind: 'Kind',
    publish: 'Publication',
    account: 'Account',
    checklist: 'Checklist',
    checklistIntro: 'What no machine can judge. Tick each once you have checked it yourself.',
    about: 'For',
    signOff: 'Sign-off',
    checkedBy: 'Checked by',
    approvedBy: 'Approved by',
    name: 'Name',
    date: 'Date',
    signature: 'Signature',
    made: 'Made by',
    mark: 'See it in the text',
  },
} as const satisfies Record<Lang, Record<string, string>>

/** The names that people know the categories of rules by; a category of another name is shown by that. */
const CATEGORIES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  id: {
    accessibility: 'Aksesibilitas',
    accuracy: 'Akurasi',
    baseline: 'Patokan lama',
    channel: 'Kanal',
    confidential: 'Rahasia',
    crisis: 'Krisis',
    disclaimers: 'Keterangan wajib',
    house: 'Aturan sendiri',
    language: 'Bahasa',
    neutrality: 'Netralitas',
    privacy: 'Data pribadi',
    reply: 'Balasan',
    sensitive: 'Hal peka',
    silence: 'Pengecualian',
    tone: 'Nada',
  },
  en: { disclaimers: 'Disclaimers', house: 'House rules', sensitive: 'Sensitive matters', silence: 'Silences' },
}

export const categoryOf = ({ rule }: Finding): string => rule.slice(0, Math.max(0, rule.indexOf('/')))

export const categoryName = (category: string, lang: Lang): string => CATEGORIES[lang][category] ?? `${category.slice(0, 1).toUpperCase()}${category.slice(1)}`

const PLATFORMS: Readonly<Record<Platform, string>> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  web: 'Web',
  press: 'Pers',
}

export const platformName = (platform: Platform, lang: Lang): string => (lang === 'en' && platform === 'press' ? 'Press' : PLATFORMS[platform])

/** A value of a draft's field by its name in a language. */
export const valueName = (vocabulary: Vocabulary, value: string, lang: Lang): string =>
  valuesIn(vocabulary, lang)[(valuesOf(vocabulary) as readonly string[]).indexOf(value)] ?? value
