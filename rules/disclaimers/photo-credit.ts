import { defineRule, type Located, lazily, RequiredOptions, says, wholeText } from '../../src/rule.ts'

const CREDIT = lazily(
  () =>
    /(?<![A-Za-zÀ-ÿ])(?:fotos?|photos?|photographs?|dok|dokumentasi|kredit|credit|gambar|ilustrasi|images?|pictures?|video|fotografer|photographer)\.?(?: (?:oleh|by|foto|credit|dan video|and video))*\s*(?::|\/(?=[A-ZÀ-Þ]))|(?<![A-Za-zÀ-ÿ])dok\.\s|©|📷|📸|(?<![A-Za-zÀ-ÿ])(?:courtesy of|(?:photos?|photographs?|images?|pictures?)(?: (?:is|are|was|were))? (?:by|from|courtesy|provided by|supplied by|taken by|credit)|(?:foto|gambar)(?:-foto)?(?: (?:ini|di atas))? (?:oleh|dari|milik|karya|disediakan|diambil oleh|dokumentasi)|difoto oleh|dipotret oleh)(?![A-Za-zÀ-ÿ])/i,
)

/** Drawings, charts and pictures of a screen have no photographer; some descriptions say first which picture it is. */
const DRAWN =
  /^\s*(?:(?:caption|légende|keterangan): )?(?:(?:the )?(?:first )?image (?:is |of |showing )|(?:la première )?image (?:est |illustrant )|gambar (?:pertama )?(?:adalah |berupa ))?(?:an? |the |sebuah |une? |le |la )?(?:lines? of code|code sample|snapshot of the result|slide|salindia|web ?page|before and after of (?:the )?(?:\w+ )?web ?pages?|avant et après les images des pages web|fonctionnement|le fonctionnement|capture d[’']écran|schéma|diagramme|graphique|carte|tableau|screenshot|screen (?:shot|capture)|tangkapan layar|cuplikan layar|diagram|flow ?chart|chart|graph|bar chart|pie chart|bagan|grafik|infogra[fp][A-Za-z]*|table|tabel|map|peta|logo|icon|ikon|illustration|ilustrasi|drawing|sketch|matrix|matriks)(?![A-Za-zÀ-ÿ])/i
const isPhoto = ({ alt, url = '' }: { readonly alt?: string | null | undefined; readonly url?: string }): boolean =>
  !DRAWN.test(alt ?? '') && !/\.svg(?:[?#]|$)/i.test(url)

const INSERT = { id: 'Foto: …', en: 'Photo: …' }

export default defineRule({
  title: { id: 'Foto tanpa kredit', en: 'Photo without credit' },
  why: {
    id: 'Pencipta berhak disebut namanya, dan kredit membantu pembaca mengetahui kapan dan di mana foto itu dibuat.',
    en: 'Its maker has a right to be named, and a credit tells readers where a photo comes from.',
  },
  severity: 'note',
  messages: {
    message: { id: 'Sebut pemilik fotonya, misalnya “Foto: Humas Contoh Jaya”', en: 'Credit the photo, for example “Photo: Contoh Jaya Press Office”' },
  },
  options: RequiredOptions,
  insert: INSERT,
  check: (context) => {
    const { draft, options, prose, report } = context
    const { lang, fields } = draft
    const images: Located[] = []
    const titles: string[] = []
    return {
      image(node) {
        if (node.title) titles.push(node.title)
        if (isPhoto(node)) images.push(node)
      },
      imageReference: (node) => void (isPhoto(node) && images.push(node)),
      end() {
        const uncredited = fields.media.some(({ credit, ai }) => !credit && !ai)
        const first = images[0]
        const isCredited = fields.media.length > 0 && !uncredited
        if ((!first && !uncredited) || isCredited || CREDIT().test([wholeText(prose), ...titles].join('\n')) || says(context, options.any)) return
        report({ message: 'message', ...(first && { at: first }), suggest: [options.insert ?? INSERT[lang]] })
      },
    }
  },
  limits: {
    id: 'Isian “media” dengan “kredit” atau satu baris “Foto: …” sudah cukup, juga untuk beberapa foto.',
    en: 'A “credit” in the field “media” or one line “Photo: …” is enough, also for several photos.',
  },
  examples: {
    bad: [
      'Suasana loket pagi ini.\n\n«![Warga mengantre di loket](loket.jpg)»',
      'Panen raya. «![Petani memanen padi](panen.jpg)»',
      '«![Relawan memungut sampah](sungai.jpg)» ![Perahu di sungai](perahu.jpg)',
      { text: 'A busy morning.\n\n«![People queue at the desk](desk.jpg)»', draft: { lang: 'en' } },
      { text: 'Harvest. «![Farmers in a field](harvest.jpg)»', draft: { lang: 'en' } },
      { text: '«![A volunteer with a bag](bag.jpg)» Thank you all!', draft: { lang: 'en' } },
    ],
    good: [
      '![Warga mengantre di loket](loket.jpg)\n\nFoto: Humas Kabupaten Contoh Jaya',
      { text: 'Panen raya.', draft: { media: [{ file: 'panen.jpg', alt: 'Petani memanen padi', credit: 'Dinas Pertanian Contoh' }] } },
      'Tanpa gambar hari ini.',
      '![Warga mengantre di loket](loket.jpg)\n\nFoto disediakan oleh PMI Contoh Jaya',
      '![Warga mengantre di loket](loket.jpg)\n\n*Foto/Humas Contoh Jaya*',
      '![Warga mengantre di loket](loket.jpg "Foto: Humas Contoh Jaya")',
      '![Warga mengantre di loket](loket.jpg)\n\n(foto dok. Dinas Contoh)',
      '![Tangkapan layar laman pendaftaran](daftar.png) ![Alur permohonan](alur.svg)',
      '![Gambar pertama adalah tangkapan layar laman pajak](pajak.png)',
      { text: '![Caption: The first image is a screenshot of the tax form](tax.png) ![Lines of code that sort dates](sort.png)', draft: { lang: 'en' } },
      '![Capture d’écran du formulaire](formulaire.png)',
      { text: '![People queue](desk.jpg) © Contoh Archive', draft: { lang: 'en' } },
      { text: 'Harvest.', draft: { lang: 'en', media: [{ file: 'h.jpg', alt: 'Farmers', credit: 'Contoh Farm Office' }] } },
      { text: '![People queue](desk.jpg)\n\nPhoto provided by Contoh Red Cross.', draft: { lang: 'en' } },
      { text: '![People queue](desk.jpg)\n\nImage credit: Contoh Archive', draft: { lang: 'en' } },
      { text: 'No pictures today.', draft: { lang: 'en' } },
    ],
  },
})
