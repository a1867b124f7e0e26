import { defineRule } from '../../src/rule.ts'

/** Mathematical, circled, squared and full-width letters, at least two, with blanks between. */
const LETTER = '[\\u{1D400}-\\u{1D7FF}\\u24B6-\\u24E9\\u{1F130}-\\u{1F169}\\uFF21-\\uFF3A\\uFF41-\\uFF5A]'
const STYLED = new RegExp(`${LETTER}+(?:[ ,.!-]*${LETTER}+)+`, 'gu')
/** The same letters, or the first half of those in two units. */
const ANY = /[\uD835\u24B6-\u24E9\uFF21-\uFF3A\uFF41-\uFF5A]|\uD83C[\uDD30-\uDD69]/

export default defineRule({
  title: { id: 'Huruf hias', en: 'Decorative letters' },
  why: {
    id: 'Huruf hias bukan huruf biasa: pembaca layar melewatinya atau mengejanya, dan pencarian tidak menemukannya.',
    en: 'Decorative letters are no letters to a screen reader, which skips or spells them, nor to a search.',
  },
  severity: 'warning',
  messages: { plain: { id: 'Pakai huruf biasa: “{plain}”', en: 'Use plain letters: “{plain}”' } },
  check: ({ report }) => ({
    prose(prose) {
      if (!ANY.test(prose.text)) return
      for (const match of prose.find(STYLED)) {
        const plain = match.text.normalize('NFKC')
        report({ message: 'plain', at: match, values: { plain }, suggest: [plain], fix: 'safe' })
      }
    },
  }),
  limits: {
    id: 'Satu huruf hias yang berdiri sendiri, misalnya lambang matematika, tidak ditandai.',
    en: 'A single decorative letter, such as a symbol of mathematics, is left alone.',
  },
  examples: {
    bad: [
      '«𝗣𝗲𝗻𝗴𝘂𝗺𝘂𝗺𝗮𝗻» penting hari ini.',
      '«Ⓘⓝⓕⓞ» layanan',
      '«𝘓𝘪𝘣𝘶𝘳 𝘯𝘢𝘴𝘪𝘰𝘯𝘢𝘭» tanggal 17 Agustus 2026.',
      '«𝗡𝗼𝘁𝗶𝗰𝗲» from the city.',
      '«Ⓦⓔ» are open.',
      '«𝑇𝑜𝑑𝑎𝑦» only',
    ],
    good: [
      'Pengumuman penting hari ini.',
      '**Info** layanan, langkah ① sampai ③.',
      'Libur tanggal 17 Agustus 2026.',
      'Notice from the city.',
      '*We* are open.',
      'Today only, m² and CO₂ are fine.',
    ],
  },
})
