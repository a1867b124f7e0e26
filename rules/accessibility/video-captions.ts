import { defineRule } from '../../src/rule.ts'

const VIDEO = /\.(?:mp4|mov|m4v|webm|avi|mkv)$/i
const CAPTIONED =
  /takarir|subtitel|subtitle|transkrip|transcript|caption|teks terjemahan|dengan teks|bahasa isyarat|juru bahasa isyarat|sign language|BISINDO|SIBI/i
const MARK = /\[(?:video|reels?|film)\]/gi

export default defineRule({
  title: { id: 'Video tanpa takarir', en: 'Video without captions' },
  why: {
    id: 'Warga tuli dan siapa pun yang menonton tanpa suara memerlukan takarir atau transkrip.',
    en: 'Deaf viewers, and all who watch without sound, need captions or a transcript.',
  },
  severity: 'warning',
  messages: {
    captions: { id: 'Beri video ini takarir atau transkrip, lalu sebutkan', en: 'Give this video captions or a transcript, and say so' },
    field: { id: '“{file}” belum punya takarir; isi “captions” pada media', en: '“{file}” has no captions; fill in “captions” of the media' },
  },
  check: ({ draft, prose: blocks, links, report }) => {
    const told = () => blocks.some(({ text }) => CAPTIONED.test(text))
    return {
      end() {
        for (const { file = '', captions } of draft.fields.media) {
          if (VIDEO.test(file) && (captions === undefined || captions === false || captions === '') && !told()) report({ message: 'field', values: { file } })
        }
        const films = links.filter(({ url }) => VIDEO.test(url))
        if ((films.length === 0 && !blocks.some(({ text }) => text.includes('['))) || told()) return
        for (const film of films) report({ message: 'captions', at: film })
        for (const prose of blocks) for (const match of prose.find(MARK)) report({ message: 'captions', at: match })
      },
    }
  },
  limits: {
    id: 'Siaran langsung yang diberi takarir kemudian, dan animasi tanpa suara, ikut tertangkap.',
    en: 'Live streams that get their captions later, and silent animations, are found too.',
  },
  examples: {
    bad: [
      '«[video]» Sambutan kepala dinas.',
      { text: '«»Cara daftar, dengarkan ya.', draft: { media: [{ file: 'cara-daftar.mp4' }] } },
      'Liputan acara: «[tonton](https://contoh.go.id/liputan.mp4)»',
      '«[video]» A greeting from the director.',
      { text: '«»How to apply.', draft: { lang: 'en', media: [{ file: 'apply.mov', captions: false }] } },
      'Event highlights: «[watch](https://example.gov/event.mp4)»',
    ],
    good: [
      '[video] Cara daftar (dengan takarir).',
      { text: 'Cara daftar.', draft: { media: [{ file: 'cara-daftar.mp4', captions: 'cara-daftar.srt' }] } },
      'Teks saja, tanpa video.',
      '[video] How to apply (captioned).',
      '[video] Greeting, transcript at example.gov/t',
      'Text only.',
    ],
  },
})
