import { defineRule, type Prose } from '../../src/rule.ts'

const TRAITS = {
  id: 'malas|malas-malas|pemalas|kasar|kotor|jorok|penipu|pembohong|bodoh|tolol|goblok|dungu|biadab|barbar|keras kepala|susah diatur|sulit diatur|tidak bisa diatur|tidak tertib|kurang tertib|tidak disiplin|kurang ajar|tidak jujur|tidak bisa dipercaya|tidak bisa parkir|tidak bisa menyetir|tidak bisa nyetir|tidak bisa mengemudi|tidak bisa memimpin|tidak bisa berpikir|tidak becus|tidak tahu diri|tidak tahu malu|tidak sopan|tidak beradab|licik|culas|pelit|serakah|rakus|kriminal|penjahat|maling|pencuri|perusuh|rusuh|perampok|biang onar|biang kerok|biang rusuh|biang masalah|biang|pembuat onar|tukang|teroris|terbelakang|primitif|kampungan|kafir|sesat|pemabuk|preman|bau|hina|munafik|pengkhianat|perusak|parasit|curang|suka mencuri|suka menipu|suka berbohong|suka ribut|suka rusuh|suka mabuk|bermasalah|cengeng|gila|bejat|rendahan|pemalas semua',
  en: 'lazy|dirty|filthy|criminals?|stupid|idiots?|liars?|violent|thieves|thief|crooks?|cheats?|cheaters|greedy|ignorant|savages?|animals|terrorists?|rapists?|murderers|parasites|vermin|scum|backward|uncivilised|uncivilized|dishonest|disgusting|inferior|evil|untrustworthy|drunks?|dangerous|dumb|ungrateful|smelly|primitive|subhuman|cowards|trash|garbage',
}
const NAMES = {
  id: 'jawa|sunda|batak|madura|betawi|minang|padang|bugis|makassar|ambon|papua|aceh|dayak|melayu|bali|cina|china|tionghoa|arab|india|yahudi|islam|muslim|kristen|katolik|hindu|buddha|budha|konghucu|syiah|ahmadiyah|rohingya|asing|pendatang',
  en: 'women|men|girls|boys|muslims|jews|christians|hindus|immigrants|migrants|refugees|foreigners|asylum seekers|gay people|trans people|black people|white people|disabled people|poor people|homeless people|gypsies',
}
const WHO = 'criminals|idiots|liars|thieves|crooks|cheats|cheaters|savages|animals|terrorists|rapists|murderers|parasites|vermin|scum|cowards|trash|garbage'
/** Groups are named by a capital letter, or by a name that people also write without one. */
const CLAIM = {
  id: new RegExp(
    `(?<![A-Za-zÀ-ÿ0-9])(?:(?:[Ss]uku|[Ee]tnis|[Oo]rang(?:-orang)?|[Ww]arga|[Uu]mat|[Kk]aum|[Pp]enduduk|[Mm]asyarakat|[Pp]enganut|[Pp]engikut|[Ss]uporter|[Pp]endatang|ORANG|WARGA)\\s+(?:dari\\s+|asal\\s+)?(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ'’]+(?:\\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ'’]+){0,2}|${NAMES.id})|[Pp]ara pendatang|[Kk]aum (?:perempuan|wanita|ibu|miskin)|[Aa]nak(?:-anak)? (?:punk|jalanan))(?:\\s+(?:ini|itu|di sini|di sana|mah))?(?:\\s+(?:memang|emang|selalu|semua|semuanya|pada|rata-rata|kebanyakan|pasti|dasarnya|semua memang|itu|cuma|hanya|kan|terkenal|dikenal))+(?:\\s+(?:sangat|paling|sudah|saja|jadi|menjadi|orangnya|sebagai|adalah|para|yang|sama|begitu|bersifat|berwatak|suka))*\\s+(?:${TRAITS.id})(?![A-Za-zÀ-ÿ0-9-])`,
    'g',
  ),
  en: new RegExp(
    `(?<![A-Za-zÀ-ÿ0-9])(?:(?:(?:[Aa]ll|[Mm]ost|[Ee]very)\\s+(?:of\\s+(?:the|those|these)\\s+)?(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ]+|${NAMES.en})|(?:[Tt]hose|[Tt]hese|[Tt]he)\\s+(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ]+|${NAMES.en.replace('women|men|girls|boys|', '')}))(?:\\s+(?:people|folks?|families|men|women|lot|residents|immigrants|migrants|youths?|boys|girls))?\\s+(?:are|is|were)(?:\\s+(?:all|always|just|so|such|nothing but|only|a bunch of|bunch of|basically|simply|very|known|to be|naturally|born|and|all the same)){0,4}|(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ]+s|[A-ZÀ-Þ][A-Za-zÀ-ÿ]+\\s+people|${NAMES.en}|${NAMES.en.replace(/(^|\|)([A-Za-zÀ-ÿ])/g, (_, bar: string, letter: string) => bar + letter.toUpperCase())})\\s+(?:(?:are|were)\\s+(?:all|always|just|nothing but|only|naturally|born|basically|simply)|always are|are(?=\\s+(?:${WHO})(?![A-Za-zÀ-ÿ0-9]))))(?:\\s+(?:such|so|very|just|a bunch of|bunch of|lying|thieving|dirty|lazy|stupid)){0,4}\\s+(?:${TRAITS.en})(?![A-Za-zÀ-ÿ0-9])`,
    'g',
  ),
}

/** What stands right before the trait in such a claim. */
const LINK = {
  id: /(?:memang|emang|selalu|semua|semuanya|pada|rata-rata|kebanyakan|pasti|dasarnya|itu|cuma|hanya|kan|terkenal|dikenal)(?:\s+(?:sangat|paling|sudah|saja|jadi|menjadi|orangnya|sebagai|adalah|para|yang|sama|begitu|bersifat|berwatak|suka))*\s+$/,
  en: /(?:are|is|were)(?:\s+(?:all|always|just|so|such|nothing but|only|a bunch of|bunch of|basically|simply|very|known|to be|naturally|born|and|the same|lying|thieving|dirty|lazy|stupid))*\s+$/,
}

/** Counter-speech: the claim is denied, warned of or called what it is. */
const DENIED = {
  id: /\b(?:tidak benar|tidaklah benar|bukan berarti|jangan|stop|hentikan|tidak boleh|dilarang|hoaks|hoax|stereotipe?|prasangka|anggapan|stigma|mitos|keliru|kelirunya|tidak adil|tidak semua|ujaran kebencian|siapa bilang|melawan|menolak|bantah|membantah)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:not true|untrue|false|myth|hoax|stereotypes?|prejudice|wrong to|it is wrong|never say|nobody should|no one should|do not|don't|stop saying|stop calling|reject|hate speech|not all|claims? that|idea that|if you think)\b/i,
}
const FOLLOWED =
  /^[.!?\s"”’]*(?:itu|ini|anggapan|pernyataan|ucapan|that is|that's|this is|such)\b[^.!?]{0,40}(?:tidak benar|keliru|salah|hoaks|stereotip|prasangka|ujaran kebencian|not true|wrong|false|stereotype|prejudice|hate speech)/i

/** As far as a denial is looked for. */
const AROUND = 400

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
  terms: () =>
    (['id', 'en'] as const).flatMap((lang) =>
      TRAITS[lang]
        .replace(/\b(\w+)s\?/g, '$1|$1s')
        .split('|')
        .map((text) => ({ text, lang })),
    ),
  check: ({ draft, report }) => {
    const seen = new Set<Prose>()
    return {
      term({ prose: block, start }) {
        if (seen.has(block) || !LINK[draft.lang].test(block.text.slice(Math.max(0, start - 80), start))) return
        seen.add(block)
        for (const claim of block.find(CLAIM[draft.lang])) {
          const before =
            block.text
              .slice(Math.max(0, claim.start - AROUND), claim.start)
              .split(/[.!?]\s/)
              .at(-1) ?? ''
          const after = block.text.slice(claim.end, claim.end + AROUND)
          const sentence = before + claim.text + (/^[^.!?]*/.exec(after)?.[0] ?? '')
          if (!DENIED[draft.lang].test(sentence) && !FOLLOWED.test(after.replace(/^[^.!?]*/, ''))) report({ message: 'claim', at: claim })
        }
      },
    }
  },
  limits: {
    id: 'Hanya kelompok yang disebut namanya, dengan kata seperti “memang” atau “selalu”. Sindiran tanpa kata itu tidak terlihat.',
    en: 'Only groups that are named, with words such as “all” or “always”. Insinuation without them is not seen.',
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
    ],
    good: [
      'Tidak benar bahwa warga Hilir memang susah diatur.',
      'Jangan sebut orang Antah memang pemalas.',
      '"Orang Antah memang malas" adalah stereotip yang melukai.',
      'Warga Berantah selalu bergotong royong membersihkan saluran yang kotor.',
      'Orang tua memang kadang keras kepala soal obat.',
      '“Kaum perempuan memang tidak bisa parkir” adalah stereotip.',
      'Umat Contoh merayakan panen raya hari ini.',
      'It is not true that those Hulu people are always dirty.',
      'Never say all Ruritanians are lazy.',
      'Those Examplian dances are always crowded.',
      'Nobody should say that migrants are thieves.',
      'After the flood all roads are dirty and the schools are closed.',
    ],
  },
})
