import { defineRule } from '../../src/rule.ts'

const WITH_STOP = new Set(['dll', 'dsb', 'dst', 'dkk', 'dlsb', 'hlm', 'ttd', 'ybs', 'yth'])
const SLASHED: Readonly<Record<string, string>> = { 'a/n': 'a.n.', 's/d': 's.d.', 'd/a': 'd.a.', 'u/p': 'u.p.', 'u/b': 'u.b.', 'd/h': 'd.h.' }
const ADDRESS = ['Jl', 'Jln', 'Gg', 'Gd', 'Kav', 'Blk', 'Telp', 'Kec', 'Kab', 'Kel', 'Prov']
/** `no` before these, or before a figure, is an abbreviation and not English. */
const NUMBERED =
  /^\s?(?:\d|(?:hp|telepon|telp|tlp|wa|rekening|rek|resi|urut|antrean|tiket|pesanan|order|kontak|peserta|polisi|kartu|ktp|nik|registrasi|pendaftaran)(?![A-Za-zÀ-ÿ]))/i

export default defineRule({
  title: { id: 'Singkatan tanpa titik', en: 'Abbreviation without its full stop' },
  why: {
    id: 'EYD V memberi titik pada singkatan umum (dll., s.d., Jl., No.); pembaca layar pun membacanya dengan benar.',
    en: 'Indonesian spelling (EYD V) ends common abbreviations with a full stop (dll., s.d., Jl., No.).',
  },
  severity: 'note',
  corrects: true,
  lang: 'id',
  messages: { stop: { id: 'Tulis singkatannya “{right}”', en: 'Write the abbreviation as “{right}”' } },
  terms: () => [...WITH_STOP, ...Object.keys(SLASHED), ...ADDRESS, 'no'].map((text) => ({ text })),
  check: ({ report }) => ({
    term(hit) {
      const { prose, start, end, text, term } = hit
      const after = prose.text.slice(end, end + 16)
      if (after.startsWith('.') || /[.\-/@]/.test(prose.text[start - 1] ?? '')) return
      if (term.text === 'no' && (!NUMBERED.test(after) || text === 'NO')) return
      if (ADDRESS.includes(term.text) && (text !== term.text || !/^\s+[A-ZÀ-Þ\d]/.test(after))) return
      if (WITH_STOP.has(term.text) && (text === text.toUpperCase() || after.startsWith('-'))) return
      const right = SLASHED[term.text] ?? (term.text === 'no' ? 'No.' : `${text}.`)
      report({ message: 'stop', at: hit, values: { right }, suggest: [right], ...(term.text !== 'no' && { fix: 'safe' }) })
    },
  }),
  limits: {
    id: 'Nama berkas seperti “user32.dll” dilewati; “no” hanya di depan angka atau jenis nomor.',
    en: 'File names such as “user32.dll” are passed over; “no” counts only before a figure or a kind of number.',
  },
  examples: {
    bad: [
      'Bawa KTP, KK, «dll» ke loket.',
      'Pendaftaran 3 «s/d» 7 Juni 2026, pembayaran «a/n» Bendahara.',
      'Alamat kami «Jl» Melati «No» 5, kirim «no» rekening Anda.',
    ],
    good: [
      'Bawa KTP, KK, dll. ke loket.',
      'Pendaftaran 3 s.d. 7 Juni 2026.',
      'Alamat kami Jl. Melati No. 5; berkas sistem.dll jangan dihapus.',
      'Kata "no" dalam bahasa Inggris, dan/atau DLL.',
    ],
  },
})
