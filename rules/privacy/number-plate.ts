import { defineRule } from '../../src/rule.ts'

const PLATE =
  /(?<![A-Za-zÀ-ÿ0-9])(?:A[ABDEGA]?|B[ABDEGHKLMNPT]?|D[ABCDEGHKLMNPRSTWG]?|E[ABD]?|F|G|H|K[BHTU]|K|L|M|N|P[ABGS]?|R|S|T|W|Z)[ -]?(?!0)\d{2,4}[ -]?[A-Z]{1,3}(?![A-Za-zÀ-ÿ0-9])/g
const LIKE_ONE = /[A-Z][ -]?\d{2,4}[ -]?[A-Z]/
const VEHICLE = {
  id: /(?<![A-Za-zÀ-ÿ])(?:mobil|motor|sepeda motor|kendaraan|pelat|plat|nopol|nomor polisi|truk|angkot|taksi|ojek|ojol|pengemudi|pengendara|sopir|penabrak|parkir|ditilang|tilang|menabrak|ditabrak|menerobos|melanggar|melintas|kabur|STNK)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:car|motorbike|motorcycle|bike|vehicle|truck|van|taxi|driver|rider|plate|registration|parked|parking|hit|ticketed|fined)\b/i,
}
const OFFICIAL =
  /(?<![A-Za-zÀ-ÿ])(?:contoh pelat|pelat merah|kendaraan dinas|mobil dinas|ambulans|mobil keliling|bus sekolah|lelang|dilelang|auction|ambulance|official car|school bus)(?![A-Za-zÀ-ÿ])/i

export default defineRule({
  title: { id: 'Pelat nomor kendaraan', en: 'Number plate' },
  why: {
    id: 'Pelat nomor menunjuk pada pemiliknya; mengumumkannya mengundang perundungan sebelum perkara jelas.',
    en: 'A number plate points at its owner; publishing it invites harassment before a case is clear.',
  },
  personal: true,
  severity: 'warning',
  messages: { plate: { id: 'Hapus atau samarkan pelat nomor; sebut jenis kendaraannya saja', en: 'Remove or blur the plate; name only the kind of vehicle' } },
  check: ({ draft, report }) => ({
    prose(prose) {
      if (!LIKE_ONE.test(prose.text)) return
      for (const match of prose.find(PLATE)) {
        const around = prose.text.slice(Math.max(0, match.start - 80), match.end + 60)
        if (VEHICLE[draft.lang].test(around) && !OFFICIAL.test(around)) report({ message: 'plate', at: match })
      }
    },
  }),
  limits: {
    id: 'Hanya di dekat kata tentang kendaraan. Kode produk yang mirip pelat di dekat kata itu ikut dilaporkan.',
    en: 'Only near a word about vehicles. A product code of the same shape near one is reported too.',
  },
  examples: {
    bad: [
      'Mobil «B 1234 ABC» parkir sembarangan.',
      'Penabrak memakai motor «AB 5678 XY».',
      'Kendaraan «D 9999 ZZ» sudah ditilang.',
      'The car «B 1234 ABC» was parked on the pavement.',
      'The driver of «AB5678XY» hit a fence and left.',
      'A vehicle with the plate «D 9999 ZZ» was ticketed.',
    ],
    good: [
      'Kendaraan parkir sembarangan di depan kantor.',
      'Ambulans B 1234 ABC siap melayani warga.',
      'Kendaraan dialihkan di KM 57 B arah Contoh Hulu.',
      'Loket B 12 melayani perpanjangan STNK.',
      'A car was parked on the pavement at the town hall.',
      'Drivers can use gate B 12 for parking.',
      'The official car B 1234 ABC will be sold at an auction.',
    ],
  },
})
