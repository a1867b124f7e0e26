import { allText, type Context, defineRule, type Match, namesDay, RequiredOptions, type Span, says, wholeText } from '../../src/rule.ts'
import { DAY, PLACE, RECURRING, TIME } from './event-details/details.ts'
import { ANNOUNCEMENT, CALL, EVENTS, INVITE, NAMED, OTHER_EVENTS, OVER } from './event-details/invitation.ts'

type Looked = Pick<Context, 'draft' | 'links' | 'prose'>

/** A link with a name in the sentence: its page has the details. */
const leadsOn = (source: string, links: Context['links'], { start, end }: Span): boolean =>
  links.some(
    ({ position }) => position && source[position.start.offset ?? 0] === '[' && (position.start.offset ?? 0) < end && start < (position.end.offset ?? 0),
  )

/** Which of the three an announcement lacks. */
const missing = ({ date, time, place }: Readonly<Record<'date' | 'time' | 'place', boolean>>) => {
  if (!date) return time ? (place ? 'date' : 'datePlace') : place ? 'dateTime' : 'dateTimePlace'
  if (!time) return place ? 'time' : 'timePlace'
  return place ? undefined : 'place'
}

const detailsIn = (text: string, lang: 'id' | 'en') => ({ date: namesDay(text) || DAY().test(text), time: TIME().test(text), place: PLACE(lang).test(text) })

interface Event {
  readonly match: Match
  readonly isOnlyNamed: boolean
}

/** Where readers are invited to an event. */
const announced = ({ draft, links, prose }: Looked): Event | undefined => {
  const { lang } = draft
  const calls = CALL(lang).test(wholeText(prose))
  if (!calls && !INVITE(lang).test(wholeText(prose))) return
  for (const block of prose) {
    for (const match of block.find(ANNOUNCEMENT(lang))) {
      const before =
        block.text
          .slice(0, match.start)
          .split(/[.!?\n]/)
          .at(-1) ?? ''
      const [after] = block.text.slice(match.end).split(/[.!?\n]/)
      const sentence = before + match.text + after
      if (!INVITE(lang).test(sentence) && !(calls && namesDay(sentence))) continue
      if (/\]\(\uFFFC/.test(sentence) || leadsOn(draft.source, links, block.span(match.start - before.length, match.end + (after ?? '').length))) continue
      return { match, isOnlyNamed: false }
    }
  }
  return
}

/** The first event that is named, invited to or not; none where a link with a name leads on. */
const named = ({ draft, links, prose }: Looked): Event | undefined => {
  if (links.some(({ position }) => draft.source[position?.start.offset ?? 0] === '[')) return
  for (const block of prose) for (const match of block.find(NAMED(draft.lang))) return { match, isOnlyNamed: true }
  return
}

const INSERT = { id: 'Hari, tanggal: …. Pukul: … WIB. Tempat: ….', en: 'Day and date: …. Time: …. Place: ….' }

/** Only what is missing, of the whole line. */
const offer = (message: string, lang: 'id' | 'en'): string => {
  const wanted = [/date/i, /time/i, /place/i].map((part) => part.test(message))
  return INSERT[lang]
    .split(/(?<=\.) /)
    .filter((_, i) => wanted[i])
    .join(' ')
}

export default defineRule({
  title: { id: 'Acara tanpa tanggal, waktu, atau tempat', en: 'Event without date, time or place' },
  why: {
    id: 'Undangan yang tidak menyebut kapan dan di mana membuat warga bertanya satu per satu di kolom komentar, atau tidak datang.',
    en: 'An invitation that does not say when and where makes people ask one by one, or stay away.',
  },
  severity: 'warning',
  messages: {
    date: {
      id: 'Acara ini belum bertanggal: tambahkan, misalnya “Sabtu, 21 November 2026”',
      en: 'This event has no date: add it, for example “Saturday, 21 November 2026”',
    },
    time: {
      id: 'Acara ini belum berwaktu: tambahkan, misalnya “pukul 08.00–11.00 WIB”',
      en: 'This event has no time: add it, for example “8am to 11am local time”',
    },
    place: {
      id: 'Acara ini belum menyebut tempat: tambahkan, misalnya “di Balai Desa …”',
      en: 'This event has no place: add it, for example “at the village hall”',
    },
    dateTime: { id: 'Acara ini belum menyebut tanggal dan waktu: tambahkan keduanya', en: 'This event has no date and no time: add both' },
    datePlace: { id: 'Acara ini belum menyebut tanggal dan tempat: tambahkan keduanya', en: 'This event has no date and no place: add both' },
    timePlace: { id: 'Acara ini belum menyebut waktu dan tempat: tambahkan keduanya', en: 'This event has no time and no place: add both' },
    dateTimePlace: {
      id: 'Acara ini belum menyebut tanggal, waktu, dan tempat: tambahkan ketiganya',
      en: 'This event has no date, no time and no place: add all three',
    },
  },
  when: { kind: ['post', 'thread', 'story', 'ad', 'press-release'] },
  terms: () => (['id', 'en'] as const).flatMap((lang) => [...EVENTS[lang], ...OTHER_EVENTS[lang]].map((text) => ({ text, lang }))),
  options: RequiredOptions,
  insert: INSERT,
  check: (context) => ({
    end() {
      const { draft, options, prose, report } = context
      const { lang } = draft
      const at = announced(context) ?? (draft.fields.topic.includes('event') && !OVER(lang).test(wholeText(prose)) ? named(context) : undefined)
      if (!at) return
      const text = allText(context)
      if (RECURRING(lang).test(text) || says(context, options.any)) return
      const details = detailsIn(text, lang)
      // An event that is only named may be talked of in general: one that has a day or a place is to be held.
      if (at.isOnlyNamed && details.date === details.place) return
      const message = missing(details)
      if (message) report({ message, at: at.match, suggest: [options.insert ?? offer(message, lang)] })
    },
  }),
  limits: {
    id: 'Hanya undangan dengan nama acara yang umum, atau draf bertopik acara yang menyebut hari tanpa tempat atau tempat tanpa hari; kegiatan rutin (“setiap Senin”) dilewati. Keterangan yang hanya ada di dalam gambar perlu ditulis juga di teks alternatifnya.',
    en: 'Only invitations that name a common kind of event, or drafts on the topic of events that name a day without a place or a place without a day; recurring ones (“every Monday”) are skipped. What stands in a picture alone must also be in its alternative text.',
  },
  examples: {
    bad: [
      '«Ayo hadiri pasar murah» akhir tahun! Beras dan telur tersedia.',
      '«Vaksinasi» gratis untuk warga Contoh Jaya.',
      '«Yuk ikuti lomba» mewarnai untuk anak, Sabtu, 21 November 2026, di Balai Kota.',
      'Pelatihan menjahit sudah selesai. «Mari ikuti webinar» berikutnya lewat Zoom, Kamis, 19 November 2026.',
      '«Samsat keliling» segera hadir di Kecamatan Contoh Hulu pada 25 November 2026.',
      '«Seminar» gizi balita, 12 Desember 2026 pukul 08.00 WIB. Daftar sekarang, gratis!',
      { text: '«Festival» Kopi Lereng digelar Sabtu, 21 November 2026, pukul 09.00 WIB. Masuk gratis.', draft: { topik: 'acara' } },
      { text: 'Saksikan «pentas» wayang kulit Sabtu malam, 21 November 2026, pukul 20.00 WIB.', draft: { topik: 'acara' } },
      { text: '«Workshop» fotografi: Sabtu, 21 November 2026, pukul 09.00 WIB.', draft: { topik: 'acara' } },
      { text: '«Festival» Kopi Lereng digelar di Lapangan Merdeka, pukul 09.00 WIB.', draft: { topik: 'acara' } },
      { text: 'Coffee «Festival», Saturday, 21 November 2026, 9 a.m. to 5 p.m. Free for all!', draft: { lang: 'en', topic: 'event' } },
      { text: 'Our «job fair» is back, with employers from every district.', draft: { lang: 'en' } },
      { text: '«Join our free clinic» on Saturday, 21 November 2026, at 9am.', draft: { lang: 'en' } },
      { text: 'The «workshop» for parents is free. See you at Contoh Hall!', draft: { lang: 'en' } },
    ],
    good: [
      'Ayo hadiri pasar murah: Sabtu, 21 November 2026, pukul 08.00 WIB, di Lapangan Contoh.',
      'Ayo donor darah! Sabtu, 21 November 2026, pukul 08.00 WIB, Kantor PMI Contoh Jaya.',
      'Ayo datang ke bazar: Minggu, 22 November 2026, 07.00–11.00 WIB, halaman Dinas Perikanan, Jalan Contoh 7.',
      'Ayo ke pameran foto!\n\n📅 Sabtu, 21 November 2026\n⏰ 09.00 WIB\n📍 Galeri Contoh',
      'Mari rayakan hari jadi daerah dengan kerja bakti di lingkungan masing-masing.',
      'Vaksinasi gratis setiap hari kerja di puskesmas.',
      'Terima kasih kepada warga yang mengikuti pelatihan menjahit.',
      'Festival Kopi Lereng digelar Sabtu, 21 November 2026, pukul 09.00 WIB.',
      { text: 'Festival Kopi Lereng telah digelar Sabtu, 14 November 2026, pukul 09.00 WIB.', draft: { topik: 'acara' } },
      { text: 'Pentas wayang kulit di Balai Kota kemarin ramai sekali.', draft: { topik: 'acara' } },
      { text: 'Festival Kopi Lereng: Sabtu, 21 November 2026, pukul 09.00 WIB, di Lapangan Contoh.', draft: { topik: 'acara' } },
      { text: 'Festival kopi memperkenalkan petani kepada pembeli.', draft: { topik: 'acara' } },
      { text: 'The Coffee Festival was held on Saturday, 14 November 2026.', draft: { lang: 'en', topic: 'event' } },
      {
        text: 'Yuk datang ke bazar kami!',
        draft: { media: [{ file: 'bazar.png', alt: 'Bazar, Sabtu, 21 November 2026, pukul 09.00 WIB, di Balai Desa Contoh Asri' }] },
      },
      { text: 'Ayo ikuti lomba kami, Kak, nanti kami kabari.', draft: { jenis: 'balasan' } },
      { text: 'Join our job fair on Saturday, 21 November 2026, from 9am at Contoh Hall.', draft: { lang: 'en' } },
      { text: 'The workshop for parents meets every Monday.', draft: { lang: 'en' } },
      { text: 'Watch the webinar for free, or hold your own workshop.', draft: { lang: 'en' } },
      { text: '[Register for our workshop](https://contoh.go.id/workshop) this week.', draft: { lang: 'en' } },
      { text: 'The exhibition closed last week after 40 days.', draft: { lang: 'en' } },
    ],
  },
})
