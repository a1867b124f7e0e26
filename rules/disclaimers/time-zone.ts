import { allText, defineRule, firstMatch, forLang, lazily, RequiredOptions, says, wholeText } from '../../src/rule.ts'

const TIME = forLang({
  id: () => /(?<![A-Za-zÀ-ÿ])(?:pukul|jam)\s+\d{1,2}[.:]\d{2}(?:\s?(?:[–—-]|s\.?\s?d\.?|sampai|hingga)\s?\d{1,2}[.:]\d{2})?(?!\d)/gi,
  en: () => /(?<![A-Za-zÀ-ÿ0-9.:])\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?![A-Za-zÀ-ÿ0-9])/gi,
})
const ZONE = forLang({
  id: () => /(?<![A-Za-zÀ-ÿ])(?:WIB|WITA|Wita|WIT|wib|wita|wit|GMT|UTC|waktu setempat|waktu (?:Indonesia|Jakarta|Makassar|Jayapura))(?![A-Za-zÀ-ÿ])|GMT[+]/,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:GMT|BST|UTC|CET|CEST|WIB|WITA|Wita|WIT|AEST|AEDT|[ECMP][SD]?T|(?:UK|local|Eastern|Central|Mountain|Pacific|Jakarta|Western Indonesia)(?: Standard| Daylight)? ?[Tt]ime|Eastern|Pacific|Central)(?![A-Za-zÀ-ÿ])/,
})

/** In English, where one zone is often enough, only what people follow from elsewhere. */
const FROM_AFAR = lazily(
  () =>
    /(?<![A-Za-zÀ-ÿ])(?:live|broadcast|webinar|online|virtual|zoom|stream[A-Za-zÀ-ÿ]*|briefing|deadline|clos(?:e|es|ing)|submit|apply|applications?|register)(?![A-Za-zÀ-ÿ])/i,
)

export default defineRule({
  title: { id: 'Waktu tanpa zona', en: 'Time without a time zone' },
  why: {
    id: 'Indonesia punya tiga zona waktu; tanpa WIB, Wita, atau WIT, sebagian pembaca datang pada jam yang salah.',
    en: 'Indonesia has three time zones; without one, some readers come at the wrong hour.',
  },
  severity: 'warning',
  messages: { message: { id: 'Tambahkan zona waktunya: WIB, Wita, atau WIT', en: 'Add the time zone, for example “local time” or “WIB”' } },
  when: { kind: ['post', 'thread', 'story', 'ad', 'press-release'] },
  options: RequiredOptions,
  check: (context) => ({
    end() {
      const { draft, options, prose, report } = context
      const { lang } = draft
      const text = wholeText(prose)
      if (!/\d/.test(text)) return
      const near = (i: number) => lang === 'id' || FROM_AFAR().test(wholeText(prose.slice(Math.max(0, i - 1), i + 2)))
      const at = firstMatch(
        prose.filter((_, i) => near(i)),
        TIME(lang),
      )
      if (!at || ZONE(lang).test(allText(context)) || says(context, options.any)) return
      const suggest = options.insert !== undefined ? [options.insert] : lang === 'id' ? ['WIB', 'Wita', 'WIT'] : ['local time']
      report({ message: 'message', at, suggest: suggest.map((zone) => `${at.text} ${zone}`) })
    },
  }),
  limits: {
    id: 'Satu zona di mana pun dalam draf sudah cukup. Akun setempat dapat mematikan aturan ini.',
    en: 'One zone anywhere in the draft is enough. A local account may switch this rule off.',
  },
  examples: {
    bad: [
      'Siaran langsung «pukul 19.00» malam ini.',
      'Pendaftaran ditutup «jam 23.59», Senin, 30 November 2026.',
      'Loket buka «pukul 08.00–15.00», kecuali hari libur.',
      { text: 'Live briefing at «7pm».', draft: { lang: 'en' } },
      { text: 'Applications close at «11:59pm» on 30 November 2026.', draft: { lang: 'en' } },
      { text: 'The webinar starts at «9.30 am» and ends at noon.', draft: { lang: 'en' } },
    ],
    good: [
      'Siaran langsung pukul 19.00 WIB.',
      'Senin pukul 08.00–15.00, Jumat pukul 08.00–11.00 (Wita).',
      { text: 'Kami tunggu pukul 09.00, Kak.', draft: { jenis: 'balasan' } },
      { text: 'Live briefing at 7pm BST.', draft: { lang: 'en' } },
      { text: 'The webinar starts at 9.30am local time, doors open at 9am.', draft: { lang: 'en' } },
      { text: 'The market opens at 7am on Saturday.', draft: { lang: 'en' } },
      { text: 'Her day starts at 5.30am.\n\nShe swims.\n\nThe rest of it is online.', draft: { lang: 'en' } },
    ],
  },
})
