import {
  type Day,
  defineRule,
  exists,
  findDates,
  isoDay,
  type Match,
  MONTHS,
  type Prose,
  readDay,
  WEEKDAYS,
  type WrittenDate,
  weekday,
} from '../../src/rule.ts'

const BESIDE = /^(?:(?:,?[^\S\n]*[,(/|–—-]?|,\n)[^\S\n]*|[\s,;:]*(?:tanggal|tgl|the)\.?\s*:?\s*)$/iu
const RANGE = /^\)?\s*(?:[–—-]|s\.?\s?[/.]?\s?d\.?|sampai(?:\s+dengan)?|hingga|to|until|till|through)\s*(?:hari\s+|tanggal\s+)?$/iu
const LIST = /^\)?\s*(?:,|,?\s*(?:dan|serta|atau|&|and|or))\s*(?:hari\s+|tanggal\s+)?$/iu
const RECURRING = /\b(?:setiap|tiap|every|each)(?:\s+hari)?\s+$/iu
/** “Minggu 2 November” may be the second week. */
const WEEK = /^minggu\s+[1-5]\s+[A-Za-zÀ-ÿ]+(?!\s+\d{4}|[A-Za-zÀ-ÿ])/iu
const NEAR: Readonly<Record<string, number>> = { 'hari ini': 0, 'nanti malam': 0, besok: 1, lusa: 2, today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }
const RELATIVE = new RegExp(
  `(?<![A-Za-zÀ-ÿ0-9])(?<word>${Object.keys(NEAR).join('|')})(?:\\s+(?:pagi|siang|sore|malam|morning|afternoon|evening))?\\s*[,(]?\\s*$`,
  'iu',
)

const SHORT = [
  'Sen',
  'Sel',
  'Rab',
  'Kam',
  'Jum',
  'Sab',
  'Mon',
  'Tue',
  'Tues',
  'Wed',
  'Thu',
  'Thur',
  'Thurs',
  'Fri',
  'Sat',
  'Sun',
  'Feb',
  'Apr',
  'Jun',
  'Sep',
  'Nov',
]

type Part = { -readonly [Key in keyof WrittenDate]: WrittenDate[Key] }
type Dated = Part & Day
interface Group {
  readonly weekdays: Part[]
  readonly days: Part[]
}

const isDated = (part: Part): part is Dated => part.day !== undefined && part.month !== undefined && part.year !== undefined
const distance = (a: Day, b: Day): number => Math.abs(Date.parse(isoDay(b)) - Date.parse(isoDay(a))) / 86_400_000

/** Dates that stand together, by weekdays and their days: “Senin–Rabu, 16–18 November 2026” is one group, “Senin, 30 November s.d. Rabu, 2 Desember” are two. */
const groupsOf = (text: string, dates: readonly WrittenDate[]): Group[][] => {
  const chains: Group[][] = []
  let last: Part | undefined
  for (const date of dates) {
    const gap = last && text.slice(last.end, date.start)
    const chain = chains.at(-1)
    const group = chain?.at(-1)
    const joined = gap !== undefined && (RANGE.test(gap) || LIST.test(gap))
    if (date.day === undefined && date.year !== undefined) {
      if (last?.day === undefined || !/^,?\s+$/.test(gap ?? '')) continue
      last.year ??= date.year
      last.end = date.end
      continue
    }
    const part: Part = { ...date }
    if (date.weekday !== undefined) {
      const inBrackets = group && group.weekdays.length === 0 && /^\s*\($/.test(gap ?? '') && text[date.end] === ')'
      if (inBrackets || (joined && group && group.days.length === 0)) group.weekdays.push(part)
      else if (joined && chain) chain.push({ weekdays: [part], days: [] })
      else chains.push([{ weekdays: [part], days: [] }])
    } else if (group && gap !== undefined && (group.days.length > 0 ? joined : BESIDE.test(gap))) group.days.push(part)
    else chains.push([{ weekdays: [], days: [part] }])
    last = part
  }
  return chains
}

/** Months and years that are written once: “16–18 November 2026”, “30 Desember s.d. 2 Januari 2027”. */
const complete = (days: readonly Part[]): void => {
  for (const [list, step] of [
    [[...days].reverse(), -1],
    [days, 1],
  ] as const) {
    for (const [i, day] of list.entries()) {
      const known = list[i - 1]
      if (known?.month === undefined) continue
      day.month ??= known.month
      if (known.year !== undefined) day.year ??= known.year + ((day.month - known.month) * step < 0 ? step : 0)
    }
  }
}

/** The years that a day without one may mean: those in which it is less than ten months from publication, nearest first. */
const withYear = (part: Part, publish: Day | undefined): Dated[] => {
  if (isDated(part)) return [part]
  if (part.day === undefined || part.month === undefined || !publish) return []
  return [0, 1, -1]
    .map((step) => ({ ...part, year: publish.year + step }) as Dated)
    .sort((a, b) => distance(publish, a) - distance(publish, b))
    .filter((day, i) => i === 0 || distance(publish, day) < 300)
}

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
  check: ({ draft, report }) => {
    const publish = draft.fields.publish === undefined ? undefined : readDay(draft.fields.publish)
    const names = (day: Day, like = draft.lang): string => WEEKDAYS[like][weekday(day)] ?? ''
    const write = ({ day, month, year }: Day): string => `${day} ${MONTHS[draft.lang][month - 1] ?? month} ${year}`
    const likeIt = (word: string, day: Day): string => {
      const name = names(day, WEEKDAYS.en.some((full) => full.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) ? 'en' : 'id')
      const cut = /^[A-Za-zÀ-ÿ]{3}\.?$/u.test(word) ? name.slice(0, 3) : name
      return word === word.toUpperCase() ? cut.toUpperCase() : word === word.toLowerCase() ? cut.toLowerCase() : cut
    }
    const place = (prose: Prose, parts: readonly Part[]) => {
      const start = Math.min(...parts.map((part) => part.start))
      const end = Math.max(...parts.map((part) => part.end))
      const text = prose.text.slice(start, end)
      const closes = text.includes('(') && !text.includes(')') && prose.text[end] === ')' ? 1 : 0
      return { text: text + ')'.repeat(closes), start, end: end + closes, span: prose.span(start, end + closes) } as Match
    }

    const judge = (prose: Prose, { weekdays, days }: Group): void => {
      const read = days.map((day) => withYear(day, publish))
      const first = read[0]?.[0]
      for (const [i, [day]] of read.entries()) {
        if (!day || exists(day) || day.month < 1 || day.month > 12) continue
        const isSure = weekdays.length > 0 || /^\d+\s+[A-Za-zÀ-ÿ]/u.test(prose.text.slice(day.start))
        if (!isSure) continue
        const last = new Date(Date.UTC(day.year, day.month, 0)).getUTCDate()
        const month = MONTHS[draft.lang][day.month - 1] ?? ''
        report({ message: 'none', at: place(prose, [weekdays[i] ?? day, day]), values: { date: write(day), month, last } })
      }
      const start = weekdays[0]?.start
      if (!first || start === undefined || RECURRING.test(prose.text.slice(0, start)) || WEEK.test(prose.text.slice(start, start + 40))) return
      if (weekdays.length > 1 && weekdays.length !== days.length) return
      const final = read.at(-1)?.[0]
      if (weekdays.length > 1 && final && distance(first, final) > 6) return
      const wrong = weekdays.flatMap((word, i) => {
        const readings = read[i] ?? []
        return readings.length > 0 && readings.every(exists) && !readings.some((day) => weekday(day) === word.weekday)
          ? [{ word, day: readings[0] as Dated }]
          : []
      })
      const found = wrong[0]
      if (!found) {
        judgeRelative(prose, weekdays, first)
        return
      }
      const at = place(prose, [...weekdays, ...(weekdays.length > 1 ? days : days.slice(0, 1))])
      let suggest = at.text
      for (const { word, day } of [...wrong].reverse()) {
        const written = prose.text.slice(word.start, word.end)
        suggest = suggest.slice(0, word.start - at.start) + likeIt(written, day) + suggest.slice(word.end - at.start)
      }
      report({ message: 'weekday', at, values: { date: write(found.day), right: names(found.day) }, suggest: [suggest] })
    }

    /** “besok (Selasa, 17/11)” against the day of publication. */
    const judgeRelative = (prose: Prose, weekdays: readonly Part[], day: Day): void => {
      const start = weekdays[0]?.start ?? 0
      const near = RELATIVE.exec(prose.text.slice(0, start))
      const word = near?.groups?.word
      if (!publish || !near || word === undefined) return
      const meant = new Date(Date.parse(isoDay(publish)) + (NEAR[word.toLowerCase()] ?? 0) * 86_400_000)
      const right = { year: meant.getUTCFullYear(), month: meant.getUTCMonth() + 1, day: meant.getUTCDate() }
      if (isoDay(right) === isoDay(day)) return
      report({
        message: 'relative',
        at: place(prose, [{ start: near.index, end: near.index + word.length }]),
        values: { publish: write(publish), word, right: `${names(right)}, ${write(right)}` },
      })
    }

    const looked = new Set<Prose>()
    return {
      term({ prose }) {
        if (looked.has(prose)) return
        looked.add(prose)
        for (const chain of groupsOf(prose.text, findDates(prose.text, draft.lang))) {
          complete(chain.flatMap(({ days }) => days))
          for (const group of chain) judge(prose, group)
        }
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
      { text: 'Samsat keliling hadir Selasa, 17 November. Besok (Rabu, 18/11) di Pasar Contoh.', draft: { tayang: '2026-11-17' } },
      'Layanan buka 17 November 2026 (Selasa) dan libur pada Minggu dan 1 Desember 2026.',
      { text: 'The office is closed on Tuesday, November 17, 2026, and Wednesday 18 November.', draft: { lang: 'en' } },
      { text: 'Open Monday to Friday, 9 to 5. Closed on Friday, 5/6/2026.', draft: { lang: 'en' } },
      { text: 'We met on Thursday, March 5. In June 31 people joined.', draft: { lang: 'en', publish: '2026-11-20' } },
    ],
  },
})
