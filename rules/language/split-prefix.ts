import { defineRule } from '../../src/rule.ts'

/** Roots that after `di` are verbs and practically never places. */
const VERBS = new Set(
  'buka tutup bangun tulis buat beri bawa ambil jual beli bayar kirim terima tolak tunda ubah ganti pakai minta panggil periksa cek rawat tangkap larang hapus cabut cetak pasang potong tunggu atur urus jaga dukung bantu ajak ajar latih didik pilih lantik gelar mulai anggap sebut kenal lihat dengar baca hitung ukur uji coba suntik tanam panen angkut antar jemput tempuh capai raih dapat pimpin kelola tinjau teliti kaji bahas susun rancang sunting unggah unduh imbau harap bakar curi rampas sita serang bunuh tembak tabrak tolong siram perbaiki setujui ikuti awasi hadiri kunjungi penuhi lengkapi biayai danai layani datangi temui hubungi ketahui alami awali akhiri miliki temani dampingi tangani tindaklanjuti jalani lalui lewati minati hargai hormati taati patuhi kenai kenali obati tanami aliri atasi batasi kurangi cermati amati pahami sadari tandai tandatangani fasilitasi verifikasi evaluasi evakuasi'.split(
    ' ',
  ),
)
/** A consonant before -kan, or a verb in -asi, makes a verb (salurkan); after a vowel it may be a noun in -an (gerakan, pasukan), so that these are named. */
const CAUSED = /(?:[bdfghjlmnprst]|k|[ai]si|isir)kan$/
const VOWELED = new Set(
  'beri laku guna sedia laksana ada bicara rencana perlu temu kerja percaya baca cerita upaya usaha utama biasa bagi ganti henti pasti saji tuju bawa resmi diri minta suka buka guna siaga duga kata nama nyala muka serta suara perkira lestari kecuali ingat rata mati jadi arah serah pisah mudah perbaru perbanyak percepat perluas'
    .split(' ')
    .map((root) => `${root}kan`),
)
/** Nouns too: they are verbs only when one of these follows, or the sentence ends. */
const EITHER = new Set('proses tata daftar vaksin hukum undang muat tes'.split(' '))
const VERBAL =
  /^(?:[.,;:!?]|$|\s+(?:oleh|dengan|secara|sesuai|paling|lebih|minggu|hari|pekan|bulan|kembali|ulang|segera|dan|agar|untuk|dalam|melalui|mulai|setelah|sebelum)(?![A-Za-zÀ-ÿ]))/

const APART = /\b(?<di>[Dd]i)(?<![A-Za-zÀ-ÿ0-9-][Dd]i)[ \n](?<verb>[a-zß-ÿ]{3,})(?![A-Za-zÀ-ÿ0-9-])/g

export default defineRule({
  title: { id: 'Awalan “di-” ditulis terpisah', en: 'Verb prefix “di-” written apart' },
  why: {
    id: 'Menurut EYD V, “di-” pada kata kerja dirangkai; hanya kata depan di depan tempat dan waktu yang terpisah.',
    en: 'Indonesian spelling (EYD V) joins di- to a verb; only the preposition before places and times stands apart.',
  },
  severity: 'warning',
  corrects: true,
  lang: 'id',
  messages: { prefix: { id: 'Awalan kata kerja; tulis serangkai: “{right}”', en: 'A verb prefix; join it: “{right}”' } },
  check: ({ report }) => ({
    prose(prose) {
      for (const match of prose.find(APART)) {
        const { di = '', verb = '' } = match.groups
        const isVerb =
          VERBS.has(verb) || VOWELED.has(verb) || (CAUSED.test(verb) && verb.length > 5) || (EITHER.has(verb) && VERBAL.test(prose.text.slice(match.end)))
        if (!isVerb) continue
        const right = `${di}${verb}`
        report({ message: 'prefix', at: match, values: { right }, suggest: [right], fix: 'safe' })
      }
    },
  }),
  limits: {
    id: 'Kata yang bisa tempat dan bisa kerja, misalnya “jalan”, tidak ditebak.',
    en: 'Words that may be a place or a verb, such as “jalan”, are left alone.',
  },
  examples: {
    bad: ['Berkas akan «di proses» minggu ini.', 'Jalan itu sudah «di perbaiki» dan «di buka» kembali.', 'Bantuan «di salurkan» kepada warga.'],
    good: [
      'Berkas akan diproses minggu ini.',
      'Kami berada di kantor kecamatan, di samping masjid, di pekan raya.',
      'Rinciannya ada di buku panduan, di undang-undang, dan di proses seleksi.',
      'Perahu itu di perikanan dan di jalan.',
    ],
  },
})
