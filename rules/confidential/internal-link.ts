import { defineRule } from '../../src/rule.ts'

const HOST =
  /^[a-z]+:\/\/(?:[^/@\s]*@)?(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|(?:[\w-]+\.)*(?:intranet|internal|staging|stg|uat)\.[\w.-]+|[\w.-]+\.(?:local|internal|intranet|lan|corp|home\.arpa)|intranet|[\w.-]+\.sharepoint\.com)(?=[:/?#]|$)/i
const PATH =
  /^https?:\/\/[^/\s]+\/(?:[^?#\s]*\/)?(?:wp-admin|phpmyadmin|cpanel|adminer)(?:[/?#]|$)|^https?:\/\/docs\.google\.com\/(?:document|spreadsheets|presentation|forms)\/d\/[\w-]+\/edit(?!\?usp=sharing)|^file:/i
const DISK =
  /(?<![A-Za-zÀ-ÿ\d])(?:[A-Z]:\\[A-Za-zÀ-ÿ\d _.-]+(?:\\[A-Za-zÀ-ÿ\d _.-]*[A-Za-zÀ-ÿ\d_-])*|\\{1,2}(?!x[\da-f]{2}\\)[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\d.-]{3,}\\[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\d_.-]+(?:\\[A-Za-zÀ-ÿ\d_.-]*[A-Za-zÀ-ÿ\d_-])*)/g
const PRIVATE = /(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}(?![\d.]*\d)/g

/** Part of all that leads inside; a link without one is not taken apart. */
const INSIDE = /\d\.\d|localhost|intranet|internal|stag|stg|uat|local|lan|corp|arpa|sharepoint|wp-|myadmin|cpanel|adminer|docs\.google|^file:/i

export default defineRule({
  title: { id: 'Tautan ke sistem internal', en: 'Link to an internal system' },
  why: {
    id: 'Warga tidak dapat membukanya, dan alamat dalam memberi petunjuk kepada penyerang.',
    en: 'The public cannot open it, and an inside address helps attackers.',
  },
  severity: 'warning',
  messages: {
    link: {
      id: 'Ganti dengan tautan publik; ini alamat sistem internal atau laman penyuntingan',
      en: 'Use a public link; this one leads to an internal system or an editing page',
    },
    disk: { id: 'Hapus alamat komputer atau jaringan kantor ini', en: 'Remove this address of an office computer or network' },
  },
  check: ({ links, report }) => ({
    prose(prose) {
      if (prose.text.includes('\\')) for (const match of prose.find(DISK)) report({ message: 'disk', at: match })
      if (/\d\.\d+\.\d/.test(prose.text)) for (const match of prose.find(PRIVATE)) report({ message: 'disk', at: match })
    },
    end() {
      for (const link of links) if (INSIDE.test(link.url) && (HOST.test(link.url) || PATH.test(link.url))) report({ message: 'link', at: link })
    },
  }),
  limits: {
    id: 'Folder Google Drive publik dan formulir tidak diperiksa di sini.',
    en: 'Public folders and forms are not checked here.',
  },
  examples: {
    bad: [
      'Jadwal lengkap ada di «http://192.168.1.20/jadwal».',
      'Unduh formulir: «https://intranet.contoh.go.id/form»',
      'Data mentah di «https://docs.google.com/spreadsheets/d/contoh123/edit»',
      'The plan is at «https://staging.example.gov/plan» for all to see.',
      'See the «[new page](https://example.gov/wp-admin/post.php)» of the office.',
      'Open «http://localhost:3000/draft» to read it.',
    ],
    good: [
      'Jadwal lengkap ada di https://contoh.go.id/jadwal.',
      'Isi formulir di https://forms.gle/contoh123',
      'Aplikasi versi 10.2 sudah tersedia.',
      'The plan is at https://example.gov/plan for all to see.',
      'Read the [new page](https://example.gov/news/internal-audit) of the office.',
      'Our local office is open from 10.00 to 15.00 on Friday.',
    ],
  },
})
