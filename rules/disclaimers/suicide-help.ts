import { alive, allText, defineRule, mentions, RequiredOptions, says, type TermHit } from '../../src/rule.ts'
import { helpIn } from './suicide-help/help.ts'

const TERMS = {
  id: [
    'bunuh diri',
    'gantung diri',
    'mengakhiri hidup',
    'mengakhiri hidupnya',
    'mengakhiri nyawanya',
    'menghabisi nyawanya sendiri',
    'mengakhiri hidup sendiri',
    'suicide',
  ],
  en: 'suicide|suicides|suicidal|took his own life|took her own life|took their own life|took their own lives|take your own life|taking your own life|take their own life|take their own lives|taking their own lives|taken his own life|taken her own life|killed himself|killed herself|killed themselves|end their own life|end your own life'.split(
    '|',
  ),
}
/** A bomber's death, an own goal, a film and a figure of speech are other matters. */
const OTHER_BEFORE = /(?:bom|bomber|pengebom(?:an)?|serangan|teror(?:is)?|misi|gol|ledakan|political|career|economic|commercial|murder[\s-]{1,9})\s{0,9}$/i
const OTHER_AFTER =
  /^[\s-]+(?:bom|bomb(?:er|ing|ings|ers|s)?|attack(?:er|ers|s)?|vests?|squad|missions?|politik|karier|ekologis|ekonomi|massal\s+ekonomi)(?![A-Za-zÀ-ÿ])/i
/** “Suicide Prevention Month”: the name of a body, a programme or a day. */
const NAMED_AFTER = /^\s+Prevention\s+[A-Z]/
export default defineRule({
  title: { id: 'Bunuh diri tanpa tempat mencari bantuan', en: 'Suicide without where to find help' },
  why: {
    id: 'Orang yang sedang rapuh membaca unggahan ini juga. Satu kalimat tentang tempat mencari bantuan dapat menyelamatkannya.',
    en: 'People at risk read this post too. One sentence on where to find help can save a life.',
  },
  severity: 'error',
  messages: {
    missing: { id: 'Tambahkan tempat mencari bantuan bagi pembaca yang membutuhkannya', en: 'Add where a reader in need can find help' },
    unknown: {
      id: '{number} tidak ada di daftar fakta: pastikan dan daftarkan, atau sebut bantuan lain',
      en: '{number} is not in the fact registry: make sure of it and add it, or name other help',
    },
    dead: { id: '{number} sudah tidak melayani. Ganti dengan bantuan yang masih ada', en: '{number} is no longer in service. Give help that still exists' },
  },
  terms: () => [...TERMS.id.map((text) => ({ text, lemma: true, lang: 'id' as const })), ...TERMS.en.map((text) => ({ text, lang: 'en' as const }))],
  options: RequiredOptions,
  insert: {
    id: 'Anda tidak sendirian. Bantuan tersedia di puskesmas terdekat.',
    en: 'You are not alone. Help is available at the nearest health centre.',
  },
  check: (context) => {
    const { draft, facts, day, options, report } = context
    let first: TermHit | undefined
    return {
      term(hit) {
        const { text } = hit.prose
        if (NAMED_AFTER.test(text.slice(hit.end, hit.end + 30))) return
        if (!first && !OTHER_BEFORE.test(text.slice(Math.max(0, hit.start - 20), hit.start)) && !OTHER_AFTER.test(text.slice(hit.end, hit.end + 40)))
          first = hit
      },
      end() {
        if (!first) return
        if (says(context, options.any)) return
        const said = [...draft.parts.map(({ start, end }) => draft.source.slice(start, end)), allText(context)].join('\n')
        const lines = facts.hotlines.filter(({ topic }) => topic.includes('suicide'))
        if (lines.some((line) => line.scope !== 'none' && (line.until ?? day) >= day && mentions(said, line))) return
        const help = helpIn(said, facts, draft.lang)
        if (help.isThere) return
        const dead = lines.find((line) => line.scope === 'none' && mentions(said, line))
        const now = alive(facts.hotlines, ['suicide'], day)[0]?.number
        const suggest = [
          options.insert ??
            (draft.lang === 'id'
              ? `Anda tidak sendirian. Bantuan tersedia di ${now ? `${now} atau ` : ''}puskesmas terdekat.`
              : `You are not alone. Help is available at ${now ? `${now} or ` : ''}the nearest health centre.`),
        ]
        if (dead) report({ message: 'dead', at: first, values: { number: dead.number }, suggest })
        else if (help.unknown) report({ message: 'unknown', at: first, values: { number: help.unknown }, suggest })
        else report({ message: 'missing', at: first, suggest })
      },
    }
  },
  limits: {
    id: 'Nomor dinilai dari daftar fakta dan tanggalnya; nomor bantuan setempat perlu ditambahkan ke daftar fakta instansi.',
    en: 'Numbers are judged by the fact registry and its dates; add local helplines to the agency’s own registry.',
  },
  examples: {
    bad: [
      'Mari cegah «bunuh diri» bersama keluarga dan tetangga.',
      'Seorang warga Contoh Hulu ditemukan «gantung diri» di rumahnya, Kamis, 12 November 2026.',
      'Cegah «bunuh diri». Butuh bantuan? Hubungi 500-454, bebas pulsa.',
      'Cegah «bunuh diri». Layanan krisis 24 jam: 0800-123-4567.',
      'Terpikir «bunuh diri»? Hubungi psikolog kami di 0800 765 4321.',
      'Tahun ini tercatat 119 kasus «bunuh diri» di Provinsi Contoh.',
      'Menurut psikolog kami, percobaan «bunuh diri» meningkat tahun ini.',
      { text: 'Let us talk about «suicide» with our neighbours.', draft: { lang: 'en' } },
      { text: 'A student in Contoh Hulu «took her own life» last week.', draft: { lang: 'en' } },
      { text: 'Thinking of «suicide»? Call the crisis line on 0800 123 4567.', draft: { lang: 'en' } },
      { text: 'We lost two officers to «suicide». Need help? Call 500 454.', draft: { lang: 'en' } },
    ],
    good: [
      'Mari cegah bunuh diri. Butuh teman bicara? Buka https://healing119.id atau telepon 119.',
      'Cegah bunuh diri bersama. Konseling tersedia di RSUD Contoh Jaya setiap hari kerja.',
      'Cegah bunuh diri. Konseling tersedia di RSUD Contoh Jaya, telepon (021) 555 0112.',
      'Cegah bunuh diri: konseling di 3 puskesmas, pukul 08.00–12.00 WIB, buka 17 November 2026.',
      'Kenali tanda keinginan bunuh diri dan temui psikolog di puskesmas terdekat.',
      'Polisi menangkap pelaku bom bunuh diri. Gol bunuh diri terjadi pada menit ke-80.',
      { text: 'Suicide can be prevented. Call 112 in an emergency, or visit healing119.id.', draft: { lang: 'en' } },
      { text: 'Thinking about suicide? Talk to a counsellor at the nearest health centre.', draft: { lang: 'en' } },
      { text: 'The ministry marks Suicide Prevention Month with a lecture for its staff.', draft: { lang: 'en' } },
      { text: 'The suicide bombing hurt nobody. Leaving the market would be political suicide.', draft: { lang: 'en' } },
    ],
  },
})
