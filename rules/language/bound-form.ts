import { defineRule } from '../../src/rule.ts'

const FORMS = ['pasca', 'antar', 'non', 'pra', 'anti', 'sub', 'multi', 'semi', 'swa', 'eks']
/** Words that may follow without belonging to the form. */
const APART = new Set(
  'dan,atau,yang,di,ke,dari,itu,ini,dengan,untuk,pada,juga,tidak,adalah,serta,tersebut,saja,oleh,akan,sudah,telah,bukan,maupun,jemput,surat,barang,kami,saya,kita,anak,langsung,jenazah,pulang,kepada,terhadap,dalam,agar,supaya,karena,saat,sebelum,setelah,hingga,sampai,tetapi,orang'.split(
    ',',
  ),
)
/** `antar` is a verb too (antar jemput, antar surat): it is bound only before words for groups and places. */
const BETWEEN = new Set(
  'daerah,kota,desa,negara,instansi,lembaga,warga,umat,provinsi,kementerian,pulau,kelurahan,kecamatan,kabupaten,wilayah,bangsa,kelompok,golongan,suku,agama,individu,manusia,generasi,sekolah,kampus,kelas,moda,pelaku,pihak,sektor,waktu,budaya,perusahaan,bank,dinas,bidang,organisasi,komunitas,benua,kampung,pelajar,mahasiswa,teman,sesama,keluarga,peserta,tim,klub,unit,anggota,etnis,ras,partai,calon,muka,jemaat,iman'.split(
    ',',
  ),
)
/** With a hyphen a foreign word may follow (anti-mainstream), so that only these are surely wrong. */
const HYPHENATED = new Set(
  'aktif,tunai,formal,fisik,medis,teknis,korupsi,narkoba,kekerasan,bencana,panen,bayar,kerja,sejarah,banjir,gempa,pandemi,sarjana,operasi,melahirkan,daerah,negara,warga,umat,bagian,bidang,judul,final,permanen,daya,layan'.split(
    ',',
  ),
)

export default defineRule({
  title: { id: 'Bentuk terikat ditulis terpisah', en: 'Bound form written apart' },
  why: {
    id: 'Menurut EYD V, bentuk seperti pasca-, antar-, dan non- dirangkai dengan kata sesudahnya; sebelum huruf kapital dipakai tanda hubung.',
    en: 'Indonesian spelling (EYD V) joins forms such as pasca-, antar- and non- to the next word, with a hyphen before a capital.',
  },
  severity: 'note',
  corrects: true,
  lang: 'id',
  messages: { bound: { id: 'Bentuk terikat; tulis “{right}”', en: 'A bound form; write “{right}”' } },
  terms: () => FORMS.map((text) => ({ text })),
  check: ({ report }) => ({
    term({ prose, start, end, text }) {
      const [whole, gap = '', word = ''] = /^([ \n-])([A-Za-zÀ-ÿ]{3,})/.exec(prose.text.slice(end, end + 40)) ?? []
      if (whole === undefined || prose.text[start - 1] === '-') return
      const form = text.toLowerCase()
      const proper = /^[A-ZÀ-Þ]/.test(word)
      if (proper ? gap === '-' || text !== form || form === 'sub' || form === 'antar' : APART.has(word) || text === text.toUpperCase()) return
      if (form === 'antar' && !BETWEEN.has(word)) return
      if (gap === '-' && !HYPHENATED.has(word)) return
      const right = proper ? `${text}-${word}` : `${text}${word}`
      report({ message: 'bound', at: { span: prose.span(start, end + whole.length) }, values: { right }, suggest: [right], fix: 'safe' })
    },
  }),
  limits: { id: 'Nama lembaga yang resminya ditulis terpisah ikut tertangkap.', en: 'Names of bodies that are officially written apart are found too.' },
  examples: {
    bad: [
      'Bantuan «pasca bencana» sudah tiba.',
      'Kerja sama «antar daerah» diperpanjang.',
      'Rekening «non-aktif» akan dihapus; produk «non Indonesia» tetap dicatat.',
    ],
    good: [
      'Bantuan pascabencana sudah tiba.',
      'Layanan antar jemput tersedia, kami antar surat Anda.',
      'Negara non-ASEAN turut hadir; gerakan anti-mainstream itu menarik.',
      'Kerja sama antardaerah diperpanjang.',
    ],
  },
})
