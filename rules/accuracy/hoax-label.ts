import { defineRule, firstMatch, forLang, hasSource, namesSource, wholeText } from '../../src/rule.ts'

const LABEL = forLang({
  id: () =>
    /(?:^|[.!?\n]\s{0,9})[[(]?(?<at>hoaks|hoax|disinformasi)[\])]?\s*[!:.]|(?<![A-Za-zÀ-ÿ])(?:kabar|informasi|berita|isu|unggahan|video|pesan|foto|surat|klaim|narasi)(?![A-Za-zÀ-ÿ])[^.!?\n]{0,60}?(?<![A-Za-zÀ-ÿ])(?:itu|tersebut|adalah|merupakan|ini|ialah|hanyalah)\s(?:[A-Za-zÀ-ÿ]+\s)?(?<at2>hoaks|hoax|disinformasi|misinformasi)(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?:awas|jangan percaya|itu|ini|adalah|merupakan)\s(?<at3>hoaks|hoax|disinformasi)(?![A-Za-zÀ-ÿ])/gi,
  en: () =>
    /(?:^|[.!?\n]\s{0,9})(?<at>fake news|hoax|disinformation|misinformation)\s*[!:.]|(?<![A-Za-zÀ-ÿ])(?:is|was|are|were)\s(?:a|just|pure|total|complete)?\s?(?<at2>fake news|hoax|disinformation|misinformation)(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])pure\s(?<at3>disinformation|misinformation)(?![A-Za-zÀ-ÿ])/gi,
})
const EVIDENCE = forLang({
  id: () => /(?<![A-Za-zÀ-ÿ])(?:fakta(?:nya|:)|yang benar|sebenarnya|penjelasan(?:nya)?|cara (?:mengenali|mengecek|memeriksa)|apa itu|ciri-ciri|cek fakta)/i,
  en: () => /(?<![A-Za-zÀ-ÿ])(?:the facts? (?:is|are)|in fact|facts?:|the truth is|how to (?:spot|check))/i,
})

export default defineRule({
  title: { id: 'Cap hoaks tanpa penjelasan', en: 'Hoax label without evidence' },
  why: {
    id: 'Cap “hoaks” tanpa fakta penggantinya tidak meyakinkan siapa pun, dan kalau keliru merusak kepercayaan.',
    en: 'The label “hoax” without the facts convinces nobody, and costs trust if it is wrong.',
  },
  severity: 'warning',
  messages: {
    message: {
      id: 'Tulis faktanya dan tautan buktinya, bukan hanya cap “{found}”',
      en: 'Give the facts and a link to the evidence, not only the label “{found}”',
    },
  },
  terms: () => ['hoaks', 'hoax', 'disinformasi', 'misinformasi', 'fake news', 'disinformation', 'misinformation'].map((text) => ({ text })),
  check: ({ draft, links, prose, report }) => ({
    end() {
      if (hasSource({ draft, links })) return
      const match = firstMatch(prose, LABEL(draft.lang))
      if (!match || namesSource({ draft, prose }) || EVIDENCE(draft.lang).test(wholeText(prose))) return
      const found = match.groups.at ?? match.groups.at2 ?? match.groups.at3 ?? ''
      const start = match.start + match.text.lastIndexOf(found)
      report({ message: 'message', at: { span: match.block.span(start, start + found.length) }, values: { found } })
    },
  }),
  limits: { id: 'Unggahan literasi digital tentang hoaks pada umumnya dilewati.', en: 'Posts that teach about hoaxes in general are skipped.' },
  examples: {
    bad: [
      '«HOAKS»! Jangan percaya kabar ini.',
      'Kabar penutupan Pasar Contoh itu «hoax».',
      'Informasi lowongan tersebut adalah «disinformasi», abaikan saja.',
      { text: '«FAKE NEWS»! Ignore this.', draft: { lang: 'en' } },
      { text: 'The story about the road closure is a «hoax».', draft: { lang: 'en' } },
      { text: 'That video is «disinformation», do not share it.', draft: { lang: 'en' } },
    ],
    good: [
      'Kabar penutupan pasar itu hoaks. Faktanya, pasar buka seperti biasa pukul 06.00–17.00 WIB.',
      'Cara mengenali hoaks: periksa sumber, tanggal, dan fotonya.',
      'Kabar itu hoaks. Penjelasan: https://contoh.go.id/klarifikasi/7',
      'Tim antihoaks bekerja setiap hari. Bersama kita lawan hoaks.',
      { text: 'That is a hoax. The fact is that the market is open until 5pm.', draft: { lang: 'en' } },
      { text: 'How to spot misinformation: check the source and the date.', draft: { lang: 'en' } },
      { text: 'Misinformation spreads fast, so think before you share.', draft: { lang: 'en' } },
    ],
  },
})
