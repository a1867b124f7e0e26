import { defineRule } from '../../src/rule.ts'

const PEOPLE = /(?:^|[^A-Za-zÀ-ÿ])(?:orang|orang-orang|warga|keturunan|etnis|suku|masyarakat|komunitas|kaum|peranakan|pengusaha|pedagang|umat|budaya|WNI)\s+$/i
const STATE =
  /(?:^|[^A-Za-zÀ-ÿ])(?:pemerintah|negara|negeri|presiden|menteri|duta besar|dubes|tentara|militer|kapal|perusahaan|investor|produk|barang|impor|asal|dari|buatan|vaksin|turis|wisatawan|warga negara|mahasiswa|ekonomi|pasar|republik rakyat|RR|kedutaan besar|kedubes|ke|di)\s+$/i
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/\bbahasa\s+$/i, 'Mandarin'],
  [/\btahun\s+baru\s+$/i, 'Imlek'],
]
/** Names that keep the word: the South China Sea, plants, companies, streets. */
const NAMES_AFTER = /^\s+(?:Selatan|Airlines|Southern|Eastern|Telecom|Mobile|Construction|Railway|Development|Daily|Town|Benteng|Open|Masters)/

export default defineRule({
  title: { id: '“Cina” untuk orang atau negara', en: '“Cina” for people or the state' },
  why: {
    id: 'Keppres 12/2014 menetapkan “Tionghoa” untuk orang dan masyarakat, “Tiongkok” untuk negara.',
    en: 'Presidential Decree 12/2014 sets “Tionghoa” for the people and “Tiongkok” for the state.',
  },
  severity: 'warning',
  lang: 'id',
  messages: {
    name: { id: 'Tulis “{suggest}”, bukan “{found}”', en: 'Write “{suggest}” instead of “{found}”' },
    native: { id: 'Hapus “{found}”: sebut “warga” atau “warga negara Indonesia” saja', en: 'Drop “{found}”: write “citizens” without sorting them by descent' },
  },
  terms: () => [
    ...['cina', 'china', 'tjina'].map((text) => ({ text })),
    { text: 'RRC', case: true },
    ...['nonpribumi', 'non-pribumi', 'non pribumi', 'WNI keturunan'].map((text) => ({ text })),
  ],
  check: ({ report }) => ({
    term(hit) {
      const found = hit.text
      const before = hit.prose.text.slice(0, hit.start)
      const after = hit.prose.text.slice(hit.end)
      if (/keturunan$|pribumi$/i.test(found)) {
        if (!/^\s+[A-Za-zÀ-ÿ]/.test(after) || /pribumi$/i.test(found)) report({ message: 'native', at: hit, values: { found } })
        return
      }
      if (NAMES_AFTER.test(after) || /(?:laut|petai|kota|kampung|jalan)\s+$/i.test(before)) return
      const fixed = FIXED.find(([pattern]) => pattern.test(before))?.[1]
      const suggest =
        fixed ?? (found === 'RRC' ? 'RRT' : PEOPLE.test(before) && !/warga negara\s+$/i.test(before) ? 'Tionghoa' : STATE.test(before) ? 'Tiongkok' : undefined)
      if (suggest) report({ message: 'name', at: hit, suggest: [suggest], values: { found, suggest } })
    },
  }),
  limits: {
    id: 'Kutipan, judul peraturan lama, dan nama acara dapat ikut dilaporkan. “Laut Cina Selatan” dan “petai cina” tidak.',
    en: 'Quotations, old regulation titles and event names may be reported. “Laut Cina Selatan” and “petai cina” are not.',
  },
  examples: {
    bad: [
      'Perayaan Imlek warga «Cina» di balai kota berlangsung meriah.',
      'Pemerintah «China» menyumbang alat kesehatan untuk RSUD.',
      'Kursus bahasa «Cina» gratis dibuka Senin.',
      'Kunjungan delegasi «RRC» ke Contoh Jaya ditunda.',
      'Lowongan ini tidak membedakan pribumi dan «nonpribumi».',
    ],
    good: [
      'Perayaan Imlek warga Tionghoa di balai kota berlangsung meriah.',
      'Pemerintah Tiongkok menyumbang alat kesehatan untuk RSUD.',
      'Petani menanam petai cina di lereng.',
      'Nelayan diminta menjauhi Laut Cina Selatan pekan ini.',
      'Pesawat China Airlines mendarat dari China Airlines Park.',
    ],
  },
})
