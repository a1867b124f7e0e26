import { defineRule } from '../../src/rule.ts'

const CONNECTORS =
  'Oleh karena itu|Oleh sebab itu|Dengan demikian|Sehubungan dengan itu|Meskipun demikian|Walaupun demikian|Meskipun begitu|Walaupun begitu|Namun demikian|Akan tetapi|Selain itu|Sebaliknya|Di samping itu|Di sisi lain|Sementara itu|Karena itu|Oleh karenanya|Jadi|Namun'
const AFTER = new RegExp(`(?:^|[.!?]["”)]?[ \\n]|\\n)(?<at>${CONNECTORS}) (?=[A-Za-zÀ-ÿ])`, 'gu')
/** A clause that ends in a word, then one of these: akan tetapi is another matter. */
const BEFORE = /(?<word>[A-Za-zÀ-ÿ]{2,}) (?<at>tetapi|melainkan|sedangkan) (?=[A-Za-zÀ-ÿ])/gu

export default defineRule({
  title: { id: 'Koma pada kata penghubung', en: 'Comma with connectors' },
  why: {
    id: 'EYD V memberi koma sesudah penghubung antarkalimat dan sebelum "tetapi", "melainkan", "sedangkan"; kalimat jadi mudah diikuti.',
    en: 'Indonesian spelling (EYD V) wants a comma after a sentence connector and before tetapi, melainkan and sedangkan.',
  },
  severity: 'note',
  lang: 'id',
  messages: {
    after: { id: 'Beri koma sesudah "{word}"', en: 'Put a comma after "{word}"' },
    before: { id: 'Beri koma sebelum "{word}"', en: 'Put a comma before "{word}"' },
  },
  check: ({ report }) => ({
    prose(prose) {
      const place = (end: number, length: number) => ({ span: prose.span(end - length, end) })
      for (const { groups, end } of prose.find(AFTER)) {
        const word = groups.at ?? ''
        if (word === 'Namun' && /^(?:demikian|begitu)\b/.test(prose.text.slice(end))) continue
        report({ message: 'after', at: place(end - 1, word.length), values: { word }, suggest: [`${word},`] })
      }
      for (const { groups, end } of prose.find(BEFORE)) {
        const word = groups.at ?? ''
        if (/^(?:akan|dan|bukan)$/i.test(groups.word ?? '')) continue
        report({ message: 'before', at: place(end - 1, word.length), values: { word } })
      }
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
