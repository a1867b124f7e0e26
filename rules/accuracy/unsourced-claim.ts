import { defineRule, hasSource, lazily, leftmost, namesSource, shapesIn, wholeText } from '../../src/rule.ts'
import { AFTER_FIGURE, FIGURE, OWN_WORD } from './unsourced-claim/figures.ts'
import { isOwnCount } from './unsourced-claim/own-count.ts'
import { isProfile, OF_CAREER } from './unsourced-claim/profile.ts'
import { NO_STATEMENT, STATEMENT } from './unsourced-claim/statements.ts'

const SENTENCE = /(?:[^.!?\n]+|\.(?=[A-Za-zÀ-ÿ0-9])|\.(?<=(?<![A-Za-zÀ-ÿ])(?:dr|mr|mrs|ms|no|rp|jl|u\.s|st|gov|sen)\.))+[.!?]*/gi

export default defineRule({
  title: { id: 'Klaim tanpa sumber', en: 'Claim without a source' },
  why: {
    id: 'Angka dan klaim yang dapat diperiksa membuat warga percaya; tanpa sumber, ia mudah dibantah dan sulit dipertahankan.',
    en: 'People trust figures and claims that they can check; without a source they are easy to dispute and hard to defend.',
  },
  severity: 'warning',
  messages: {
    figure: {
      id: 'Sebut sumber angka ini, misalnya “Sumber: …”, “menurut …”, atau tautan',
      en: 'Give the source of this figure: “Source: …”, “according to …” or a link',
    },
    statement: {
      id: 'Sebut sumber pernyataan ini, misalnya “Sumber: …”, “menurut …”, atau tautan',
      en: 'Give the source of this statement: “Source: …”, “according to …” or a link',
    },
  },
  check: ({ draft, links, prose, report }) => {
    const { lang } = draft
    const figures = lazily(() => shapesIn(wholeText(prose), FIGURE(lang)))
    const statements = lazily(() => shapesIn(wholeText(prose), STATEMENT(lang)))
    const profile = lazily(() => isProfile(wholeText(prose), lang))
    const claimIn = (sentence: string) => {
      const figure = sentence.includes('?') ? undefined : leftmost(sentence, figures())
      const end = figure ? figure.index + figure[0].length : 0
      const isOwn =
        figure &&
        (OWN_WORD(lang).test(sentence.slice(0, figure.index)) ||
          AFTER_FIGURE(lang).test(sentence.slice(end)) ||
          isOwnCount(sentence, { start: figure.index, end }, draft))
      if (figure && !isOwn) return { message: 'figure', match: figure } as const
      const statement = statements().length === 0 || NO_STATEMENT(lang).test(sentence) ? undefined : leftmost(sentence, statements())
      if (!statement || (OF_CAREER(lang).test(statement[0]) && profile())) return undefined
      return { message: 'statement', match: statement } as const
    }
    return {
      end() {
        if (hasSource({ draft, links })) return
        for (const block of prose) {
          if (block.block.type === 'image' || block.block.type === 'imageReference') continue
          for (const { 0: sentence, index } of block.text.matchAll(SENTENCE)) {
            const claim = claimIn(sentence)
            if (!claim) continue
            if (namesSource({ draft, prose })) return
            const start = index + claim.match.index
            return report({ message: claim.message, at: { span: block.span(start, start + claim.match[0].length) } })
          }
        }
      },
    }
  },
  limits: {
    id: 'Hanya klaim pertama yang ditunjuk, karena satu baris sumber mencakup semuanya. Hitungan kerja sendiri (“kami melayani 1.200 warga”) tidak dinilai. Tautan apa pun dianggap sumber; apakah sumbernya benar, hanya manusia yang dapat menilai.',
    en: 'Only the first claim is marked, as one line of source covers all. Counts of the agency’s own work (“we lent 12,400 books”) are passed over. Any link counts as a source; whether it is the right one only a person can judge.',
  },
  examples: {
    bad: [
      'Cakupan imunisasi dasar Kabupaten Contoh Jaya sudah «93,4 persen» per 31 Oktober 2026.',
      'Banjir di Provinsi Contoh merendam «48.300 rumah» sepanjang tahun 2026.',
      '«Angka kemiskinan di Contoh Jaya terus menurun».',
      '«Penelitian terbaru menunjukkan» kopi baik bagi ingatan.',
      'Minum air kelapa «mencegah penyakit jantung» pada orang dewasa.',
      'Kota kita menempati «peringkat pertama» dalam pelayanan publik.',
      'Pengendara motor adalah «60 persen» korban kecelakaan, dan kami melayani semua.',
      'Pengurusan izin di sini «lebih cepat daripada» kabupaten lain.',
      'Kami mencatat «48.300 kasus» demam berdarah di Indonesia.',
      { text: 'Litter at Contoh Jaya market fell to «12 percent» of stalls in November 2026.', draft: { lang: 'en' } },
      { text: 'Our buses are «more punctual than» those of any other district.', draft: { lang: 'en' } },
      { text: 'The river park «flooded every spring since 2019».', draft: { lang: 'en' } },
      { text: '«Trials found» that reading aloud helps small children.', draft: { lang: 'en' } },
      { text: 'Ani graduated from Contoh University. Before joining us, she fell ill. Litter fell to «12 percent» of stalls.', draft: { lang: 'en' } },
      { text: 'Coconut water «prevents heart disease» in adults.', draft: { lang: 'en' } },
    ],
    good: [
      { text: 'So far 12 homes are damaged, according to the fire service.', draft: { lang: 'en' } },
      'Cakupan imunisasi 93,4 persen per 31 Oktober 2026. Sumber: Dinas Kesehatan Kabupaten Contoh Jaya',
      'Kami telah melayani 1.200 warga hari ini. Sebanyak 3.400 orang kami vaksin pekan ini.',
      { text: 'Samsat Contoh melayani 1.150 kendaraan pada Selasa, 17 November 2026.', draft: { akun: 'samsat_contohjaya' } },
      'Dinkes Contoh Jaya mencatat 1.200 kasus per 31 Oktober 2026.',
      'Menurut BPS, angka kemiskinan turun menjadi 9,1 persen pada Maret 2026.',
      'Tarif parkir mobil Rp3.000. Peserta berusia 17–60 tahun, kuota 200 orang, jarak tempuh 5 kilometer.',
      'Ketentuan tarif 10 persen diatur dalam Peraturan Daerah Nomor 5 Tahun 2026.',
      'Mari cegah penyakit jantung bersama! Apakah angka stunting menurun?',
      'Mendaftar lewat aplikasi lebih cepat daripada antre di loket.',
      'Sebanyak 1.200 warga mengungsi, kata Camat Contoh Hulu.',
      'Banjir merendam 48.300 rumah, selengkapnya di https://bpbd.contoh.go.id/laporan',
      { text: 'Unemployment fell to 4.1 percent in May 2026, according to Statistics Contoh.', draft: { lang: 'en' } },
      {
        text: 'The online form is faster than the queue. Residents tested the ramp before it opened. So far 1,200 residents left their homes, the Contoh fire service said.',
        draft: { lang: 'en' },
      },
      { text: 'The office opens at 9am. Children aged 4 to 10 pay 5,000 rupiah less at the door: https://contoh.go.id', draft: { lang: 'en' } },
      { text: 'There is no right way to write a list, and nothing worse than a long one.', draft: { lang: 'en' } },
      { text: 'Public service is more than a job. It matters more than ever, and is about listening rather than talking.', draft: { lang: 'en' } },
      { text: 'Under Mayor Regulation 21 of 2026 the fare rises by 12 percent.', draft: { lang: 'en' } },
      { text: 'Please wear a mask if you have the virus. Will prices rise?', draft: { lang: 'en' } },
      { text: 'Our library lions have worn the same stone manes since 1931.', draft: { lang: 'en' } },
      { text: 'Our librarians are proud: we lent 12,400 books this autumn.', draft: { lang: 'en' } },
      {
        text: 'Ani graduated from Contoh University. Before joining us, she worked in radio, where she built a studio for young reporters. He has built maps for schools.',
        draft: { lang: 'en' },
      },
      { text: 'Consultants of Fortune 100 companies and of small shops came to the open day.', draft: { lang: 'en' } },
      { text: 'Cases fell by half in 2026.', draft: { lang: 'en', sources: [{ text: 'Contoh Jaya Health Office' }] } },
    ],
  },
})
