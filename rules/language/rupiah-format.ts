import { defineRule } from '../../src/rule.ts'

const AMOUNT = /(?<![A-Za-zÀ-ÿ0-9])(?:Rp|RP|rp)(?<stop>\.?)(?<gap>[ \t\u00a0]*)(?<number>\d[\d.,]*\d|\d)(?<tail>,-|,–)?/g
const COUNT =
  /(?<![A-Za-zÀ-ÿ0-9.,])(?<number>\d{1,3}(?:,\d{3})+)(?=\s+(?:warga|orang|jiwa|unit|rumah|siswa|keluarga|peserta|ton|hektare|dosis|paket|lembar|pohon|pelanggan)(?![A-Za-zÀ-ÿ]))/g
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/

export default defineRule({
  title: { id: 'Penulisan rupiah atau ribuan', en: 'Writing of rupiah or thousands' },
  why: {
    id: 'EYD V menulis Rp tanpa titik dan spasi, dengan titik sebagai pemisah ribuan: Rp300.000.',
    en: 'Indonesian spelling (EYD V) writes Rp without a stop or space, and thousands with a full stop: Rp300.000.',
  },
  severity: 'note',
  lang: 'id',
  messages: { amount: { id: 'Tulis “{right}”', en: 'Write “{right}”' } },
  check: ({ report }) => ({
    prose(prose) {
      if (/rp/i.test(prose.text)) {
        for (const match of prose.find(AMOUNT)) {
          const { stop = '', gap = '', number = '', tail } = match.groups
          const comma = THOUSANDS.test(number)
          const right = `Rp${comma ? number.replaceAll(',', '.') : number}`
          if (right === match.text) continue
          // A comma before three figures is nearly always the English one, but a person has to say so.
          const safe = !comma && tail === undefined && stop + gap !== ''
          report({ message: 'amount', at: match, values: { right }, suggest: [right], ...(safe && { fix: 'safe' }) })
        }
      }
      if (!/\d,\d{3}/.test(prose.text)) return
      for (const match of prose.find(COUNT)) {
        const right = match.text.replaceAll(',', '.')
        report({ message: 'amount', at: match, values: { right }, suggest: [right] })
      }
    },
  }),
  limits: {
    id: 'Koma desimal dengan tiga angka (2,125 ton) dapat dikira pemisah ribuan; periksa dahulu.',
    en: 'A decimal comma with three figures (2,125 tonnes) may be taken for thousands; check first.',
  },
  examples: {
    bad: ['Bantuan sebesar «Rp. 300.000» per bulan.', 'Tarifnya «Rp10,000» sekali jalan, atau «Rp 50.000,-» sebulan.', 'Ada «10,000» warga terdampak.'],
    good: [
      'Bantuan sebesar Rp300.000 per bulan, total Rp5,5 triliun.',
      'Tarifnya Rp10.000,00 sekali jalan.',
      'Ada 10.000 warga terdampak di lahan 2,5 hektare.',
    ],
  },
})
