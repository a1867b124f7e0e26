import { defineRule, GAP, type Span } from '../../src/rule.ts'

const WORD = new RegExp(`[#@]?[A-Za-zÀ-ÿ0-9](?:[_’'-]?[A-Za-zÀ-ÿ0-9])*|${GAP}`, 'g')
/** Made of syllables of Indonesian or English; BPBD, KPK and UMKM are not, so they are acronyms. */
const SAYABLE =
  /^(?:(?:[bcdfghjklmnpqrstvwxyz]|[bcdfgkpstw][hlrw]|s[ckmnpty]|ng|ny|qu|str)?[aeiouy]{1,3}(?:[bcdfghjklmnpqrstvwxz]|n[dgkt]|l[dlt]|r[dekmnst]|s[hst]|c[hkt]|ght|ft|mp|pt|th|ff)?)+$/
const LONGEST_ACRONYM = 5
const FEWEST = 4
/** Official warning levels are written in capitals. */
const LEVELS = new Set('awas siaga waspada normal status level darurat warning watch advisory alert red orange yellow amber'.split(' '))

const kindOf = (word: string): 'loud' | 'neutral' | 'quiet' => {
  if (/^[#@]|[a-zß-ÿ]/.test(word) || word === GAP) return 'quiet'
  const letters = word.replace(/[^A-Za-zÀ-ÿ]/g, '').toLowerCase()
  if (letters.length < 2 || LEVELS.has(letters)) return 'neutral'
  return letters.length > LONGEST_ACRONYM || SAYABLE.test(letters) ? 'loud' : 'neutral'
}

interface Run extends Span {
  readonly loud: ReadonlySet<string>
}

/** “NAMA LENGKAP, TEMPAT LAHIR, dan NOMOR KK”: what the fields of a form are called. */
const isListOfNames = (run: string, after: string): boolean =>
  /^,?\s(?:dan|atau|serta|and|or)\s[A-ZÀ-Þ]{2}/.test(after) && run.includes(',') && run.split(',').every((name) => name.trim().split(/\s/).length <= 3)

/** Runs of words in capitals. Numbers, acronyms, a list and a chant (MERDEKA! MERDEKA!) belong to a run, but do not make one. */
const runsOf = (text: string): Run[] => {
  const runs: Run[] = []
  let run: Run | undefined
  let listed = true
  const close = () => {
    if (run && run.loud.size >= FEWEST && !isListOfNames(text.slice(run.start, run.end), text.slice(run.end, run.end + 12))) runs.push(run)
    run = undefined
    listed = true
  }
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const kind = kindOf(word)
    const end = index + word.length
    if (kind === 'quiet') close()
    else if (/[A-Za-zÀ-ÿ]/.test(word)) {
      listed &&= /^\s?[,/&|]/.test(text.slice(end, end + 2))
      run = { start: run?.start ?? index, end, loud: new Set([...(run?.loud ?? []), ...(kind === 'loud' && !listed ? [word] : [])]) }
    }
  }
  close()
  return runs
}

/** “(1990)”, “(May 1999)”, “Report No. 33”, “HarperCollins 1999, p 189”: a work that is referred to, whose title is printed in capitals. */
const REFERENCE =
  /\((?:[A-Z][a-z]+ )?(?:19|20)\d\d\)|(?<![A-Za-z])(?:Vol|Report No)\.? ?\d|,? (?:19|20)\d\d,? (?:at|p|pp|h|hlm)\.? ?\d|(?<![A-Za-z])No\. \d+, at \d|(?<![A-Za-z])(?:See|Lihat) (?:for example, |juga )?$/
const isReferred = (text: string, { start, end }: Span): boolean =>
  REFERENCE.test(/^[”"\s]{0,3}[,.;:(][^!?\n]{0,100}/.exec(text.slice(end, end + 104))?.[0] ?? '') || REFERENCE.test(text.slice(Math.max(0, start - 24), start))

/** The first line of a post may be its title: all of it in capitals, short, and quieter text below. */
const TITLE = /^[^a-zß-ÿ!?\n]{1,60}\n(?=.*[a-zß-ÿ])/

/** Four words in capitals and what parts them, no small letter among it. */
const MAY_SHOUT = /[A-ZÀ-Þ][^a-zß-ÿ]{10}/

export default defineRule({
  title: { id: 'Kalimat berhuruf kapital semua', en: 'Shouting in capitals' },
  why: {
    id: 'Kalimat berhuruf kapital terbaca sebagai bentakan dan lebih sulit dibaca.',
    en: 'A sentence in capitals reads as shouting and is harder to read.',
  },
  severity: 'warning',
  messages: {
    shouting: {
      id: 'Tulis dengan huruf biasa; huruf kapital berderet terbaca sebagai bentakan',
      en: 'Write this in ordinary letters; a row of capitals reads as shouting',
    },
  },
  limits: {
    id: 'Singkatan, angka, tingkat peringatan (SIAGA, AWAS), tagar, dan teks alternatif tidak dihitung. Judul pendek di baris pertama didiamkan; nama resmi dari empat kata kapital ikut ditandai.',
    en: 'Acronyms, numbers, warning levels, hashtags and alternative texts do not count, nor a short title on the first line. An official name of four words in capitals is reported too.',
  },
  check: ({ prose: all, report }) => ({
    prose(prose) {
      if (prose.block.type.startsWith('image') || !MAY_SHOUT.test(prose.text) || !/[A-ZÀ-Þ]{2}[^A-Za-zÀ-ÿ]+[A-ZÀ-Þ]{2}/.test(prose.text)) return
      const title = prose === all[0] ? (TITLE.exec(prose.text)?.[0].length ?? 0) : 0
      for (const run of runsOf(prose.text))
        if (run.start >= title && !isReferred(prose.text, run)) report({ message: 'shouting', at: { span: prose.span(run.start, run.end) } })
    },
  }),
  examples: {
    bad: [
      '«WARGA DIHARAP SEGERA MENGURUS BERKAS DI KELURAHAN».',
      'Perhatian: «DILARANG KERAS MEMBUANG SAMPAH SEMBARANGAN» di sini.',
      '«AYO KITA JAGA SUNGAI», *jangan* buang sampah di sana!',
      '«WARGA DILARANG MEMBUANG SAMPAH»!\nSungai kita kotor.',
      'Pemberitahuan:\n«SAMSAT KELILING 25 NOVEMBER HANYA SAMPAI PUKUL 12.00 WIB»',
      '«WARGA HARAP SEGERA MENGURUS BERKAS» sesuai Perda Contoh (2024)! Lihat jadwalnya.',
      '«AYO DAFTAR SEKARANG JUGA SEBELUM PENUH»! Program Contoh (2026) dibuka.',
      '«PLEASE SUBMIT YOUR FORMS BEFORE FRIDAY».',
      '«DO NOT DRINK THE WATER TODAY» and boil it first.',
      'Notice: «RESIDENTS MUST LEAVE THE AREA» immediately.',
    ],
    good: [
      'Warga diharap segera mengurus berkas di kelurahan.',
      'PERKEMBANGAN BANJIR CONTOH HILIR\nData sementara pukul 15.00 WIB: genangan mulai surut.',
      'BMKG, BNPB, BPBD, TNI, POLRI, dan PMI siaga 24 jam.',
      'Status Gunung Contoh: AWAS LEVEL IV. WASPADA!',
      'Unggah KTP, KK, NPWP, SIM, STNK, dan BPKB Anda. #AYOJAGASUNGAIKITA',
      'Isi kolom NAMA LENGKAP, TEMPAT LAHIR, dan NOMOR KK dengan huruf cetak.',
      'MERDEKA! MERDEKA! MERDEKA! MERDEKA!',
      '![JADWAL VAKSINASI PUSKESMAS CONTOH JAYA](poster.png)',
      'FEMA, CDC, NWS, NOAA and the USGS are on site.',
      'Polls close at 8pm in OHIO, MAINE, IOWA, UTAH, IDAHO & TEXAS.',
      'ORANGE ALERT: SEVERE WEATHER. Please stay indoors.',
      'Do not drink the water today.',
      'Lihat RUMAH SAKIT DAN WARGA DESA, Contoh Pustaka (2003), untuk cerita lengkapnya.',
      '14. ANI CONTOH, WRITING LETTERS THAT PEOPLE READ, Contoh Press (May 1999).',
    ],
  },
})
