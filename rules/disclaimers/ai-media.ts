import { defineRule, lazily, RequiredOptions, says, wholeText } from '../../src/rule.ts'

const LABEL = lazily(
  () =>
    /(?<![A-Za-zÀ-ÿ])(?:(?:dibuat|dihasilkan|diolah|ilustrasi|gambar|video|suara|animasi)(?: [A-Za-zÀ-ÿ]+)? (?:dengan|oleh|buatan|memakai|menggunakan) (?:bantuan )?|buatan |hasil )(?:AI|akal imitasi|kecerdasan (?:artifisial|buatan)|KA)(?![A-Za-zÀ-ÿ])(?! tanpa)|(?<![A-Za-zÀ-ÿ])(?:(?:made|created|generated|produced|drawn) (?:with|by|using) (?:the help of )?(?:AI|artificial intelligence)|AI[- ](?:generated|made|created))(?![A-Za-zÀ-ÿ])/i,
)

const INSERT = { id: 'Ilustrasi dibuat dengan AI.', en: 'Illustration made with AI.' }

export default defineRule({
  title: { id: 'Media buatan AI tanpa keterangan', en: 'AI-made media without a label' },
  why: {
    id: 'Gambar buatan AI di akun resmi mudah disangka kejadian nyata.',
    en: 'An AI-made picture on an official account is easily taken for a real event.',
  },
  severity: 'warning',
  messages: {
    message: { id: 'Beri keterangan “Ilustrasi dibuat dengan AI” di teks atau kreditnya', en: 'Add “Illustration made with AI” to the text or the credit' },
  },
  options: RequiredOptions,
  insert: INSERT,
  check: (context) => {
    const { draft, options, prose, report } = context
    const made = draft.fields.media.filter(({ ai }) => ai)
    if (made.length === 0) return {}
    return {
      end() {
        const said = [wholeText(prose), ...made.flatMap(({ alt, credit }) => [alt ?? '', credit ?? ''])]
        if (said.some((text) => LABEL().test(text)) || says(context, options.any)) return
        report({ message: 'message', suggest: [options.insert ?? INSERT[draft.lang]] })
      },
    }
  },
  limits: {
    id: 'Hanya media yang di isiannya disebut “ai: true”; gambarnya sendiri tidak dapat diperiksa.',
    en: 'Only media whose field says “ai: true”; the picture itself cannot be examined.',
  },
  examples: {
    bad: [
      { text: '«»Suasana desa masa depan.', draft: { media: [{ file: 'desa.png', ai: true }] } },
      { text: '«»Sambutan kepala daerah.', draft: { media: [{ file: 'sambutan.mp4', ai: true, credit: 'Humas Contoh' }] } },
      { text: '«»Poster wisata Contoh Jaya.', draft: { media: [{ file: 'a.png' }, { file: 'b.png', ai: true }] } },
      { text: '«»The village of the future.', draft: { lang: 'en', media: [{ file: 'village.png', ai: true }] } },
      { text: '«»A greeting from the mayor.', draft: { lang: 'en', media: [{ file: 'greeting.mp4', ai: true }] } },
      { text: '«»Come and see the valley.', draft: { lang: 'en', media: [{ file: 'valley.png', ai: true, alt: 'A valley' }] } },
    ],
    good: [
      { text: 'Desa masa depan. Ilustrasi dibuat dengan AI.', draft: { media: [{ file: 'desa.png', ai: true }] } },
      { text: 'Desa masa depan.', draft: { media: [{ file: 'desa.png', ai: true, credit: 'Gambar buatan AI, Humas Contoh' }] } },
      { text: 'Foto asli dari Humas.', draft: { media: [{ file: 'foto.jpg', ai: false }] } },
      { text: 'The village of the future, made with AI.', draft: { lang: 'en', media: [{ file: 'village.png', ai: true }] } },
      { text: 'An AI-generated animation with a real narrator.', draft: { lang: 'en', media: [{ file: 'a.mp4', ai: true }] } },
      { text: 'A photo by our press office.', draft: { lang: 'en' } },
    ],
  },
})
