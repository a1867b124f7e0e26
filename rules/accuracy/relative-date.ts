import { addDays, defineRule, forLang, namesDay, readDay, type TermHit, WEEKDAYS, weekday, wholeText, wholeWords, writeDay } from '../../src/rule.ts'

const WORDS = {
  id: 'besok|lusa|hari ini|malam ini|nanti malam|minggu depan|pekan depan|bulan depan|minggu ini|pekan ini'.split('|'),
  en: ['tomorrow', 'today', 'tonight', 'next week', 'next month', 'this week', 'this weekend', 'next weekend'],
}
const DAYS_ON: Readonly<Record<string, number>> = { 'hari ini': 0, 'malam ini': 0, 'nanti malam': 0, besok: 1, lusa: 2, today: 0, tonight: 0, tomorrow: 1 }
/** What a reader may miss: openings, closings, deadlines. */
const SERVICE = forLang({
  id: () =>
    new RegExp(
      wholeWords(
        'layanan|pelayanan|pembagian|penyaluran|kantor|loket|tutup|ditutup|buka|dibuka|pendaftaran|tenggat|batas|jadwal|libur|padam|pemadaman|dialihkan|keliling|antrean|pengambilan|pembayaran|naik|berlaku|mengalir|mati',
      ),
      'i',
    ),
  en: () =>
    new RegExp(
      wholeWords(
        'office|desk|counter|clos(?:e|es|ed|ing)|open(?:s|ing)?(?![ -](?:source|data|government|science|standards?|educational|innovation))|applications?|deadline|due|registration|schedule|power cut|diverted|collection|payment|fees?|in force',
      ),
      'i',
    ),
})
/** How far from the word of a service, in letters of one sentence. */
const NEAR = 90

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
    const before: TermHit[] = []
    const after: TermHit[] = []
    /** “besok, Selasa, 17 November 2026”, when it is known on which day the draft is published. */
    const withDate = (found: string): string[] => {
      const publish = fields.publish === undefined ? undefined : readDay(fields.publish)
      const step = DAYS_ON[found.toLowerCase()]
      if (!publish || step === undefined) return []
      const meant = addDays(publish, step)
      return [`${found}, ${WEEKDAYS[lang][weekday(meant)]}, ${writeDay(meant, lang)}`]
    }
    return {
      term(hit) {
        const { text } = hit.prose
        if (/[A-Za-zÀ-ÿ]/.test(text[hit.start - 1] ?? '')) return
        const [next] = text.slice(hit.end, hit.end + NEAR).split(/[.!?\n]/)
        if (SERVICE(lang).test(next ?? '')) before.push(hit)
        else if (
          SERVICE(lang).test(
            text
              .slice(Math.max(0, hit.start - NEAR), hit.start)
              .split(/[.!?\n]/)
              .at(-1) ?? '',
          )
        )
          after.push(hit)
      },
      end() {
        const first = prose.map((block) => before.find((hit) => hit.prose === block) ?? after.find((hit) => hit.prose === block)).find((hit) => hit)
        if (!first || namesDay(wholeText(prose))) return
        report({ message: 'message', at: first, values: { found: first.text }, suggest: withDate(first.text) })
      },
    }
  },
  limits: {
    id: 'Hanya di dekat kata layanan (buka, tutup, pendaftaran …); salam seperti “semoga hari ini menyenangkan” dilewati. Satu tanggal di mana pun dalam draf meredakannya.',
    en: 'Only near words of a service (open, closed, deadline …). One date anywhere in the draft satisfies the rule.',
  },
  examples: {
    bad: [
      'Pembagian bibit gratis dimulai «besok» pukul 08.00 WIB di Balai Desa Melati.',
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
      { text: 'People today use open data in many ways.', draft: { lang: 'en' } },
      { text: 'Have a lovely day today!', draft: { lang: 'en' } },
    ],
  },
})
