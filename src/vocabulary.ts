/** Each value with the other names that people use for it, in both languages. */
const VALUES = {
  platform: {
    x: ['twitter', 'x (twitter)', 'twitter (x)'],
    instagram: [
      'ig',
      'insta',
      'feed ig',
      'ig feed',
      'instagram feed',
      'ig story',
      'ig stories',
      'story ig',
      'instagram story',
      'reels',
      'ig reels',
      'reels ig',
      'instagram reels',
    ],
    facebook: ['fb', 'fanpage', 'facebook page', 'fb page', 'facebook fanpage', 'fanpage facebook', 'halaman facebook'],
    tiktok: ['tik tok'],
    youtube: ['yt', 'shorts', 'youtube shorts', 'yt shorts'],
    threads: [],
    linkedin: [],
    whatsapp: [
      'wa',
      'grup wa',
      'wa grup',
      'wa group',
      'grup whatsapp',
      'whatsapp group',
      'saluran wa',
      'saluran whatsapp',
      'wa channel',
      'whatsapp channel',
      'wa blast',
    ],
    telegram: ['tele', 'tg', 'saluran telegram', 'grup telegram', 'telegram channel'],
    web: ['website', 'laman', 'situs', 'situs web'],
    press: ['pers', 'media massa', 'media cetak', 'siaran pers', 'rilis', 'rilis pers', 'press release'],
  },
  lang: { id: ['indonesia', 'bahasa indonesia', 'indonesian', 'id-id'], en: ['inggris', 'bahasa inggris', 'english', 'en-us', 'en-gb', 'en-au'] },
  kind: {
    post: [
      'unggahan',
      'postingan',
      'kiriman',
      'konten',
      'feed',
      'ig feed',
      'feed ig',
      'reels',
      'reel',
      'ig reels',
      'reels ig',
      'carousel',
      'karusel',
      'foto',
      'video',
      'infografis',
      'videografis',
      'motion graphic',
      'poster',
      'flyer',
      'single post',
      'feed post',
      'kuis',
      'quiz',
      'gambar',
      'grafis',
      'image',
    ],
    reply: ['balasan', 'tanggapan', 'jawaban', 'balasan komentar', 'balas komentar', 'jawaban komentar'],
    thread: ['utas'],
    story: ['cerita', 'stori', 'stories', 'instastory', 'ig story', 'story ig', 'instagram story'],
    ad: ['iklan'],
    'press-release': ['siaran pers', 'rilis', 'rilis pers', 'press release'],
  },
  purpose: {
    inform: ['informasi', 'info', 'menginformasikan', 'memberi tahu', 'pengumuman', 'publikasi', 'sosialisasi', 'awareness'],
    educate: ['edukasi', 'mengedukasi', 'mendidik'],
    interact: ['interaksi', 'berinteraksi', 'engagement', 'ajakan', 'partisipasi'],
    entertain: ['hiburan', 'menghibur'],
  },
  topic: {
    health: ['kesehatan'],
    disaster: ['bencana', 'kebencanaan'],
    finance: ['keuangan', 'anggaran'],
    election: ['pemilu', 'pilkada', 'pemilihan'],
    child: ['anak', 'children'],
    law: ['hukum'],
    recruitment: ['rekrutmen', 'lowongan', 'lowongan kerja'],
    event: ['acara', 'kegiatan'],
    weather: ['cuaca', 'iklim'],
    education: ['pendidikan'],
    statistics: ['statistik'],
    service: ['layanan', 'pelayanan', 'layanan publik'],
    disability: ['disabilitas'],
    transport: ['transportasi', 'perhubungan'],
    economy: ['ekonomi'],
    environment: ['lingkungan', 'lingkungan hidup'],
    culture: ['budaya', 'kebudayaan'],
    security: ['keamanan', 'ketertiban'],
    suicide: ['bunuh diri'],
    'mental-health': ['kesehatan jiwa', 'kesehatan mental'],
    'sexual-violence': ['kekerasan seksual'],
  },
  mode: { normal: ['biasa'], crisis: ['krisis', 'darurat'], election: ['pemilu', 'pilkada'] },
} as const satisfies Record<string, Record<string, readonly string[]>>

export type Vocabulary = keyof typeof VALUES
export type Platform = keyof typeof VALUES.platform
export type Kind = keyof typeof VALUES.kind
export type Purpose = keyof typeof VALUES.purpose
export type Mode = keyof typeof VALUES.mode

export type Value<V extends Vocabulary> = keyof (typeof VALUES)[V] & string

export const valuesOf = <V extends Vocabulary>(vocabulary: V) => Object.keys(VALUES[vocabulary]) as Value<V>[]

/** The values by the names that a user of a language writes: the first other name is the Indonesian one, where there is one. */
export const valuesIn = (vocabulary: Vocabulary, lang: 'id' | 'en'): string[] =>
  Object.entries(VALUES[vocabulary]).map(([value, [indonesian]]) =>
    lang === 'id' && vocabulary !== 'platform' && vocabulary !== 'lang' && indonesian ? indonesian : value,
  )

/** A value by the name that a user of a language writes; a topic of the user's own is its own name. */
export const valueIn = (vocabulary: Vocabulary, value: string, lang: 'id' | 'en'): string =>
  valuesIn(vocabulary, lang)[(valuesOf(vocabulary) as string[]).indexOf(value)] ?? value

/** All the ways to write the values of a vocabulary. */
export const waysToWrite = (vocabulary: Vocabulary): string[] => Object.entries(VALUES[vocabulary]).flatMap(([value, names]) => [value, ...names])

/**
 * The value that a word stands for, in either language and any case; undefined when it is none.
 * Topics are an open list: another word is a topic of its own.
 */
export const readValue = <V extends Vocabulary>(vocabulary: V, word: string): Value<V> | undefined => {
  const wanted = word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
  const value = byName(vocabulary).get(wanted)
  return (value ?? (vocabulary === 'topic' && wanted !== '' ? wanted : undefined)) as Value<V> | undefined
}

const names = new Map<Vocabulary, ReadonlyMap<string, string>>()

const byName = (vocabulary: Vocabulary): ReadonlyMap<string, string> => {
  let known = names.get(vocabulary)
  if (!known) {
    const pairs = Object.entries(VALUES[vocabulary]).flatMap(([value, others]) => [value, ...others].map((name) => [name.replaceAll('-', ' '), value] as const))
    names.set(vocabulary, (known = new Map(pairs.reverse())))
  }
  return known
}
