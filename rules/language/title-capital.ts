import { defineRule, monthOf, weekdayOf } from '../../src/rule.ts'

const TITLES =
  'presiden,wakil presiden,perdana menteri,menteri,wakil menteri,gubernur,wakil gubernur,bupati,wakil bupati,wali kota,wakil wali kota,camat,lurah,kepala desa,kepala dinas,kepala badan,sekretaris daerah,kapolri,kapolda,kapolres,panglima,jenderal,letnan,kolonel,kapten,profesor'.split(
    ',',
  )
/** Words before a title that make it a common noun: para bupati, seorang menteri, calon gubernur. */
const GENERIC = new Set(
  'para,seorang,setiap,semua,seluruh,sejumlah,beberapa,calon,bakal,mantan,antara,tiap,banyak,dua,tiga,empat,lima,kantor,jabatan,pemilihan'.split(','),
)

export default defineRule({
  title: { id: 'Jabatan tanpa huruf kapital di depan nama', en: 'Title without a capital before a name' },
  why: {
    id: 'EYD V menulis nama jabatan dengan huruf kapital bila diikuti nama orang, instansi, atau tempat.',
    en: 'Indonesian spelling (EYD V) capitalises a title that is followed by the name of a person, body or place.',
  },
  severity: 'note',
  corrects: true,
  lang: 'id',
  messages: { title: { id: 'Tulis “{title}” dengan huruf kapital', en: 'Write “{title}” with capitals' } },
  terms: () => TITLES.map((text) => ({ text, case: true })),
  check: ({ report }) => ({
    term(hit) {
      const { prose, start, end, text } = hit
      const [, name] = /^\s+([A-ZÀ-Þ][a-zß-ÿ]+)/.exec(prose.text.slice(end, end + 60)) ?? []
      if (name === undefined || weekdayOf(name) !== undefined || monthOf(name) !== undefined) return
      const [, before = ''] = /(?<![A-Za-zÀ-ÿ])([A-Za-zÀ-ÿ]+)\s{1,9}$/.exec(prose.text.slice(Math.max(0, start - 40), start)) ?? []
      if (GENERIC.has(before.toLowerCase()) || prose.text[start - 1] === '-') return
      const title = text.replace(/(^|\s)[a-zß-ÿ]/g, (letter) => letter.toUpperCase())
      report({ message: 'title', at: hit, values: { title }, suggest: [title], fix: 'safe' })
    },
  }),
  limits: {
    id: 'Jabatan yang diikuti kata biasa berhuruf kapital (judul) ikut tertangkap.',
    en: 'In headlines where every word has a capital, the next word is taken for a name.',
  },
  examples: {
    bad: [
      'Kunjungan «bupati» Contoh ke desa kami.',
      'Hari ini «gubernur» Hilir meresmikan jembatan.',
      'Acara dibuka «wakil wali kota» Hulu dan «kepala dinas» Kesehatan.',
    ],
    good: [
      'Kunjungan Bupati Contoh ke desa kami.',
      'Seorang bupati harus melayani warga, para gubernur Sumatra hadir.',
      'Pertemuan dengan bupati Senin lalu berlangsung lancar.',
      'Arahan presiden kepada para menteri disampaikan kemarin.',
    ],
  },
})
