import { defineRule } from '../../src/rule.ts'

/** A word with a 2 behind it, and what may follow: anak2nya. Formulas and units (CO2, m2, km2) have no vowel or fewer letters. */
const NUMERIC = /(?<![A-Za-zÀ-ÿ0-9_.-])(?<word>[A-Za-zÀ-ÿ]?[a-zß-ÿ]{3,})[2²](?<suffix>an|nya|ku|mu|kan|lah|i)?(?![A-Za-zÀ-ÿ0-9_])/g
/** Prefixes that are not repeated: berkali2 is berkali-kali. */
const PREFIX = /^(?:ber|ter|se|me(?:ng|ny|m|n)?|di)(?=[a-zß-ÿ]{3})/
const PREFIXED = new Set([
  'berkali',
  'berlama',
  'bersama',
  'berulang',
  'bermacam',
  'berjam',
  'berhari',
  'berminggu',
  'berbulan',
  'bertahun',
  'beramai',
  'berbondong',
  'bersiap',
  'terus',
  'seolah',
  'sekali',
  'setinggi',
  'sebaik',
])
/** Written apart, these are surely one word. */
const APART =
  /\b(?<word>anak|hati|sama|masing|rata|kira|kadang|tiba|laki|cita|undang|buru|benar|baik|lain|teman|ibu|bapak|macam|jalan|pelan|betul|sungguh|kupu|pura|diam|alun|gara)(?<![A-Za-zÀ-ÿ0-9-]\k<word>)[ \n]+\k<word>(?![A-Za-zÀ-ÿ0-9-])/gi

export default defineRule({
  title: { id: 'Bentuk ulang dengan angka atau tanpa tanda hubung', en: 'Reduplication with a figure or without a hyphen' },
  why: {
    id: 'EYD V menulis bentuk ulang dengan tanda hubung; “anak2” hanya untuk catatan pribadi.',
    en: 'Indonesian spelling (EYD V) writes reduplications out with a hyphen; “anak2” is for private notes.',
  },
  severity: 'note',
  corrects: true,
  lang: 'id',
  messages: { again: { id: 'Tulis “{right}”', en: 'Write “{right}”' } },
  check: ({ report }) => ({
    prose(prose) {
      if (/[a-zß-ÿ][2²]/.test(prose.text)) {
        for (const match of prose.find(NUMERIC)) {
          const { word = '', suffix = '' } = match.groups
          // nilai1 and nilai2 are numbered.
          if (
            prose.text.includes(`${word}1`) ||
            prose.text.includes(`${word}3`) ||
            !/[aiueo]/i.test(word) ||
            prose.tokens.some(({ start, end }) => start <= match.start && match.end <= end)
          )
            continue
          const root = PREFIXED.has(word.toLowerCase()) ? word.replace(PREFIX, '') : word
          const right = `${word}-${root.toLowerCase()}${suffix}`
          report({ message: 'again', at: match, values: { right }, suggest: [right] })
        }
      }
      for (const match of prose.find(APART)) {
        const right = match.text.replace(/\s+/, '-')
        report({ message: 'again', at: match, values: { right }, suggest: [right], fix: 'safe' })
      }
    },
  }),
  limits: {
    id: 'Nama merek yang berakhir dengan angka 2 dapat ikut ditandai. Kata yang diulang dengan spasi hanya dikenali dari daftar pendek.',
    en: 'A brand name that ends in 2 may be reported too. Words repeated with a blank are known from a short list only.',
  },
  examples: {
    bad: [
      '«Anak2» dapat mendaftar sekolah gratis.',
      '«Masing2» kelurahan punya loket, petugasnya ramah «sama sama».',
      '«Hati hati» di jalan; banjir datang «berkali2».',
    ],
    good: [
      'Anak-anak dapat mendaftar sekolah gratis.',
      'Isikan nilai1 bila benar, nilai2 bila salah.',
      'H2O dan CO2 adalah rumus kimia; luasnya 20 m2 dan 3 km2.',
      'Hati-hati di jalan, ikuti @warga2 dan buka loket2.contoh.go.id.',
    ],
  },
})
