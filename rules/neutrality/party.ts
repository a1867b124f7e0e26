import * as v from 'valibot'
import { defineRule, type Prose } from '../../src/rule.ts'

const PARTIES = {
  id: [
    'PDI Perjuangan',
    'PDI-P',
    'PDIP',
    'Golkar',
    'Gerindra',
    'NasDem',
    'Nasdem',
    'PKB',
    'PKS',
    'PSI',
    'Hanura',
    'Perindo',
    'Partai Demokrat',
    'Partai Gelora',
    'Partai Buruh',
    'Partai Ummat',
    'Partai Garuda',
    'PAN',
    'PPP',
    'PBB',
  ],
  en: ['Democratic Party', 'Republican Party', 'Labour Party', 'Conservative Party', 'Green Party', 'Reform UK', 'Liberal Democrats', 'Tory', 'Tories'],
}
/** Abbreviations of much else: they count only after “Partai”. */
const AMBIGUOUS = new Set(['PAN', 'PPP', 'PBB', 'PSI', 'PKS', 'PKB', 'Partai'])
const NAMED = /\bPartai (?!Politik|Peserta|Besar|Baru|Lokal|Nasional|Pengusung|Pendukung)[A-ZÀ-Þ][A-Za-zÀ-ÿ-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ-]+)?/g
/** Those who speak of all parties: election bodies and the like. */
const NEUTRAL = /\b(?:KPU|KPUD|KIP|Bawaslu|Panwaslu|DKPP|peserta pemilu|verifikasi|commission|returning officer|register of)\b/i

export default defineRule({
  title: { id: 'Nama partai politik', en: 'Name of a political party' },
  why: {
    id: 'Akun dinas melayani semua warga; menyebut satu partai, apalagi berterima kasih, terbaca sebagai keberpihakan.',
    en: 'An official account serves everyone; naming one party, let alone thanking it, reads as taking sides.',
  },
  severity: 'warning',
  messages: { party: { id: 'Sebut lembaga atau jabatannya, bukan “{found}”', en: 'Name the body or the office, not “{found}”' } },
  options: v.strictObject({
    add: v.pipe(v.optional(v.array(v.string()), []), v.description('partai lain, persis seperti ditulis / further parties, exactly as they are written')),
    allow: v.optional(v.array(v.string()), []),
  }),
  limits: {
    id: 'Singkatan yang berarti ganda (PAN, PPP, PBB) hanya dinilai setelah kata Partai. Unggahan yang menyebut KPU atau Bawaslu didiamkan.',
    en: 'Ambiguous abbreviations count only after “Partai”. Posts that mention an election body are passed over.',
  },
  terms: ({ add, allow }) =>
    [
      ...PARTIES.id.map((text) => ({ text, lang: 'id' as const })),
      { text: 'Partai', lang: 'id' as const },
      ...PARTIES.en.map((text) => ({ text, lang: 'en' as const })),
      ...add.map((text) => ({ text })),
    ]
      .filter(({ text }) => !allow.includes(text))
      .map((term) => ({ ...term, case: true })),
  check: ({ prose, report }) => {
    if (prose.some(({ text }) => NEUTRAL.test(text))) return {}
    const named = new Map<Prose, number>()
    return {
      term(hit) {
        const { prose: block } = hit
        if (hit.term.text === 'Partai' && !named.has(block)) {
          for (const match of block.find(NAMED)) {
            named.set(block, match.end)
            report({ message: 'party', at: match, values: { found: match.text } })
          }
        } else if (!AMBIGUOUS.has(hit.term.text) && hit.start >= (named.get(block) ?? 0)) report({ message: 'party', at: hit, values: { found: hit.text } })
      },
    }
  },
  examples: {
    bad: [
      'Terima kasih «Partai Contoh» atas dukungannya.',
      'Kader «Partai Antah» hadir di kantor kami.',
      'Kegiatan ini kerja sama dengan «Gerindra» dan «Golkar».',
      'Thanks to the «Labour Party» for the visit.',
      'The «Republican Party» led this project.',
      { text: '«Tories» opened our new hall.', draft: { lang: 'en' } },
    ],
    good: [
      'Fraksi di DPRD menyampaikan pandangan umum.',
      'KPU menetapkan Partai Contoh sebagai peserta pemilu.',
      'Rapat kerja tentang partai politik lokal; PBB menyebut hari ini Hari Air.',
      'PPP dibayar dengan kemitraan pemerintah dan swasta.',
      'The election commission lists all parties, including the Green Party.',
      'The minister opened our new hall at a garden party.',
      'The council voted on the budget.',
    ],
  },
})
