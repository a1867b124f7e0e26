import { type Draft, defineRule, forLang, type Located, lazily, type Match, MONTH_PATTERN, wholeText } from '../../src/rule.ts'

const FIELD =
  'isi(?:kan)?|masukkan|sisipkan|tulis(?:kan)?|lengkapi|sebutkan|nama|tanggal|tgl|hari|tautan|link|lokasi|tempat|alamat|jabatan|nomor|no\\.|jam|waktu|judul|jumlah|angka|kontak|narahubung|instansi|' +
  'insert|enter|your|name|first ?name|last ?name|full ?name|date|venue|location|place|address|title|number|time|url|agency name|xx+'
/** Notes about what is still to do, in brackets. */
const NOTE =
  '(?:foto|gambar|video|logo|poster|peta|tabel|grafik|caption|takarir|kutipan)\\s+(?:di\\s+sini|menyusul)|(?:cek|periksa|konfirmasi|verifikasi)\\s+(?:lagi|ulang|dulu)|perlu\\s+(?:dicek|konfirmasi|verifikasi)|(?:akan\\s+)?(?:diisi|dilengkapi|ditambahkan)(?:\\s+(?:kemudian|nanti|belakangan|menyusul))?|(?:photo|image|picture|logo|quote|caption|text)\\s+(?:goes\\s+)?here|to\\s+be\\s+(?:added|confirmed|written)|tbd|tba|todo|fixme|(?:check|confirm)(?:\\s+(?:again|this))?|(?:nama\\s+)?sumber(?:\\s+(?:foto|data|berita))?|kredit(?:\\s+foto)?|source|(?:photo\\s+)?credit'
const KEPT_ON_PURPOSE = /disamar|dirahasia|dihapus|disensor|withheld|redacted|removed|changed|deleted/i
/** Blanks that readers are asked to fill. */
const QUIZ = /(?<![A-Za-zÀ-ÿ])(?:lengkapi|isi(?:lah)?|tebak|jawab|kuis|fill|complete|blank|guess)(?![A-Za-zÀ-ÿ])/i

/** Square brackets, braces and angle brackets around the name of what belongs there. */
const BRACKETED = `\\[\\s*(?:(?:${FIELD})(?![A-Za-zÀ-ÿ0-9])[^\\]\\n]{0,60}|(?:${NOTE})\\s*)\\](?![(\\[])|\\{\\{\\s*[A-Za-zÀ-ÿ_][A-Za-zÀ-ÿ0-9_ -]{0,40}\\}\\}|\\$?\\{\\s*(?:${FIELD})(?![A-Za-zÀ-ÿ0-9])[^}\\n]{0,40}\\}|<(?!(?:link|title|address|time)>)(?:${FIELD})(?![A-Za-zÀ-ÿ0-9])[^<>\\n]{0,40}>`
const BRACKETS = lazily(() => new RegExp(BRACKETED, 'gi'))
const LETTERS = lazily(
  () =>
    new RegExp(
      [
        '(?<![A-Za-zÀ-ÿ0-9@#_./-])(?:nama|isi|tanggal|tgl|jabatan|lokasi|tempat|nomor|judul|first|last|full)_[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ_]*(?![A-Za-zÀ-ÿ@])',
        `(?<![A-Za-zÀ-ÿ0-9-])(?:x{2,20}|\\?{2,20}|_{2,20})\\s{1,9}(?:${MONTH_PATTERN})(?:\\s{1,9}(?:\\d{4}|x{2,20}))?(?![A-Za-zÀ-ÿ])`,
        `(?<![A-Za-zÀ-ÿ])(?:${MONTH_PATTERN})\\s{1,9}x{2,20}(?![A-Za-zÀ-ÿ0-9-])`,
        '(?<![A-Za-zÀ-ÿ])(?:pukul|jam|tanggal|tgl\\.?|Rp\\.?|nomor|no\\.|sebanyak|sebesar|sekitar|USD|\\$)\\s?x{2,}(?:[.:,]x+)*(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ0-9.:-])x{2,}[.:]x{2,}(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ0-9-])x{4,}(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ])lorem\\s{1,9}ipsum(?![A-Za-zÀ-ÿ])',
        '(?<!format[^.!?\\n]{0,30})(?<![A-Za-zÀ-ÿ0-9])(?:dd|tt|hh)([/.-])(?:mm|bb)\\1(?:yy|tt|hh){1,2}(?![A-Za-zÀ-ÿ0-9])',
        '(?<![A-Za-zÀ-ÿ0-9_])_{3,}(?![A-Za-zÀ-ÿ0-9_])',
        '(?<=:\\s?)(?:\\.{4,}|…{2,})',
        '(?<=(?<![A-Za-zÀ-ÿ])(?:di|pukul|jam|tanggal|tgl\\.?|nomor|no\\.) )(?:\\.{3,}|…+)(?= ?WI(?:B|TA?)(?![A-Za-zÀ-ÿ])| ?,|\\s\\.)',
        '(?<=(?<![A-Za-zÀ-ÿ])(?:pukul|jam|tanggal|tgl\\.?|nomor|no\\.) )(?:\\.{3,}|…+)(?=\\.?[^\\S\\n]?(?:\\n|$))',
        // A caption may hold its place back to the next line: only where day or time stand before it is it a blank.
        '(?<=(?:\\d|WIB|WITA?) (?:bertempat )?di )(?:\\.{3,}|…+)(?=\\.?[^\\S\\n]?(?:\\n|$))',
      ].join('|'),
      'gi',
    ),
)
/** Notes to oneself and the words of templates. */
const NOTES = lazily(
  () =>
    new RegExp(
      [
        '(?<![A-Za-zÀ-ÿ0-9#@_-])(?:TODO|FIXME)(?![A-Za-zÀ-ÿ0-9_-])',
        '(?<![A-Za-zÀ-ÿ])(?:CATATAN (?:EDITOR|UNTUK EDITOR)|Catatan [Ee]ditor|Catatan untuk editor|NOTE TO (?:SELF|EDITOR)|Note to (?:self|editor))(?=\\s*:)',
        '(?<!(?:[Ff]ormat|FORMAT|[Kk]etik|KETIK|[Kk]irim|[Tt]ulis)[^.!?\\n]{0,60})\\(\\s*(?:[Ii]si(?:kan)?|[Mm]asukkan|[Tt]ulis(?:kan)?|[Ll]engkapi|[Ss]isipkan)\\s(?:nomor|nama|tanggal|tgl|hari|alamat|tautan|link|lokasi|tempat|jabatan|waktu|jam|kontak|judul|jumlah|angka|harga)(?![A-Za-zÀ-ÿ])[^()\\n]{0,40}\\)',
        '\\(\\s*(?:[Aa]kan )?(?:[Dd]iisi|[Dd]ilengkapi|[Dd]itambahkan) (?:kemudian|nanti|belakangan|menyusul)\\s*\\)',
        '\\(\\s*(?:[Aa]kan |[Mm]ohon |[Hh]arap )?(?:[Dd]iisi|[Dd]ilengkapi|[Dd]itambahkan) (?:oleh )?(?:(?:tim|bagian) )?(?:humas|redaksi|editor|admin)\\s*\\)',
        '\\(\\s*(?:[Kk]redit foto|[Ss]umber foto|[Nn]ama fotografer|[Pp]hoto credit)\\s*\\)',
        '\\(\\s*(?:[Ff]oto|[Gg]ambar|[Ll]ogo|[Pp]oster) di sini\\s*\\)',
        '(?<![A-Za-zÀ-ÿ0-9])(?:08|\\+?62[\\s-]?8)[xX]{2}(?<!(?:[Ww]aspada|[Pp]enip|palsu|mengaku|[Ff]ormat)[^.!?\\n]{0,80})[xX]{0,2}(?:[\\s.-]?[xX]{2,}){1,3}(?![A-Za-zÀ-ÿ0-9])',
        '(?<=(?:[Jj]udul|JUDUL|[Nn]ama|NAMA|[Tt]empat|[Ll]okasi|[Tt]anggal|[Ww]aktu|[Nn]arahubung|[Kk]ontak|[Tt]itle|TITLE|[Nn]ame|[Dd]ate|[Tt]ime|[Vv]enue)\\s?:\\s?)X{2,3}(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ0-9%])%[A-Z][A-Z_]{1,24}%(?![A-Za-zÀ-ÿ0-9])',
        '(?<![A-Za-zÀ-ÿ])(?:[Ii]nsert|INSERT)\\s(?:(?:your|the|a)\\s)?(?:caption|text|title|headline|photo|image|picture|logo|quote|link|name|date|venue|CAPTION|TEXT|TITLE|PHOTO|IMAGE|LINK|NAME|DATE)\\s(?:here|HERE)(?![A-Za-zÀ-ÿ])',
        '(?<![A-Za-zÀ-ÿ])(?:[Yy]our|YOUR)\\s(?:text|title|headline|caption|content|logo|TEXT|TITLE|HEADLINE|CAPTION|CONTENT|LOGO)\\s(?:here|HERE)(?![A-Za-zÀ-ÿ])',
        '(?<![A-Za-zÀ-ÿ])(?:[Cc]ontoh|CONTOH|[Ii]si|[Mm]asukkan|[Ss]isipkan)\\s(?:teks|judul|takarir|caption|konten|kutipan|keterangan foto|TEKS|JUDUL)\\s(?:di sini|DI SINI)(?![A-Za-zÀ-ÿ])',
        '(?<![A-Za-zÀ-ÿ0-9])GANTI[-_](?:TAUTAN|LINK|NAMA|TANGGAL|NOMOR|FOTO|JUDUL|INI|TEKS|LOKASI)(?![A-Za-zÀ-ÿ0-9])',
        '(?<![A-Za-zÀ-ÿ0-9_])_{2,}[.:]_{2,}(?![A-Za-zÀ-ÿ0-9_])',
      ].join('|'),
      'g',
    ),
)
/** Markdown takes the lines of `__.__` for bold signs, and an address that waits to be replaced for a link. */
const BOLD_STOP = /^__[.:]__$/
const REPLACED = /GANTI[-_](?:TAUTAN|LINK|INI)/
/** Only in these letters: XXX is a roman numeral, TBC a disease in Indonesian. */
const EXACT = forLang({
  id: () => /(?<![A-Za-zÀ-ÿ0-9#@-])(?:TBD|TBA|xxx)(?![A-Za-zÀ-ÿ0-9-])/g,
  en: () => /(?<![A-Za-zÀ-ÿ0-9#@-])(?:TBD|TBA|TBC)(?![A-Za-zÀ-ÿ0-9-])/g,
})
/** Markdown takes `<nama pejabat>` for a tag. */
const TAG = lazily(() => new RegExp(`^(?:${BRACKETED})$`, 'i'))
/** What each of them has at the least: signs that most texts do not have at all, and what to look for where one stands. */
const SEARCHED: readonly (readonly [signs: readonly string[], has: RegExp, pattern: (lang: Draft['lang']) => RegExp])[] = [
  [['[', '{', '<'], /[[{<]/, BRACKETS],
  [
    [
      '_',
      'xx',
      'XX',
      '??',
      'orem',
      'OREM',
      '....',
      '……',
      '/mm/',
      '/MM/',
      '-mm-',
      '-MM-',
      '.mm.',
      '.MM.',
      '/bb/',
      '/BB/',
      '-bb-',
      '-BB-',
      '.bb.',
      '.BB.',
      ' ...',
      ' …',
    ],
    /__|(?:di|pukul|jam|tanggal|tgl\.?|nomor|no\.) (?:\.{3}|…)|xx|\?\?\s|lorem|:\s?(?:\.{4}|……)|[dth]([/.-])[mb]{2}\1|(?:nama|isi|tanggal|tgl|jabatan|lokasi|tempat|nomor|judul|first|last|full)_[a-z]/i,
    LETTERS,
  ],
  [
    ['TODO', 'FIXME', 'ditor', 'EDITOR', ' here', ' HERE', ' di sini', ' DI SINI', 'GANTI', 'xx', 'xX', 'Xx', 'XX', '_.', '_:', '%', '('],
    /TODO|FIXME|ditor|EDITOR|:\s?XX|[a-z] (?:here|di sini)(?![a-z])|[A-Z] (?:HERE|DI SINI)(?![A-Z])|GANTI|8[xX]{2}|_[.:]_|%[A-Z]|\(\s?(?:[A-Za-z][a-z]+kan|[Ii]si|[Ll]engkapi|[Tt]ulis|[Aa]kan|[Mm]ohon|[Hh]arap|[Dd]i|[Kk]redit|[Ss]umber|[Nn]ama|[Pp]hoto)/,
    NOTES,
  ],
  [['TBA', 'TBC', 'TBD', 'xxx'], /TB[ACD]|xxx/, EXACT],
]

export default defineRule({
  title: { id: 'Isian yang tertinggal', en: 'Leftover placeholder' },
  why: {
    id: 'Kerangka yang belum diisi menunjukkan draf tidak dibaca ulang, dan warga tidak mendapat keterangan yang dicarinya.',
    en: 'A template that was not filled in shows that nobody read the draft again, and leaves people without what they came for.',
  },
  severity: 'error',
  messages: { message: { id: '“{found}” masih isian kosong: tulis isi yang sebenarnya', en: '“{found}” is still a placeholder: write the real text' } },
  check: ({ draft, links, prose, report }) => {
    const tell = (found: string, at: Located, around = '') => {
      if (!KEPT_ON_PURPOSE.test(found) && !(/^[_.…]/.test(found) && QUIZ.test(around)))
        report({ message: 'message', at, values: { found: found.replace(/\s+/g, ' ').trim() } })
    }
    const text = wholeText(prose)
    const patterns = SEARCHED.filter(([signs, has]) => signs.some((sign) => text.includes(sign)) && has.test(text))
    return {
      prose(prose) {
        const seen: readonly Match[] = patterns.flatMap(([, has, pattern]) => (has.test(prose.text) ? prose.find(pattern(draft.lang)) : []))
        for (const match of seen) {
          const isInside = seen.some(({ start, end }) => start <= match.start && match.end <= end && end - start > match.end - match.start)
          if (!isInside) tell(match.text, match, prose.text)
        }
      },
      strong(node) {
        const { start, end } = node.position ?? {}
        const written = draft.source.slice(start?.offset, end?.offset)
        if (BOLD_STOP.test(written)) tell(written, node)
      },
      end() {
        for (const link of links) if (REPLACED.test(link.url)) tell(link.url, link)
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
      '«TODO»: tanya jadwal ke bidang sarana. Kontak «(isi nomor telepon)».',
      '«CATATAN EDITOR»: paragraf ini belum lengkap. «FIXME»',
      'Pembukaan oleh wali kota «(diisi kemudian)», «pukul xx.xx».',
      '«[foto di sini]» Panen raya di Contoh Hilir «[CEK LAGI]».',
      'Loket buka pukul «__.__» WIB, telepon «08xx-xxxx-xxxx».',
      'Judul: «XXX»',
      'Yth. «%NAMA%», berkas Anda selesai. «Contoh teks di sini».',
      'Formulir di «GANTI-TAUTAN» dan «https://contoh.go.id/GANTI-TAUTAN».',
      'Panen raya di Contoh Hilir. Sumber: «[sumber]». Foto: «(kredit foto)» «(diisi humas)»',
      'Acara di «......», pukul «...» WIB',
      'Kerja bakti digelar pukul «…» WIB di «…»',
      'Peraturan nomor «...», tanggal «.....»',
      { text: '«Insert caption here» and «Your text here».', draft: { lang: 'en' } },
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
      'Kirim SMS dengan format DAFTAR (isi nama lengkap). Foto di sini diambil pada 2019.',
      'Waspada penipu dengan nomor 08xx-xxxx-xxxx. Formatnya 08xx-xxxx-xxxx. Tulis pendapat Anda di sini.',
      'Lengkapi kalimat ini di kolom komentar: membaca itu ___.',
      'Kirim surel ke nama_anda@contoh.go.id atau sebut @nama_akun. Lihat [tautan pendaftaran](https://contoh.go.id).',
      'Sampai jumpa di ... Balai Kota! Kita bertemu di …',
      'Kuis: ibu kota Contoh Jaya terletak di ..., apa jawabannya?',
      'Antre pukul ... eh, jam berapa ya? Nanti... kami kabari, [Sumber: BPS].',
      'Nomor antrean (diisi petugas loket). Foto: Humas (kredit foto: Ani).',
      { text: 'The victim [name withheld] is safe. Follow [name of the road](https://example.gov/road).', draft: { lang: 'en' } },
      { text: 'You can add your name here. [Check the map](https://example.gov) or [check](https://example.gov/2).', draft: { lang: 'en' } },
      { text: 'Super Bowl XX and Chapter XXX were long. See you on 3 June 2027.', draft: { lang: 'en' } },
      { text: 'The tuberculosis clinic moves on 4 June 2027. Write the date in the format dd/mm/yyyy.', draft: { lang: 'en' } },
    ],
  },
})
