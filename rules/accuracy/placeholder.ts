import { defineRule, type Located, type Match, wholeText } from '../../src/rule.ts'
import { SEARCHED, TAG } from './placeholder/blanks.ts'

const KEPT_ON_PURPOSE = /disamar|dirahasia|dihapus|disensor|withheld|redacted|removed|changed|deleted/i
/** Blanks that readers are asked to fill. */
const QUIZ = /(?<![A-Za-zÀ-ÿ])(?:lengkapi|isi(?:lah)?|tebak|jawab|kuis|fill|complete|blank|guess)(?![A-Za-zÀ-ÿ])/i
/** Markdown takes the lines of `__.__` for bold signs, and an address that waits to be replaced for a link. */
const BOLD_STOP = /^__[.:]__$/
const REPLACED = /GANTI[-_](?:TAUTAN|LINK|INI)|\/[xX]{4,}(?:$|[/?#])/

/** “Lorem ipsum” and a “TODO” list, in quotation marks amid a sentence, are spoken of; `[nama]` there may be somebody's unfilled name. */
const isSpokenOf = (text: string, { text: found, start, end }: Match): boolean =>
  /^(?:lorem ipsum|TODO|TBD|TBC|FIXME|placeholder)$/i.test(found) &&
  /[A-Za-zÀ-ÿ][,:]? [“"‘']$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^[.,]?[”"’']/.test(text.slice(end, end + 2))

export default defineRule({
  title: { id: 'Isian yang tertinggal', en: 'Leftover placeholder' },
  why: {
    id: 'Kerangka yang belum diisi menunjukkan draf tidak dibaca ulang, dan warga tidak mendapat keterangan yang dicarinya.',
    en: 'A template that was not filled in shows that nobody read the draft again, and leaves people without what they came for.',
  },
  severity: 'error',
  messages: { message: { id: '“{found}” masih isian kosong: tulis isi yang sebenarnya', en: '“{found}” is still a placeholder: write the real text' } },
  check: ({ draft, links, prose, report }) => {
    const tell = (found: string, at: Located, around = '') => {
      if (!KEPT_ON_PURPOSE.test(found) && !(/^[_.…]/.test(found) && QUIZ.test(around)))
        report({ message: 'message', at, values: { found: found.replace(/\s+/g, ' ').trim() } })
    }
    const text = wholeText(prose)
    const patterns = SEARCHED.filter(([signs, has]) => signs.some((sign) => text.includes(sign)) && has.test(text))
    return {
      prose(prose) {
        const seen: readonly Match[] = patterns.flatMap(([, has, pattern]) => (has.test(prose.text) ? prose.find(pattern(draft.lang)) : []))
        for (const match of seen) {
          const isInside = seen.some(({ start, end }) => start <= match.start && match.end <= end && end - start > match.end - match.start)
          if (!isInside && !isSpokenOf(prose.text, match)) tell(match.text, match, prose.text)
        }
      },
      strong(node) {
        const { start, end } = node.position ?? {}
        const written = draft.source.slice(start?.offset, end?.offset)
        if (BOLD_STOP.test(written)) tell(written, node)
      },
      end() {
        for (const link of links) if (REPLACED.test(link.url)) tell(link.url, link)
      },
      html(node) {
        if (TAG().test(node.value)) tell(node.value, node)
      },
    }
  },
  limits: {
    id: 'XX, XXX, dan “menyusul” saja dianggap disengaja, begitu pula nomor yang disamarkan (0812-XXXX-0000) dan format tanggal yang dijelaskan sebagai format.',
    en: 'XX and XXX alone are taken as meant (roman numerals, names), and so are masked numbers (0812-XXXX-0000) and a date format that is called a format.',
  },
  examples: {
    bad: [
      'Acara dibuka oleh «[nama pejabat]» pada «XX Juni 2027».',
      'Halo «{{nama}}», berkas Anda sudah kami terima.',
      'Lokasi: «TBA», mohon ditunggu kabar berikutnya.',
      'Biaya pendaftaran «Rp XXX» per peserta, dimulai «pukul xx.xx» WIB.',
      'Penjelasan disampaikan «<nama kepala dinas>» di kantor kami.',
      'Dibuka oleh «nama_pejabat» dari Kabupaten Contoh Jaya.',
      'Pendaftaran ditutup «dd/mm/yyyy» di Balai Kota «___».',
      '«Lorem ipsum» dolor sit amet.',
      'Narahubung: «xxx», Humas Contoh Jaya.',
      '«TODO»: tanya jadwal ke bidang sarana. Kontak «(isi nomor telepon)».',
      '«CATATAN EDITOR»: paragraf ini belum lengkap. «FIXME»',
      'Pembukaan oleh wali kota «(diisi kemudian)», «pukul xx.xx».',
      '«[foto di sini]» Panen raya di Contoh Hilir «[CEK LAGI]».',
      'Loket buka pukul «__.__» WIB, telepon «08xx-xxxx-xxxx».',
      'Judul: «XXX»',
      'Yth. «%NAMA%», berkas Anda selesai. «Contoh teks di sini».',
      'Biaya admin «Rp...» per lembar. Pelatihan diikuti «...» peserta.',
      'Halo «(nama)», agenda «pukul 00.00–00.00» WIB. Kontak: «0812-xxxx-xxxx». Surat «Nomor xxx/xxx/2026», lampiran «xx/xx».',
      'Yth. «[[nama]]», kuitansi «#NOMOR#» ada di «https://bit.ly/xxxxx». Narasumber: «(nama narasumber)»',
      'Formulir di «GANTI-TAUTAN» dan «https://contoh.go.id/GANTI-TAUTAN».',
      'Panen raya di Contoh Hilir. Sumber: «[sumber]». Foto: «(kredit foto)» «(diisi humas)»',
      'Acara di «......», pukul «...» WIB',
      'Kerja bakti digelar pukul «…» WIB di «…»',
      'Peraturan nomor «...», tanggal «.....»',
      { text: '«Insert caption here» and «Your text here».', draft: { lang: 'en' } },
      { text: 'The centre will be opened by «[insert name]» on «XX June 2027».', draft: { lang: 'en' } },
      { text: 'Call us on «[phone number]». On «Month Day, Year» the council met. «PLACEHOLDER»', draft: { lang: 'en' } },
      { text: 'Dear «{{firstName}}», your report is closed.', draft: { lang: 'en' } },
      { text: 'Venue: «TBC». Doors open at «xx:xx» for all.', draft: { lang: 'en' } },
    ],
    good: [
      'Acara dibuka oleh Kepala Dinas Sosial pada 3 Juni 2027.',
      'Peserta PON XX dan Rakernas XXX berkumpul di Toko Roti XX.',
      'Waspada pesan dari nomor 0812-XXXX-0000. Pasien TBC berobat gratis di puskesmas.',
      'Korban [nama disamarkan] telah didampingi. “Program itu [...] berjalan baik,” ujarnya.',
      'Tulis tanggal lahir dengan format dd/mm/yyyy. Lokasi menyusul.',
      'Kirim SMS dengan format DAFTAR (isi nama lengkap). Foto di sini diambil pada 2019.',
      'Waspada penipu dengan nomor 08xx-xxxx-xxxx. Formatnya 08xx-xxxx-xxxx. Tulis pendapat Anda di sini.',
      'Lengkapi kalimat ini di kolom komentar: membaca itu ___.',
      'Pilih menu [Isi Data], lalu klik [Tanggal Lahir].',
      'Kirim surel ke nama_anda@contoh.go.id atau sebut @nama_akun. Lihat [tautan pendaftaran](https://contoh.go.id).',
      'Sampai jumpa di ... Balai Kota! Kita bertemu di …',
      'Kuis: ibu kota Contoh Jaya terletak di ..., apa jawabannya?',
      'Antre pukul ... eh, jam berapa ya? Nanti... kami kabari, [Sumber: BPS].',
      'Tulis (nama narasumber) di kolom kedua. Waspada telepon 0812-xxxx-xxxx. Museum buka 00.00–24.00.',
      'Nomor antrean (diisi petugas loket). Foto: Humas (kredit foto: Ani).',
      { text: 'The victim [name withheld] is safe. Follow [name of the road](https://example.gov/road).', draft: { lang: 'en' } },
      { text: 'You can add your name here. [Check the map](https://example.gov) or [check](https://example.gov/2).', draft: { lang: 'en' } },
      'Jangan pernah menerbitkan halaman yang masih berisi “lorem ipsum” atau “TBD”.',
      { text: 'The audit puts such gaps on your “TODO” list, and menus named “TBD” go first.', draft: { lang: 'en' } },
      { text: 'Super Bowl XX and Chapter XXX were long. See you on 3 June 2027.', draft: { lang: 'en' } },
      { text: 'The tuberculosis clinic moves on 4 June 2027. Write the date in the format dd/mm/yyyy.', draft: { lang: 'en' } },
    ],
  },
})
