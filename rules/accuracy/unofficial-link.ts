import * as v from 'valibot'
import { channelsOf, defineRule, hostOf, isUnder } from '../../src/rule.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Endings of hosts that only public bodies get; any country's after `gov`, `ac` and the like. */
const OFFICIAL = words('go.id mil.id ac.id sch.id desa.id gov mil edu int europa.eu')
const OFFICIAL_ABROAD = /(?:^|\.)(?:gov|gob|gouv|govt|go|ac|edu|mil|nhs)\.[a-z]{2}$/
const SHORTENERS = words(
  'bit.ly s.id tinyurl.com goo.gl ow.ly is.gd cutt.ly rebrand.ly shorturl.at t.ly rb.gy v.gd buff.ly lnkd.in linktr.ee lynk.id msha.ke heylink.me tiny.cc adf.ly bl.ink shorte.st ouo.io sl.ink intip.in gg.gg',
)
/** The platforms' own addresses, http or not. */
const ESTABLISHED = words(
  't.co x.com twitter.com twimg.com youtube.com youtu.be facebook.com fb.me fb.watch fb.com instagram.com tiktok.com threads.net linkedin.com wa.me whatsapp.com t.me zoom.us google.com apple.com',
)
/** Pages that anybody opens in a minute, and endings that frauds prefer. */
const FREE = words(
  'blogspot.com blogspot.co.id wordpress.com weebly.com wixsite.com 000webhostapp.com netlify.app vercel.app web.app firebaseapp.com my.id biz.id web.id xyz top click buzz icu cyou monster rest loan win tk ml ga cf gq vip site online club live lol',
)
/** What a reader of a link is asked to give or to take. */
const ASKED =
  /(?<![A-Za-zÀ-ÿ])(?:daftar|mendaftar|isi|formulir|cek|klaim|unduh|masuk|login|bayar|pesan|ambil|apply|sign ?up|register|form|claim|download|log ?in|pay|donate|order|subscribe|join)(?![A-Za-zÀ-ÿ])/i
/** A page of the web cites by links that it names; in a caption the bare address stands. */
const cites = (text: string): boolean => text.startsWith('[') && !ASKED.test(text.slice(0, text.indexOf('](') + 1))
/** `kemsos-go.id.example.com`, `bansos-go-id.com`: an official name that is only a part of another's. */
const LOOK_ALIKE = /(?:^|[.-])go[.-]id(?=[.-])|(?:^|\.)[a-z0-9]+-go\.id$|(?:^|[.-])gov[.-](?=.{0,253}\.(?!uk$|au$|sg$|my$)[a-z]+$)/

const isBare = (written: string, host: string): boolean => written.toLowerCase() === host

export default defineRule({
  title: { id: 'Tautan tidak resmi', en: 'Unofficial link' },
  why: {
    id: 'Warga diajari hanya percaya pada alamat resmi; tautan pendek dan laman gratisan dari akun pemerintah melatih mereka tertipu.',
    en: 'People are told to trust official addresses only; short links and free pages from a government account train them to be deceived.',
  },
  severity: 'warning',
  messages: {
    shortener: {
      id: '{host} menyembunyikan tujuannya: tulis alamat lengkap di laman resmi',
      en: '{host} hides where it leads: write the full official address',
    },
    lookAlike: { id: '{host} meniru alamat resmi: periksa lagi sebelum tayang', en: '{host} imitates an official address: check it before publishing' },
    unofficial: {
      id: '{host} bukan alamat resmi: pakai laman .go.id, atau daftarkan di “allow” kalau milik mitra',
      en: '{host} is not an official address: use an official page, or add a partner’s to “allow”',
    },
    insecure: {
      id: '{host} tidak resmi dan tidak terenkripsi (http): pakai laman resmi dengan https',
      en: '{host} is neither official nor encrypted (http): use an official page with https',
    },
  },
  options: v.object({
    /** Hosts of the agency and its partners. When any is given, all others that are not official are reported. */
    allow: v.optional(v.array(v.string()), []),
  }),
  check: ({ draft, facts, links, options, report }) => ({
    end() {
      if (links.length === 0) return
      const { hosts } = channelsOf(facts)
      const allowed = new Set(options.allow.map((host) => host.toLowerCase()))
      const isStrict = options.allow.length > 0
      let readTo = 0
      for (const link of links) {
        const host = hostOf(link.url)
        const [start, end] = [link.position?.start.offset ?? 0, link.position?.end.offset ?? 0]
        // One address with something glued to it may be read as two links, one in the other.
        if (start < readTo) continue
        readTo = end
        if (host === undefined || (!isStrict && isUnder(host, ESTABLISHED)) || isUnder(host, OFFICIAL) || OFFICIAL_ABROAD.test(host)) continue
        if (isUnder(host, allowed) || isUnder(host, hosts)) continue
        const at = { at: link, values: { host } }
        // “bit.ly” alone is the service that is spoken of, and leads nowhere.
        if (SHORTENERS.has(host)) {
          if (!isBare(draft.source.slice(start, end), host)) report({ message: 'shortener', ...at })
        } else if (LOOK_ALIKE.test(host)) report({ message: 'lookAlike', ...at })
        else if (isStrict || isUnder(host, FREE)) report({ message: 'unofficial', ...at })
        else if (/^http:/i.test(link.url) && !cites(draft.source.slice(start, end))) report({ message: 'insecure', ...at })
      }
    },
  }),
  limits: {
    id: 'Tanpa “allow”, laman lain yang terenkripsi (media, mitra, media sosial) dan tautan bernama yang hanya merujuk tidak ditunjuk: hanya instansi yang tahu mana mitranya.',
    en: 'Without “allow”, other encrypted pages (press, partners, social media) and named links that only cite are not marked: only the agency knows its partners.',
  },
  examples: {
    bad: [
      'Daftar bantuan di «https://bit.ly/bantuan-cair» sekarang.',
      'Baca ceritanya di «http://kabar-heboh.example.com/rahasia».',
      'Cek nama Anda di «https://bansos-go.id.example.com/cek» hari ini.',
      'Lalu «[daftar di sini](http://bantuan.example.com/f)» sebelum Jumat.',
      'Isi [formulir](https://contoh.go.id/f) atau «[formulir cadangan](https://bantuan-warga.blogspot.com/f)».',
      { text: 'Apply at «https://tinyurl.com/grant-now» today.', draft: { lang: 'en' } },
      { text: 'The story is at «<http://news-site.example.com/story>»{.external} for all.', draft: { lang: 'en' } },
      { text: 'Read more: «http://news-site.example.com/story» for all.', draft: { lang: 'en' } },
      { text: 'The form is at «https://claim-grant.xyz/form» from now on.', draft: { lang: 'en' } },
    ],
    good: [
      'Daftar di https://dinsos.contoh.go.id/bantuan atau healing119.id.',
      'Cara itu diuraikan [penulis bukunya](http://penulis.example.com/bab-3) pada 2014.',
      'Video lengkap: https://www.youtube.com/watch?v=contoh',
      'Kuliah umum di https://kampus.contoh.ac.id/acara',
      { text: 'Apply at https://grants.example.gov or https://www.example.gov.uk/permits', draft: { lang: 'en' } },
      { text: 'Write to https://www.lapor.go.id for help.', draft: { lang: 'en' } },
      { text: 'Watch https://www.youtube.com/watch?v=example tonight.', draft: { lang: 'en' } },
      { text: 'Services such as bit.ly and tinyurl.com hide where a link leads.', draft: { lang: 'en' } },
      'Alamat pendek dari bit.ly sering ditiru penipu.',
    ],
  },
})
