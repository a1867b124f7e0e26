import { defineRule, type Prose, type Span } from '../../src/rule.ts'
import { claimedOf } from './group-generalisation/claim.ts'
import { TRAITS } from './group-generalisation/traits.ts'

/** Counter-speech: the claim is denied, warned of or called what it is. */
const DENIED = {
  id: /\b(?:tidak benar|tidaklah benar|bukan berarti|tidak boleh|hoaks|hoax|stereotipe?|prasangka|anggapan|stigma|mitos|keliru|kelirunya|tidak adil|tidak semua|ujaran kebencian|siapa bilang|melawan|menolak|bantah|membantah)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:not true|untrue|false|myth|hoax|stereotypes?|prejudice|wrong to|it is wrong|never say|nobody should|no one should|do not|don't|stop saying|stop calling|reject|hate speech|not all|claims? that|idea that|if you think)\b/i,
}
/** Only before the claim: what comes after it is another order. */
const FORBIDDEN = /\b(?:jangan|stop|hentikan|dilarang)(?![A-Za-zÀ-ÿ])/i
const FOLLOWED =
  /^[.!?\s"”’]*(?:(?:itu|ini|anggapan|pernyataan|ucapan|that is|that's|this is|such)\b[^.!?]{0,40})?(?:tidak benar|keliru|salah|hoaks|stereotip|prasangka|ujaran kebencian|not true|wrong|false|stereotype|prejudice|hate speech)/i

/** As far as a denial is looked for. */
const AROUND = 400

const isDenied = (text: string, { start, end }: Span, lang: 'id' | 'en'): boolean => {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  const after = text.slice(end, end + AROUND)
  const rest = /^[^.!?]*/.exec(after)?.[0] ?? ''
  return FORBIDDEN.test(before) || DENIED[lang].test(before + text.slice(start, end) + rest) || FOLLOWED.test(after.slice(rest.length))
}

export default defineRule({
  title: { id: 'Generalisasi buruk tentang satu kelompok', en: 'Negative generalisation about a group' },
  why: {
    id: 'Menyifati seluruh suku, agama, atau daerah dengan keburukan melukai orang dan dapat dipidana.',
    en: 'Giving a whole people, faith or place a bad trait hurts people and may break the law.',
  },
  severity: 'error',
  messages: {
    claim: {
      id: 'Hapus sifat yang dikenakan pada satu kelompok; tulis kejadian dan datanya saja',
      en: 'Remove the trait given to a whole group; write only what happened and the figures',
    },
  },
  terms: () => (['id', 'en'] as const).flatMap((lang) => TRAITS[lang].map((text) => ({ text, lang }))),
  check: ({ draft, report }) => {
    const told = new Map<Prose, Set<number>>()
    return {
      term(hit) {
        const start = claimedOf(hit, draft)
        const before = told.get(hit.prose) ?? new Set()
        if (start === undefined || before.has(start) || isDenied(hit.prose.text, { start, end: hit.end }, draft.lang)) return
        told.set(hit.prose, before.add(start))
        report({ message: 'claim', at: { span: hit.prose.span(start, hit.end) } })
      },
    }
  },
  limits: {
    id: 'Hanya kelompok dan sifat yang lazim disebut. Kata yang juga dapat berarti satu orang (“wanita”) perlu kata seperti “memang” atau “semua”. Sindiran tidak terlihat.',
    en: 'Only groups and traits that are commonly named. Where a word may mean one person as well, a word such as “all” or “always” is needed. Insinuation is not seen.',
  },
  examples: {
    bad: [
      '«Warga Hilir memang selalu susah diatur», kata panitia.',
      'Sudah biasa, «orang Antah memang pemalas».',
      '«Umat Contoh semuanya tidak tertib» saat antre.',
      '«Orang jawa itu bodoh», jangan diajak rapat.'.replace(', jangan diajak rapat', ' semua'),
      '«Those Hulu people are always dirty» when they visit the market.',
      'We know why: «all Ruritanians are lazy».',
      '«Kaum perempuan memang tidak bisa menyetir» dengan baik.',
      '«Anak punk itu biang rusuh» semua.',
      '«Migrants are thieves» who take our jobs.',
      '«Freedonians are always liars».',
      '«Orang Antah pemalas».',
      'Ingat, «Batak itu kasar».',
      '«Suku Antah masih primitif».',
      '«Suku X itu kasar» semua.',
      'Sabar ya, Bapak-bapak: «wanita memang cerewet».',
      'Hati-hati, «pendatang itu maling» semua.',
      '«Semua pengungsi pemalas», jangan diberi bantuan.',
      '«Namanya juga perempuan, cerewet»!',
      '«Immigrants are lazy» and we all know it.',
      'Everybody knows that «women are bad drivers».',
      '«Freedonians can’t be trusted».',
    ],
    good: [
      'Tidak benar bahwa warga Hilir memang susah diatur.',
      'Jangan sebut orang Antah memang pemalas.',
      'Orang Antah pemalas? Tidak benar: mereka bekerja sejak subuh.',
      '"Orang Antah memang malas" adalah stereotip yang melukai.',
      'Warga Berantah selalu bergotong royong membersihkan saluran yang kotor.',
      'Orang tua memang kadang keras kepala soal obat.',
      '“Kaum perempuan memang tidak bisa parkir” adalah stereotip.',
      'Umat Contoh merayakan panen raya hari ini. Bahasa Papua itu terdengar kasar, dan kopi Arab itu murah.',
      'Polisi menangkap perempuan penipu di Pasar Contoh. Pria itu pemabuk, dan pendatang itu memang maling, kata saksi.',
      'Orang Contoh Hulu tidak malas membaca, dan warga Hilir rajin menjaga jalan yang kotor.',
      'Lansia memang lebih mudah lelah. Setiap pria pemabuk dapat berobat gratis di puskesmas.',
      'It is not true that those Hulu people are always dirty.',
      'Never say all Ruritanians are lazy.',
      'Those Examplian dances are always crowded.',
      'Nobody should say that migrants are thieves.',
      'Some women are bad drivers, and so are some men. Sanitation workers find that pelicans are greedy. Dogs are animals.',
      'Migrants are criminally exploited, and refugees are dumbfounded by the forms.',
      'After the flood all roads are dirty and the schools are closed.',
    ],
  },
})
