import { defineRule, forLang, hasSource } from '../../src/rule.ts'

/** A straight mark opens before a word and closes after one, or the words between two quotations would be a third. */
const QUOTE = /(?:(?<![^\s([{—–:;/>-])"(?=\S)|“)[^"“”\n]{30,600}(?:(?<=\S)"(?![A-Za-zÀ-ÿ0-9])|”)/g
const SAYING = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:kata|ujar|tutur|ucap|jelas|tegas|ungkap|papar|imbuh|tandas|demikian|begitu|menurut|mengatakan|menyampaikan|menyatakan|menegaskan|menjelaskan|mengungkapkan|berkata|berpesan|berpendapat|menulis|tertulis|berbunyi|menjawab|bertanya|kutipan dari|dikutip)(?:nya|lah|an)?(?![A-Za-zÀ-ÿ])/i,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:said|says?|saying|added|told|tells|explain(?:s|ed)|puts? it|argues?|argued|replie[sd]|recall(?:s|ed)|remark(?:s|ed)|advice|advise[sd]|noted|stated|states|wrote|writes|asked|according to|quoted|read|reads|called|quoth)(?![A-Za-zÀ-ÿ])/i,
})
/** A title, a motto, a hypothetical: nobody said it. */
const NAMED = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:bertema(?:kan)?|berjudul|bertajuk|tema|judul|slogan|moto|semboyan|sebagai|buku|film|lagu|lomba|program|kampanye|gerakan|tagar|jargon|pantun|istilah|pepatah|peribahasa|contoh|misalnya|pertanyaan|ayat|hadis|sila|pasal|tulis(?:kan)?|tulisan|ketik|artinya|berarti|bermakna|makna|arti|definisi|bukan|kalimat|ungkapan|laporan|artikel|kajian|webinar|seminar|diskusi|pelatihan|siniar|podcast|pameran|strategi)(?![A-Za-zÀ-ÿ])[^"“”.!?\n]{0,40}$/i,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:theme|themed|titled|entitled|title|slogan|motto|as|book|film|song|programme|program|campaign|hashtag|phrase|saying|proverb|example|question|article|section|write|state|type|means?|meaning|definition|verb|not|instead of|sentence|message|heading|caption|report|study|course|session|standard|podcast|webinar|training|strategy|plan|ask(?:ing)?|yourself)(?![A-Za-zÀ-ÿ])[^"“”.!?\n]{0,40}$/i,
})
/** “Bergerak Bersama”: words in capitals but for the small ones between them. */
const isTitle = (quote: string): boolean => {
  const words = quote.split(/[\s/-]+/)
  const capitals = words.filter((word) => /^[^A-Za-zÀ-ÿ]*[A-ZÀ-Þ]/.test(word)).length
  return capitals * 2 >= words.length && words.every((word) => /^[^A-Za-zÀ-ÿ]*(?:[A-ZÀ-Þ]|[a-zß-ÿ]{1,5}[^A-Za-zÀ-ÿ]*$|$)/.test(word))
}
/** “…” — Rahmat Contoh; Rahmat Contoh: “…” */
const BY_NAME = { after: /^[\s.,]*[-–—~(]+\s*\(?[@A-ZÀ-Þ]/, before: /[A-ZÀ-Þ][A-Za-zÀ-ÿ.]{1,40}(?:\s{0,9}\([^()]{0,80}\))?\s{0,9}:\s{0,9}$/ }

export default defineRule({
  title: { id: 'Kutipan tanpa pembicara', en: 'Quotation without a speaker' },
  why: {
    id: 'Kutipan tanpa nama, jabatan, dan tempat tidak dapat diperiksa, dan mudah dikira pendapat instansi sendiri.',
    en: 'A quotation without a name and an occasion cannot be checked, and passes for the agency’s own opinion.',
  },
  severity: 'warning',
  messages: {
    message: { id: 'Sebut siapa yang mengatakannya, kapan, dan di mana, atau beri tautan', en: 'Say who said this, when and where, or give a link' },
  },
  check: ({ draft, links, prose, report }) => ({
    end() {
      if (hasSource({ draft, links })) return
      prose.forEach((block, i) => {
        const quotes = /["“]/.test(block.text)
          ? [...block.find(QUOTE)].filter(({ text }) => text.split(/\s+/).length >= 6 && !text.slice(0, -1).endsWith('?') && !isTitle(text))
          : []
        if (quotes.length === 0) return
        const around = [prose[i - 1]?.text, block.text.replace(QUOTE, '""'), prose[i + 1]?.text].join('\n')
        if (SAYING(draft.lang).test(around)) return
        for (const quote of quotes) {
          const before = block.text.slice(Math.max(0, quote.start - 100), quote.start)
          const after = block.text.slice(quote.end) || `\n${prose[i + 1]?.text ?? ''}`
          if (!NAMED(draft.lang).test(before) && !BY_NAME.before.test(before) && !BY_NAME.after.test(after)) report({ message: 'message', at: quote })
        }
      })
    },
  }),
  limits: {
    id: 'Hanya kutipan enam kata ke atas; judul, tema, dan semboyan dilewati. Tautan atau sumber apa pun meredakannya.',
    en: 'Only quotations of six words and more; titles, themes and mottos are skipped. Any link or source satisfies the rule.',
  },
  examples: {
    bad: [
      '«"Kita sudah meminta semua jajaran bertindak tegas terhadap kelompok itu."» #Arahan',
      'Pesan hari ini:\n\n«“Semua warga harus patuh dan jangan banyak bertanya lagi.”»',
      '«"Bantuan akan cair minggu depan tanpa syarat apa pun."»',
      { text: '«"We have asked everyone to be firm with that group from now on."» #Statement', draft: { lang: 'en' } },
      { text: 'Today in the hall: «“Every resident must obey and ask no more questions.”»', draft: { lang: 'en' } },
      { text: '«"The grant will be paid next week without any conditions at all."»', draft: { lang: 'en' } },
    ],
    good: [
      '“Bantuan cair mulai 3 Desember 2026 tanpa potongan apa pun,” kata Kepala Dinas Sosial, Jumat, 27 November 2026.',
      'Tema tahun ini “Bergerak Bersama Menjaga Sungai dan Laut Kita Semua”.',
      'Rahmat Contoh: "Jembatan ini milik kita semua, mari kita jaga bersama-sama."',
      'Kursus “Menulis Jelas untuk Warga di Kantor Desa Kita” dibuka lagi.',
      'Mulailah dengan bertanya: “Apa yang ingin diketahui warga tentang ini?”',
      'Pakai "dan" atau "atau" sesuai makna kalimatnya, lalu baca ulang dengan suara pelan. Hindari "dan/atau" di surat.',
      'Rambu “Dilarang parkir” terpasang di kedua sisi jalan.',
      { text: '“Payments start on 3 December 2026 for all families,” said the director.', draft: { lang: 'en' } },
      { text: 'As the head nurse puts it: “Wash your hands before you touch anything in this room.”', draft: { lang: 'en' } },
      { text: 'A recent guest explains: “We look at every form as a guest of the office would.”', draft: { lang: 'en' } },
      { text: 'This year’s theme is “Moving together for a clean river and a clean sea”.', draft: { lang: 'en' } },
      { text: '“The bridge belongs to all of us, so let us look after it.” — Rahmat Contoh', draft: { lang: 'en' } },
    ],
  },
})
