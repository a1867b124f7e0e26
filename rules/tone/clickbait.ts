import { defineRule, GAP, type Prose } from '../../src/rule.ts'

type Words = Readonly<Record<'id' | 'en', string>>

/** Bait wherever it stands. */
const SENSATION: Words = {
  id: `viral banget, lagi viral, mendadak viral, bikin viral, viral di medsos, viral di media sosial, heboh, menghebohkan, geger, gempar, menggemparkan, terkuak, salfok, salah fokus, ngakak, bikin merinding,
    bikin melongo, bikin geleng kepala, bikin geleng-geleng, bikin syok, bikin haru, bikin penasaran, bikin iri, bikin kaget, bikin nangis, bikin mewek, bikin meleleh, bikin baper, bikin takjub, bikin pangling, bikin netizen,
    bikin warganet, bikin fans, wajib tahu, wajib baca, wajib tonton, wajib simak, jangan kaget, tak disangka, tidak disangka, siapa sangka, tak banyak yang tahu, tidak banyak yang tahu, tak banyak orang tahu, blak-blakan,
    buka suara, jadi sorotan, curi perhatian, mencengangkan, tuai pujian, banjir pujian, bongkar rahasia, rahasia terbongkar, yang terjadi selanjutnya, tonton sampai habis, baca sampai habis, simak sampai habis, nyesel kalau, julid, ngamuk, tak terduga, anda tidak akan percaya, anda tak akan percaya, anda takkan percaya, kamu tidak akan percaya, kamu tak akan percaya, kamu nggak akan percaya, kamu gak akan percaya, kalian tidak akan percaya, ramalan zodiak, ramalan cinta, zodiak hari ini, bikin heran`,
  en: `you won't believe, you won’t believe, will blow your mind, mind-blowing, jaw-dropping, guess what happens next, see what happens next, believe what happens next, what happened next, one weird trick, this one trick, will shock you, broke the internet, breaks the internet, gone viral,
    going viral, doctors hate, number 3 will, number three will`,
}
const OPENING = 'viral|terungkap|terbongkar|waduh|astaga|ngeri|miris|gawat|wow|mengejutkan|mengenaskan|mengharukan|tragis|gokil|teganya|kocak'
/** In a text of one sentence these keep back what it speaks of. */
const CUES: Words = {
  id: 'intip, ternyata, ini, inilah, begini, beginilah, siapa, apa, kenapa, mengapa, bagaimana, kok bisa, benarkah, apakah, berapa, mungkinkah, bakal, bikin',
  en: "here's, here’s, this is",
}
const NUMBER = '(?:\\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)'
const THING =
  'pria|wanita|cewek|cowok|artis|ak(?:tris|tor)|seleb[A-Za-zÀ-ÿ]*|bocah|emak|gadis|perempuan|pasangan|idol|penyanyi|pemuda|ibu|dokter|polisi|pemain|klub|film|video|foto|makanan|buah|sayuran|penyakit|cara|hal(?: sepele)?|benda|aplikasi|kota|drama|perusahaan|fenomena|atlet|saham|bayi|siswa|sifat|sosok|bule|pengusaha|lagu|gim|game|motor|mobil|ponsel|merek|amalan|kebiasaan|bahan|fitur|trik|menu|rahasia|keluarga|striker|pengamen'
/** A pattern that keeps something back, and words of which one must stand there: without them it is not even compiled. */
const withheld = (words: string, source: string) => ({ words: words.split(' '), pattern: new RegExp(source, 'di') })
const WITHHELD = {
  id: [
    withheld(
      'ini begini intip',
      '(?:^|[,;!?…“"\'‘(–-]\\s*|\\b(?:ternyata|rupanya|nah|lho),? )(?<at>(?:(?:ini|begini)(?:lah)?|intip) (?!(?:merupakan|adalah|bukan|penting|juga|untuk)\\b)[^.!?:]{3,90})',
    ),
    withheld('ini', '(?<at>\\b(?:satu|karena|seperti|lakukan|bilang|hadapi|ungkap|alasan|kata) (?:ini|begini))\\b'),
    withheld(
      'ini',
      `(?<at>\\b${NUMBER} (?:[A-Za-zÀ-ÿ0-9'’-]+ ){0,3}(?!(?:hari|pekan|minggu|bulan|tahun|malam|pagi|siang|sore|kali|saat) )[A-Za-zÀ-ÿ-]+ ini)\\b`,
    ),
    withheld(
      'ini',
      `(?:^|[\\s"“])(?<!(?:cinta|mencintai|sayang|menyayangi|bangga|bangga dengan|warga|peduli|untuk|bagi) )(?<at>(?:${THING}) (?:(?:[A-Za-zÀ-ÿ]|-)+ )?ini)\\b(?!-| (?:hari|diambil|direkam|diunduh|diunggah|disediakan|diperoleh|milik|karya|adalah|merupakan|(?:dapat|bisa) di[A-Za-z]+)\\b)`,
    ),
    withheld('ternyata', '[,!?] (?<at>ternyata [^.!?:]{3,90})'),
    withheld(
      'bikin',
      '(?<at>\\bbikin (?:(?:[A-Za-zÀ-ÿ]|-)+ ){0,3}(?:ngakak|merinding|melongo|heboh|salfok|baper|syok|haru|penasaran|iri|meleleh|kaget|terkejut|nangis|terharu|pangling|gemas|takjub|melting|meronta-ronta))',
    ),
    withheld(
      '?',
      '[,.!?] ?(?<at>(?:siapa|apa|kenapa|ada apa|mengapa|bagaimana|kok bisa|benarkah|apakah|seperti apa|berapa|mungkinkah|bakal)\\b(?! lagi)[^.?!]{0,60}\\?)["”’\'\\s]*$',
    ),
  ],
  en: [withheld('here', "^\\s*(?<at>here[’']?s (?:why|what|how)\\b[^.!?:]{0,90})")],
}
const OPENER = new RegExp(`^[\\s"“]*(?!gawat darurat)(?<at>${OPENING})\\b(?=[!,:…. ])`, 'di')

const list = (words: string, lang: 'id' | 'en', is: 'sensation' | 'cue' | 'opening') => words.split(/,\s*|\|/).map((text) => ({ text, lang, is }))

/** The words alone: tags, accounts, emoji and addresses are blanked. */
const wordsOf = ({ text, tokens }: Prose): string =>
  tokens.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text.replaceAll(GAP, ' ').replace(/\n/g, ' '))

const LONGEST = 160
const isOneSentence = (words: string): boolean => {
  if (words.length >= LONGEST) return false
  const plain = words.replaceAll('...', '   ')
  const end = plain.search(/[.!?…:]["”’']?\s/)
  return end < 0 || !/[A-Za-zÀ-ÿ]/.test(plain.slice(end))
}

const withheldIn = (words: string, lang: 'id' | 'en'): RegExpExecArray | undefined => {
  const lower = words.toLowerCase()
  for (const { words: needed, pattern } of WITHHELD[lang]) {
    const match = needed.some((word) => lower.includes(word)) ? pattern.exec(words) : null
    if (match) return match
  }
  return undefined
}

export default defineRule({
  title: { id: 'Umpan klik', en: 'Clickbait' },
  why: {
    id: 'Umpan klik menahan isi demi klik. Warga yang merasa dikelabui berhenti percaya pada akun resmi.',
    en: 'Bait keeps the content back for a click. People who feel tricked stop trusting an official account.',
  },
  severity: 'warning',
  messages: {
    sensation: { id: 'Ganti “{found}” dengan faktanya', en: 'Put the fact instead of “{found}”' },
    withheld: { id: 'Tulis isinya di sini juga, jangan ditahan sebagai umpan', en: 'Say what it is right here; do not hold it back as bait' },
  },
  limits: {
    id: 'Kalimat yang menahan isi hanya dinilai bila unggahan terdiri atas satu kalimat. Berita tentang hal yang memang viral ikut ditandai.',
    en: 'A sentence that keeps something back counts only where it is the whole post. News about something that did go viral is reported too.',
  },
  terms: () =>
    (['id', 'en'] as const).flatMap((lang) => [
      ...list(SENSATION[lang], lang, 'sensation'),
      ...list(CUES[lang], lang, 'cue'),
      ...(lang === 'id' ? list(OPENING, lang, 'opening') : []),
    ]),
  check: ({ draft, prose, report }) => {
    let opens = false
    return {
      term(hit) {
        const { is } = hit.term as ReturnType<typeof list>[number]
        if (is !== 'cue') opens = true
        if (is === 'sensation') report({ message: 'sensation', at: hit, values: { found: hit.text } })
      },
      end() {
        const blocks = prose.filter(({ block, text }) => !block.type.startsWith('image') && /[A-Za-zÀ-ÿ]/.test(text))
        const [block] = blocks
        if (!block || (!opens && (blocks.length > 1 || block.text.length >= LONGEST))) return
        const words = wordsOf(block)
        const opening = opens ? OPENER.exec(words) : null
        const match = opening ?? (blocks.length === 1 && isOneSentence(words) ? withheldIn(words, draft.lang) : undefined)
        const [start, end] = match?.indices?.groups?.at ?? []
        if (start === undefined || end === undefined) return
        const span = block.span(start, start + words.slice(start, end).trimEnd().length)
        report(opening ? { message: 'sensation', at: { span }, values: { found: words.slice(start, end) } } : { message: 'withheld', at: { span } })
      },
    }
  },
  examples: {
    bad: [
      '«Heboh» di balai kota, warga berdatangan sejak pagi.',
      '«Viral»! Kolam renang kota dibuka lagi.',
      'Fakta imunisasi yang «wajib tahu» untuk para ibu. #«ViralBanget»',
      'Jalan Melati ditutup, «ini alasannya» 👇 https://contoh.go.id/jalan',
      '«Anda tidak akan percaya» isi gudang arsip kami.',
      'Petugas kami menemukan «benda ini» di saluran air!',
      'Loket pajak tutup lebih awal, «ada apa?»',
      "«You won't believe» what our gardeners found.",
      'The «jaw-dropping» view from the new bridge.',
      '«Here’s why the pool is closed». https://example.gov/pool',
    ],
    good: [
      'Gawat darurat? Telepon 119 dan sebutkan lokasi Anda.',
      'Video yang viral kemarin adalah rekaman tahun 2019. Penjelasan lengkap ada di laman kami.',
      'Jalan Melati ditutup sampai Jumat. Ini alasannya: pipa induk bocor dan sedang diganti.',
      'Pendaftaran dibuka, ini syaratnya: KTP dan KK.',
      'Sudah bayar pajak kendaraan tahun ini?',
      'Aplikasi ini dapat diunduh gratis di ponsel Anda.',
      'Bagikan jika kamu sayang kota ini!',
      'Hari ini puskesmas buka pukul 08.00.',
      'Lima kelurahan mendapat air bersih.',
      'Here’s why the pool is closed: a pump failed on Monday.',
      'You will find the new timetable at every stop.',
      'What happened to bus 12? It now stops at the station.',
    ],
  },
})
