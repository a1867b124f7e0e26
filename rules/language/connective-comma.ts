import { defineRule } from '../../src/rule.ts'

const AFTER =
  'Oleh karena itu,Oleh sebab itu,Dengan demikian,Sehubungan dengan itu,Meskipun demikian,Walaupun demikian,Meskipun begitu,Walaupun begitu,Namun demikian,Akan tetapi,Selain itu,Sebaliknya,Di samping itu,Di sisi lain,Sementara itu,Karena itu,Oleh karenanya,Jadi,Namun'.split(
    ',',
  )
const BEFORE = ['tetapi', 'melainkan', 'sedangkan']
/** A sentence starts here: at the start of the block, after a stop or on a new line. */
const START = /(?:[.!?]["”)]?[ \n]|\n)$/
/** A clause that ends in a word; akan tetapi is another matter. */
const CLAUSE = /(?:^|[^A-Za-zÀ-ÿ])(?!(?:akan|dan|bukan) $)[A-Za-zÀ-ÿ]{2,} $/i

export default defineRule({
  title: { id: 'Koma pada kata penghubung', en: 'Comma with connectors' },
  why: {
    id: 'EYD V memberi koma sesudah penghubung antarkalimat dan sebelum “tetapi”, “melainkan”, “sedangkan”; kalimat jadi mudah diikuti.',
    en: 'Indonesian spelling (EYD V) wants a comma after a sentence connector and before tetapi, melainkan and sedangkan.',
  },
  severity: 'note',
  lang: 'id',
  messages: {
    after: { id: 'Beri koma sesudah “{word}”', en: 'Put a comma after “{word}”' },
    before: { id: 'Beri koma sebelum “{word}”', en: 'Put a comma before “{word}”' },
  },
  terms: () => [...AFTER, ...BEFORE].map((text) => ({ text, case: true })),
  check: ({ report }) => ({
    term(hit) {
      const { prose, start, end, text: word } = hit
      const next = prose.text.slice(end, end + 10)
      if (!/^ [A-Za-zÀ-ÿ]/.test(next) || word !== hit.term.text) return
      const before = prose.text.slice(Math.max(0, start - 40), start)
      if (BEFORE.includes(word)) {
        if (CLAUSE.test(before)) report({ message: 'before', at: hit, values: { word } })
      } else if ((start === 0 || START.test(before)) && !(word === 'Namun' && /^ (?:demikian|begitu)\b/.test(next)))
        report({ message: 'after', at: hit, values: { word }, suggest: [`${word},`] })
    },
  }),
  limits: {
    id: 'Penghubung di awal baris puisi atau judul ikut tertangkap.',
    en: 'Connectors at the start of a line of verse or of a headline are found too.',
  },
  examples: {
    bad: [
      '«Oleh karena itu» kami menutup jalan.',
      'Listrik sudah menyala. «Dengan demikian» layanan kembali normal.',
      'Layanan buka «tetapi» antrean panjang.',
    ],
    good: [
      'Oleh karena itu, kami menutup jalan.',
      'Listrik sudah menyala. Dengan demikian, layanan kembali normal.',
      'Layanan buka, tetapi antrean panjang. Hujan reda, akan tetapi air belum surut.',
    ],
  },
})
