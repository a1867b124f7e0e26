import { defineRule } from '../../src/rule.ts'

const CORRECTION = {
  id: /(?:^|[.!?\n]\s*|[[(#*])(?<at>ralat|koreksi|pembetulan)(?=\s*[:.,!)\]]|\s+(?:ya|unggahan|untuk unggahan|data|jadwal|info[A-Za-zÀ-ÿ]*|atas|kami|dari kami)(?![A-Za-zÀ-ÿ]))|(?<![A-Za-zÀ-ÿ])(?<at2>(?:mohon maaf,? )?(?:ada|terdapat|terjadi) (?:kekeliruan|kesalahan)(?:\s(?:penulisan|ketik|data|informasi|pada unggahan[A-Za-zÀ-ÿ]*))?)(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?<at3>(?:tadi|kemarin|unggahan sebelumnya) (?:salah|keliru))(?![A-Za-zÀ-ÿ])/diu,
  en: /(?:^|[.!?\n]\s*|[[(#*])(?<at>correction|corrected|erratum)(?=\s*[:.,!)\]])|(?<![A-Za-zÀ-ÿ])(?<at2>(?:our|the|my) (?:earlier|previous|last) (?:post|tweet|message|figure) (?:was|had|contained|gave) (?:wrong|incorrect|an? (?:error|mistake)|the wrong [A-Za-zÀ-ÿ]+))(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?<at3>we (?:got it wrong|made (?:a mistake|an error)))(?![A-Za-zÀ-ÿ])/diu,
}
/** What was wrong and what is right, in one way or another. */
const CONTEXT = {
  id: /(?<![A-Za-zÀ-ÿ])(?:seharusnya|semestinya|yang benar(?:nya)? (?:adalah|ialah|:)[^.]{0,60}(?:bukan|tertulis)|bukan\s[A-Za-zÀ-ÿ\d]+|tertulis|semula|sebelumnya\s(?:tertulis|disebut[A-Za-zÀ-ÿ]*|kami)|dari\s[^.\n]{1,40}\smenjadi)(?![A-Za-zÀ-ÿ])/iu,
  en: /(?<![A-Za-zÀ-ÿ])(?:should (?:be|have been|read)|not\s[A-Za-zÀ-ÿ\d]+|instead of|previously|originally|we (?:wrote|said)|from\s[^.\n]{1,40}\sto)(?![A-Za-zÀ-ÿ])/iu,
}

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
  terms: () => [
    ...['ralat', 'koreksi', 'pembetulan', 'kekeliruan', 'kesalahan', 'salah', 'keliru'].map((text) => ({ text, lang: 'id' as const })),
    ...['correction', 'corrected', 'erratum', 'wrong', 'incorrect', 'error', 'mistake'].map((text) => ({ text, lang: 'en' as const })),
  ],
  check: ({ draft: { lang }, links, prose, report }) => ({
    end() {
      if (links.length > 0 || prose.some(({ text }) => CONTEXT[lang].test(text))) return
      for (const block of prose) {
        const groups = CORRECTION[lang].exec(block.text)?.indices?.groups
        const place = groups?.at ?? groups?.at2 ?? groups?.at3
        if (place) return report({ message: 'message', at: { span: block.span(place[0], place[1]) } })
      }
    },
  }),
  limits: {
    id: '“Koreksi” sebagai nama layanan dilewati; tautan apa pun dianggap menunjuk unggahan awal.',
    en: 'Any link counts as pointing to the first post.',
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
      'Ralat: pada unggahan 16 November 2026 tertulis 54 kasus, seharusnya 45 kasus.',
      'Koreksi untuk unggahan pagi ini: jadwal pukul 09.00 WIB, bukan 08.00 WIB.',
      'Layanan koreksi data KTP-el dibuka di kecamatan. Hindari kesalahan penulisan nama.',
      'Ralat jadwal ada di https://contoh.go.id/jadwal',
      { text: 'Correction: we wrote 54 cases on 16 November 2026; it should be 45.', draft: { lang: 'en' } },
      { text: 'Correction: the desk opens at 9am, not at 8am.', draft: { lang: 'en' } },
      { text: 'Report any mistake on your card at the desk.', draft: { lang: 'en' } },
    ],
  },
})
