import { defineRule, firstMatch, forLang, wholeText } from '../../src/rule.ts'

const CORRECTION = forLang({
  id: () =>
    /(?:^|[.!?\n]\s{0,9}|[[(#*])(?<at>ralat|koreksi|pembetulan)(?=\s*[:.,!)\]]|\s+(?:ya|unggahan|untuk unggahan|data|jadwal|info[A-Za-zÀ-ÿ]*|atas|kami|dari kami)(?![A-Za-zÀ-ÿ]))|(?<![A-Za-zÀ-ÿ])(?<at2>(?:mohon maaf,? )?(?:ada|terdapat|terjadi) (?:kekeliruan|kesalahan)(?:\s(?:penulisan|ketik|data|informasi|pada unggahan[A-Za-zÀ-ÿ]*))?)(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?<at3>(?:tadi|kemarin|unggahan sebelumnya) (?:salah|keliru))(?![A-Za-zÀ-ÿ])/gi,
  en: () =>
    /(?:^|[.!?\n]\s{0,9}|[[(#*])(?<at>correction|corrected|erratum)(?=\s*[:.,!)\]])|(?<![A-Za-zÀ-ÿ])(?<at2>(?:our|the|my) (?:earlier|previous|last) (?:post|tweet|message|figure) (?:was|had|contained|gave) (?:wrong|incorrect|an? (?:error|mistake)|the wrong [A-Za-zÀ-ÿ]+))(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?<at3>we (?:got it wrong|made (?:a mistake|an error)))(?![A-Za-zÀ-ÿ])/gi,
})
const combine = (first: string, second: string) => first.split('|').flatMap((one) => second.split('|').map((two) => `${one} ${two}`))
const WAKE = {
  id: [
    'ralat',
    'koreksi',
    'pembetulan',
    ...combine('ada|terdapat|terjadi', 'kekeliruan|kesalahan'),
    ...combine('tadi|kemarin|unggahan sebelumnya', 'salah|keliru'),
  ],
  en: [
    'correction',
    'corrected',
    'erratum',
    'we got it wrong',
    'we made a mistake',
    'we made an error',
    ...combine('earlier|previous|last', 'post|tweet|message|figure'),
  ],
}
/** What was wrong and what is right, in one way or another. */
const CONTEXT = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:seharusnya|semestinya|yang benar(?:nya)? (?:adalah|ialah|:)[^.]{0,60}(?:bukan|tertulis)|bukan\s[A-Za-zÀ-ÿ\d]+|tertulis|kami (?:menulis|tulis)|semula|(?:unggahan|info[A-Za-zÀ-ÿ]*|jadwal|data|rilis|infografik)\s[^.\n]{0,60}(?<![A-Za-zÀ-ÿ])menyebut(?:kan)?|sebelumnya\s(?:tertulis|disebut[A-Za-zÀ-ÿ]*|kami)|dari\s[^.\n]{1,40}\smenjadi)(?![A-Za-zÀ-ÿ])/i,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:should (?:be|have been|read)|not\s[A-Za-zÀ-ÿ\d]+|instead of|previously|originally|we (?:wrote|said)|from\s[^.\n]{1,40}\sto)(?![A-Za-zÀ-ÿ])/i,
})

export default defineRule({
  title: { id: 'Ralat tanpa konteks', en: 'Correction without context' },
  why: {
    id: 'Ralat yang tidak menyebut apa yang keliru tidak menolong orang yang sudah membaca dan meneruskan unggahan pertama.',
    en: 'A correction that does not say what was wrong does not help those who read and shared the first post.',
  },
  severity: 'warning',
  messages: {
    message: {
      id: 'Sebut apa yang keliru, apa yang benar, dan tautan unggahan awalnya, misalnya “tertulis 54, seharusnya 45”',
      en: 'Say what was wrong, what is right and where the first post is, for example “we wrote 54, it should be 45”',
    },
  },
  terms: () => [...WAKE.id.map((text) => ({ text, lang: 'id' as const })), ...WAKE.en.map((text) => ({ text, lang: 'en' as const }))],
  check: ({ draft: { lang }, links, prose, report }) => ({
    end() {
      if (links.length > 0) return
      const match = firstMatch(prose, CORRECTION(lang))
      if (!match || CONTEXT(lang).test(wholeText(prose))) return
      const { at, at2, at3 } = match.groups
      const start = match.end - (at ?? at2 ?? at3 ?? '').length
      report({ message: 'message', at: { span: match.block.span(start, match.end) } })
    },
  }),
  limits: {
    id: '“Koreksi” sebagai nama layanan dilewati; tautan apa pun dianggap menunjuk unggahan awal.',
    en: '“Correction” as the name of a service is passed over; any link counts as pointing to the first post.',
  },
  examples: {
    bad: [
      '«Ralat»: data yang benar adalah 45.',
      '«Koreksi» ya, yang benar ada di gambar ini.',
      'Mohon perhatian, «ada kekeliruan data» di unggahan kami, sudah diperbaiki.',
      { text: '«Correction»: the figure is 45.', draft: { lang: 'en' } },
      { text: '«Our earlier post was wrong», sorry.', draft: { lang: 'en' } },
      { text: 'Sorry, «we made a mistake». All fixed now.', draft: { lang: 'en' } },
    ],
    good: [
      'Ralat. Pada 10 November 2026 kami menulis 54 kasus; yang benar 45 kasus: contoh.go.id/ralat',
      'Ralat: pada unggahan 16 November 2026 tertulis 54 kasus, seharusnya 45 kasus.',
      'Koreksi untuk unggahan pagi ini: jadwal pukul 09.00 WIB, bukan 08.00 WIB.',
      'Layanan koreksi data KTP-el dibuka di kecamatan. Hindari kesalahan penulisan nama.',
      'Ralat: unggahan kami kemarin menyebut loket tutup pukul 15.00 WIB. Yang benar, pukul 14.00 WIB.',
      'Ralat jadwal ada di https://contoh.go.id/jadwal',
      { text: 'Correction: we wrote 54 cases on 16 November 2026; it should be 45.', draft: { lang: 'en' } },
      { text: 'Correction: the desk opens at 9am, not at 8am.', draft: { lang: 'en' } },
      { text: 'Report any mistake on your card at the desk.', draft: { lang: 'en' } },
    ],
  },
})
