import { defineRule } from '../../src/rule.ts'

const CLOCK =
  /(?<![\d.:,])(?:[01]?\d|2[0-4])(?<sign>[.:])[0-5]\d(?![\d.:]*\d)(?=\s*(?:WIB|WITA|WIT|Wita|[-–—]\s*\d|s\.d\.|sampai|hingga))|(?:[Pp]ukul|PUKUL|[Jj]am)\s+\d{1,2}(?<named>[.:])\d{2}/g
const HOUR = /(?<![A-Za-zÀ-ÿ0-9-])(?<word>jam|Jam)(?=\s+\d{1,2}[.:]\d{2}(?!\d))/g

export default defineRule({
  title: { id: 'Penulisan jam', en: 'Clock times' },
  why: {
    id: 'Titik dan titik dua sama-sama benar menurut EYD V, tetapi satu kiriman memakai satu cara; waktu disebut “pukul”, lama disebut “jam”.',
    en: 'Full stop and colon are both right, but a post keeps to one; Indonesian says “pukul” for a time and “jam” for a duration.',
  },
  severity: 'note',
  lang: 'id',
  messages: {
    mixed: { id: 'Jam ditulis dengan dua cara; samakan dengan “{first}”', en: 'Times are written in two ways; write them all like “{first}”' },
    hour: { id: 'Untuk waktu, tulis “pukul”; “jam” untuk lamanya', en: 'For a time of day write “pukul”; “jam” is a duration' },
  },
  check: ({ report }) => {
    let first: { readonly sign: string; readonly text: string } | undefined
    return {
      prose(prose) {
        if (!/\d[.:]\d\d/.test(prose.text)) return
        for (const match of prose.find(HOUR)) {
          const right = match.text === 'Jam' ? 'Pukul' : 'pukul'
          report({ message: 'hour', at: match, suggest: [right] })
        }
        for (const { text, groups, end } of prose.find(CLOCK)) {
          const sign = groups.sign ?? groups.named ?? ''
          const time = /\d.*$/.exec(text)?.[0] ?? text
          first ??= { sign, text: time }
          if (sign !== first.sign)
            report({
              message: 'mixed',
              at: { span: prose.span(end - time.length, end) },
              values: { first: first.text },
              suggest: [time.replace(sign, first.sign)],
            })
        }
      },
    }
  },
  limits: {
    id: 'Skor, ayat, dan koordinat tidak dihitung; hanya angka dengan WIB, WITA, WIT, “pukul”, atau rentang.',
    en: 'Scores, verses and coordinates do not count; only figures with a time zone, “pukul” or a range.',
  },
  examples: {
    bad: ['Buka 09.00 WIB, tutup «15:30» WIB.', 'Loket dibuka «jam» 08.00 WIB.', 'Sesi satu pukul 10:00, sesi dua pukul «13.00» WIB.'],
    good: ['Mulai 09:00 WIB, selesai 11:00 WIB.', 'Pemeliharaan jaringan memakan waktu 2 jam.', 'Ditutup pukul 23.59 WIB; skor akhir 2:10.'],
  },
})
