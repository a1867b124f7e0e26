import { defineRule } from '../../src/rule.ts'

/** In small letters as common nouns, with a capital when a name follows: puskesmas, Puskesmas Contoh. */
const COMMON =
  'pemilu,pilkada,pileg,pilpres,puskesmas,posyandu,puskesdes,polindes,poskesdes,iptek,rapim,tilang,rudal,radar,posko,lansia,balita,bansos,bimtek,diklat,musrenbang,rakor,rakornas,rakerda,rakernas,ormas,pemda,pemkot,pemkab,pemprov,kades,bumdes,kapolri,kapolda,kapolres'.split(
    ',',
  )
/** Names, with one capital. */
const NAMES =
  'Bappenas,Bappeda,Bulog,Basarnas,Bawaslu,Baznas,Bakamla,Bapanas,Kemenkes,Kemendagri,Kemenag,Kemensos,Kemenkeu,Kemenhub,Kemenkumham,Kemendikbud,Kementan,Kemenlu,Kemenpan,Kominfo,Komdigi,Polri,Polda,Polres,Polsek,Polresta,Satpol,Brimob,Kodam,Kodim,Koramil,Korpri,Samsat,Disdukcapil,Dishub,Dinkes,Dinsos,Disdik,Diskominfo,Damkar,Perumda,Perwali,Jabodetabek,Kalteng,Kaltim,Kalbar,Kalsel,Kaltara,Jateng,Jatim,Jabar,Sumut,Sumbar,Sumsel,Sulsel,Sulut,Sulteng,Sultra,Wita'.split(
    ',',
  )
const RIGHT = new Map([...COMMON, ...NAMES].map((word) => [word.toUpperCase(), word]))

export default defineRule({
  title: { id: 'Akronim dengan huruf kapital semua', en: 'Acronym all in capitals' },
  why: {
    id: 'EYD V menulis akronim nama dengan satu huruf kapital (Bappenas) dan akronim biasa dengan huruf kecil (puskesmas); kapital semua untuk singkatan yang dieja.',
    en: 'Indonesian spelling (EYD V) gives acronyms that are read as words one capital (Bappenas) or none (puskesmas).',
  },
  severity: 'note',
  corrects: true,
  lang: 'id',
  messages: { acronym: { id: 'Akronim; tulis “{right}”', en: 'An acronym; write “{right}”' } },
  terms: () => [...RIGHT.keys()].map((text) => ({ text, case: true })),
  check: ({ report }) => ({
    term(hit) {
      const { prose, start, end, text } = hit
      // A line in capitals is a headline: another rule minds those.
      const around = prose.text.slice(Math.max(0, start - 40), start) + prose.text.slice(end, end + 40)
      if (!/[a-zß-ÿ]{2}/.test(around) || /^\s+[A-ZÀ-Þ]{4}/.test(prose.text.slice(end))) return
      const word = RIGHT.get(text) ?? text
      const begins = /^\s+[A-ZÀ-Þ][a-zß-ÿ]/.test(prose.text.slice(end)) || /(?:^|[.!?]\s+)$/.test(prose.text.slice(0, start))
      const right = begins ? word.charAt(0).toUpperCase() + word.slice(1) : word
      report({ message: 'acronym', at: hit, values: { right }, suggest: [right], fix: 'safe' })
    },
  }),
  limits: { id: 'Judul berhuruf kapital semua dan logo dilewati.', en: 'Headlines in capitals and logos are passed over.' },
  examples: {
    bad: ['Layanan imunisasi di «PUSKESMAS» dibuka pagi ini.', 'Rapat «BAPPENAS» dimulai pukul 10.00 «WITA».', 'Warga membawa kartu ke «POSYANDU» Melati.'],
    good: [
      'Layanan imunisasi di puskesmas dibuka pagi ini.',
      'Rapat Bappenas dimulai pukul 10.00 Wita, siaran 09.00 WIB.',
      'JADWAL PUSKESMAS KELILING',
      'Warga membawa kartu ke Posyandu Melati.',
    ],
  },
})
