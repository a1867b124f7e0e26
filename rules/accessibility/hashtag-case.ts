import * as v from 'valibot'
import { defineRule } from '../../src/rule.ts'

/** Words that official hashtags are built of; a tag in small letters that splits into two of them is surely a compound. */
const WORDS = new Set(
  (
    'hari festival budaya desa kota sehat bersih sungai kali hutan pantai laut lingkungan sampah plastik air banjir gempa bencana siaga tanggap peduli donor darah vaksin vaksinasi imunisasi anak ibu bayi balita remaja pemuda lansia perempuan guru siswa sekolah pendidikan kesehatan pajak retribusi layanan pelayanan publik gratis indonesia nasional merdeka pancasila pahlawan kemerdekaan bangga cinta rupiah produk lokal umkm pasar murah tani nelayan petani pangan beras tanam pohon hijau bumi satu dua tiga jaga lestarikan bersihkan cegah stop lawan anti narkoba korupsi hoaks judi stunting demam berdarah gotong royong bersama kita kami untuk semua ayo mari siap cepat tepat aman nyaman tertib lalu lintas mudik lebaran ramadan natal tahun baru selamat dirgahayu hut ulang jadi provinsi kabupaten kecamatan kelurahan jawa barat timur tengah utara selatan jakarta bandung surabaya contoh wisata kuliner seni musik olahraga lari sepeda santai jalan car free day info cuaca lowongan kerja beasiswa pemilu pilkada damai memilih data digital desaku kotaku generasi emas maju hebat kuat keren kreatif inovasi berkarya melayani tangguh bangkit pulih ' +
    'clean water for all health fair spring summer winter autumn week day month job jobs in county city town council public service safe safety road roads walk bike ride school schools children kids youth women men veterans small business back our your my we the and of to open data vote voting election register tax help stop stay home wear mask get ready be prepared kind climate action change green energy save food bank local news live free fire flood storm heat alert community care first new year festival park parks library read reading art music sport housing homes build better together strong one world national great love mental'
  ).split(' '),
)

/** Single words that are made of two of these. */
const CLOSED = new Set(['healthcare', 'childcare', 'daycare', 'schoolhouse'])

/** The words of a tag, or nothing where it does not split without a rest. */
const split = (tag: string): readonly string[] | undefined => {
  const ways: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= tag.length; end++) {
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const way = ways[start]
      if (way && WORDS.has(tag.slice(start, end)) && (!ways[end] || way.length + 1 < (ways[end]?.length ?? 0))) ways[end] = [...way, tag.slice(start, end)]
    }
  }
  return ways[tag.length]
}

/** Longer than the longest single words (penyelenggaraan, internationalization), so a compound of words that are not known here. */
const SURELY_COMPOUND = 21

export default defineRule({
  title: { id: 'Tagar majemuk tanpa huruf kapital', en: 'Compound hashtag without capitals' },
  why: {
    id: 'Pembaca layar membaca #HariAnakNasional per kata, tetapi #harianaknasional sebagai satu kata kacau.',
    en: 'A screen reader speaks #CleanWaterForAll word by word, but #cleanwaterforall as one garbled word.',
  },
  severity: 'warning',
  messages: {
    capitals: { id: 'Awali setiap kata dalam tagar dengan huruf kapital: {right}', en: 'Start each word of the hashtag with a capital: {right}' },
    compound: { id: 'Awali setiap kata dalam tagar ini dengan huruf kapital', en: 'Start each word of this hashtag with a capital' },
  },
  options: v.object({
    /** Tags of a brand or a campaign that stay in small letters. */
    allow: v.optional(v.array(v.string()), []),
  }),
  check: ({ options, report }) => ({
    hashtag(tag) {
      const [, letters = '', figures = ''] = /^[#＃]([a-zß-ÿ]+)(\d*)$/.exec(tag.text) ?? []
      if (letters.length < 8 || CLOSED.has(letters) || options.allow.some((allowed) => allowed.replace(/^#/, '') === tag.text.slice(1))) return
      const words = split(letters)
      if (words && words.length > 1) {
        const right = `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}${figures}`
        report({ message: 'capitals', at: tag, values: { right }, suggest: [right], fix: 'safe' })
      } else if (letters.length >= SURELY_COMPOUND) report({ message: 'compound', at: tag })
    },
  }),
  limits: {
    id: 'Kata tunggal dan gabungan yang tidak dikenal di bawah 21 huruf dilewati.',
    en: 'Single words, and unknown compounds under 21 letters, are passed over.',
  },
  examples: {
    bad: [
      'Ayo hadir! «#festivalbudayacontoh2026»',
      '«#hariantinarkobanasional»',
      'Lestarikan sungai kita «#bersihkankalibersama»',
      'Clean water for all «#cleanwaterforall»',
      'Join us «#healthfairspring»',
      'Careers: «#jobsincounty2026»',
    ],
    good: [
      'Ayo hadir! #FestivalBudayaContoh2026',
      '#HariAntiNarkobaNasional #pendidikan #penyelenggaraan',
      '#DBD tetap waspada',
      'Clean water for all #CleanWaterForAll',
      'Join us #HealthFair',
      'Apply now #jobs #infrastructure #healthcare',
    ],
  },
})
