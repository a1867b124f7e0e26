import { forLang, lazily, WEEKDAY_PATTERN } from '../../../src/rule.ts'

export const RECURRING = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:masing-masing|(?:setiap|tiap)\s(?:hari|pekan|minggu|bulan|tahun|akhir pekan|senin|selasa|rabu|kamis|jumat|sabtu|pukul)|rutin|hari kerja|senin[–\s-]+jumat)(?![A-Za-zÀ-ÿ])/i,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:(?:every|each)\s(?:[A-Za-zÀ-ÿ]*day|week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|winter)|weekly|monthly|weekdays|daily|monday (?:to|–|-) friday)(?![A-Za-zÀ-ÿ])/i,
})
export const DAY = lazily(
  () => new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${WEEKDAY_PATTERN}|tanggal \\d|hari ini|besok|lusa|malam ini|nanti malam|today|tomorrow|tonight)(?![A-Za-zÀ-ÿ])`, 'i'),
)
export const TIME = lazily(
  () =>
    /(?<![A-Za-zÀ-ÿ])(?:pukul|jam)\s\d|(?<!\d)\d{1,2}[.:]\d{2}(?!\d)|\d\s?(?:WIB|Wita|WIT|[ap]\.?m\.?)(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?:seharian|sehari penuh|sepanjang hari|noon|midday|all day|o['’]clock)(?![A-Za-zÀ-ÿ])/i,
)
export const PLACE = forLang({
  id: () =>
    /(?:📍|📌)\uFE0F?\s{0,3}(?!TB|\[|_|X)\S|(?<![A-Za-zÀ-ÿ])(?:[Tt]empat|[Ll]okasi|TEMPAT|LOKASI)\s*:\s*(?!TB|\[|_|X)\S|(?<![A-Za-zÀ-ÿ])(?:di|ke|bertempat di)\s(?:[A-ZÀ-Þ]|(?:balai|lapangan|aula|gedung|kantor|alun-alun|puskesmas|pasar|sekolah|halaman|taman|kecamatan|kelurahan|desa|posyandu|masjid|hotel|stadion|terminal|perpustakaan|museum|pendopo|kampus|seluruh|semua)(?![A-Za-zÀ-ÿ]))|(?<![A-Za-zÀ-ÿ])(?:[Zz]oom|[Dd]aring|[Oo]nline|[Vv]irtual|[Yy]ou[Tt]ube|[Ss]iaran langsung)(?![A-Za-zÀ-ÿ])|(?<=(?:\d|WIB|W[Ii][Tt][Aa]?|selesai)\)?\s{0,9}(?:[,;:|•·–—-]|\n)\s{0,9})(?:[Bb]ertempat|[Kk]antor|[Hh]alaman|[Gg]edung|[Bb]alai|[Aa]ula|[Ll]apangan|[Aa]lun-alun|[Pp]uskesmas|[Pp]asar|[Tt]aman|[Pp]endopo|[Ss]tadion|[Tt]erminal|[Mm]asjid|[Hh]otel|[Kk]ampus|[Pp]erpustakaan|[Mm]useum|[Gg]aleri|[Gg]elanggang|[Aa]uditorium|[Rr]uang|[Ss]ekolah|GOR|GSG|RSUD|S[DM][AKP]?N?|[Jj]alan|Jl\.?)\s[A-ZÀ-Þ\d]/,
  en: () =>
    /(?:📍|📌)\uFE0F?\s{0,3}(?!TB|\[|_|X)\S|(?<![A-Za-zÀ-ÿ])(?:[Pp]lace|[Vv]enue|[Ll]ocation|[Ww]here|[Aa]ddress)\s*:\s*(?!TB|\[|_|X)\S|(?<![A-Za-zÀ-ÿ])(?:at|in|to)\s(?:the\s|our\s)?(?!(?:AM|PM)(?![A-Za-zÀ-ÿ]))(?:[A-ZÀ-Þ]|\d+\s[A-ZÀ-Þ]|(?:village|town|city|community|public|local|central)?\s?(?:hall|library|park|square|market|school|clinic|office|museum|centre|center|stadium)(?![A-Za-zÀ-ÿ]))|(?<![A-Za-zÀ-ÿ])(?:[Oo]nline|[Zz]oom|[Vv]irtual(?:ly)?|[Ll]ivestream[A-Za-zÀ-ÿ]*)(?![A-Za-zÀ-ÿ])/,
})
