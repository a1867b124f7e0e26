import { forLang } from '../../../src/rule.ts'

export const EVENTS = {
  id: 'pasar murah|bazar|bazaar|vaksinasi|imunisasi massal|donor darah|pengobatan gratis|khitanan massal|sunatan massal|pemeriksaan kesehatan|cek kesehatan|pelatihan|sosialisasi|lomba|seminar|webinar|lokakarya|workshop|gelar wicara|talkshow|diskusi publik|konsultasi publik|bursa kerja|job fair|samsat keliling|ktp keliling|pelayanan keliling|layanan keliling|perpustakaan keliling|sim keliling|senam bersama|jalan sehat|kerja bakti|festival|konser|pameran|pawai|pertunjukan|nonton bareng|pekan raya|upacara|operasi pasar|gerakan pangan murah|pemutaran film'.split(
    '|',
  ),
  en: 'job fair|career fair|free clinic|vaccination clinic|workshop|public hearing|town hall|open day|open house|training session|blood drive|webinar|seminar|festival|concert|exhibition|clean-up day|book fair|charity run|parade|food market|listening session|community meeting|film screening'.split(
    '|',
  ),
} as const
/** Further names of events, which other drafts also use for much else: looked for only where the draft says that it is about one. */
export const OTHER_EVENTS = {
  id: 'pentas|pementasan|pagelaran|pergelaran|kirab|karnaval|karnival|turnamen|expo|ekspo|gebyar|wayang kulit|wayang orang|acara'.split('|'),
  en: 'event|fair|carnival|tournament|performance|recital|gala|fun run|expo'.split('|'),
} as const
const INVITES = {
  id: '(?:ayo|yuk|mari|hadiri(?:lah)?|ikuti(?:lah)?|hadir(?:lah)?|datang(?:lah)?(?= ke| dan| bersama| ramai)|(?<!saya |kami |telah )kunjungi|saksikan|ramaikan|daftarkan|jangan (?:ketinggalan|lewatkan|sampai (?:ketinggalan|kehabisan|terlewat))|gratis|terbuka untuk umum|catat tanggalnya|segera hadir|akan (?:digelar|diadakan|dilaksanakan|diselenggarakan|hadir)|kami (?:mengundang|undang))',
  en: "(?:join(?: us)?|come(?! to (?:appreciate|understand|realise|realize|know|mind|see that))|don['’]t miss|do not miss|free|is back|are back|register|sign up|open to (?:all|everyone|the public)|will be held|takes? place|everyone is welcome|coming soon|soon|save the date|we invite|you are invited|see you|all welcome|for (?:parents|residents|families|everyone))",
}
export const INVITE = forLang({
  id: () => new RegExp(`(?<![A-Za-zÀ-ÿ])${INVITES.id}(?![A-Za-zÀ-ÿ])`, 'i'),
  en: () => new RegExp(`(?<![A-Za-zÀ-ÿ])${INVITES.en}(?![A-Za-zÀ-ÿ])`, 'i'),
})
/** A call that stands apart from the event: “Daftar sekarang!” */
export const CALL = forLang({
  id: () => /(?<![A-Za-zÀ-ÿ])(?:daftar(?:kan diri(?:mu)?)? (?:sekarang|segera|yuk|gratis|di sini)|(?:segera|ayo|yuk) (?:men)?daftar)(?![A-Za-zÀ-ÿ])/i,
  en: () => /(?<![A-Za-zÀ-ÿ])(?:register|sign up|book your (?:place|seat)) (?:now|today|here)(?![A-Za-zÀ-ÿ])/i,
})
/** One that is over, or that readers would hold themselves. */
const NOT_OURS = '(?<!(?:watch the|watch our|recorded|instructional|your own|past|previous|last|during the|after the|rekaman|usai|setelah) )'
const announcement = (lang: 'id' | 'en') => {
  const event = `${NOT_OURS}(?:${EVENTS[lang].join('|')})(?![A-Za-zÀ-ÿ])`
  return new RegExp(
    `(?<![A-Za-zÀ-ÿ]|program |dukungan |mendukung |happy )(?:(?:${INVITES[lang]}[\\s,]+(?:([A-Za-zÀ-ÿ]+)\\s+){0,3}?)?${event}|${INVITES[lang]}(?![A-Za-zÀ-ÿ])[^.!?\\n]{0,60}(?<![A-Za-zÀ-ÿ])${event})`,
    'gi',
  )
}
export const ANNOUNCEMENT = forLang({ id: () => announcement('id'), en: () => announcement('en') })
const named = (lang: 'id' | 'en') => new RegExp(`(?<![A-Za-zÀ-ÿ])(?:${[...EVENTS[lang], ...OTHER_EVENTS[lang]].join('|')})(?![A-Za-zÀ-ÿ])`, 'gi')
export const NAMED = forLang({ id: () => named('id'), en: () => named('en') })
/** It looks back: the event is over, or its reader is told who did what there. */
export const OVER = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:(?:telah|sudah)(?! (?:dibuka|siap|bisa|dapat|tersedia|dekat)(?![A-Za-zÀ-ÿ]))|sukses|usai|seusai|kemarin|tadi|(?:yang|hari|pekan|minggu|bulan|tahun) lalu|berakhir|ditutup|berhasil|terima kasih|dihadiri|diikuti oleh|berlangsung (?:meriah|lancar|khidmat|sukses|semarak)|men(?:utup|injau)|me(?:mbuka|resmikan|nghadiri|nyerahkan|nyampaikan|ngatakan|negaskan)|kata(?:nya)?|ujar(?:nya)?|dibatalkan|ditunda)(?![A-Za-zÀ-ÿ])|\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)/i,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:was|were|took place|has been|have been|yesterday|ago|last (?:night|week|weekend|month|year|[A-Za-z]+day)|ended|wrapped up|concluded|closed|attended|thank you|thanks to|said|opened|cancelled|canceled|postponed)(?![A-Za-zÀ-ÿ])/i,
})
