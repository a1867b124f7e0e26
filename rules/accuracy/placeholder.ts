import { defineRule, forLang, type Located, lazily, type Match, MONTH_PATTERN } from '../../src/rule.ts'

const FIELD =
  'isi(?:kan)?|masukkan|sisipkan|tulis(?:kan)?|lengkapi|sebutkan|nama|tanggal|tgl|hari|tautan|link|lokasi|tempat|alamat|jabatan|nomor|no\\.|jam|waktu|judul|jumlah|angka|kontak|narahubung|instansi|' +
  'insert|enter|your|name|first ?name|last ?name|full ?name|date|venue|location|place|address|title|number|time|url|agency name|xx+'
const KEPT_ON_PURPOSE = /disamar|dirahasia|dihapus|disensor|withheld|redacted|removed|changed|deleted/i
/** Blanks that readers are asked to fill. */
const QUIZ = /(?<![A-Za-zÀ-ÿ])(?:lengkapi|isi(?:lah)?|tebak|jawab|fill|complete|blank|guess)(?![A-Za-zÀ-ÿ])/i

/** Square brackets, braces and angle brackets around the name of what belongs there. */
const BRACKETED = `\\[\\s*(?:${FIELD})(?![A-Za-zÀ-ÿ0-9])[^\\]\\n]{0,60}\\](?![(\\[])|\\{\\{\\s*[A-Za-zÀ-ÿ_][A-Za-zÀ-ÿ0-9_ -]{0,40}\\}\\}|\\$?\\{\\s*(?:${FIELD})(?![A-Za-zÀ-ÿ0-9])[^}\\n]{0,40}\\}|<(?!(?:link|title|address|time)>)(?:${FIELD})(?![A-Za-zÀ-ÿ0-9])[^<>\\n]{0,40}>`
const BRACKETS = lazily(() => new RegExp(BRACKETED, 'gi'))
const LETTERS = lazily(
  () =>
    new RegExp(
      [
        '(?<![A-Za-zÀ-ÿ0-9@#_./-])(?:nama|isi|tanggal|tgl|jabatan|lokasi|tempat|nomor|judul|first|last|full)_[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ_]*(?![A-Za-zÀ-ÿ@])',
        `(?<![A-Za-zÀ-ÿ0-9-])(?:x{2,}|\\?{2,}|_{2,})\\s+(?:${MONTH_PATTERN})(?:\\s+(?:\\d{4}|x{2,}))?(?![A-Za-zÀ-ÿ])`,
        `(?<![A-Za-zÀ-ÿ])(?:${MONTH_PATTERN})\\s+x{2,}(?![A-Za-zÀ-ÿ0-9-])`,
        '(?<![A-Za-zÀ-ÿ])(?:pukul|jam|tanggal|tgl\\.?|Rp\\.?|nomor|no\\.|sebanyak|sebesar|sekitar|USD|\\$)\\s?x{2,}(?:[.:,]x+)*(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ0-9.:-])x{2,}[.:]x{2,}(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ0-9-])x{4,}(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ])lorem\\s+ipsum(?![A-Za-zÀ-ÿ])',
        '(?<!format[^.!?\\n]{0,30})(?<![A-Za-zÀ-ÿ0-9])(?:dd|tt|hh)([/.-])(?:mm|bb)\\1(?:yy|tt|hh){1,2}(?![A-Za-zÀ-ÿ0-9])',
        '(?<![A-Za-zÀ-ÿ0-9_])_{3,}(?![A-Za-zÀ-ÿ0-9_])',
        '(?<=:\\s?)(?:\\.{4,}|…{2,})',
      ].join('|'),
      'gi',
    ),
)
/** Only in these letters: XXX is a roman numeral, TBC a disease in Indonesian. */
const EXACT = forLang({
  id: () => /(?<![A-Za-zÀ-ÿ0-9#@-])(?:TBD|TBA|xxx)(?![A-Za-zÀ-ÿ0-9-])/g,
  en: () => /(?<![A-Za-zÀ-ÿ0-9#@-])(?:TBD|TBA|TBC)(?![A-Za-zÀ-ÿ0-9-])/g,
})
/** Markdown takes `<nama pejabat>` for a tag. */
const TAG = lazily(() => new RegExp(`^(?:${BRACKETED})$`, 'i'))
/** What any of them has, quick to look for. */
const BRACKET = /\[\s*[A-Za-z]|\{|<\s*[A-Za-z]/
const LETTER =
  /(?:ma|MA|si|SI|al|AL|gl|GL|an|AN|at|AT|or|OR|ul|UL|st|ST|ll|LL)_[A-Za-zÀ-ÿ]|__|xx|XX|[Ll]orem|LOREM|[Dd][Dd][/.-][MmBb]|(?:[Tt][Tt]|[Hh][Hh])[/.-][MmBb]|:\s?(?:\.{4}|……)/
const TO_COME = /TB[ACD]|xxx/

export default defineRule({
  title: { id: 'Isian yang tertinggal', en: 'Leftover placeholder' },
  why: {
    id: 'Kerangka yang belum diisi menunjukkan draf tidak dibaca ulang, dan warga tidak mendapat keterangan yang dicarinya.',
    en: 'A template that was not filled in shows that nobody read the draft again, and leaves people without what they came for.',
  },
  severity: 'error',
  messages: { message: { id: '“{found}” masih isian kosong: tulis isi yang sebenarnya', en: '“{found}” is still a placeholder: write the real text' } },
  check: ({ draft, report }) => {
    const tell = (found: string, at: Located, around = '') => {
      if (!KEPT_ON_PURPOSE.test(found) && !(found.startsWith('_') && QUIZ.test(around)))
        report({ message: 'message', at, values: { found: found.replace(/\s+/g, ' ').trim() } })
    }
    return {
      prose(prose) {
        const seen: Match[] = []
        if (BRACKET.test(prose.text)) seen.push(...prose.find(BRACKETS()))
        if (LETTER.test(prose.text)) seen.push(...prose.find(LETTERS()))
        if (TO_COME.test(prose.text)) seen.push(...prose.find(EXACT(draft.lang)))
        for (const match of seen) {
          const isInside = seen.some(({ start, end }) => start <= match.start && match.end <= end && end - start > match.end - match.start)
          if (!isInside) tell(match.text, match, prose.text)
        }
      },
      html(node) {
        if (TAG().test(node.value)) tell(node.value, node)
      },
    }
  },
  limits: {
    id: 'XX, XXX, dan “menyusul” saja dianggap disengaja, begitu pula nomor yang disamarkan (0812-XXXX-0000) dan format tanggal yang dijelaskan sebagai format.',
    en: 'XX and XXX alone are taken as meant (roman numerals, names), and so are masked numbers (0812-XXXX-0000) and a date format that is called a format.',
  },
  examples: {
    bad: [
      'Acara dibuka oleh «[nama pejabat]» pada «XX Juni 2027».',
      'Halo «{{nama}}», berkas Anda sudah kami terima.',
      'Lokasi: «TBA», mohon ditunggu kabar berikutnya.',
      'Biaya pendaftaran «Rp XXX» per peserta, dimulai «pukul xx.xx» WIB.',
      'Penjelasan disampaikan «<nama kepala dinas>» di kantor kami.',
      'Dibuka oleh «nama_pejabat» dari Kabupaten Contoh Jaya.',
      'Pendaftaran ditutup «dd/mm/yyyy» di Balai Kota «___».',
      '«Lorem ipsum» dolor sit amet.',
      'Narahubung: «xxx», Humas Contoh Jaya.',
      { text: 'The centre will be opened by «[insert name]» on «XX June 2027».', draft: { lang: 'en' } },
      { text: 'Dear «{{firstName}}», your report is closed.', draft: { lang: 'en' } },
      { text: 'Venue: «TBC». Doors open at «xx:xx» for all.', draft: { lang: 'en' } },
    ],
    good: [
      'Acara dibuka oleh Kepala Dinas Sosial pada 3 Juni 2027.',
      'Peserta PON XX dan Rakernas XXX berkumpul di Toko Roti XX.',
      'Waspada pesan dari nomor 0812-XXXX-0000. Pasien TBC berobat gratis di puskesmas.',
      'Korban [nama disamarkan] telah didampingi. “Program itu [...] berjalan baik,” ujarnya.',
      'Tulis tanggal lahir dengan format dd/mm/yyyy. Lokasi menyusul.',
      'Lengkapi kalimat ini di kolom komentar: membaca itu ___.',
      'Kirim surel ke nama_anda@contoh.go.id atau sebut @nama_akun. Lihat [tautan pendaftaran](https://contoh.go.id).',
      { text: 'The victim [name withheld] is safe. Follow [name of the road](https://example.gov/road).', draft: { lang: 'en' } },
      { text: 'Super Bowl XX and Chapter XXX were long. See you on 3 June 2027.', draft: { lang: 'en' } },
      { text: 'The tuberculosis clinic moves on 4 June 2027. Write the date in the format dd/mm/yyyy.', draft: { lang: 'en' } },
    ],
  },
})
