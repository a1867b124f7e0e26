import { type Draft, forLang, lazily, MONTH_PATTERN } from '../../../src/rule.ts'

const FIELD =
  'isi(?:kan)?|masukkan|sisipkan|tulis(?:kan)?|lengkapi|sebutkan|nama|tanggal|tgl|hari|tautan|link|lokasi|tempat|alamat|jabatan|nomor|no\\.|jam|waktu|judul|jumlah|angka|kontak|narahubung|instansi|' +
  'insert|enter|your|name|first ?name|last ?name|full ?name|date|venue|location|place|address|title|number|time|url|agency name|(?:phone|e-?mail|city|town|county|company|organi[sz]ation)\\s(?:number|name|address)|xx+'
/** Notes about what is still to do, in brackets. */
const NOTE =
  '(?:foto|gambar|video|logo|poster|peta|tabel|grafik|caption|takarir|kutipan)\\s+(?:di\\s+sini|menyusul)|(?:cek|periksa|konfirmasi|verifikasi)\\s+(?:lagi|ulang|dulu)|perlu\\s+(?:dicek|konfirmasi|verifikasi)|(?:akan\\s+)?(?:diisi|dilengkapi|ditambahkan)(?:\\s+(?:kemudian|nanti|belakangan|menyusul))?|(?:photo|image|picture|logo|quote|caption|text)\\s+(?:goes\\s+)?here|to\\s+be\\s+(?:added|confirmed|written)|tbd|tba|todo|fixme|(?:check|confirm)(?:\\s+(?:again|this))?|(?:nama\\s+)?sumber(?:\\s+(?:foto|data|berita))?|kredit(?:\\s+foto)?|source|(?:photo\\s+)?credit'

/** Square brackets, braces and angle brackets around the name of what belongs there. */
const BRACKETED = `(?<!(?:menu|tombol|klik|tekan|pilih|ikon|kolom|button|click|tap|press|select|choose) )\\[{1,2}\\s*(?:(?:${FIELD})(?![A-Za-zÀ-ÿ0-9])[^\\]\\n]{0,60}|(?:${NOTE})\\s*)\\]{1,2}(?![(\\[])|\\{\\{\\s*[A-Za-zÀ-ÿ_][A-Za-zÀ-ÿ0-9_ -]{0,40}\\}\\}|\\$?\\{\\s*(?:${FIELD})(?![A-Za-zÀ-ÿ0-9])[^}\\n]{0,40}\\}|<{1,2}(?!(?:link|title|address|time)>)(?:${FIELD})(?![A-Za-zÀ-ÿ0-9])[^<>\\n]{0,40}>{1,2}`
const BRACKETS = lazily(() => new RegExp(BRACKETED, 'gi'))
const LETTERS = lazily(
  () =>
    new RegExp(
      [
        '(?<![A-Za-zÀ-ÿ0-9@#_./-])(?:nama|isi|tanggal|tgl|jabatan|lokasi|tempat|nomor|judul|first|last|full)_[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ_]*(?![A-Za-zÀ-ÿ@])',
        `(?<![A-Za-zÀ-ÿ0-9-])(?:x{2,20}|\\?{2,20}|_{2,20})\\s{1,9}(?:${MONTH_PATTERN})(?:\\s{1,9}(?:\\d{4}|x{2,20}))?(?![A-Za-zÀ-ÿ])`,
        `(?<![A-Za-zÀ-ÿ])(?:${MONTH_PATTERN})\\s{1,9}x{2,20}(?![A-Za-zÀ-ÿ0-9-])`,
        '(?<![A-Za-zÀ-ÿ])(?:pukul|jam|tanggal|tgl\\.?|Rp\\.?|nomor|no\\.|sebanyak|sejumlah|sebesar|sekitar|(?:diikuti|dihadiri|attended by)(?: oleh)?|USD|\\$)\\s?x{2,}(?:[.:,/]x+)*(?:/\\d{4})?(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ0-9.:-])x{2,}[.:]x{2,}(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ0-9-])x{4,}(?![A-Za-zÀ-ÿ0-9-])',
        '(?<![A-Za-zÀ-ÿ0-9/-])x{2,20}(?:/x{2,20}){1,4}(?:/\\d{4})?(?![A-Za-zÀ-ÿ0-9/-])',
        '(?<![A-Za-zÀ-ÿ])Rp\\.?\\s?(?:\\.{3,}|…+|_{2,}|TODO)(?![\\d])',
        '(?<=(?<![A-Za-zÀ-ÿ])(?:oleh|diikuti|dihadiri|sebanyak|sejumlah) )(?:\\.{3,}|…+)(?= (?:dan|peserta|orang|warga|siswa|dari|serta)(?![A-Za-zÀ-ÿ]))',
        '(?<![A-Za-zÀ-ÿ])pukul 00[.:]00\\s?[–-]\\s?00[.:]00(?![.:]?\\d)',
        '(?<![A-Za-zÀ-ÿ0-9#])#[A-Z_]{2,24}#(?![A-Za-zÀ-ÿ0-9#])',
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
        '(?<=(?:[Hh]alo|[Hh]ai|[Yy]th\\.?|[Bb]apak|[Ii]bu|[Kk]ak|[Ss]dr\\.?|[Dd]ear|[Hh]ello|Hi) )\\((?:nama|name)(?: [A-Za-zÀ-ÿ]{1,20})?\\)',
        '(?<!(?:[Ff]ormat|[Kk]etik|[Kk]irim|[Tt]ulis|[Ii]si)[^.!?\\n]{0,60})\\((?:hari ?[/,] ?tanggal|nama (?:narasumber|pejabat|pembicara|acara|kegiatan|lokasi|instansi|petugas|kepala dinas))\\)',
        '(?<![A-Z] )(?<![A-Za-zÀ-ÿ])(?:LINK|TAUTAN|FOTO|GAMBAR|NAMA|TANGGAL|LOKASI|PHOTO|IMAGE|NAME|TEXT) (?:DI SINI|HERE)(?![A-Za-zÀ-ÿ])(?! [A-Z])',
        '(?<![A-Za-zÀ-ÿ0-9#@_-])PLACEHOLDER(?![A-Za-zÀ-ÿ0-9_-])',
        '(?<![A-Za-zÀ-ÿ])(?:Month (?:Day|DD), (?:Year|YYYY)|[Ff]irst ?[Nn]ame [Ll]ast ?[Nn]ame)(?![A-Za-zÀ-ÿ])',
        '(?<=(?:[Kk]ontak|[Nn]arahubung|[Hh]ubungi|[Tt]elepon|[Tt]elp\\.?|WA|WhatsApp|[Cc]all|[Cc]ontact|[Pp]hone)\\s?:?\\s)(?<!(?:[Ww]aspada|[Pp]enip|palsu|mengaku|[Ff]ormat)[^.!?\\n]{0,80})(?:\\+?62|0)\\d{1,3}[\\s.-]?[xX]{3,9}(?:[\\s.-]?[xX]{2,9}){0,2}(?![A-Za-zÀ-ÿ0-9]|[\\s.-]?\\d)',
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
/** Only in these letters: XXX is a roman numeral, TBC a disease in Indonesian. */
const EXACT = forLang({
  id: () => /(?<![A-Za-zÀ-ÿ0-9#@-])(?:TBD|TBA|xxx)(?![A-Za-zÀ-ÿ0-9-])/g,
  en: () => /(?<![A-Za-zÀ-ÿ0-9#@-])(?:TBD|TBA|TBC)(?![A-Za-zÀ-ÿ0-9-])/g,
})
/** Markdown takes `<nama pejabat>` for a tag. */
export const TAG = lazily(() => new RegExp(`^(?:${BRACKETED})$`, 'i'))
const DATE_SIGNS = ['/', '-', '.'].flatMap((sign) => ['mm', 'MM', 'bb', 'BB'].map((month) => sign + month + sign))

/** What each of them has at the least: signs that most texts do not have at all, and what to look for where one stands. */
export const SEARCHED: readonly (readonly [signs: readonly string[], has: RegExp, pattern: (lang: Draft['lang']) => RegExp])[] = [
  [['[', '{', '<'], /[[{<]/, BRACKETS],
  [
    ['_', 'xx', 'XX', 'Rp', '#', '00', '??', 'orem', 'OREM', '....', '……', ' ...', ' …', ...DATE_SIGNS],
    /__|Rp\.?\s?(?:\.{3}|…|_|TODO)|#[A-Z_]{2,24}#|00[.:]00\s?[–-]\s?00|(?:oleh|diikuti|dihadiri|sebanyak|sejumlah) (?:\.{3}|…)|(?:di|pukul|jam|tanggal|tgl\.?|nomor|no\.) (?:\.{3}|…)|xx|\?\?\s|lorem|:\s?(?:\.{4}|……)|[dth]([/.-])[mb]{2}\1|(?:nama|isi|tanggal|tgl|jabatan|lokasi|tempat|nomor|judul|first|last|full)_[a-z]/i,
    LETTERS,
  ],
  [
    [
      'TODO',
      'FIXME',
      'PLACEHOLDER',
      'Month D',
      'irst',
      'ditor',
      'EDITOR',
      ' here',
      ' HERE',
      ' di sini',
      ' DI SINI',
      'GANTI',
      'xx',
      'xX',
      'Xx',
      'XX',
      '_.',
      '_:',
      '%',
      '(',
    ],
    /TODO|FIXME|PLACEHOLDER|Month D|[Ff]irst ?[Nn]ame|\d[\s.-]?[xX]{3}|\((?:hari|nama|name)|ditor|EDITOR|:\s?XX|[a-z] (?:here|di sini)(?![a-z])|[A-Z] (?:HERE|DI SINI)(?![A-Z])|GANTI|8[xX]{2}|_[.:]_|%[A-Z]|\(\s?(?:[A-Za-z][a-z]+kan|[Ii]si|[Ll]engkapi|[Tt]ulis|[Aa]kan|[Mm]ohon|[Hh]arap|[Dd]i|[Kk]redit|[Ss]umber|[Nn]ama|[Pp]hoto)/,
    NOTES,
  ],
  [['TBA', 'TBC', 'TBD', 'xxx'], /TB[ACD]|xxx/, EXACT],
]
