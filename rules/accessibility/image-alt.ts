import { defineRule, type Located } from '../../src/rule.ts'

const IMAGE = /\.(?:jpe?g|png|webp|gif|avif|heic|svg)$/i
const FILE_NAME = /^(?:img|dsc|image|photo|foto|gambar|screenshot|whatsapp image|untitled)[-_ ]?[\d_ -]*(?:\.\w{3,4})?$|^[\w-]+\.(?:jpe?g|png|webp|gif)$/i
/** Says what kind of thing it is, not what is on it. */
const EMPTY_WORDS =
  /^(?:(?:ini )?(?:gambar|foto|poster|infografis|infografik|grafik|logo|flyer|banner|dokumentasi)(?: (?:kegiatan|acara|ini|terlampir|kami))?|(?:an? |the )?(?:image|picture|photo|poster|graphic|infographic|flyer|banner)(?: of (?:the )?event)?)\.?$/i

const isEmpty = (alt: string): boolean => FILE_NAME.test(alt.trim()) || EMPTY_WORDS.test(alt.trim())

export default defineRule({
  title: { id: 'Gambar tanpa teks alternatif', en: 'Image without alternative text' },
  why: {
    id: 'Warga tunanetra hanya mendapat teks alternatifnya; UU 8/2016 menjamin hak mereka atas informasi.',
    en: 'Blind readers get only its alternative text.',
  },
  severity: 'error',
  messages: {
    missing: {
      id: 'Beri gambar ini teks alternatif: siapa, melakukan apa, di mana, dan tulisan di dalamnya',
      en: 'Give this image alternative text: who does what where, and the words on it',
    },
    empty: {
      id: 'Teks alternatif “{alt}” tidak menjelaskan isi gambar; tulis apa yang terlihat',
      en: 'The alternative text “{alt}” does not say what the image shows; describe it',
    },
    field: { id: '“{file}” belum punya teks alternatif; isi “alt” pada media', en: '“{file}” has no alternative text; fill in “alt” of the media' },
  },
  check: ({ draft, report }) => {
    const look = (text: string | null | undefined, at: Located) => {
      const alt = text?.trim() ?? ''
      if (alt === '') report({ message: 'missing', at })
      else if (isEmpty(alt)) report({ message: 'empty', at, values: { alt } })
    }
    return {
      image: (node) => look(node.alt, node),
      imageReference: (node) => look(node.alt, node),
      end() {
        for (const { file, alt = '' } of draft.fields.media) {
          if (file !== undefined && !IMAGE.test(file)) continue
          if (alt.trim() === '') report({ message: 'field', values: { file: file ?? 'media' } })
          else if (isEmpty(alt)) report({ message: 'empty', values: { alt: alt.trim() } })
        }
      },
    }
  },
  limits: { id: 'Gambar hiasan: tulis “hiasan” sebagai teks alternatifnya.', en: 'For a decorative image write “decorative” as its alternative text.' },
  examples: {
    bad: [
      'Jadwal baru: «![](poster.png)»',
      '«![foto kegiatan](foto.jpg)»',
      '«![IMG_2026.jpg](IMG_2026.jpg)»',
      { text: '«»Layanan baru dibuka hari ini.', draft: { media: [{ file: 'poster.png' }] } },
      'The new desk: «![](desk.png)»',
      '«![photo](desk.jpg)»',
      { text: '«»The new service opens today.', draft: { lang: 'en', media: [{ file: 'poster.png', alt: 'image.png' }] } },
    ],
    good: [
      '![Dua petugas menerima berkas warga di loket 3](loket.jpg)',
      'Teks tanpa media.',
      {
        text: 'Layanan baru dibuka hari ini.',
        draft: { media: [{ file: 'poster.png', alt: 'Poster: layanan KTP keliling, Senin 09.00 WIB, Balai Desa Contoh' }] },
      },
      { text: 'Tonton sambutan kepala dinas.', draft: { media: [{ file: 'sambutan.mp4', captions: true }] } },
      '![Two officers take a form at desk 3](desk.jpg)',
      { text: 'The new service opens today.', draft: { lang: 'en', media: [{ file: 'poster.png', alt: 'Bar chart of services per month' }] } },
    ],
  },
})
