import {
  type DateGroup,
  type Day,
  dateGroups,
  daysBetween,
  daysIn,
  defineRule,
  exists,
  findDates,
  lazily,
  MONTHS,
  type Prose,
  rangeOf,
  readDay,
  readingsOf,
  WEEKDAYS,
  type WholeDate,
  type WrittenDate,
  weekday,
  weekdayLike,
  writeDay,
} from '../../src/rule.ts'
import { acrossCells, partedDates } from './weekday-mismatch/apart.ts'
import { wrongLoneDays, wrongRelative } from './weekday-mismatch/relative.ts'
import { corrected, isOfMany, wrongDays } from './weekday-mismatch/wrong-days.ts'

const SHORT = 'Sen Sel Rab Kam Jum Sab Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Feb Apr Jun Sep Nov'.split(' ')

export default defineRule({
  title: { id: 'Hari dan tanggal tidak cocok', en: 'Weekday and date do not match' },
  why: {
    id: 'Warga yang datang pada hari yang salah kehilangan waktu, dan tanggal yang tidak ada membuat seluruh pengumuman diragukan.',
    en: 'People who come on the wrong day lose their time, and a date that does not exist casts doubt on the whole notice.',
  },
  severity: 'error',
  messages: {
    weekday: { id: '{date} jatuh pada {right}. Perbaiki harinya atau tanggalnya', en: '{date} is a {right}. Correct the weekday or the date' },
    none: { id: 'Tidak ada tanggal {date}: {month} hanya sampai tanggal {last}', en: 'There is no {date}: {month} ends on day {last}' },
    relative: { id: 'Untuk unggahan yang tayang {publish}, “{word}” berarti {right}', en: 'For a post published on {publish}, “{word}” is {right}' },
  },
  terms: () => [...WEEKDAYS.id, ...WEEKDAYS.en, ...MONTHS.id, ...MONTHS.en, 'Ahad', "Jum'at", 'Pebruari', 'Nopember', ...SHORT].map((text) => ({ text })),
  check: ({ draft: { lang, fields }, prose: blocks, report }) => {
    const publish = fields.publish === undefined ? undefined : readDay(fields.publish)
    const nameOf = (day: Day): string => WEEKDAYS[lang][weekday(day)] ?? ''

    /** “31 Juni 2027”. */
    const judgeDays = (prose: Prose, weekdays: readonly WrittenDate[], days: readonly (WholeDate | undefined)[]): void => {
      for (const [i, day] of days.entries()) {
        if (!day || exists(day) || day.month < 1 || day.month > 12) continue
        if (weekdays.length === 0 && !/^\d+\s+[A-Za-zÀ-ÿ]/.test(prose.text.slice(day.start))) continue
        const values = { date: writeDay(day, lang), month: MONTHS[lang][day.month - 1] ?? '', last: daysIn(day.year, day.month) }
        report({ message: 'none', at: rangeOf(prose, [weekdays[i] ?? day, day]), values })
      }
    }

    /** “Senin, 17 November 2026”; with a weekday for each day, or one for the first. */
    const judgeWeekdays = (prose: Prose, { weekdays, days }: DateGroup): void => {
      const readings = days.map((day) => readingsOf(day, publish))
      judgeDays(
        prose,
        weekdays,
        readings.map(([day]) => day),
      )
      const first = readings[0]?.[0]
      const last = readings.at(-1)?.[0]
      const start = weekdays[0]?.start
      if (!first || start === undefined || isOfMany(prose.text, start)) return
      if (weekdays.length > 1 && (weekdays.length !== days.length || (last && daysBetween(first, last) > 6))) return
      const wrong = wrongDays(weekdays, readings)
      const [found] = wrong
      const at = rangeOf(prose, [...weekdays, ...(weekdays.length > 1 ? days : days.slice(0, 1))])
      if (!found) judgeRelative(prose, start, first)
      else report({ message: 'weekday', at, values: { date: writeDay(found.day, lang), right: nameOf(found.day) }, suggest: [corrected(at, wrong)] })
    }

    /** “besok (Selasa, 17/11)” against the day of publication. */
    const judgeRelative = (prose: Prose, start: number, day: Day): void => {
      const wrong = publish && wrongRelative(prose.text, start, day, publish)
      if (!wrong) return
      const values = { publish: writeDay(publish, lang), word: wrong.word, right: `${nameOf(wrong.right)}, ${writeDay(wrong.right, lang)}` }
      report({ message: 'relative', at: { span: prose.span(wrong.start, wrong.start + wrong.word.length) }, values })
    }

    /** “besok, Kamis”. */
    const judgeLone = (prose: Prose): void => {
      for (const { start, end, day, text } of publish ? wrongLoneDays(prose.text, publish) : []) {
        const values = { date: writeDay(day, lang), right: nameOf(day) }
        report({ message: 'weekday', at: { span: prose.span(start, end) }, values, suggest: [text] })
      }
    }

    /** A weekday in one cell, its date in the next or the one before. */
    const judgeCell = (cell: Prose, beside: Prose | undefined): boolean => {
      const pair = acrossCells(cell, beside, lang)
      const days = pair ? readingsOf(pair.date, publish) : []
      const [day] = days
      if (!pair || !day || !days.every(exists)) return false
      const { word } = pair
      if (days.some((one) => weekday(one) === word.weekday)) return true
      const suggest = weekdayLike(cell.text.slice(word.start, word.end), day)
      const at = { span: cell.span(word.start, word.end) }
      report({ message: 'weekday', at, values: { date: writeDay(day, lang), right: nameOf(day) }, suggest: [suggest] })
      return true
    }

    const cells = lazily(() => new Map(blocks.map((block) => [block.block, block])))
    const looked = new Set<Prose>()
    return {
      prose: judgeLone,
      term({ prose, start, end }) {
        if (looked.has(prose) || !/\d/.test(prose.text.slice(Math.max(0, start - 20), end + 20))) return
        looked.add(prose)
        const dates = findDates(prose.text, lang)
        for (const group of dateGroups(prose.text, dates)) judgeWeekdays(prose, group)
        for (const group of partedDates(prose.text, dates)) if (group.days.every((day) => readingsOf(day, publish).every(exists))) judgeWeekdays(prose, group)
      },
      tableRow({ children }) {
        const row = children.map((cell) => cells().get(cell))
        for (const [i, cell] of row.entries()) if (cell && !judgeCell(cell, row[i + 1])) judgeCell(cell, row[i - 1])
      },
    }
  },
  limits: {
    id: 'Tanggal tanpa tahun dinilai terhadap isian “tayang”; tanpa isian itu dilewati. Dalam draf berbahasa Inggris, 5/6/2026 bermakna ganda dan dilewati.',
    en: 'A date without a year is judged by the field “publish”, and skipped without it. In English drafts 5/6/2026 is ambiguous and skipped.',
  },
  examples: {
    bad: [
      'Pelatihan pemadam kebakaran dimulai «Senin, 17 November 2026», pukul 09.00 WIB.',
      'Loket Contoh Indah tutup «Jumat (19/11/2026)».',
      'Vaksinasi: «Rabu,\n3 Desember 2026», di balai desa.',
      'Pasar murah dibuka «Senin–Rabu, 17–19 November 2026».',
      'Pemadaman berlangsung Senin, 30 November s.d. «Kamis, 2 Desember 2026».',
      'Berkas diterima sampai «31 Juni 2027».',
      "Rapat warga pada «Jum'at, 29 November 2026».",
      { text: 'Samsat keliling hadir «Kamis, 17 November».', draft: { tayang: '2026-11-10' } },
      { text: '«Besok» (Rabu, 18/11) loket tutup.', draft: { tayang: '2026-11-16' } },
      { text: 'Loket tutup «besok, Kamis». Hari ini (Senin) buka sampai pukul 15.00 WIB.', draft: { tayang: '2026-11-16' } },
      'Lomba baca diadakan «8 Desember 2026, hari Rabu».',
      'Ronda bersama: «Kamis malam, 9 Desember 2026».',
      'Sedekah bumi digelar «Sabtu Pahing, 11 Desember 2026».',
      '| Hari | Tanggal | Tempat |\n| --- | --- | --- |\n| «Jumat» | 10 Desember 2026 | Balai Desa |\n| Senin | 14 Desember 2026 | Pasar |',
      { text: 'The office is closed on «Monday, November 17, 2026».', draft: { lang: 'en' } },
      { text: 'Road works run from «Mon 17 Nov 2026» at noon.', draft: { lang: 'en' } },
      { text: 'Clinic days: «Tuesday and Thursday, 17 and 20 November 2026».', draft: { lang: 'en' } },
      { text: 'Apply by «Wednesday, 31 June 2027».', draft: { lang: 'en' } },
    ],
    good: [
      'Pelatihan dimulai Selasa, 17 November 2026, pukul 09.00 WIB.',
      'Pasar murah dibuka Senin–Rabu, 16–18 November 2026.',
      'Layanan tutup Rabu, 30 Desember 2026 s.d. Jumat, 1 Januari 2027.',
      'Kantor tutup Kamis, 31 Desember, sampai Jumat, 1 Januari 2027.',
      'Loket buka Senin–Jumat, 08.00–15.00 WIB.',
      'Kursus setiap Sabtu, 1–30 November 2026. Libur pada Minggu 2 November.',
      'Samsat keliling hadir Senin, 17 November.',
      'Ronda Rabu malam, 9 Desember 2026. Lomba pada 8 Desember 2026, hari Selasa. Panen Jumat Wage, 11 Desember 2026.',
      '| Senin | Selasa |\n| --- | --- |\n| Kamis | 10 Desember 2026 |\n| Rabu | 09.00–15.00 |',
      { text: 'Samsat keliling hadir Selasa, 17 November. Besok (Rabu, 18/11) di Pasar Contoh.', draft: { tayang: '2026-11-17' } },
      { text: 'Hari ini, Selasa, loket buka. Besok (Rabu) tutup; hari ini minggu terakhir. Hari ini Minggu Literasi dibuka.', draft: { tayang: '2026-11-17' } },
      'Layanan buka 17 November 2026 (Selasa) dan libur pada Minggu dan 1 Desember 2026.',
      { text: 'The office is closed on Tuesday, November 17, 2026, and Wednesday 18 November.', draft: { lang: 'en' } },
      { text: 'Today, Tuesday, we are open. Tomorrow Sunday school teachers meet.', draft: { lang: 'en', publish: '2026-11-17' } },
      { text: 'Open Monday to Friday, 9 to 5. Closed on Friday, 5/6/2026.', draft: { lang: 'en' } },
      { text: 'We met on Thursday, March 5. In June 31 people joined.', draft: { lang: 'en', publish: '2026-11-20' } },
    ],
  },
})
