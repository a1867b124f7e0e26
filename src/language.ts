/** The two languages of saring: of messages and of drafts. */
export type Lang = 'id' | 'en'

/** A wording in both languages. */
export interface Text {
  readonly id: string
  readonly en: string
}

/** A user's YAML may give one string for both languages. */
export const toText = (text: string | Text): Text => (typeof text === 'string' ? { id: text, en: text } : text)

/** Fills the `{slots}` of a message. A slot without a value stays as it is, so that a wrong message shows itself. */
export const fill = (message: string, values: Readonly<Record<string, string | number>> = {}): string =>
  message.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))

const common = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const INDONESIAN = common(
  'yang dan di ke dari untuk dengan ini itu tidak akan pada adalah dalam kami kita anda saya kamu atau juga sudah oleh bisa ada karena telah agar para ' +
    'sebagai warga hari bagi hingga lebih dapat serta mari silakan terima kasih mohon jangan bapak ibu kak apa lagi saat tahun ayo selamat yuk nya bu pak pukul belum dong sih kok nih deh',
)
const ENGLISH = common(
  'the and of to in is are for with on that this it you we our your be was were will have has had at by from as not or can please they their an but all if ' +
    'do who what when how about more new up out so my me he she his her us its been there than get now thank today',
)

/** Of French, Spanish, Portuguese, German and Dutch, without what is a word in Indonesian or English too. */
const OTHER = common(
  'le la les des du et est une dans pour que qui sur nous vous avec pas au ce cette sont plus ont el los las del es por con para una su como muy ha uma os ao mais ' +
    'der das und ist nicht mit ein eine den von zu auf wir sie het een niet voor zijn',
)
/** A name or a greeting of another language makes no draft of it. */
const SURELY = 8

/** In which language a draft is; of a `foreign` one, which is in neither, only what holds in any language is judged. */
export interface Tongue {
  readonly lang: Lang
  readonly foreign?: true
}

/** Addresses, account names, hashtags and code are of no language; marks inside a word part it only to the eye. */
const NO_WORDS = /`[^`\n]{0,200}`|(?:https?:\/\/|www\.)\S+|[@#＃]\S+/g
const HIDDEN = /[\u0300-\u036F\u00AD\u200B-\u200F\u2060\uFEFF]/g
/** How only Indonesian words are built: they weigh twice. */
const BUILT = /^(?:meng|meny|peng|peny)[a-z]{3,}|^(?:pem|pen|per|ke)[a-z]{3,}an$|^[a-z]{3,}(?:kan|nya)$/

/** Tells Indonesian, English and others by their commonest words. Unsure, it says Indonesian: most drafts are. */
const tellLanguage = (text: string): Tongue => {
  let [indonesian, english, others] = [0, 0, 0]
  const plain = text.slice(0, 20_000).replace(NO_WORDS, ' ').replace(HIDDEN, '').toLowerCase()
  for (const word of plain.match(/[a-z]+/g) ?? []) {
    if (INDONESIAN.has(word)) indonesian++
    else if (ENGLISH.has(word)) english++
    else if (OTHER.has(word)) others++
    else if (BUILT.test(word)) indonesian += 2
  }
  const lang = english > indonesian + (indonesian > 0 ? 1 : 0) ? 'en' : 'id'
  return others >= SURELY && others > indonesian + english ? { lang, foreign: true } : { lang }
}

/** What its field or the config says, else what its text does. */
export const tongueOf = (said: Lang | undefined, text: () => string): Tongue => (said ? { lang: said } : tellLanguage(text()))
