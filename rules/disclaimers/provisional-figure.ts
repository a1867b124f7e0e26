import { allText, defineRule, forLang, hasSource, namesSource, RequiredOptions, says, wholeText } from '../../src/rule.ts'

const CASUALTIES = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:korban(?: jiwa| meninggal| luka)?|menewaskan|melukai|merenggut|tewas|meninggal(?: dunia)?|luka(?:-luka| berat| ringan)?|hilang|mengungsi|pengungsi|rumah (?:rusak|terendam|hanyut)|sembuh)(?![A-Za-zÀ-ÿ])(?:[^.!?\n\d]{0,30}?(?<at>\d+(?:\.\d{3})*\s?(?:orang|jiwa|warga|rumah|unit|KK|kepala keluarga))|\s?:\s?(?<at3>\d+(?:\.\d{3})*))(?![A-Za-zÀ-ÿ0-9]|[.,]\d)|(?<at2>(?<![A-Za-zÀ-ÿ0-9.,-])\d+(?:\.\d{3})*\s(?:orang|jiwa|warga|korban|rumah|pasien|anak)?\s?(?:[A-Za-zÀ-ÿ]+\s)?(?:tewas|meninggal(?: dunia)?|luka(?:-luka)?|terluka|hanyut|tertimbun|mengungsi|hilang|rusak|terendam))(?![A-Za-zÀ-ÿ])/gi,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:dead|deaths|killed|missing|injured|evacuated|homes (?:flooded|damaged|destroyed))(?![A-Za-zÀ-ÿ])\s?:\s?(?<at>\d[\d,]*)|(?<at2>(?<![A-Za-zÀ-ÿ0-9.,-])\d[\d,]*\s(?:people\s|residents\s|persons\s)?(?:(?:are|were|have been)\s)?(?:dead|died|killed|missing|injured|evacuated))(?![A-Za-zÀ-ÿ])/gi,
})
/** Provisional, dated to the hour, or from the agency that counts. */
const QUALIFIED = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:sementara|per pukul|pukul \d|hingga pukul|sampai pukul|BPBD|BNPB|BMKG|Basarnas|data akhir|final|terverifikasi|belum ada laporan|mengenang|tahun (?:19|20)\d{2}|peringatan \d+ tahun)(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?:19|20)\d{2}(?![A-Za-zÀ-ÿ])/i,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:provisional|preliminary|as of|so far|according to|confirmed by|final|in memory|remember|anniversary|in (?:19|20)\d{2})(?![A-Za-zÀ-ÿ])|(?<!\d)(?:19|20)\d{2}(?!\d)/i,
})
/** People who left their homes and houses that stand in water are counted, not mourned: their figures may stand with a time and a source. */
const NO_CASUALTIES = /ungsi|rumah|terendam|sembuh|evacuated|homes/i
const AS_OF =
  /(?<![A-Za-zÀ-ÿ])(?:(?:per|hingga|sampai|pada) (?:[A-Za-zÀ-ÿ]+,? )?(?:pukul|jam|tanggal)|pukul|jam|per) \d|(?<![A-Za-zÀ-ÿ])(?:as (?:of|at)|at|by) (?:about )?\d/i
const COUNTERS = /(?<![A-Za-zÀ-ÿ])(?:BPBD|BNPB|BMKG|Basarnas)(?![A-Za-zÀ-ÿ])/
const PROVISIONAL = /(?<![A-Za-zÀ-ÿ])(?:sementara|provisional|preliminary|so far|data akhir|final)(?![A-Za-zÀ-ÿ])/i

export default defineRule({
  title: { id: 'Angka korban tanpa “data sementara”', en: 'Casualty figure not marked provisional' },
  why: {
    id: 'Angka korban berubah setiap jam; yang tidak disebut sementara akan dikutip sebagai kebohongan esok hari.',
    en: 'Casualty figures change by the hour; one that is not called provisional is quoted as a lie the next day.',
  },
  severity: 'warning',
  // It asks for the source and the time as well.
  speaksFor: ['accuracy/undated-figure', 'accuracy/unsourced-claim'],
  messages: {
    message: {
      id: 'Tulis bahwa ini data sementara, dari siapa, dan per pukul berapa',
      en: 'Say that the figure is provisional, from whom, and as of what time',
    },
  },
  when: { kind: ['post', 'thread', 'story', 'press-release', 'reply'] },
  terms: () =>
    'hanyut|terluka|tertimbun|korban|menewaskan|melukai|merenggut|tewas|meninggal|luka|luka-luka|hilang|mengungsi|pengungsi|rusak|terendam|sembuh|dead|deaths|died|killed|missing|injured|evacuated|flooded|damaged|destroyed'
      .split('|')
      .map((text) => ({ text })),
  options: RequiredOptions,
  check: (context) => ({
    end() {
      const { draft, options, prose, report } = context
      const { lang, fields } = draft
      const text = wholeText(prose)
      const isCrisis = fields.mode === 'crisis'
      if (!/\d/.test(text) || text.search(CASUALTIES(lang)) < 0 || PROVISIONAL.test(allText(context)) || says(context, options.any)) return
      if (!isCrisis && QUALIFIED(lang).test(text)) return
      const isTold = isCrisis && AS_OF.test(text) && (hasSource(context) || namesSource(context) || COUNTERS.test(text))
      const found = prose.flatMap((block) => block.find(CASUALTIES(lang)).map((match) => ({ ...match, block })))
      const match = found.find((one) => !isTold || !NO_CASUALTIES.test(one.text))
      if (!match) return
      const figure = (match.groups.at ?? match.groups.at2 ?? match.groups.at3 ?? '').trimEnd()
      const suggest = options.insert ?? (lang === 'id' ? `Data sementara per pukul …: ${figure}` : `${figure} so far, as of …`)
      const start = match.start + match.text.lastIndexOf(figure)
      report({ message: 'message', at: { span: match.block.span(start, start + figure.length) }, suggest: [suggest] })
    },
  }),
  limits: {
    id: 'Peristiwa lama dikenali dari tahunnya. Dalam mode krisis hanya kata “sementara” atau “data akhir” yang meredakan; angka pengungsi dan rumah cukup berjam dan bersumber. Di tempat yang sama ia mewakili aturan angka tanpa tanggal dan klaim tanpa sumber.',
    en: 'Past events are told by their year. In crisis mode only “provisional”, “so far” or “final” satisfies the rule; figures of evacuees and homes may stand with a time and a source. At the same place it speaks for the rules on undated figures and unsourced claims too.',
  },
  examples: {
    bad: [
      { text: 'Gempa menewaskan «12 orang» di Contoh Hulu. Jauhi bangunan yang retak.', draft: { mode: 'krisis' } },
      'Korban meninggal «12 orang».',
      'Banjir bandang: «3 orang hanyut» di Contoh Hilir.',
      'Sebanyak «200 warga mengungsi» ke balai desa.',
      { text: 'Per pukul 15.00 WIB, menurut BPBD, 120 warga mengungsi dan «2 orang tewas».', draft: { mode: 'krisis' } },
      { text: 'Sebanyak «120 warga mengungsi», menurut BPBD.', draft: { mode: 'krisis' } },
      { text: 'Perkembangan banjir, BPBD: rumah rusak «40 unit».', draft: { mode: 'krisis' } },
      { text: '«12 people died» in the flood.', draft: { lang: 'en' } },
      { text: 'Tonight «200 residents were evacuated».', draft: { lang: 'en' } },
      { text: 'Missing: «3». Source: rescue team, as of 3pm.', draft: { lang: 'en', mode: 'crisis' } },
    ],
    good: [
      'Data sementara BPBD per pukul 15.00 WIB: 12 orang meninggal.',
      { text: 'Per pukul 15.00 WIB, 120 warga mengungsi di balai desa. Sumber: BPBD Contoh Jaya', draft: { mode: 'krisis' } },
      'Gempa tahun 2006 menewaskan banyak warga; 40 rumah rusak kini menjadi taman.',
      'Dompet hilang di halte 4, harap diambil di pos.',
      { text: 'As of 3pm, 12 people died, according to the fire service.', draft: { lang: 'en' } },
      { text: 'Provisional: 3 people are missing.', draft: { lang: 'en', mode: 'crisis' } },
      { text: 'In 1998 the fire left 12 people dead; we remember them.', draft: { lang: 'en' } },
    ],
  },
})
