import { defineRule, forLang, onceABlock, type Span } from '../../src/rule.ts'

const VAGUE = forLang({
  id: () =>
    /(?:^|[^”"’,\s]\s+|[A-Za-zÀ-ÿ0-9],\s+|[.!?:]\s+|\n)(?<at>[Kk]abarnya|[Kk]onon(?: katanya)?|[Kk]atanya|[Dd]enger-denger|[Mm]enurut (?:(?:sebuah|suatu|beberapa|banyak|sejumlah) )?(?:penelitian|riset|studi|para ahli|para pakar|ahli|pakar|sumber (?:terpercaya|tepercaya|yang (?:tidak mau|enggan) disebut[A-Za-zÀ-ÿ]*)|kabar yang beredar|kata orang)|[Ii]nfo(?:rmasi)? (?:yang beredar|dari grup WA|dari sebelah)|[Bb]anyak yang bilang|[Ss]emua orang tahu)(?=$|[,.!?]|\s+[a-zß-ÿ\d])/g,
  en: () =>
    /(?:^|[^A-Za-zÀ-ÿ])(?<at>[Ee]xperts (?:say|agree|believe|warn)|[Ss]cientists (?:say|agree)|[Ss]tudies (?:show|suggest|prove)|[Rr]esearch (?:shows|suggests|proves)|[Ss]ome (?:say|people say)|[Mm]any (?:say|believe|people say)|[Ii]t is rumou?red|[Rr]eportedly|[Aa]llegedly,|[Rr]umou?r has it|(?:[Aa]s e|E)veryone knows|[Ss]ources say|[Ww]ord (?:is|has it) that)(?=$|[^A-Za-zÀ-ÿ])/g,
})
const WAKE =
  'kabarnya|konon|katanya|denger-denger|menurut penelitian|menurut riset|menurut studi|menurut para|menurut ahli|menurut pakar|menurut sumber|menurut kabar|menurut kata|menurut sebuah|menurut suatu|menurut beberapa|menurut banyak|menurut sejumlah|info yang beredar|informasi yang beredar|info dari|informasi dari|banyak yang bilang|semua orang tahu|experts|scientists|studies show|studies suggest|studies prove|research shows|research suggests|research proves|some say|some people say|many say|many believe|many people say|it is rumored|it is rumoured|reportedly|allegedly|rumor|rumour|everyone knows|sources say|word is that|word has it'.split(
    '|',
  )
/** Folk tales, corrections of a rumour, and one's own research. */
const MEANT = /(?<![A-Za-zÀ-ÿ])(?:konon cerita|hoaks|hoax|klarifikasi|our (?:early )?research|what (?:do the )?experts say)(?![A-Za-zÀ-ÿ])/i
const HEARSAY = /^(?:konon|katanya|kabarnya)/i

/** The sentence around what was found. */
const sentenceAround = (text: string, { start, end }: Span): Span => {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1
  const rest = text.slice(end).search(/[.!?\n]/)
  return { start: start === 0 ? 0 : from, end: rest < 0 ? text.length : end + rest }
}

export default defineRule({
  title: { id: 'Sumber samar', en: 'Vague source' },
  why: {
    id: 'Instansi yang meneruskan “katanya” membuat desas-desus menjadi keterangan resmi.',
    en: 'An agency that passes on “they say” turns a rumour into an official statement.',
  },
  severity: 'warning',
  speaksFor: ['accuracy/unsourced-claim'],
  messages: {
    message: { id: 'Sebut siapa sumbernya dan kapan, atau hapus bagian ini', en: 'Name the source and its date, or leave this out' },
  },
  terms: () => WAKE.map((text) => ({ text })),
  check: ({ draft: { lang, fields }, links, report }) =>
    onceABlock((block) => {
      for (const { start, groups } of block.find(VAGUE(lang))) {
        const found = groups.at ?? ''
        const at = { start: block.text.indexOf(found, start), end: block.text.indexOf(found, start) + found.length }
        const sentence = sentenceAround(block.text, at)
        if (MEANT.test(block.text.slice(sentence.start, sentence.end))) continue
        if (fields.purpose.length === 1 && fields.purpose[0] === 'entertain' && HEARSAY.test(found)) continue
        const span = block.span(sentence.start, sentence.end)
        if (links.some(({ position }) => position && (position.start.offset ?? 0) < span.end && span.start < (position.end.offset ?? 0))) continue
        report({ message: 'message', at: { span: block.span(at.start, at.end) } })
      }
    }),
  limits: {
    id: 'Tautan di kalimat yang sama dianggap sumbernya, dan nama lembaga tepat sesudahnya (“menurut penelitian Universitas Contoh”) meredakan. Cerita rakyat dapat ikut ditunjuk, kecuali di draf bertujuan hiburan.',
    en: 'A link in the same sentence counts as its source. Folk tales may be marked too, but not in drafts whose purpose is to entertain.',
  },
  examples: {
    bad: [
      '«Katanya» bantuan bulan depan naik.',
      '«Menurut penelitian», kopi mencegah semua penyakit.',
      'Jalan lingkar «kabarnya» dibuka pekan ini.',
      '«Menurut para ahli», teh lebih baik. Baca [lampirannya](https://contoh.go.id/teh).',
      { text: '«Experts say» coffee prevents everything.', draft: { lang: 'en' } },
      { text: '«Rumour has it» that the ring road opens this week.', draft: { lang: 'en' } },
      { text: '«As everyone knows», the queue is shorter in the morning.', draft: { lang: 'en' } },
    ],
    good: [
      'Besaran bantuan tetap, sesuai keputusan yang terbit 2 November 2026.',
      'Menurut penelitian Universitas Contoh (2026), gula berlebih meningkatkan risiko diabetes.',
      '“Kami siap membantu,” katanya kepada warga.',
      '[Menurut penelitian](https://contoh.go.id/kopi), kopi baik bagi ingatan.',
      'Klarifikasi: informasi yang beredar tentang bantuan tidak benar.',
      { text: 'Konon, kucing kantor ini lahir di atas map.', draft: { tujuan: 'hiburan' } },
      { text: 'A 2026 study by Contoh University found that sugar raises the risk.', draft: { lang: 'en' } },
      {
        text: 'Read [what experts say about sleep](https://contoh.go.id/sleep), and why [studies show](https://contoh.go.id/nap) that naps help.',
        draft: { lang: 'en' },
      },
      { text: 'The ring road opens on 12 December 2026. Research takes time.', draft: { lang: 'en' } },
      { text: 'The right word is short. Our research shows where readers stop.', draft: { lang: 'en' } },
      { text: 'Our staff say thank you. Some residents asked about parking.', draft: { lang: 'en' } },
    ],
  },
})
