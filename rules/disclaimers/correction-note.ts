import { allText, defineRule, firstMatch, forLang, namesDay, RequiredOptions, says } from '../../src/rule.ts'

const EDITED = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:unggahan|takarir|informasi|data|tulisan|siaran pers|infografik|poster|gambar|jadwal)(?: ini| di atas| tersebut)? (?:telah|sudah) (?:diperbarui|diperbaiki|disunting|direvisi|dikoreksi|diralat|diedit|diubah)(?![A-Za-zÀ-ÿ])|(?:^|\n)\s{0,9}[[(]?(?:edit(?:ed)?|disunting|diperbarui|direvisi|versi (?:revisi|perbaikan))\s*[\]):.]/gi,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:this|the) (?:post|caption|article|page|release|information|data|figure|graphic|image|text) (?:has been|was) (?:updated|corrected|edited|revised|amended)(?![A-Za-zÀ-ÿ])|(?:^|\n)\s{0,9}[[(]?(?:edit(?:ed)?|updated|revised|corrected version)\s*[\]):.]/gi,
})
const WHAT = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:semula|sebelumnya|tertulis|seharusnya|bukan|menjadi|karena|setelah|untuk (?:memperbaiki|menambahkan)|menambahkan|menghapus|pada bagian)(?![A-Za-zÀ-ÿ])/i,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:previously|originally|earlier|should|instead of|because|after|to (?:correct|add|clarify|remove|fix|reflect)|from|added|removed)(?![A-Za-zÀ-ÿ])/i,
})

const INSERT = { id: 'Diperbarui [tanggal]: semula tertulis …, seharusnya ….', en: 'Updated on [date]: … should have read ….' }

export default defineRule({
  title: { id: 'Perbaikan tanpa keterangan', en: 'Edit without a note' },
  why: {
    id: 'Unggahan yang diam-diam berubah membuat tangkapan layar lama dan teks baru saling membantah.',
    en: 'When a post changes silently, old screenshots and the new text contradict each other.',
  },
  severity: 'warning',
  messages: {
    what: { id: 'Sebut apa yang diubah, misalnya “semula tertulis 54, seharusnya 45”', en: 'Say what changed, for example “54 should have read 45”' },
    date: { id: 'Sebut kapan diubah, misalnya “diperbarui 17 November 2026”', en: 'Say when it changed, for example “updated on 17 November 2026”' },
    both: {
      id: 'Sebut apa yang diubah dan kapan, misalnya “diperbarui 17 November 2026: semula 54, seharusnya 45”',
      en: 'Say what changed and when, for example “updated on 17 November 2026: 54 should read 45”',
    },
  },
  terms: () =>
    'diperbarui|diperbaiki|disunting|direvisi|dikoreksi|diralat|diedit|diubah|edit|edited|versi revisi|versi perbaikan|updated|corrected|revised|amended'
      .split('|')
      .map((text) => ({ text })),
  options: RequiredOptions,
  insert: INSERT,
  check: (context) => ({
    end() {
      const { draft, options, prose, report } = context
      const { lang } = draft
      const at = firstMatch(prose, EDITED(lang))
      if (!at || says(context, options.any)) return
      const text = allText(context)
      const isExplained = WHAT(lang).test(text)
      const isDated = namesDay(text)
      if (!isExplained || !isDated) report({ message: isExplained ? 'date' : isDated ? 'what' : 'both', at, suggest: [options.insert ?? INSERT[lang]] })
    },
  }),
  limits: { id: 'Tanggal apa pun dalam draf dianggap tanggal perbaikannya.', en: 'Any date in the draft counts as the date of the change.' },
  examples: {
    bad: [
      '«Unggahan ini telah diperbarui». Terima kasih atas masukan Anda.',
      'Kasus baru: 45. «Data sudah diperbaiki», semula 54.',
      '«[Disunting]» Jadwal loket Senin, 16 November 2026, pukul 08.00 WIB.',
      { text: '«This post has been updated». Thank you for telling us.', draft: { lang: 'en' } },
      { text: '«The figure was corrected» after a reader wrote to us.', draft: { lang: 'en' } },
      { text: '«Edited:» the desk opens at 9am on 16 November 2026.', draft: { lang: 'en' } },
    ],
    good: [
      'Unggahan ini telah diperbarui pada 17 November 2026: semula tertulis 54 kasus, seharusnya 45 kasus.',
      'Jalan Melati telah diperbaiki. Data pemilih dapat diperbarui kapan saja.',
      'Poster sudah diubah (17/11/2026) karena tempatnya pindah, semula di balai desa; berlaku 18 November 2026.',
      { text: 'This post was updated on 17 November 2026 to correct the figure.', draft: { lang: 'en' } },
      { text: 'The bridge was repaired. Please keep your data updated.', draft: { lang: 'en' } },
      { text: 'The graphic was revised on 17 November 2026 because the venue moved.', draft: { lang: 'en' } },
    ],
  },
})
