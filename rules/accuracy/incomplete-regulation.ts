import { defineRule, firstMatch, forLang, hasSource, wholeText } from '../../src/rule.ts'

const CITED = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:sesuai(?: dengan)?|berdasarkan|menurut|merujuk(?: pada)?|mengacu(?: pada)?|diatur (?:dalam|oleh|dengan)|melanggar|dasar hukumnya(?: ialah| adalah)?)\s(?:([A-Za-zÀ-ÿ]+)\s){0,2}?(?<at>(?:UU|PP|Perpres|Permen[A-Za-zÀ-ÿ]*|Perda|Pergub|Perbup|Perwal|Keppres|Inpres|undang-undang|peraturan (?:pemerintah|presiden|menteri|daerah|gubernur|bupati|wali kota)|peraturan (?:yang berlaku|terbaru|perundang-undangan(?: yang berlaku)?)|aturan (?:yang berlaku|terbaru))(?:\sterbaru)?)(?![A-Za-zÀ-ÿ])(?!\s(?:[A-Za-zÀ-ÿ]+\s){0,6}?(?:nomor|no\.?)\s?\d|\s\d|\sDasar)/gi,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?<at>under (?:the )?(?:new |latest |current )?(?:law|rules|regulations)(?!\s(?:of|on|for)\s)|(?:the|a) (?:new |latest )(?:law|rule|rules|regulation|regulations) (?:requires?|says?|allows?|bans?)|according to the (?:law|rules|regulations)|the relevant (?:act|law|regulations?))(?![A-Za-zÀ-ÿ])/gi,
})
const WAKE = [
  ...['under', 'under the', 'under new', 'under the new', 'under latest', 'under the latest', 'under current', 'under the current', 'according to the'].flatMap(
    (lead) => ['law', 'rules', 'regulations'].map((noun) => `${lead} ${noun}`),
  ),
  ...['new', 'latest'].flatMap((age) => ['law', 'rule', 'rules', 'regulation', 'regulations'].map((noun) => `${age} ${noun}`)),
  ...['act', 'law', 'regulation', 'regulations'].map((noun) => `relevant ${noun}`),
]
const COMPLETE = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:nomor|no\.?)\s?\d[A-Za-zÀ-ÿ\d./-]{0,40}\stahun\s\d{4}|(?<![A-Za-zÀ-ÿ])(?:UU|PP|Perpres|Permen[A-Za-zÀ-ÿ]*|Perda|Pergub|Perbup|Perwal)\s\d+\/\d{4}/i,
  en: () => /(?<![A-Za-zÀ-ÿ])(?:Act|Regulations?|Order|Code|Law)\s(?:(?:of|No\.?|Number)\s)?\d+|(?<![A-Za-zÀ-ÿ])(?:section|article|rule|number|no\.)\s\d+/i,
})

export default defineRule({
  title: { id: 'Peraturan tanpa nomor dan tahun', en: 'Regulation without number and year' },
  why: {
    id: '“Sesuai peraturan yang berlaku” tidak dapat diperiksa warga; nomor dan tahunnya dapat.',
    en: '“According to the regulations” cannot be looked up; a number and a year can.',
  },
  severity: 'warning',
  messages: {
    message: {
      id: 'Sebut nomor dan tahunnya, misalnya “Peraturan Daerah Nomor 5 Tahun 2026”',
      en: 'Give its name, number and year, for example “Regional Regulation No. 5 of 2026”',
    },
  },
  terms: () => [
    ...['sesuai', 'berdasarkan', 'menurut', 'merujuk', 'mengacu', 'diatur', 'melanggar', 'dasar hukumnya'].map((text) => ({ text, lang: 'id' as const })),
    ...WAKE.map((text) => ({ text, lang: 'en' as const })),
  ],
  check: ({ draft, links, prose, report }) => ({
    end() {
      if (hasSource({ draft, links }) || !firstMatch(prose, CITED(draft.lang)) || COMPLETE(draft.lang).test(wholeText(prose))) return
      for (const block of prose) {
        for (const { end, groups } of block.find(CITED(draft.lang)))
          report({ message: 'message', at: { span: block.span(end - (groups.at ?? '').length, end) } })
      }
    },
  }),
  limits: {
    id: 'Satu penyebutan lengkap, tautan, atau sumber di mana pun dalam draf meredakan penyebutan lainnya. Undang-Undang Dasar tidak bernomor.',
    en: 'One complete mention, link or source anywhere in the draft covers the others.',
  },
  examples: {
    bad: [
      'Sesuai «Perpres terbaru», layanan ini gratis.',
      'Berdasarkan «peraturan yang berlaku», Anda wajib melapor.',
      'Menurut «UU» tentang pelindungan data, data Anda dilindungi.',
      { text: '«The new law requires» you to register.', draft: { lang: 'en' } },
      { text: '«According to the regulations», you must pay before Friday.', draft: { lang: 'en' } },
      { text: 'Apply as «the relevant act» provides.', draft: { lang: 'en' } },
    ],
    good: [
      'Sesuai Perpres Nomor 12 Tahun 2026, layanan ini gratis.',
      'Menurut UU 27/2022, data Anda dilindungi. Sesuai UU itu, Anda boleh menolak.',
      'Sesuai dengan Undang-Undang Dasar, pendidikan adalah hak warga.',
      'Sesuai permintaan warga, loket buka hari Sabtu.',
      { text: 'The Example Housing Act 2024 requires you to register.', draft: { lang: 'en' } },
      { text: 'The new law requires registration: https://jdih.contoh.go.id/5-2026', draft: { lang: 'en' } },
      { text: 'As a rule, the desk closes at noon.', draft: { lang: 'en' } },
    ],
  },
})
