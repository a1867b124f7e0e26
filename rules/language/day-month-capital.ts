import { defineRule, MONTHS, WEEKDAYS } from '../../src/rule.ts'

const DAYS = WEEKDAYS.id.map((day) => day.toLowerCase())
const day = DAYS.filter((name) => name !== 'minggu').join('|')
const month = MONTHS.id.map((name) => name.toLowerCase()).join('|')
/** `minggu` is a week too: it is Sunday only after `hari`, or with a comma before a date. */
const SMALL = new RegExp(
  `(?<![A-Za-zÀ-ÿ0-9#])(?:(?:[Hh]ari |[Bb]ulan )(?<first>${day}|minggu|${month})|(?<second>${day})(?=,? ?\\(?\\d{1,2}(?!\\d))|(?<third>minggu)(?=, ?\\d)|\\d{1,2} (?<fourth>${month}))(?![A-Za-zÀ-ÿ0-9-])`,
  'g',
)

export default defineRule({
  title: { id: 'Nama hari atau bulan dengan huruf kecil', en: 'Day or month without a capital' },
  why: {
    id: 'EYD V menulis nama hari dan bulan dengan huruf kapital; tanggal jadi cepat ditemukan.',
    en: 'Indonesian spelling (EYD V) writes days and months with a capital; dates are then found at a glance.',
  },
  severity: 'note',
  corrects: true,
  lang: 'id',
  messages: { capital: { id: 'Tulis “{right}” dengan huruf kapital', en: 'Write “{right}” with a capital' } },
  terms: () => [...DAYS, ...MONTHS.id.map((name) => name.toLowerCase())].map((text) => ({ text, case: true })),
  check: ({ report, prose: blocks }) => ({
    end() {
      for (const prose of blocks) {
        for (const { groups, end } of prose.find(SMALL)) {
          const name = groups.first ?? groups.second ?? groups.third ?? groups.fourth ?? ''
          const right = name.charAt(0).toUpperCase() + name.slice(1)
          report({ message: 'capital', at: { span: prose.span(end - name.length, end) }, values: { right }, suggest: [right], fix: 'safe' })
        }
      }
    },
  }),
  limits: { id: '“Minggu” yang berarti pekan dan nama hari tanpa tanggal dilewati.', en: '“Minggu” as a week, and days without a date, are passed over.' },
  examples: {
    bad: ['Kantor tutup pada «senin», 17 Juni 2026.', 'Batas akhir 30 «juni» 2026.', 'Libur nasional 17 «agustus», layanan buka lagi hari «minggu».'],
    good: [
      'Kantor tutup pada Senin, 17 Juni 2026.',
      'Sekitar 3 minggu lagi layanan pindah, mulai hari Minggu.',
      'Warga kami undang setiap rabu pagi #senin2026.',
    ],
  },
})
