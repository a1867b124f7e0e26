import { forLang } from '../../../src/rule.ts'

/** Words of a list, also with a capital or all in capitals. */
const inAnyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|')

const CAPITAL = "[A-ZÀ-Þ][A-Za-zÀ-ÿ'’]+"
/** Also “suku X”. */
const CAPITAL_ID = "[A-ZÀ-Þ][A-Za-zÀ-ÿ'’]*"
/** Peoples, faiths and places that are also written without a capital. */
const NAMES = {
  id: 'jawa|sunda|batak|madura|betawi|minang|padang|bugis|makassar|ambon|papua|aceh|dayak|melayu|bali|cina|china|tionghoa|arab|india|yahudi|islam|muslim|kristen|katolik|hindu|buddha|budha|konghucu|syiah|ahmadiyah|rohingya|asing|pendatang|miskin|kampung|desa|gunung',
  en: 'muslims|jews|christians|hindus|immigrants|migrants|refugees|foreigners|asylum seekers|gay people|trans people|black people|white people|disabled people|poor people|homeless people|gypsies',
}
const SEXES = 'women|men|girls|boys'
/** “Orang Tua” in a heading is a parent, no people. */
const NO_NAME = '(?!(?:Tua|Dewasa|Lain|Banyak|Muda|Hilang)(?![A-Za-zÀ-ÿ]))'
const NAMED_ID = `(?:${inAnyCase('suku|etnis|orang|orang-orang|warga|umat|kaum|penduduk|masyarakat|penganut|pengikut|suporter|pendatang')})\\s+(?:dari\\s+|asal\\s+)?${NO_NAME}(?:${CAPITAL_ID}(?:\\s+${CAPITAL}){0,2}|${NAMES.id})|${inAnyCase('para pendatang|kaum perempuan|kaum wanita|kaum ibu|kaum miskin|anak punk|anak-anak punk|anak jalanan|anak-anak jalanan')}`
/** Peoples that are also named without “orang”; most of them are places and languages too. */
const BARE_ID = inAnyCase('batak|madura|papua|dayak|minang|cina|tionghoa|arab|yahudi')
/** One of them may be meant as well as all. */
const COMMON_ID = inAnyCase(
  'wanita|perempuan|laki-laki|lelaki|pria|cewek|cowok|janda|pendatang|imigran|pengungsi|gelandangan|pengangguran|lansia|milenial|anak muda|anak zaman sekarang|generasi muda|ibu-ibu|bapak-bapak|emak-emak|waria',
)
/** Words that say it of all of them. */
const ALL_ID = 'selalu|semua|semuanya|pada|rata-rata|kebanyakan|pasti|dasarnya|umumnya'
const KNOWN_ID = 'memang|emang|cuma|hanya|kan|mah|terkenal|dikenal'
const ALL_EN = 'all|always|just|nothing but|only|naturally|born|basically|simply'
const OF_THEM = 'people|folks?|families|men|women|lot|residents|immigrants|migrants|youths?|boys|girls'
const LEAD_ID = inAnyCase('semua|seluruh|kebanyakan|mayoritas|rata-rata|setiap|tiap|umumnya|dasar|namanya juga|namanya')
const FILLER_ID =
  '(?:\\s+(?:sangat|paling|lebih|masih|agak|terlalu|sudah|saja|jadi|menjadi|orangnya|sebagai|adalah|para|yang|sama|begitu|bersifat|berwatak|suka)){0,4}'

/**
 * What ends right before a trait that is said of a group: `named` ones, `bare` names of peoples, or `common` nouns, which may mean one person as well.
 * `lead` and `links` say of how many; `itu` points at somebody.
 */
export const SUBJECT = forLang({
  id: () =>
    new RegExp(
      `(?<![A-Za-zÀ-ÿ0-9-])(?:(?<lead>${LEAD_ID})\\s+)?(?:(?<named>${NAMED_ID})|(?<common>${COMMON_ID})|(?<bare>${BARE_ID}))(?<itu>\\s+(?:ini|itu|di sini|di sana))?(?<comma>,)?(?<links>(?:\\s+(?:${ALL_ID}|${KNOWN_ID}|itu)){0,4})${FILLER_ID}\\s+$`,
    ),
  en: () =>
    new RegExp(
      `(?<![A-Za-zÀ-ÿ0-9-])(?:(?<lead>${inAnyCase('all|most|every')}|(?:${inAnyCase('all|most|every')})\\s+of\\s+(?:the|those|these))\\s+(?:${CAPITAL}|${inAnyCase(`${SEXES}|${NAMES.en}`)})|(?<those>${inAnyCase('those|these|the')})\\s+(?:${CAPITAL}|${inAnyCase(NAMES.en)})|(?<named>${inAnyCase(`${SEXES}|${NAMES.en}`)})|(?<common>(?!(?:Some|Many|Few|Several|Our|Their|Your|No|Not|If|When|Two|Three|Other)\\s)(?:${CAPITAL}s|${CAPITAL}(?=\\s+(?:${OF_THEM})))))(?:\\s+(?:${OF_THEM}))?(?<are>\\s+(?:are|is|were|always are))?(?<links>(?:\\s+(?:${ALL_EN}|so|such|very|known|to be|and|the same|a bunch of|bunch of|lying|thieving|dirty|lazy|stupid)){0,4})\\s+$`,
    ),
})

export const SAYS_ALL = {
  id: new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${ALL_ID})(?![A-Za-zÀ-ÿ])`),
  en: new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${ALL_EN})(?![A-Za-zÀ-ÿ])`),
}
