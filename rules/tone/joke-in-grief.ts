import { defineRule, type Prose } from '../../src/rule.ts'

/** Death and disaster, by lemma. */
const GRIEF = {
  id: 'banjir, gempa, longsor, tsunami, erupsi, kecelakaan, kebakaran, korban, korban jiwa, tewas, meninggal, wafat, jenazah, almarhum, almarhumah, duka, berduka, belasungkawa, tenggelam, bunuh diri, puting beliung, karhutla',
  en: 'flood, floods, flooding, earthquake, quake, landslide, tsunami, wildfire, wildfires, hurricane, tornado, died, dies, killed, death, deaths, dead, funeral, mourn, mourning, victim, victims, casualties, condolences, passed away, suicide',
}
const LAUGH = /[😂🤣😆😹😜🤪😝]|(?<![A-Za-zÀ-ÿ0-9])(?:(?:wk){2,}w?k?|(?:ha){3,}h?|lo+l|lmao|rofl|ngakak|bikin joget|pantun)(?![A-Za-zÀ-ÿ0-9])/giu
/** Floods of goods, quakes of sport: nobody is hurt. */
const FIGURE =
  /^\s+(?:diskon|promo|pujian|hadiah|order(?:an)?|pesanan|peminat|penonton|transfer|jenggot|of (?:offers|applications|love|messages)|support|end)\b/iu

export default defineRule({
  title: { id: 'Kelakar di tengah duka', en: 'A joke beside grief' },
  why: {
    id: 'Keluarga korban ikut membaca; tawa di samping musibah melukai mereka dan merusak nama instansi.',
    en: 'The bereaved read it too; laughter beside a disaster hurts them and the office.',
  },
  severity: 'error',
  messages: { joke: { id: 'Hapus “{found}”; unggahan ini menyebut “{grief}”', en: 'Leave out “{found}”; this post speaks of “{grief}”' } },
  limits: {
    id: 'Hanya tawa yang tertulis (emoji tertawa, wkwk, pantun) dalam paragraf yang sama. Kiasan yang tidak terdaftar (“banjir pembeli”) ikut ditandai.',
    en: 'Only written laughter (laughing emoji, lol) in the same paragraph. Figures of speech that are not listed are reported too.',
  },
  terms: () => (['id', 'en'] as const).flatMap((lang) => GRIEF[lang].split(', ').map((text) => ({ text, lang, ...(lang === 'id' && { lemma: true }) }))),
  check: ({ report }) => {
    const seen = new Set<Prose>()
    return {
      term({ prose, text, end }) {
        if (seen.has(prose) || FIGURE.test(prose.text.slice(end))) return
        seen.add(prose)
        for (const laugh of prose.find(LAUGH)) report({ message: 'joke', at: laugh, values: { found: laugh.text, grief: text } })
      },
    }
  },
  examples: {
    bad: [
      'Banjir lagi, banjir lagi «😂» siapkan perahu karet!',
      'Korban kecelakaan hari ini tiga orang, «wkwk» hati-hati ya.',
      'Gempa semalam «bikin joget» «🤣»',
      { text: 'Floods again «😂» bring a boat!', draft: { lang: 'en' } },
      { text: 'Three people died, «lol» stay safe.', draft: { lang: 'en' } },
      { text: 'Last night’s earthquake made us dance «🤣»', draft: { lang: 'en' } },
    ],
    good: [
      'Banjir di dua kecamatan. Hubungi posko di 112.',
      'Pasar murah tahun ini banjir diskon 😂',
      'Korban kecelakaan hari ini tiga orang. Kami turut berduka.\n\nSelamat Hari Anak Nasional 😊',
      'Kucing kantor kami ikut rapat 😂',
      'Floods in two towns. Call 911 in an emergency.',
      'Three people died. Our thoughts are with their families.',
      'A flood of offers reached our mascot contest 😂',
    ],
  },
})
