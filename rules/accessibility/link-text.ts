import { defineRule } from '../../src/rule.ts'

const PHRASES = {
  id: 'klik di sini|klik disini|klik link di bawah|klik tautan di bawah|klik link ini|klik tautan ini|link di bio|link bio|link ada di bio|tautan di bio|tautan ada di bio|cek link|cek bio|cek tautan|link ini|selengkapnya di sini',
  en: 'click here|click this link|tap here|link in bio|link in our bio|link in profile|press here|follow this link|read more here|see here',
}
/** Link texts that say nothing when they are read alone, as a screen reader lists them. */
const VAGUE =
  /^(?:di sini|disini|sini|ini|link|tautan|klik|selengkapnya|baca selengkapnya|lihat|buka|unduh|here|this|link|more|read more|click|see more|learn more|this page|details|download)[.!]?$/i
/** One of these must stand in a vague link text, so that the rule need not look at others. */
const WAKING = 'sini|disini|ini|link|tautan|klik|selengkapnya|lihat|buka|unduh|here|this|more|click|details|download'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}
const textOf = (node: Node): string => node.value ?? node.children?.map(textOf).join('') ?? ''

/** “Never write ‘click here’” speaks of it, and “which we see here” tells what is seen. */
const isMentioned = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  (/["“'‘]$/.test(text.slice(0, start)) && /^[.,]?["”'’]/.test(text.slice(end, end + 2)) && /[a-zß-ÿ]/.test(text.slice(0, start))) ||
  (/(?<![A-Za-z])(?:we|you|they|can|to|I)\s$/.test(text.slice(Math.max(0, start - 6), start)) && /^see here$/i.test(text.slice(start, end)))

export default defineRule({
  title: { id: 'Tautan tanpa keterangan tujuan', en: 'Link that does not say where it leads' },
  why: {
    id: 'Pembaca layar membacakan tautan satu per satu; “klik di sini” tidak memberi tahu ke mana.',
    en: 'A screen reader lists links on their own; “click here” does not say where to.',
  },
  severity: 'note',
  messages: {
    phrase: {
      id: 'Sebutkan tujuannya, misalnya “Daftar di laman layanan: contoh.go.id/daftar”',
      en: 'Say where it leads, for example “Apply on the permits page: example.gov/permits”',
    },
    link: { id: 'Ganti teks tautan ini dengan nama halaman yang dituju', en: 'Replace this link text with the name of the page it leads to' },
  },
  terms: () => [
    ...(['id', 'en'] as const).flatMap((lang) => PHRASES[lang].split('|').map((text) => ({ text, lang, phrase: true }))),
    ...WAKING.split('|').map((text) => ({ text })),
  ],
  check: ({ report, links }) => {
    const vague = links.filter((link) => link.children.length > 0 && VAGUE.test(textOf(link).trim()))
    const inVague = (start: number, end: number) =>
      vague.some(({ position }) => position && (position.start.offset ?? 0) < end && start < (position.end.offset ?? 0))
    return {
      term(hit) {
        if ('phrase' in hit.term && !inVague(hit.span.start, hit.span.end) && !isMentioned(hit.prose.text, hit)) report({ message: 'phrase', at: hit })
      },
      end() {
        for (const link of vague) report({ message: 'link', at: link })
      },
    }
  },
  limits: { id: 'Di Instagram tautan memang hanya di bio: sebutkan nama halamannya.', en: 'On Instagram a link can only stand in the bio: name the page.' },
  examples: {
    bad: [
      '«Klik di sini» untuk daftar.',
      'Info lengkap «cek tautan» profil kami.',
      'Detailnya «[di sini](https://contoh.go.id/jadwal)».',
      '«Click here» to apply.',
      'Details: «link in bio».',
      '«[Read more](https://example.gov/news)»',
    ],
    good: [
      'Daftar di laman layanan: https://contoh.go.id/daftar',
      'Syarat dan jadwal ada di profil kami, menu Layanan; di sini juga tersedia parkir.',
      'Unduh [formulir permohonan](https://contoh.go.id/f).',
      'Apply on the permits page: example.gov/permits',
      'Name the page in your link; do not write “click here” or “read more here”.',
      'Each row has two buttons, which you see here in blue.',
      'Jangan menulis “klik di sini” sebagai teks tautan.',
      'Details are on our profile, Services tab.',
      'Read the [licence rules](https://example.gov/licence) here.',
    ],
  },
})
