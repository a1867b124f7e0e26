import { defineRule, forLang, type Match, type Prose } from '../../src/rule.ts'

const NUMBER = { id: '\\d{1,3}(?:\\.\\d{3})+|\\d+', en: '\\d{1,3}(?:,\\d{3})+|\\d+' }
const TOTAL = { id: '(?:total|jumlah|sebanyak|seluruhnya)', en: '(?:total|in all|altogether)' }
const UNIT = {
  id: 'orang|jiwa|kasus|unit|rumah|keluarga|KK|desa|kecamatan|peserta|pegawai|siswa|sekolah|kendaraan|titik|paket|pasien|korban|warga',
  en: 'people|cases|homes|families|villages|districts|participants|staff|pupils|schools|vehicles|sites|parcels|patients|victims|residents',
}
const PARTS = { id: '(?:terdiri (?:dari|atas)|yaitu|yakni|meliputi|dengan rincian|rinciannya|:)', en: '(?:made up of|consisting of|namely|including|:)' }

const expressions = (lang: 'id' | 'en') => {
  const number = `(?<![A-Za-zÀ-ÿ0-9.,])(?:${NUMBER[lang]})(?![A-Za-zÀ-ÿ0-9]|[.,]\\d)`
  return {
    sums: new RegExp(
      `(?<total>${number})\\s(?:${UNIT[lang]})(?![A-Za-zÀ-ÿ])[^.!?\\n\\d]{0,30}?(?:${PARTS[lang]})(?<parts>[^.!?\\n]*(?:\\.\\d[^.!?\\n]*)*)`,
      'gi',
    ),
    part: new RegExp(`(?<value>${number})\\s(?!persen|percent|tahun|years|km|kilometer)[A-Za-zÀ-ÿ]+`, 'gi'),
    totals: new RegExp(
      `(?<![A-Za-zÀ-ÿ])(?<label>${TOTAL[lang]}\\s(?:([A-Za-zÀ-ÿ]+):?\\s){1,3}?)(?:di\\s(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ]+\\s)+)?(?:kini\\s|mencapai\\s|sebanyak\\s|adalah\\s|is\\s|was\\s|of\\s|:\\s?)?(?<value>${number})`,
      'gi',
    ),
  }
}
const EXPRESSIONS = forLang({ id: () => expressions('id'), en: () => expressions('en') })

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
    'total|jumlah|berjumlah|sebanyak|terdiri|yaitu|yakni|meliputi|rincian|rinciannya|in all|altogether|made up of|consisting of|namely'
      .split('|')
      .map((text) => ({ text })),
  check: ({ draft: { lang }, report }) => {
    const { sums, part, totals } = EXPRESSIONS(lang)
    const checkSum = (block: Prose): void => {
      for (const match of block.find(sums)) {
        const values = [...(match.groups.parts ?? '').matchAll(part)].map(({ groups }) => toNumber(groups?.value ?? ''))
        const total = toNumber(match.groups.total ?? '')
        const sum = values.reduce((all, value) => all + value, 0)
        if (values.length < 2 || sum === total) continue
        const width = (match.groups.total ?? '').length
        report({ message: 'sum', at: { span: block.span(match.start, match.start + width) }, values: { sum, total } })
      }
    }
    const seen = new Map<string, { readonly value: string; readonly block: Prose; readonly match: Match }>()
    return {
      prose(block) {
        if (!/\d/.test(block.text)) return
        checkSum(block)
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
    id: 'Hanya jumlah dengan rincian dalam satu kalimat, dan “total …” yang sama disebut dua kali. Dua angka dengan tanggal berbeda dapat ikut ditunjuk.',
    en: 'Only totals with their parts in one sentence, and the same “total …” given twice. Two dated figures may be marked too.',
  },
  examples: {
    bad: [
      'Pemudik berjumlah «300» orang: 120 lewat laut dan 150 lewat darat, menurut Dinas Perhubungan.',
      'Bantuan diterima «120» keluarga, terdiri dari 70 keluarga di Contoh Hulu dan 40 keluarga di Contoh Hilir.',
      'Peserta «25» orang, yaitu 12 perempuan dan 11 laki-laki.',
      { text: 'Total kasus aktif 1.210 orang.\n\n---\n\nTotal kasus aktif «1.342» orang.', draft: { jenis: 'utas' } },
      { text: 'We reached «120» families, made up of 70 families upstream and 40 families downstream.', draft: { lang: 'en' } },
      { text: 'The course had «25» participants, namely 12 women and 11 men.', draft: { lang: 'en' } },
      { text: 'Total active cases: 1,210 today.\n\n---\n\nTotal active cases: «1,342» today.', draft: { lang: 'en', kind: 'thread' } },
    ],
    good: [
      'Bantuan diterima 110 keluarga, terdiri dari 70 keluarga di Contoh Hulu dan 40 keluarga di Contoh Hilir.',
      'Total peserta 25 orang. Total hadiah 40 paket.',
      'Acara diikuti 1.200 orang, yaitu warga dari 12 desa.',
      { text: 'We reached 110 families, made up of 70 families upstream and 40 families downstream.', draft: { lang: 'en' } },
      { text: 'The course had 25 participants, including 12 women.', draft: { lang: 'en' } },
      { text: 'Total active cases: 1,210. Total deaths: 12.', draft: { lang: 'en' } },
    ],
  },
})
