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
    'sebagai warga hari bagi hingga lebih dapat serta mari silakan terima kasih mohon jangan bapak ibu kak apa lagi saat tahun ayo selamat yuk nya bu pak pukul belum',
)
const ENGLISH = common(
  'the and of to in is are for with on that this it you we our your be was were will have has had at by from as not or can please they their an but all if ' +
    'do who what when how about more new up out so my me he she his her us its been there than get now thank today',
)

/** Tells Indonesian from English by their commonest words. Unsure, it says Indonesian: most drafts are. */
export const tellLanguage = (text: string): Lang => {
  let balance = 0
  for (const word of text
    .slice(0, 20_000)
    .toLowerCase()
    .match(/[a-z]+/g) ?? []) {
    if (INDONESIAN.has(word)) balance++
    else if (ENGLISH.has(word)) balance--
  }
  return balance < 0 ? 'en' : 'id'
}
