import { defineRule } from '../../src/rule.ts'

/** The named groups are what a hyphen joins. */
const PATTERNS: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ÿ0-9.,])(?<a>\d{2,4})(?<b>an)(?![A-Za-zÀ-ÿ0-9])/g,
  /(?<![A-Za-zÀ-ÿ0-9-])(?<a>ke)(?<b>\d{1,4})(?![A-Za-zÀ-ÿ0-9])/g,
  /(?<=(?:peringkat|[Uu]lang tahun|HUT|[Hh]ari [Jj]adi|abad|gelombang|tahap|edisi|angkatan|posisi|juara)\s)(?<a>ke) (?<b>\d{1,4})(?![A-Za-zÀ-ÿ0-9])/g,
  /(?<![A-Za-zÀ-ÿ0-9-])(?<a>se) (?<b>[A-ZÀ-Þ][A-Za-zÀ-ÿ]+)/g,
  /(?<![A-Za-zÀ-ÿ0-9])(?<a>[A-ZÀ-Þ]{2,})(?<b>nya|mu|ku|lah|kah)(?![A-Za-zÀ-ÿ0-9])/g,
  /(?<![A-Za-zÀ-ÿ0-9-])(?<a>di) ?(?<b>PHK|OTT|PAW)(?:[ -]?(?<c>kan))?(?![A-Za-zÀ-ÿ0-9])/g,
]
const DEGREE = /(?<![A-Za-zÀ-ÿ0-9-])(?<a>[DS])(?<b>[1-4])(?![A-Za-zÀ-ÿ0-9.])/g
/** Part of all of them, for a first look. */
const ANY = /\dan|ke ?\d|se [A-ZÀ-Þ]|[A-ZÀ-Þ]{2}(?:[mk]u|nya|[lk]ah)|di ?(?:PHK|OTT|PAW)|[DS][1-4]/
const SCHOOLING = /sarjana|lulusan|pendidikan|ijazah|jenjang|beasiswa|kuliah|jurusan|program studi/i

export default defineRule({
  title: { id: 'Tanda hubung yang hilang', en: 'Missing hyphen' },
  why: {
    id: 'EYD V memakai tanda hubung di antara huruf dan angka serta di antara huruf kecil dan kapital: ke-2, 2000-an, se-Indonesia, KTP-nya.',
    en: 'Indonesian spelling (EYD V) puts a hyphen between letters and figures, and between small and capital letters: ke-2, 2000-an, KTP-nya.',
  },
  severity: 'note',
  corrects: true,
  lang: 'id',
  messages: { hyphen: { id: 'Beri tanda hubung: “{right}”', en: 'Add the hyphen: “{right}”' } },
  check: ({ report }) => ({
    prose(prose) {
      if (!ANY.test(prose.text)) return
      for (const pattern of SCHOOLING.test(prose.text) ? [...PATTERNS, DEGREE] : PATTERNS) {
        for (const match of prose.find(pattern)) {
          if (prose.tokens.some(({ start, end }) => start <= match.start && match.end <= end)) continue
          const { a, b, c } = match.groups
          const right = [a, b, c].filter(Boolean).join('-')
          report({ message: 'hyphen', at: match, values: { right }, suggest: [right], fix: 'safe' })
        }
      }
    },
  }),
  limits: {
    id: 'S1 dan D3 hanya dicari di dekat kata pendidikan; nama produk seperti 5G tidak.',
    en: 'S1 and D3 are looked for only near words of schooling; product names such as 5G never.',
  },
  examples: {
    bad: [
      'Mulai tahun «2000an» angka itu turun.',
      'Ini peringkat «ke 2» «se Indonesia», atau «ke2» di Asia.',
      'Jangan unggah «KTPmu»; lulusan «S1» boleh mendaftar.',
    ],
    good: [
      'Mulai tahun 2000-an angka itu turun.',
      'Ini peringkat ke-2 se-Indonesia; warga datang ke 3 posko.',
      'Jangan unggah KTP-mu; jaringan 5G dan COVID-19 tetap ditulis begitu.',
    ],
  },
})
