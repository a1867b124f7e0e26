import { defineRule, onceABlock } from '../../src/rule.ts'

const PRICE = {
  id: 'tarif[A-Za-zÀ-ÿ]*|harga\\s+(?:BBM|beras|elpiji|gas|solar|pertalite|pertamax|pupuk|eceran)|PBB|pajak|suku\\s+bunga|UMP|UMK|UMR|iuran|retribusi|cukai|gaji\\s+(?:ASN|PNS|pegawai)|nilai\\s+tukar|NJOP|PPN|subsidi',
  en: 'tax(?:es)?|rates?|fares?|benefits?|interest\\s+rates?|fees?|tariffs?|wages?|pensions?|subsid(?:y|ies)|levy|levies|duty|duties',
}
const PLAN = {
  id: new RegExp(
    `(?<![A-Za-zÀ-ÿ])(?:(?:akan|bakal|segera|rencananya(?:\\s+akan)?|berencana)\\s+(?:naik|turun|dinaikkan|diturunkan|menaikkan|menurunkan|dihapus|menghapus|disesuaikan|menyesuaikan)[^.!?]{0,40}?(?<![A-Za-zÀ-ÿ])(?:${PRICE.id})|(?:rencananya\\s+)?(?:${PRICE.id})(?:\\s+[A-Za-zÀ-ÿ]+){0,3}\\s+(?:(?:rencananya\\s+)?(?:akan|bakal|segera)\\s+)(?:naik|turun|dinaikkan|diturunkan|dihapus|disesuaikan)|rencana\\s+(?:kenaikan|penurunan|penghapusan|penyesuaian)\\s+(?:${PRICE.id})|rencananya[^.!?]{0,20}?(?:${PRICE.id})[^.!?]{0,15}?(?:naik|turun|dihapus))(?![A-Za-zÀ-ÿ])`,
    'gi',
  ),
  en: new RegExp(
    `\\b(?:will|plans?\\s+to|planning\\s+to|is\\s+going\\s+to|are\\s+going\\s+to|about\\s+to|intends?\\s+to|considering)\\s+(?:soon\\s+)?(?:rais(?:e|ing)|cut(?:ting)?|increas(?:e|ing)|lower(?:ing)?|scrap(?:ping)?|freez(?:e|ing))\\s+(?:[A-Za-zÀ-ÿ'’-]+\\s+){0,3}?(?:${PRICE.en})\\b`,
    'gi',
  ),
}
/** In each of these plans. */
const AHEAD = {
  id: /akan|bakal|segera|encana/i,
  en: /(?:will|plans?\s+to|(?:planning|going|about)\s+to|intends?\s+to|considering)\s+(?:soon\s+)?(?:rais|cut|increas|lower|scrap|freez)/i,
}
/** Already public: dated, decided, linked, or said by the others in a debate. */
const PUBLIC = {
  id: /(?<![A-Za-zÀ-ÿ])(?:mulai\s+(?:tanggal\s+)?\d|per\s+\d|sesuai|berdasarkan|Perda|Perbup|Perwali|Pergub|Peraturan|Keputusan|SK|Nomor\s+\d+\s+Tahun|tidak\s+(?:akan|jadi|ada)|batal|hoaks|hoax|isu|kabar|jika|bila|apabila|konsultasi\s+publik|uji\s+publik|usulan|ditetapkan|telah\s+diumumkan)(?![A-Za-zÀ-ÿ])|\uFFFC/i,
  en: /\bfrom\s+(?:\d{1,2}\s+[A-Za-zÀ-ÿ]+|[A-ZÀ-Þ][A-Za-zÀ-ÿ]+\s+\d{1,2})|\b(?:Act|Order|Bill|Regulations?|H\.?R\.?|S\.)\s*(?:No\.?\s*)?\d|\b(?:not|never|won['’]t|would|if|proposal|proposed|consultation|bill|hearing|rumou?rs?|claims?|would|vote|voted|legislation|campaign|Trump|Biden|Democrats|Republicans|GOP|President|Congress|Senate|administration)\b|\uFFFC/i,
}

export default defineRule({
  title: { id: 'Rencana peka yang belum diumumkan', en: 'Sensitive plan before its release' },
  why: {
    id: 'Rencana tarif, pajak, atau suku bunga yang bocor menggerakkan pasar; UU 14/2008 pasal 17 mengecualikannya.',
    en: 'Plans about prices, taxes or rates move markets when they leak before a decision.',
  },
  severity: 'warning',
  messages: {
    plan: {
      id: 'Tunggu peraturannya terbit; sebut nomor dan tanggal berlakunya',
      en: 'Wait for the decision; give its number and the date from which it counts',
    },
  },
  terms: () => [
    ...'kenaikan penurunan penghapusan penyesuaian naik turun dinaikkan diturunkan menaikkan menurunkan dihapus menghapus disesuaikan menyesuaikan'
      .split(' ')
      .map((text) => ({ text, lang: 'id' as const })),
    ...'raise raising cut cutting increase increasing lower lowering scrap scrapping freeze freezing'.split(' ').map((text) => ({ text, lang: 'en' as const })),
  ],
  check: ({ draft, report }) => {
    return onceABlock((prose) => {
      for (const sentence of prose.find(/[^.!?]+(?:\.\d[^.!?]*)*/g)) {
        if (!AHEAD[draft.lang].test(sentence.text)) continue
        for (const { index, 0: found } of sentence.text.matchAll(PLAN[draft.lang])) {
          if (PUBLIC[draft.lang].test(sentence.text)) break
          const start = sentence.start + index
          report({ message: 'plan', at: { span: prose.span(start, start + found.length) } })
        }
      }
    })
  },
  limits: {
    id: 'Kalimat dengan tanggal berlaku, peraturan, tautan, atau bantahan didiamkan.',
    en: 'A sentence with a date, a law, a link or a denial is left alone.',
  },
  examples: {
    bad: [
      'Bulan depan «tarif PDAM akan naik», tunggu surat resmi.',
      'Pemerintah «akan menaikkan harga BBM» pekan ini.',
      'Rapat membahas «rencana kenaikan tarif» air 20 persen.',
      '«Rencananya PBB akan naik» dua kali lipat.',
      'The council «plans to raise parking fees» soon.',
      'We are «about to cut bus fares», watch this space.',
      'The bank «will lower interest rates» this week.',
    ],
    good: [
      'Tarif PDAM akan naik mulai 1 Juli 2026 sesuai Perda Nomor 2 Tahun 2026.',
      'Kabar tentang rencana kenaikan tarif air itu tidak benar.',
      'Tarif masih sama sampai ada peraturan baru.',
      'Harga BBM ditetapkan Menteri ESDM.',
      'Air sungai akan naik, warga diminta waspada.',
      'Parking fees will increase from 1 July 2026 (Order 12/2026).',
      'Bus fares stay the same until a new order is published.',
      'The bridge will cut the time that you need to get to the market.',
    ],
  },
})
