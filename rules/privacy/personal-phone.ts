import * as v from 'valibot'
import { channelsOf, defineRule } from '../../src/rule.ts'

/** Signs between digits, keycap emoji included. */
const SIGN = '[\\s.,\\-–‑/()\\uFE0F\\u20E3]{0,3}'
/** Mobile numbers of Indonesia: 08…, 628…, +62 8…, (+62) 0812…; nine to twelve digits follow the zero. */
const MOBILE = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d])(?<!\\d[.,])(?:\\(?(?:\\+|00)?6${SIGN}2\\)?${SIGN}(?:\\(?0\\)?${SIGN})?|\\(?[0oO]${SIGN})8${SIGN}[1235789](?:${SIGN}\\d){6,14}[\\uFE0F\\u20E3]*(?!\\d)`,
  'g',
)
/** The fewest digits of a number, signs between them: most drafts have none. */
const MANY_DIGITS = /\d(?:\W{0,3}\d){6}/
/** Elsewhere in the world: seven to thirteen digits in groups, or in one piece. */
const WORLD =
  /(?<![A-Za-zÀ-ÿ\d$£€#.,])(?:\+?\d{1,3}[ .-]?)?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,8}\)?){1,5}(?![\d%]|[ .-]\d)|(?<![A-Za-zÀ-ÿ\d$£€#.,-])\+?\d{8,13}(?![\d%])/g
/** Whose number it is: a private person's. */
const PRIVATE =
  /(?:\b(?:me|him|her|them)\s+(?:[A-Za-zÀ-ÿ]+\s+)?(?:on|at)|\b(?:call|text|ring|phone)\s+me\b|\b(?:my|his|her|their|private|personal|home|registered)\s+(?:[A-Za-zÀ-ÿ]+\s+){0,2}(?:number|phone|mobile|cell)(?:\s+(?:is|was|at))?|\bregistered|\b(?:cell|mobile|home)(?:\s+(?:phone|number))?|\banswer(?:s|ing)?\s+at|\b(?:Mr|Mrs|Ms)\.?\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ]+\s+(?:on|at))[^.!?\n]{0,12}$/i
/** Somebody's own number, whatever office the sentence names. */
const OWN = /(?<![A-Za-zÀ-ÿ])(?:saya|pribadi|pelapor|pengadu|korban|saksi|pasien|tersangka|pelaku)(?![A-Za-zÀ-ÿ])[^.!?\n]{0,25}$/i
/** A person stands right before the number, with no office between: “Bu Yanti, 0812…”, “kader Posyandu Melati: 0812…”. */
const PERSON =
  /(?<![A-Za-zÀ-ÿ])(?:[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|Bpk\.?|[Ss]dri?\.?|[Ss]audari?|[Kk]ak|[Mm]as|[Mm]bak|[Bb]idan|a\.n\.|[Aa]tas nama|Mrs?\.?|Ms\.?)\s(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’]*,?\s?){1,4}[^.!?\n]{0,20}$|(?<![A-Za-zÀ-ÿ])(?:[Kk]ader|[Kk]etua (?:RT|RW)|[Tt]etangga|[Ww]arga|[Oo]rang tua|[Ww]ali murid)\s[^.!?\n]{0,40}$/
/** A line that is kept for the public, whoever answers it. */
const LINE = {
  id: /(?<![A-Za-zÀ-ÿ])(?:call\s?cent(?:er|re)|pusat panggilan|contact cent(?:er|re)|hot\s?line|humas|posko|layanan|pelayanan|helpdesk|help desk|halo|resmi|sekretariat|loket|pengaduan|aduan|lapor|panitia|narahubung|PSC|IGD|UGD|ambulans|satgas|command center|siaga|darurat|bebas pulsa|customer service|CS|chatbot)(?![A-Za-zÀ-ÿ])/i,
  en: /\b(?:call cent(?:er|re)|hot\s?line|help\s?line|helpdesk|help desk|info(?:rmation)? line|office|offices|department|toll[- ]free|emergency|duty|press|media|service|services|team|desk|clinic|hospital|campaign|headquarters|crisis|line|lifeline|dial|press office|official|staff|us|RSVP|agency)\b/i,
}
/** An office that speaks, not the place where something is held: “hubungi BPBD di 0811…”, not “ditimbang di puskesmas”. */
const OFFICE =
  /(?<!(?<![A-Za-zÀ-ÿ])(?:di|ke|dari|pada|dekat|depan|halaman|jadwal|data|pasien|peserta|kader|warga)\s(?:[A-Za-zÀ-ÿ]+\s)?)(?<![A-Za-zÀ-ÿ])(?:B[PN]BD|BNPB|BMKG|BPJS|BKSDA|BNNK?|damkar|pemadam|Basarnas|SAR|PMI|PLN|PDAM|Perumda|RSUD|RSUP|rumah sakit|puskesmas|pustu|klinik|dinas|dis(?:dukcapil|hub|nakertrans|pora|parpora|kominfo)|dinkes|dinsos|DLH|Satpol(?: PP)?|Satlantas|Satreskrim|Samsat|Pol(?:res(?:ta|tabes)?|sek|da|ri)|K(?:odim|oramil)|Bawaslu|KPU|KUA|UPTD?|bidang|balai|badan|kantor|kecamatan|kelurahan|pemerintah|pemkab|pemkot|pemprov)(?![A-Za-zÀ-ÿ])/i

/** How far before a number its office may stand: in Indonesian anywhere in the sentence. */
const REACH = { id: 160, en: 60 }
const AFTER = { id: /^(?:[^.!?\n]|\.(?!\s|$))*/, en: /^[\s(–-]{0,3}(?:[A-Za-zÀ-ÿ]+\s?){0,4}/ }

export default defineRule({
  title: { id: 'Nomor telepon pribadi', en: 'Personal phone number' },
  why: {
    id: 'Nomor ponsel adalah data pribadi; pemiliknya dapat diteror atau ditipu begitu nomornya tersebar.',
    en: 'A mobile number is personal data; its owner can be harassed or defrauded once it is out.',
  },
  personal: true,
  severity: 'error',
  messages: {
    phone: {
      id: 'Hapus nomor pribadi ini; cantumkan kanal resmi (call center, hotline, WhatsApp resmi)',
      en: 'Remove this personal number; give an official channel',
    },
  },
  options: v.object({
    /** Official mobile numbers, in any spelling. */
    allow: v.optional(v.array(v.string()), []),
  }),
  check: ({ draft, options, facts, links, report }) => {
    let numbers: ReadonlySet<string> | undefined
    const isKnown = (digits: string) => (numbers ??= new Set([...options.allow, ...channelsOf(facts).numbers].map(national))).has(digits)
    const isOfficial = (text: string) => LINE[draft.lang].test(text) || (draft.lang === 'id' && OFFICE.test(text))
    return {
      prose(prose) {
        if (!MANY_DIGITS.test(prose.text)) return
        const before = (start: number) =>
          prose.text
            .slice(Math.max(0, start - REACH[draft.lang]), start)
            .split(/[!?\n]|\.\s/)
            .at(-1) ?? ''
        const after = (end: number) => AFTER[draft.lang].exec(prose.text.slice(end, end + 160))?.[0] ?? ''
        const isPublic = (start: number, end: number) => {
          const said = `${before(start)}|${after(end)}`
          if (draft.lang === 'id' && OWN.test(before(start))) return false
          return PERSON.test(before(start)) ? LINE[draft.lang].test(said) : isOfficial(said)
        }
        const mobiles = [...prose.find(MOBILE)]
        for (const match of mobiles) {
          const digits = national(match.text)
          if (digits.length < 10 || digits.length > 13 || isKnown(digits) || isPublic(match.start, match.end)) continue
          report({ message: 'phone', at: match })
        }
        if (draft.lang !== 'en') return
        for (const match of prose.find(WORLD)) {
          const digits = match.text.replace(/\D/g, '')
          const isDate = /^(?:19|20)\d{2}\D|\D(?:19|20)\d{2}$|^\d{1,2}\D\d{1,2}\D\d{2,4}$/.test(match.text)
          if (digits.length < 7 || digits.length > 13 || isDate || /^\+?1?\D?8(?:00|33|44|55|66|77|88)\D/.test(match.text)) continue
          if (mobiles.some(({ start, end }) => start < match.end && match.start < end) || isKnown(digits)) continue
          if (PRIVATE.test(before(match.start)) && !isOfficial(before(match.start))) report({ message: 'phone', at: match })
        }
      },
      end() {
        for (const link of links) {
          const digits = national(/(?:wa\.me\/|[?&]phone=|^tel:)\+?([\d-]{9,16})/i.exec(link.url)?.[1] ?? '')
          if (!/^08[1235789]\d{7,10}$/.test(digits) || isKnown(digits)) continue
          const around = draft.source.slice(Math.max(0, (link.position?.start.offset ?? 0) - 60), link.position?.end.offset)
          if (!isOfficial(around)) report({ message: 'phone', at: link })
        }
      },
    }
  },
  limits: {
    id: 'Nomor sekalimat dengan instansi yang dihubungi, “call center”, “posko”, “narahubung”, dan sejenisnya dianggap resmi, kecuali didahului nama orang. Daftarkan nomor resmi lain di berkas fakta atau lewat opsi “allow”.',
    en: 'A number near “office”, “hotline”, “service” and the like is taken for official; list other official numbers in the facts file or in “allow”.',
  },
  examples: {
    bad: [
      'Hubungi Pak RT di «0812-0000-0001».',
      'Kontak pelapor: «+62 812 0000 0002»',
      'WA saya «08120000003» ya.',
      'Nomor WA pribadi petugas Dinas Contoh: «0812-0000-0010».',
      'Jadwal posyandu Melati berubah, tanya ke «0812-0000-0011».',
      'Penimbangan balita di puskesmas, konfirmasi ke Bu Contoh «0812-0000-0012».',
      'Rapat di balai desa, beri kabar ke «0812-0000-0013» bila berhalangan.',
      'Kader Posyandu Melati: «0812-0000-0014».',
      'Chat ke «(0812) 0000 004» atau «62812.0000.0005».',
      'Kirim ke «https://wa.me/628120000006» sekarang.',
      'Call Mr Sample on «+62 812 0000 0007», he will know.',
      'My registered number is «555-010-4477», and I got no message.',
      'Can someone call me on «020 7946 0018»? I have a question.',
    ],
    good: [
      'Hubungi Call Center 112.',
      'Hubungi loket di (021) 3844309.',
      'Kirim pesan lewat WhatsApp resmi 0811-0000-0129.',
      'Menemukan satwa liar? Segera hubungi BKSDA Provinsi Contoh di 0811-0000-0130.',
      'WhatsApp 0811-0000-0131 (Satlantas Polres Contoh Jaya).',
      'Kirim foto jalan rusak ke 0811-0000-0132, petugas Balai Jalan Contoh akan memeriksanya.',
      'Posko banjir: 0812 0000 0008 (24 jam).',
      'Informasi imunisasi: Puskesmas Contoh Hulu, 0811-0000-0133.',
      'Narahubung panitia: Ibu Contoh, 0811-0000-0134.',
      'Anggaran Rp 812.000.000 untuk 08 kecamatan.',
      'Nomor resi 0081200000091234567 sudah dikirim.',
      'Call our office at 555-010-4478 on Monday.',
      'Please call 988 or 112 if you are in danger.',
      'We spent 812 000 000 on the roads in 2025-2026.',
    ],
  },
})

/** Digits as dialled inside Indonesia: 0812… */
function national(number: string): string {
  const digits = number.replace(/[oO](?=\W?8)/, '0').replace(/\D/g, '')
  return digits.replace(/^(?:00)?62?0?(?=8\d{8})/, '0')
}
