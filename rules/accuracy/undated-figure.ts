import { defineRule, firstMatch, forLang, lazily, MONTH_PATTERN, namesDay, WEEKDAY_PATTERN, wholeText } from '../../src/rule.ts'

/** Figures that change from day to day: cases, victims, rates, progress. */
const FIGURE = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:kasus|pasien|korban|positif|sembuh|meninggal|tewas|mengungsi|pengungsi|terdampak|terendam|cakupan|capaian|realisasi|serapan|angka|tingkat|stok|progres|elektabilitas|jumlah|total)(?![A-Za-zÀ-ÿ])[^.!?\n\d]{0,50}?(?<at>\d[\d.]*(?:,\d+)?\s?(?:orang|jiwa|kasus|unit|kepala keluarga|KK|rumah|ton|hektare|persen|%|juta|ribu|miliar)(?![A-Za-zÀ-ÿ]))|(?<at2>(?<![A-Za-zÀ-ÿ0-9.,])\d[\d.]*\s(?:kasus|pasien|korban|pengungsi|jiwa|orang|warga|rumah)(?:\s([A-Za-zÀ-ÿ]+)){0,2}?\s(?:meninggal|tewas|sembuh|mengungsi|terdampak|terendam|terinfeksi|terjangkit|hilang|luka|dirawat|rusak))(?![A-Za-zÀ-ÿ])/gi,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:cases|deaths|infections|patients|victims|rate|total|number|coverage|spending|stocks|progress|count|hospitali[sz]ations)(?![A-Za-zÀ-ÿ])[^.!?\n\d]{0,40}?(?<at>\d[\d,]*(?:\.\d+)?\s?(?:people|cases|deaths|homes|percent|per cent|%|million|billion|thousand)(?![A-Za-zÀ-ÿ0-9]))|(?<at2>(?<![A-Za-zÀ-ÿ0-9.,$-])(?<!covid[-‑ ]?)\d[\d,]*(?:\.\d+)?\s(?:(?:new|active|confirmed|more)\s)?(?:(?:cases|deaths|infections|hospitali[sz]ations)|(?:people|patients|homes|families)\s(?:([A-Za-zÀ-ÿ]+)\s){0,2}?(?:in (?:shelters|hospital)|dead|died|missing|injured|evacuated|displaced|infected|flooded|damaged)))(?![A-Za-zÀ-ÿ])/gi,
})
const WHEN = lazily(
  () =>
    new RegExp(
      `(?<![A-Za-zÀ-ÿ])(?:(?:${MONTH_PATTERN}|tahun|triwulan|semester|kuartal|quarter|in|since)\\s(?:19|20)\\d{2}|(?:19|20)\\d{2}(?![A-Za-zÀ-ÿ])|pukul\\s\\d|per\\s\\d{1,2}\\s[A-Za-zÀ-ÿ]+|${WEEKDAY_PATTERN}|(?:sepanjang|selama|sejak|pada|bulan|last|in|since|this|by)\\s(?:${MONTH_PATTERN})|hari ini|kemarin|pekan (?:ini|lalu)|bulan (?:ini|lalu)|tahun (?:ini|lalu)|today|yesterday|tonight|(?:this|last|past) (?:week|month|year|\\d+ [A-Za-zÀ-ÿ]+)|as of|so far this|to date|years? ago|setiap (?:hari|tahun)|(?:per|each|every|a) (?:day|year|tahun|hari))(?![A-Za-zÀ-ÿ])`,
      'i',
    ),
)
const WAKE =
  'kasus|pasien|korban|positif|sembuh|meninggal|tewas|mengungsi|pengungsi|terdampak|terendam|cakupan|capaian|realisasi|serapan|angka|tingkat|stok|progres|elektabilitas|jumlah|total|jiwa|hilang|luka|dirawat|rusak|cases|deaths|infections|patients|victims|rate|number|coverage|spending|stocks|progress|count|hospitalizations|hospitalisations|people|homes|families'.split(
    '|',
  )

export default defineRule({
  title: { id: 'Angka tanpa tanggal', en: 'Figure without a date' },
  why: {
    id: 'Angka yang berubah dari hari ke hari menyesatkan begitu dibagikan ulang, kalau tidak disebut kapan berlakunya.',
    en: 'A figure that changes from day to day misleads as soon as it is shared again, unless it says when it was true.',
  },
  severity: 'warning',
  messages: {
    message: {
      id: 'Sebut kapan angka ini berlaku, misalnya “per 17 November 2026, pukul 12.00 WIB”',
      en: 'Say when this figure was true, for example “as of 17 November 2026”',
    },
  },
  when: { kind: ['post', 'thread', 'story', 'press-release', 'ad'] },
  terms: () => WAKE.map((text) => ({ text })),
  check: ({ draft: { lang, fields }, prose, report }) => ({
    end() {
      if ((fields.publish !== undefined && fields.mode !== 'crisis') || !/\d/.test(wholeText(prose))) return
      const match = firstMatch(prose, FIGURE(lang))
      if (!match) return
      const said = [wholeText(prose), ...fields.sources.map(({ text, date }) => `${text ?? ''} ${date ?? ''}`)].join('\n')
      if (namesDay(said) || WHEN().test(said)) return
      const figure = match.groups.at ?? match.groups.at2 ?? ''
      report({ message: 'message', at: { span: match.block.span(match.end - figure.length, match.end) } })
    },
  }),
  limits: {
    id: 'Di luar krisis, isian “tayang” sudah cukup sebagai tanggal. Kapasitas, tarif, dan ketentuan tetap tidak ditunjuk.',
    en: 'Outside a crisis the field “publish” is date enough. Capacities, fees and fixed rules are not marked.',
  },
  examples: {
    bad: [
      'Kasus baru di Provinsi Contoh mencapai «1.874 kasus».',
      'Data sementara: «350 jiwa mengungsi» di Balai Desa Contoh Asri.',
      'Serapan anggaran sudah «67 persen».',
      { text: 'Korban banjir menurut data sementara: «412 jiwa».', draft: { mode: 'krisis', tayang: '2026-11-17' } },
      { text: 'The total is now «1,200 cases».', draft: { lang: 'en' } },
      { text: 'Some «350 people are in shelters».', draft: { lang: 'en' } },
      { text: 'Vaccination coverage reached «67 percent».', draft: { lang: 'en' } },
    ],
    good: [
      'Per 17 November 2026, kasus baru mencapai 1.874 kasus.',
      'Korban banjir: 412 jiwa (data sementara, Selasa pukul 15.00 WIB).',
      'Kapasitas ruang tunggu 200 orang. Tarif Rp3.000.',
      { text: 'Serapan anggaran sudah 67 persen.', draft: { tayang: '2026-11-17' } },
      { text: 'As of 17 November 2026 the total is 1,200 cases.', draft: { lang: 'en' } },
      { text: 'Some 350 people were in shelters this week.', draft: { lang: 'en' } },
      { text: 'The hall seats 200 people. Entry costs 5,000 rupiah.', draft: { lang: 'en' } },
    ],
  },
})
