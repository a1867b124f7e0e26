import { DATE_PATTERN, defineRule, MONTHS, readDay, WEEKDAYS, weekday } from '../../src/rule.ts'

const WORDS = {
  id: 'besok|lusa|hari ini|malam ini|nanti malam|minggu depan|pekan depan|bulan depan|minggu ini|pekan ini'.split('|'),
  en: ['tomorrow', 'today', 'tonight', 'next week', 'next month', 'this week', 'this weekend', 'next weekend'],
}
const DAYS_ON: Readonly<Record<string, number>> = { 'hari ini': 0, 'malam ini': 0, 'nanti malam': 0, besok: 1, lusa: 2, today: 0, tonight: 0, tomorrow: 1 }
/** What a reader may miss: openings, closings, deadlines. */
const SERVICE = {
  id: '(?:layanan|pelayanan|kantor|loket|tutup|ditutup|buka|dibuka|pendaftaran|tenggat|batas|jadwal|libur|padam|pemadaman|dialihkan|keliling|antrean|pengambilan|pembayaran|naik|berlaku|mengalir|mati)',
  en: '(?:office|desk|counter|clos(?:e|es|ed|ing)|opens?|opening|applications?|deadline|due|registration|schedule|power cut|diverted|collection|payment|fees?|in force)',
}

export default defineRule({
  title: { id: 'Hari relatif tanpa tanggal', en: 'Relative day without a date' },
  why: {
    id: 'Unggahan dibagikan ulang berhari-hari; “besok” lalu menunjuk hari yang salah.',
    en: 'Posts are shared again for days; “tomorrow” then points to the wrong day.',
  },
  severity: 'warning',
  messages: {
    message: { id: 'Tambahkan tanggalnya, misalnya “{found}, Selasa, 17 November 2026”', en: 'Add the date, for example “{found}, Tuesday, 17 November 2026”' },
  },
  when: { kind: ['post', 'thread', 'ad', 'press-release'] },
  terms: () => [...WORDS.id.map((text) => ({ text, lang: 'id' as const })), ...WORDS.en.map((text) => ({ text, lang: 'en' as const }))],
  check: ({ draft: { lang, fields }, prose, report }) => {
    const date = new RegExp(DATE_PATTERN, 'iu')
    const word = `(?<![A-Za-zÀ-ÿ])(?<at>${WORDS[lang].join('|')})(?![A-Za-zÀ-ÿ])`
    const service = `(?<![A-Za-zÀ-ÿ])${SERVICE[lang]}(?![A-Za-zÀ-ÿ])`
    /** “besok, Selasa, 17 November 2026”, when it is known on which day the draft is published. */
    const withDate = (found: string): string[] => {
      const publish = fields.publish === undefined ? undefined : readDay(fields.publish)
      const step = DAYS_ON[found.toLowerCase()]
      if (!publish || step === undefined) return []
      const meant = new Date(Date.UTC(publish.year, publish.month - 1, publish.day + step))
      const day = { year: meant.getUTCFullYear(), month: meant.getUTCMonth() + 1, day: meant.getUTCDate() }
      return [`${found}, ${WEEKDAYS[lang][weekday(day)]}, ${day.day} ${MONTHS[lang][day.month - 1]} ${day.year}`]
    }
    return {
      end() {
        if (prose.some(({ text }) => date.test(text))) return
        for (const block of prose) {
          for (const expression of [`${word}[^.!?\\n]{0,80}?${service}`, `${service}[^.!?\\n]{0,80}?${word}`]) {
            const match = new RegExp(expression, 'diu').exec(block.text)
            const place = match?.indices?.groups?.at
            if (!place) continue
            const found = block.text.slice(place[0], place[1])
            return report({ message: 'message', at: { span: block.span(place[0], place[1]) }, values: { found }, suggest: withDate(found) })
          }
        }
      },
    }
  },
  limits: {
    id: 'Hanya di dekat kata layanan (buka, tutup, pendaftaran …); salam seperti “semoga hari ini menyenangkan” dilewati. Satu tanggal di mana pun dalam draf meredakannya.',
    en: 'Only near words of a service (open, closed, deadline …). One date anywhere in the draft satisfies the rule.',
  },
  examples: {
    bad: [
      '«Besok» layanan samsat keliling ada di Pasar Contoh.',
      'Pendaftaran beasiswa ditutup «minggu depan».',
      '«Hari ini» kantor kami tutup.',
      { text: 'The office is closed «tomorrow».', draft: { lang: 'en' } },
      { text: 'Applications close «next week».', draft: { lang: 'en' } },
      { text: 'The desk is closed «today» from noon.', draft: { lang: 'en' } },
    ],
    good: [
      'Besok, Selasa, 17 November 2026, layanan samsat keliling ada di Pasar Contoh.',
      'Pendaftaran ditutup 30 November 2026.',
      'Semoga hari ini menyenangkan, Kak.',
      { text: 'Besok layanan kami buka lagi, Kak.', draft: { jenis: 'balasan' } },
      { text: 'The office is closed tomorrow, 17 November 2026.', draft: { lang: 'en' } },
      { text: 'Applications close on 30 November 2026.', draft: { lang: 'en' } },
      { text: 'Have a lovely day today!', draft: { lang: 'en' } },
    ],
  },
})
