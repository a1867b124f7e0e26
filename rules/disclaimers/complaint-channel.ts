import { allText, defineRule, firstMatch, forLang, RequiredOptions, says } from '../../src/rule.ts'

const SUBJECTS = {
  id: 'retribusi|tarif|biaya|iuran|layanan|pelayanan|loket|perekaman|pembuatan akta|pembuatan KTP|pembuatan paspor|pembuatan SIM|pengurusan|perizinan|uji KIR|jadwal pengangkutan sampah|jam layanan|jam operasional'.split(
    '|',
  ),
  en: 'fee|fees|charge|charges|fare|fares|tariff|tariffs|permits|licence renewals|license renewals|waste collection|bin collection|opening hours|service|services|counter|office'.split(
    '|',
  ),
}
/** Money may rise or fall; a service moves, closes or changes. */
const CHANGE = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:retribusi|tarif|biaya|iuran)(?![A-Za-zÀ-ÿ])[^.!?\n]{0,60}?(?<![A-Za-zÀ-ÿ])(?:naik|turun|dinaikkan|diturunkan|disesuaikan|berubah|digratiskan|dibebaskan|dihapus)(?:\s+mulai)?(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?:layanan|pelayanan|loket|perekaman|pembuatan|pengurusan|perizinan|uji KIR|jadwal pengangkutan sampah|jam layanan|jam operasional)(?![A-Za-zÀ-ÿ])[^.!?\n]{0,50}?(?<![A-Za-zÀ-ÿ])(?:pindah|dipindahkan|dihentikan|ditiadakan|ditutup sementara|dialihkan|berubah|kini lebih (?:cepat|mudah)|tidak (?:beroperasi|melayani))(?![A-Za-zÀ-ÿ])/gi,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:fees?|charges?|fares?|tariffs?)(?![A-Za-zÀ-ÿ])[^.!?\n]{0,40}?(?<![A-Za-zÀ-ÿ])(?:(?:will )?(?:rise|fall|change|increase|go up|go down)|rises|falls|changes|increases|goes up|goes down|(?:is|are) (?:rising|falling|changing|going (?:up|down)))(?![A-Za-zÀ-ÿ])|(?<![A-Za-zÀ-ÿ])(?:permits|licen[cs]e renewals|(?:waste|bin) collection|opening hours|services?|counter|office)(?![A-Za-zÀ-ÿ])[^.!?\n]{0,40}?(?<![A-Za-zÀ-ÿ])(?:will (?:move|change|stop|be suspended)|(?<=(?:services|permits|renewals|hours) )(?:move|change|stop)|moves to|changes|stops|is suspended|are suspended|are now faster|has moved|have moved)(?![A-Za-zÀ-ÿ])/gi,
})
const CHANNEL = forLang({
  id: () =>
    /(?<![A-Za-zÀ-ÿ])(?:hubungi|kontak|narahubung|kanal (?:aduan|pengaduan)|aduan|pengaduan|lapor(?:kan)?!?|keluhan|pertanyaan|call cent(?:er|re)|hotline|telepon|whatsapp|wa|surel|email|pesan langsung|dm|(?:datang|tanya) ke|loket (?:buka|dibuka)|kotak saran|ppid)(?![A-Za-zÀ-ÿ])|(?<!\d)(?:112|1500\d{3}|08\d{8,11}|\(?0\d{2,3}\)?[\s-]\d{5,8})(?!\d)/i,
  en: () =>
    /(?<![A-Za-zÀ-ÿ])(?:call|contact|e-?mail|phone|helpline|hotline|questions?|complaints?|complain|report (?:it|a|any)|message us|send (?:us|this account) a message|visit|desk|write to|lapor)(?![A-Za-zÀ-ÿ])|(?<!\d)\d{3}[\s-]\d{3,4}(?:[\s-]\d{3,4})?(?!\d)/i,
})

const INSERT = { id: 'Ada pertanyaan atau keluhan? Sampaikan melalui lapor.go.id.', en: 'Questions or complaints? Write to lapor.go.id.' }

export default defineRule({
  title: { id: 'Perubahan layanan tanpa kanal aduan', en: 'Service change without a contact' },
  why: {
    id: 'Perubahan tarif atau layanan selalu menimbulkan pertanyaan; warga berhak tahu ke mana bertanya dan mengadu.',
    en: 'A change of fees or services always raises questions; people have a right to know where to ask and complain.',
  },
  severity: 'warning',
  messages: {
    message: {
      id: 'Tambahkan tempat bertanya dan mengadu, misalnya “Ada pertanyaan atau keluhan? Sampaikan melalui lapor.go.id”',
      en: 'Add where to ask or complain, for example “Questions or complaints? Write to lapor.go.id”',
    },
  },
  when: { kind: ['post', 'thread', 'story', 'ad', 'press-release'] },
  terms: () => [...SUBJECTS.id.map((text) => ({ text, lang: 'id' as const })), ...SUBJECTS.en.map((text) => ({ text, lang: 'en' as const }))],
  options: RequiredOptions,
  insert: INSERT,
  check: (context) => ({
    end() {
      const { draft, links, options, prose, report } = context
      const { lang } = draft
      if (links.length > 0 || prose.some(({ tokens }) => tokens.some(({ type }) => type === 'mention' || type === 'email'))) return
      const at = firstMatch(prose, CHANGE(lang))
      if (!at || CHANNEL(lang).test(allText(context)) || says(context, options.any)) return
      report({ message: 'message', at, suggest: [options.insert ?? INSERT[lang]] })
    },
  }),
  limits: {
    id: 'Tautan, akun, nomor, dan alamat surel apa pun dianggap sebagai kanal.',
    en: 'Any link, account, number or e-mail address counts as a channel.',
  },
  examples: {
    bad: [
      '«Retribusi sampah rumah tangga naik mulai» 1 Januari 2027.',
      '«Tarif parkir di Pasar Contoh berubah mulai» Selasa, 1 Desember 2026.',
      '«Layanan perekaman KTP-el dipindahkan» ke kantor kecamatan.',
      { text: 'Parking «fees change» on 1 January 2027.', draft: { lang: 'en' } },
      { text: 'The swimming «fee at Town Pool goes up» from $4 to $5 a visitor.', draft: { lang: 'en' } },
      { text: 'The «counter will move» to the first floor.', draft: { lang: 'en' } },
      { text: 'From Monday «waste collection stops» on public holidays.', draft: { lang: 'en' } },
    ],
    good: [
      'Retribusi sampah naik mulai 1 Januari 2027. Pertanyaan? Hubungi 112 atau LAPOR!',
      'Tarif parkir berubah. Keluhan dapat disampaikan kepada petugas loket.',
      'Layanan perekaman dipindahkan ke kecamatan: https://disdukcapil.contoh.go.id',
      'Terima kasih, biaya perbaikan jembatan berasal dari APBD 2026.',
      { text: 'Parking fees change on 1 January 2027. Questions? Call 112.', draft: { lang: 'en' } },
      { text: 'The counter will move. Message @mpp_contohjaya for help.', draft: { lang: 'en' } },
      { text: 'The Parks Service started an effort to move its files.', draft: { lang: 'en' } },
      { text: 'The office is open today. No fee is charged.', draft: { lang: 'en' } },
    ],
  },
})
