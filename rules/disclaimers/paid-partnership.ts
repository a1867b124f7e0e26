import { allText, defineRule, firstMatch, forLang, type Prose, RequiredOptions, says } from '../../src/rule.ts'

/** Words that tell of a brand's support; the name after them may be anything. */
const SUPPORT = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:disponsori(?: oleh)?|(?<!(?:tanpa|calo|oknum|mencari|bukan) )sponsor(?: utama| resmi)?(?: kami)?|didukung (?:penuh )?oleh (?:brand|merek)|(?:makasih|terima kasih)(?: kepada)? (?:brand|merek|sponsor)|kolaborasi (?:seru|bareng|bersama|dengan) (?:bareng |bersama |dengan )?(?:brand|merek)|kolaborasi seru|bekerja sama dengan (?:brand|merek)|endorse(?:ment)?|brand ambassador|duta merek|cek produknya|pakai kode (?:promo|voucher))(?![A-Za-zÀ-ÿ])/gi,
  // Capitals tell a brand: an agency, a community and "a group" are none.
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:(?<!co-|(?:study|research|challenge|group|initiative|bill|act) (?:is |was |that was )?)[Ss]ponsored by(?=\s+[A-Z][a-z])(?!\s+[^.!?\n]{0,60}(?:Communit(?:y|ies)|Department|Office|Agency|Ministry|Commission|Council|Administration|Bureau|Institutes?|University|Senator|Representative|Congress[a-z]*)(?![A-Za-zÀ-ÿ]))|[Bb]rand [Aa]mbassador|[Oo]ur sponsors|[Ii]n (?:paid )?partnership with [Bb]rand|[Tt]hanks to (?:our sponsors?|[Bb]rand ?[A-Za-zÀ-ÿ]+)|[Ii]n partnership with [A-Za-zÀ-ÿ]+, try|[Uu]se (?:my|our) (?:discount|code(?=\s(?:[A-Z0-9]{3}|at checkout|for \d|to get \d)))|[Ee]ndorsement deal|[Gg]ifted by)(?![A-Za-zÀ-ÿ])/g,
})
const TAGS = /^#(?:sp|spon|partner|sponsored|collab|kolaborasi|endorse)$/i
const DISCLOSED = forLang({
  id: () =>
    /(?:^|\n)[^\S\n]{0,9}(?:[[(#]\s{0,9})?(?:iklan|advertorial|kerja sama berbayar|konten (?:berbayar|bersponsor))(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?:kerja sama berbayar|konten berbayar|perjanjian (?:nomor|no\.?)?\s?\d|APBD|APBN)(?![A-Za-zÀ-ÿ])/i,
  en: () =>
    /(?:^|\n)[^\S\n]{0,9}(?:[[(#]\s{0,9})?(?:ad|advert(?:isement)?|paid partnership|sponsored content|paid content)(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?:paid partnership|paid content)(?![A-Za-zÀ-ÿ])/i,
})

const tagsIn = (block: Prose) =>
  block.tokens.filter(({ type, text }) => type === 'hashtag' && TAGS.test(text)).map(({ start, end }) => ({ span: block.span(start, end) }))

const INSERT = { id: 'Kerja sama berbayar dengan …', en: 'Paid partnership with …' }

export default defineRule({
  title: { id: 'Kerja sama berbayar tanpa keterangan', en: 'Undisclosed partnership' },
  why: {
    id: 'Warga berhak tahu bila sebuah merek ikut membiayai unggahan; keterangan yang tersembunyi di tagar tidak cukup.',
    en: 'People have a right to know when a brand pays; a disclosure hidden among hashtags is not enough.',
  },
  severity: 'warning',
  messages: {
    message: { id: 'Awali unggahan dengan “Kerja sama berbayar dengan …” atau “[Iklan]”', en: 'Begin the post with “Paid partnership with …” or “[Ad]”' },
  },
  terms: () =>
    'disponsori|sponsor|sponsors|sponsored|brand|merek|kolaborasi|endorse|endorsement|endorsed|brand ambassador|duta merek|cek produknya|kode promo|kode voucher|sp|spon|partner|collab|brought to you by|in partnership with|paid partnership|thanks to|try their|code|discount|gifted by'
      .split('|')
      .map((text) => ({ text })),
  options: RequiredOptions,
  insert: INSERT,
  check: (context) => ({
    end() {
      const { draft, options, prose, report } = context
      const { lang, fields } = draft
      if (fields.kind === 'ad') return
      const at = firstMatch(prose, SUPPORT(lang)) ?? prose.flatMap(tagsIn)[0]
      if (!at || DISCLOSED(lang).test(allText(context)) || says(context, options.any)) return
      report({ message: 'message', at, suggest: [options.insert ?? INSERT[lang]] })
    },
  }),
  limits: {
    id: 'Ucapan terima kasih kepada relawan atau instansi lain dilewati; nama merek tanpa kata kerja sama tidak dikenali.',
    en: 'Thanks to volunteers and agencies are skipped; a brand without a word of partnership is not seen.',
  },
  examples: {
    bad: [
      '«Makasih Brand» Melati sudah mendukung acara kita!',
      '«Kolaborasi seru bareng merek» Kenanga, lihat produknya ya.',
      'Air minum gratis untuk peserta. «#sp» #SehatBersama',
      { text: '«Thanks to BrandMelati» for our new hall!', draft: { lang: 'en' } },
      { text: 'The fair is «sponsored by» Kenanga Drinks.', draft: { lang: 'en' } },
      { text: 'Swim for less: «use our code» SWIM20 at the pool.', draft: { lang: 'en' } },
      { text: 'Free water for runners. «#partner»', draft: { lang: 'en' } },
    ],
    good: [
      'Kerja sama berbayar dengan Brand Melati: acara gratis untuk warga.',
      '[Iklan] Kolaborasi seru dengan merek Kenanga.',
      'Terima kasih kepada para relawan. Acara dibiayai APBD 2026.',
      { text: '[Ad] The fair is sponsored by Kenanga Drinks.', draft: { lang: 'en' } },
      { text: 'Paid partnership with Kenanga Drinks: free water for runners.', draft: { lang: 'en' } },
      { text: 'The summit is sponsored by the Office of Rivers. Others may use our code and share theirs.', draft: { lang: 'en' } },
      { text: 'Thanks to all volunteers. The council paid for the fair.', draft: { lang: 'en' } },
    ],
  },
})
