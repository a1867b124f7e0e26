import {
  addDays,
  type DateGroup,
  type Day,
  dateGroups,
  daysBetween,
  daysIn,
  defineRule,
  exists,
  findDates,
  isoDay,
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

const RECURRING = /\b(?:setiap|tiap|every|each)(?:\s+hari)?\s+$/i
/** “Minggu 2 November” may be the second week. */
const WEEK = /^minggu\s+[1-5]\s+[A-Za-zÀ-ÿ]+(?!\s+\d{4}|[A-Za-zÀ-ÿ])/i
const NEAR: Readonly<Record<string, number>> = { 'hari ini': 0, 'nanti malam': 0, besok: 1, lusa: 2, today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }
/** Between a weekday and its date: “Senin malam, 1 Desember”, “Senin Legi, 1 Desember”. */
const PART_OF_DAY =
  /^\s{1,9}(?:(?:pagi|siang|sore|petang|malam|dini hari|legi|pa(?:h)?ing|pon|wage|kliwon|morning|afternoon|evening|night)\s{0,9}){1,2}(?:[,(]\s{0,9})?(?:tanggal\s{1,9})?$/i
/** Between a date and its weekday: “1 Desember 2026, hari Senin”. */
const ON_DAY = /^,?\s*(?:pada\s+)?hari\s+$/i
const RELATIVE = lazily(
  () =>
    new RegExp(
      `(?<![A-Za-zÀ-ÿ0-9])(?<word>${Object.keys(NEAR).join('|')})(?:\\s{1,9}(?:pagi|siang|sore|malam|morning|afternoon|evening))?\\s{0,9}(?:[,(]\\s{0,9})?$`,
      'i',
    ),
)

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
      if (!first || start === undefined || RECURRING.test(prose.text.slice(Math.max(0, start - 20), start)) || WEEK.test(prose.text.slice(start, start + 40)))
        return
      if (weekdays.length > 1 && (weekdays.length !== days.length || (last && daysBetween(first, last) > 6))) return
      const wrong = weekdays.flatMap((word, i) => {
        const [day, ...others] = readings[i] ?? []
        return day && [day, ...others].every(exists) && ![day, ...others].some((one) => weekday(one) === word.weekday) ? [{ word, day }] : []
      })
      const [found] = wrong
      if (!found) {
        judgeRelative(prose, start, first)
        return
      }
      const at = rangeOf(prose, [...weekdays, ...(weekdays.length > 1 ? days : days.slice(0, 1))])
      let suggest = at.text
      for (const { word, day } of [...wrong].reverse()) {
        const name = weekdayLike(prose.text.slice(word.start, word.end), day)
        suggest = suggest.slice(0, word.start - at.start) + name + suggest.slice(word.end - at.start)
      }
      report({ message: 'weekday', at, values: { date: writeDay(found.day, lang), right: nameOf(found.day) }, suggest: [suggest] })
    }

    /** “besok (Selasa, 17/11)” against the day of publication. */
    const judgeRelative = (prose: Prose, start: number, day: Day): void => {
      const from = Math.max(0, start - 60)
      const near = publish && RELATIVE().exec(prose.text.slice(from, start))
      const word = near?.groups?.word
      if (!publish || !near || word === undefined) return
      const right = addDays(publish, NEAR[word.toLowerCase()] ?? 0)
      if (isoDay(right) === isoDay(day)) return
      const at = { span: prose.span(from + near.index, from + near.index + word.length) }
      report({ message: 'relative', at, values: { publish: writeDay(publish, lang), word, right: `${nameOf(right)}, ${writeDay(right, lang)}` } })
    }

    /** A weekday and its date that other words part, or that stand the other way round. */
    const judgeApart = (prose: Prose, dates: readonly WrittenDate[]): void => {
      for (const [i, date] of dates.entries()) {
        const next = dates[i + 1]
        if (!next || (date.weekday === undefined) === (next.weekday === undefined)) continue
        const gap = prose.text.slice(date.end, next.start)
        const [word, day] = date.weekday === undefined ? [next, date] : [date, next]
        if (!(word === date ? PART_OF_DAY : ON_DAY).test(gap)) continue
        if (readingsOf(day, publish).every(exists)) judgeWeekdays(prose, { weekdays: [word], days: [day] })
      }
    }

    /** A weekday in one cell, its date in the next or the one before. */
    const judgeCell = (cell: Prose, beside: Prose | undefined): boolean => {
      const [word, ...more] = findDates(cell.text, lang)
      if (word?.weekday === undefined || more.length > 0 || !beside || cell.text.replace(/^\s*hari\s+/i, '').trim().length !== word.end - word.start)
        return false
      const [date, ...others] = findDates(beside.text, lang)
      if (!date || others.length > 0 || beside.text.slice(0, date.start).trim() !== '') return false
      const days = readingsOf(date, publish)
      const [day] = days
      if (!day || !days.every(exists)) return false
      if (days.some((one) => weekday(one) === word.weekday)) return true
      const suggest = weekdayLike(cell.text.slice(word.start, word.end), day)
      const at = { span: cell.span(word.start, word.end) }
      report({ message: 'weekday', at, values: { date: writeDay(day, lang), right: nameOf(day) }, suggest: [suggest] })
      return true
    }

    const cells = lazily(() => new Map(blocks.map((block) => [block.block, block])))
    const looked = new Set<Prose>()
    return {
      term({ prose, start, end }) {
        if (looked.has(prose) || !/\d/.test(prose.text.slice(Math.max(0, start - 20), end + 20))) return
        looked.add(prose)
        const dates = findDates(prose.text, lang)
        for (const group of dateGroups(prose.text, dates)) judgeWeekdays(prose, group)
        judgeApart(prose, dates)
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
      'Layanan buka 17 November 2026 (Selasa) dan libur pada Minggu dan 1 Desember 2026.',
      { text: 'The office is closed on Tuesday, November 17, 2026, and Wednesday 18 November.', draft: { lang: 'en' } },
      { text: 'Open Monday to Friday, 9 to 5. Closed on Friday, 5/6/2026.', draft: { lang: 'en' } },
      { text: 'We met on Thursday, March 5. In June 31 people joined.', draft: { lang: 'en', publish: '2026-11-20' } },
    ],
  },
})
