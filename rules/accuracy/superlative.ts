import { defineRule, firstMatch, forLang, hasSource, namesSource, wholeText } from '../../src/rule.ts'

const SUPERLATIVES = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:nomor (?:satu|1) (?:di|se)(?:\s?[A-Za-zÀ-ÿ]+)|satu-satunya (?:di|se)\s?[A-Za-zÀ-ÿ]+|(?:yang )?(?:pertama|ter(?:baik|besar|panjang|cepat|maju|canggih|indah|hebat|bersih|aman|murah|lengkap|modern|tinggi))(?: kedua| ketiga)? (?:di (?:dunia|asia(?: tenggara)?|indonesia|nusantara|tanah air|kelasnya)|se-?\s?(?:indonesia|asia(?: tenggara)?|dunia|provinsi|kabupaten|kota)|dunia|asia)|paling (?:canggih|hebat|maju|unggul|baik) (?:di|se)\s?[A-Za-zÀ-ÿ]+|kelas dunia|tiada (?:duanya|tandingannya?)|tak tertandingi)(?![A-Za-zÀ-ÿ])/gi,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:the best (?:([A-Za-zÀ-ÿ]+) ){0,2}(?:in|on|of) (?:the |our )?(?:world|nation|country|region|state|province|city|earth|history)|number one (?:in|for)|no\. ?1 in|world[- ]class|most advanced|(?:the )?(?:first|only|largest|biggest|greatest|fastest|safest|cleanest) (?:([A-Za-zÀ-ÿ]+) ){0,2}(?:in the (?:world|nation|country|history)|in (?:asia|southeast asia|indonesia)|on earth|of its kind)|unrivalled|unmatched|second to none)(?![A-Za-zÀ-ÿ])/gi,
})
/** A prize or a ranking is proof enough. */
const PROVED = forLang({
  id: () => /(?<![A-Za-zÀ-ÿ])(?:menurut|berdasarkan|versi|penghargaan|meraih|survei|rekor muri|data bps)/i,
  en: () => /(?<![A-Za-zÀ-ÿ])(?:according to|award|ranked by|index|survey|certified)/i,
})

export default defineRule({
  title: { id: 'Superlatif tanpa bukti', en: 'Superlative without proof' },
  why: {
    id: 'Kata “terbaik” atau “pertama di Indonesia” mengundang bantahan; satu contoh lain sudah cukup untuk menggugurkannya.',
    en: '“The best” or “the first in the country” invites contradiction; one other example is enough to disprove it.',
  },
  severity: 'warning',
  messages: {
    message: {
      id: 'Sebut sumber atau penghargaannya, atau ganti dengan fakta yang dapat diperiksa',
      en: 'Name the source or award, or write a fact that can be checked',
    },
  },
  terms: () => [
    ...'nomor satu|nomor 1|satu-satunya|pertama|terbaik|terbesar|terpanjang|tercepat|termaju|tercanggih|terindah|terhebat|terbersih|teraman|termurah|terlengkap|termodern|tertinggi|paling|kelas dunia|tiada duanya|tak tertandingi'
      .split('|')
      .map((text) => ({ text, lang: 'id' as const })),
    ...'best|number one|no. 1|world-class|world class|most advanced|first|only|largest|biggest|greatest|fastest|safest|cleanest|unrivalled|unmatched|second to none'
      .split('|')
      .map((text) => ({ text, lang: 'en' as const })),
  ],
  check: ({ draft, links, prose, report }) => ({
    end() {
      if (hasSource({ draft, links })) return
      if (!firstMatch(prose, SUPERLATIVES(draft.lang)) || namesSource({ draft, prose }) || PROVED(draft.lang).test(wholeText(prose))) return
      for (const block of prose) for (const at of block.find(SUPERLATIVES(draft.lang))) report({ message: 'message', at })
    },
  }),
  limits: {
    id: 'Hanya superlatif dengan lingkup (“di Indonesia”, “sedunia”); tautan atau sumber apa pun meredakannya.',
    en: 'Only superlatives with a scope (“in the country”); any link or source satisfies the rule.',
  },
  examples: {
    bad: [
      'Layanan kami «terbaik di Indonesia».',
      'Contoh Jaya menjadi kota «nomor satu di Indonesia» dalam kebersihan.',
      'Aplikasi ini «pertama di dunia» untuk mengurus kartu identitas.',
      { text: 'We run «the best service in the country».', draft: { lang: 'en' } },
      { text: 'Our library is «the best in the country».', draft: { lang: 'en' } },
      { text: 'Our city is «number one for» clean air.', draft: { lang: 'en' } },
      { text: 'Enjoy our «world-class» public toilets.', draft: { lang: 'en' } },
    ],
    good: [
      'Contoh Jaya meraih penghargaan kota terbersih se-Indonesia 2026 dari Kementerian Contoh.',
      'Ini kali pertama di tahun ini loket buka pada hari Sabtu. Berikan layanan terbaik.',
      'Jembatan terpanjang di Indonesia: https://pu.contoh.go.id/jembatan',
      { text: 'Our city ranked first in the 2026 clean air index.', draft: { lang: 'en' } },
      { text: 'The first bus leaves at 6am. Do your best!', draft: { lang: 'en' } },
      { text: 'The largest market in the country, see https://contoh.go.id/market', draft: { lang: 'en' } },
    ],
  },
})
