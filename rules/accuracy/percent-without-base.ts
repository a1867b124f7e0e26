import { defineRule, forLang, wholeWords } from '../../src/rule.ts'

const VERBS = {
  id: 'naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|melonjak|anjlok|melesat|menyusut'.split('|'),
  en: 'rose|fell|up|down|grew|increased|decreased|dropped|rises|falls|jumped|climbed'.split('|'),
}
const FIGURE = {
  id: '\\d[\\d.]{0,15}(?:,\\d{1,9})?\\s?(?:persen(?![A-Za-zÀ-ÿ])|%)',
  en: '\\d[\\d,]{0,15}(?:\\.\\d{1,9})?\\s?(?:percent(?![A-Za-zÀ-ÿ])|per cent(?![A-Za-zÀ-ÿ])|%)',
}
const CHANGE = forLang({
  id: () => new RegExp(`${wholeWords(VERBS.id.join('|'))}[^.!?\\n\\d]{0,25}?${FIGURE.id}`, 'gi'),
  en: () => new RegExp(`${wholeWords(VERBS.en.join('|'))}[^.!?\\n\\d]{0,25}?${FIGURE.en}|${FIGURE.en}\\s(?:up|down|increase|decrease)(?![A-Za-zÀ-ÿ])`, 'gi'),
})
/** What the change is measured against, or a rate that is set rather than measured. */
const BASE = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:dari|menjadi|dibanding[A-Za-zÀ-ÿ]*|terhadap|daripada|ketimbang|sejak|tahun lalu|bulan lalu|sebelumnya|year on year|yoy|tahunan|bulanan|triwulan|kuartal|semester|tahun \d{4}|ppn|pajak|tarif|bunga|upah|gaji|ump|umk|target|akan|diskon)(?![A-Za-zÀ-ÿ])/i,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:from|to|compared|versus|vs|than|since|year over year|month over month|(?:over|in|during|within) the (?:past|last|previous|same)|(?:ma(?:de|kes?|king)|tak(?:es?|ing)|took|add(?:s|ed)?) up|(?:last|previous|a) year|year[- ]on[- ]year|tax|vat|tariff|interest|wage|target|will|(?:by|in) 20\d{2}|quarter)(?![A-Za-zÀ-ÿ])/i,
})

export default defineRule({
  title: { id: 'Persen tanpa pembanding', en: 'Per cent without a base' },
  why: {
    id: '“Naik 300 persen” dapat berarti dari dua menjadi delapan; tanpa pembanding, warga tidak dapat menilainya.',
    en: '“Up 300 percent” may be from two to eight; without a base people cannot judge it.',
  },
  severity: 'warning',
  messages: {
    message: { id: 'Sebut pembandingnya: dari berapa menjadi berapa, atau dibanding kapan', en: 'Give the base: from what to what, or compared with when' },
  },
  terms: () => [...VERBS.id.map((text) => ({ text, lang: 'id' as const })), ...VERBS.en.map((text) => ({ text, lang: 'en' as const }))],
  check: ({ draft: { lang }, prose, report }) => ({
    end() {
      for (const block of prose) {
        if (!/\d\s?(?:%|per)/i.test(block.text)) continue
        for (const match of block.find(CHANGE(lang))) {
          const before =
            block.text
              .slice(Math.max(0, match.start - 200), match.start)
              .split(/[.!?\n]/)
              .at(-1) ?? ''
          const after = /^(?:[^.!?\n]|\.(?=\d))*/.exec(block.text.slice(match.end, match.end + 200))?.[0] ?? ''
          if (!BASE(lang).test(before + match.text + after)) report({ message: 'message', at: match })
        }
      }
    },
  }),
  limits: {
    id: 'Tarif, pajak, bunga, dan upah dilewati: itu ketetapan, bukan hasil ukur.',
    en: 'Tariffs, taxes, interest and wages are skipped: they are set, not measured.',
  },
  examples: {
    bad: [
      'Kunjungan wisata «naik 300 persen»!',
      'Angka kriminalitas «turun 40%».',
      'Realisasi investasi «meningkat sebesar 25,5 persen».',
      { text: 'Visits «rose 300 percent»!', draft: { lang: 'en' } },
      { text: 'Crime «fell by 40%».', draft: { lang: 'en' } },
      { text: 'Growth is «up 25 percent».', draft: { lang: 'en' } },
    ],
    good: [
      'Kunjungan wisata naik 300 persen, dari 1.000 menjadi 4.000 orang.',
      'Angka kriminalitas turun 40% dibanding tahun 2025.',
      'PPN naik 1 persen mulai Januari. Peserta tumbuh pesat.',
      { text: 'Visits rose 300 percent, from 1,000 to 4,000.', draft: { lang: 'en' } },
      { text: 'Crime fell 40% compared with 2025.', draft: { lang: 'en' } },
      { text: 'Children make up 40 percent of our readers. Loans grew 6% year over year.', draft: { lang: 'en' } },
      { text: 'Value added tax is up 1 percent. The lift is up and running.', draft: { lang: 'en' } },
    ],
  },
})
