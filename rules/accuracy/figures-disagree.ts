import { defineRule, forLang, type Match, type Prose } from '../../src/rule.ts'

const NUMBER = { id: '\\d{1,3}(?:\\.\\d{3})+|\\d+', en: '\\d{1,3}(?:,\\d{3})+|\\d+' }
const TOTAL = { id: '(?:total|jumlah|sebanyak|seluruhnya)', en: '(?:total|in all|altogether)' }
const UNIT = {
  id: 'orang|jiwa|kasus|unit|rumah|keluarga|KK|desa|kecamatan|peserta|pegawai|siswa|sekolah|kendaraan|titik|paket|pasien|korban|warga',
  en: 'people|cases|homes|families|villages|districts|participants|staff|pupils|schools|vehicles|sites|parcels|patients|victims|residents',
}
const PARTS = {
  id: '(?:terdiri (?:dari|atas)|yaitu|yakni|meliputi|dengan rincian|rinciannya|:(?=\\s?\\d))',
  en: '(?:made up of|consisting of|namely|including|:(?=\\s?\\d))',
}
/** What a thread counts in one part and again in another. */
const STATE = {
  id: 'rusak|meninggal(?: dunia)?|tewas|hilang|luka(?:-luka)?|mengungsi|terdampak|terendam|dirawat|sembuh',
  en: 'damaged|destroyed|dead|missing|injured|displaced|flooded|evacuated|affected',
}
/** A share, a place of its own, or a later count: another figure, not the same one. */
const SHARE = { id: 'berat|ringan|sedang|parah|di|lain|lainnya|lagi|baru', en: 'in|at|more|others|so far' }
const NO_PART =
  'persen|percent|tahun|years|bulan|minggu|hari|jam|menit|pagi|siang|sore|malam|km|kilometer|Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Aug|Sep|Okt|Oct|Nov|Des|Dec'

const expressions = (lang: 'id' | 'en') => {
  const number = `(?<![A-Za-zÀ-ÿ0-9.,])(?:${NUMBER[lang]})(?![A-Za-zÀ-ÿ0-9]|[.,]\\d)`
  return {
    sums: new RegExp(
      `(?<total>${number})\\s(?<unit>${UNIT[lang]})(?![A-Za-zÀ-ÿ])[^.!?\\n\\d]{0,30}?(?:${PARTS[lang]})(?<parts>[^.!?\\n]*(?:\\.\\d[^.!?\\n]*)*)`,
      'gi',
    ),
    part: new RegExp(`(?<value>${number})\\s(?!${NO_PART})(?<of>[A-Za-zÀ-ÿ]+)`, 'gi'),
    counts: new RegExp(`(?<value>${number})\\s(?<label>(?:${UNIT[lang]})\\s(?:${STATE[lang]}))(?![A-Za-zÀ-ÿ-])(?!\\s(?:${SHARE[lang]})(?![A-Za-zÀ-ÿ]))`, 'gi'),
    totals: new RegExp(
      `(?<![A-Za-zÀ-ÿ])(?<label>${TOTAL[lang]}\\s(?:([A-Za-zÀ-ÿ]+):?\\s){1,3}?)(?:di\\s(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ]+\\s)+)?(?:kini\\s|mencapai\\s|sebanyak\\s|adalah\\s|is\\s|was\\s|of\\s|:\\s?)?(?<value>${number})`,
      'gi',
    ),
  }
}
const EXPRESSIONS = forLang({ id: () => expressions('id'), en: () => expressions('en') })

/** After a bare colon other things may be counted (“300 families: 5 doctors”); these words say that they are its parts. */
const PART_OF = /^(?:di|dari|lewat|melalui|untuk|laki|perempuan|pria|wanita|in|at|from|by|women|men|girls|boys)$/i
/** A place before a count makes it another one. */
const PLACED = /(?<![A-Za-zÀ-ÿ])(?:[Dd]i|[Ii]n|[Aa]t)\s[A-ZÀ-Þ][^.!?]{0,300}$/
/** A count that says it has moved on, or the moment it stands for. */
const UPDATE = /(?:menjadi|bertambah|tambahan|naik|turun|termasuk|antaranya|sebelumnya|risen|rose|another|including|now)[^.!?]{0,20}$/i
const MOMENT = /(?<![A-Za-zÀ-ÿ])(?:pukul|per \d|hingga|sampai|as of|by \d|[ap]\.m\.)/i

const toNumber = (text: string): number => Number(text.replace(/[.,]/g, ''))

export default defineRule({
  title: { id: 'Angka yang tidak cocok satu sama lain', en: 'Figures that do not agree' },
  why: {
    id: 'Jumlah yang tidak sama dengan rinciannya langsung terlihat pembaca, dan membuat semua angka lain diragukan.',
    en: 'Readers see at once when a total is not the sum of its parts, and then doubt every other figure.',
  },
  severity: 'warning',
  messages: {
    sum: { id: 'Rinciannya berjumlah {sum}, bukan {total}: periksa lagi angkanya', en: 'The parts add up to {sum}, not {total}: check the figures' },
    twice: {
      id: '“{label}” disebut {first} dan {second}: pastikan satu angka, atau sebut tanggal masing-masing',
      en: '“{label}” is given as {first} and as {second}: settle on one, or date each',
    },
  },
  terms: () =>
    `total|jumlah|berjumlah|sebanyak|terdiri|yaitu|yakni|meliputi|rincian|rinciannya|in all|altogether|made up of|consisting of|namely|${UNIT.id}|${UNIT.en}`
      .split('|')
      .map((text) => ({ text })),
  check: ({ draft: { lang, parts }, report }) => {
    const { sums, part, totals, counts } = EXPRESSIONS(lang)
    const checkSum = (block: Prose): void => {
      for (const match of block.find(sums)) {
        const { parts = '', unit = '' } = match.groups
        const found = [...parts.matchAll(part)].map(({ groups }) => groups ?? {})
        const isBare = match.text.at(-parts.length - 1) === ':'
        if (isBare && !found.every(({ of = '' }) => PART_OF.test(of) || of.toLowerCase() === unit.toLowerCase())) continue
        const values = found.map(({ value = '' }) => toNumber(value))
        const total = toNumber(match.groups.total ?? '')
        const sum = values.reduce((all, value) => all + value, 0)
        if (values.length < 2 || sum === total) continue
        const width = (match.groups.total ?? '').length
        report({ message: 'sum', at: { span: block.span(match.start, match.start + width) }, values: { sum, total } })
      }
    }
    const seen = new Map<string, { readonly value: string; readonly block: Prose; readonly match: Match }>()
    const counted = new Map<string, { readonly value: string; readonly part: number; readonly dated: boolean }>()
    const partOf = ({ span }: Match): number => parts.findIndex(({ end }) => span.start < end)
    const checkCounts = (block: Prose): void => {
      for (const match of block.find(counts)) {
        const { value = '' } = match.groups
        const label = (match.groups.label ?? '').toLowerCase().replace(/\s+/g, ' ')
        const now = { value, part: partOf(match), dated: MOMENT.test(block.text) }
        const before = counted.get(label)
        if (!before) counted.set(label, now)
        else if (
          before.part !== now.part &&
          toNumber(before.value) !== toNumber(value) &&
          !(before.dated && now.dated) &&
          !UPDATE.test(block.text.slice(0, match.start)) &&
          !PLACED.test(block.text.slice(0, match.start))
        )
          report({ message: 'twice', at: { span: block.span(match.start, match.start + value.length) }, values: { label, first: before.value, second: value } })
      }
    }
    return {
      prose(block) {
        if (!/\d/.test(block.text)) return
        checkSum(block)
        if (parts.length > 1) checkCounts(block)
        for (const match of block.find(totals)) {
          const label = (match.groups.label ?? '')
            .toLowerCase()
            .replace(/[\s:]+/g, ' ')
            .trim()
          const value = match.groups.value ?? ''
          const before = seen.get(label)
          if (!before) seen.set(label, { value, block, match })
          else if (toNumber(before.value) !== toNumber(value)) {
            report({ message: 'twice', at: { span: block.span(match.end - value.length, match.end) }, values: { label, first: before.value, second: value } })
          }
        }
      },
    }
  },
  limits: {
    id: 'Hanya jumlah dengan rincian dalam satu kalimat, “total …” yang sama disebut dua kali, dan hitungan korban atau kerusakan di bagian utas yang berlainan. Dua angka dengan tanggal berbeda dapat ikut ditunjuk.',
    en: 'Only totals with their parts in one sentence, the same “total …” given twice, and counts of victims or damage in different parts of a thread. Two dated figures may be marked too.',
  },
  examples: {
    bad: [
      'Pemudik berjumlah «300» orang: 120 lewat laut dan 150 lewat darat, menurut Dinas Perhubungan.',
      'Bantuan diterima «120» keluarga, terdiri dari 70 keluarga di Contoh Hulu dan 40 keluarga di Contoh Hilir.',
      'Penerima bantuan «350» keluarga: 120 di Contoh Hulu, 140 di Contoh Tengah, dan 80 di Contoh Hilir.',
      'Peserta «25» orang, yaitu 12 perempuan dan 11 laki-laki.',
      { text: 'Total kasus aktif 1.210 orang.\n\n---\n\nTotal kasus aktif «1.342» orang.', draft: { jenis: 'utas' } },
      { text: 'Sementara tercatat 214 rumah rusak.\n\n---\n\nDari «241» rumah rusak itu, 30 rumah rusak berat.', draft: { jenis: 'utas' } },
      { text: 'The storm left 12 people injured.\n\n---\n\nAll «21» people injured are at home again.', draft: { lang: 'en', kind: 'thread' } },
      { text: 'We reached «120» families, made up of 70 families upstream and 40 families downstream.', draft: { lang: 'en' } },
      { text: 'The course had «25» participants, namely 12 women and 11 men.', draft: { lang: 'en' } },
      { text: 'Total active cases: 1,210 today.\n\n---\n\nTotal active cases: «1,342» today.', draft: { lang: 'en', kind: 'thread' } },
    ],
    good: [
      'Bantuan diterima 110 keluarga, terdiri dari 70 keluarga di Contoh Hulu dan 40 keluarga di Contoh Hilir.',
      'Penerima bantuan 340 keluarga: 120 di Contoh Hulu, 140 di Contoh Tengah, dan 80 di Contoh Hilir.',
      'Layanan untuk 300 keluarga: 5 dokter dan 12 perawat bertugas.',
      'Tersedia 3 titik layanan: pukul 08.00 di alun-alun dan pukul 10.00 di terminal.',
      'Kuota 200 peserta: daftar sebelum 12 Desember, datang pukul 7 pagi.',
      'Lomba diikuti 40 siswa: usia 7 tahun sampai 12 tahun, 3 jam per hari.',
      'Total peserta 25 orang. Total hadiah 40 paket.',
      'Acara diikuti 1.200 orang, yaitu warga dari 12 desa.',
      {
        text: 'Sementara tercatat 214 rumah rusak.\n\n---\n\nDari 214 rumah rusak itu, 30 rumah rusak berat dan 12 rumah rusak di Contoh Hilir.',
        draft: { jenis: 'utas' },
      },
      { text: 'Sementara 40 rumah terendam.\n\n---\n\nDi Contoh Hulu, 12 rumah terendam.', draft: { jenis: 'utas' } },
      { text: 'Pukul 10.00 WIB: 3 orang meninggal.\n\n---\n\nPukul 14.00 WIB: 5 orang meninggal.', draft: { jenis: 'utas' } },
      { text: 'Tercatat 3 orang meninggal.\n\n---\n\nKorban bertambah menjadi 5 orang meninggal.', draft: { jenis: 'utas' } },
      { text: 'We reached 110 families, made up of 70 families upstream and 40 families downstream.', draft: { lang: 'en' } },
      { text: 'The course had 25 participants, including 12 women.', draft: { lang: 'en' } },
      { text: 'Total active cases: 1,210. Total deaths: 12.', draft: { lang: 'en' } },
    ],
  },
})
