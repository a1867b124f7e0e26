import { isoDay, readDay, WEEKDAYS, weekday } from './dates.ts'
import type { TellFault } from './inner-fields.ts'
import type { Text } from './language.ts'
import type { Key } from './yaml.ts'

/** The ISO date that a field says; undefined, and told, when it says none. */
export const dayIn = (value: unknown, path: readonly Key[], fault: TellFault): string | undefined => {
  const found = typeof value === 'string' ? readDay(value) : undefined
  if (!found) fault(path, wrongDay(path, value))
  return found && isoDay(found)
}

/** Would it be a day with a year behind it? */
export const lacksYear = (text: string): boolean => [' ', '/', ', '].some((gap) => readDay(`${text}${gap}2000`))

const wrongDay = (path: readonly Key[], value: unknown): Text => {
  const shown = `“${path.join('.')}”: “${String(value)}”`
  // With another weekday before it, the day itself may exist.
  const bare = /^\p{L}+[’']?\p{L}*,?\s+(.*)$/u.exec(String(value).trim())?.[1] ?? ''
  const day = readDay(bare)
  if (day) return { id: `${shown}: ${bare} jatuh pada ${WEEKDAYS.id[weekday(day)]}`, en: `${shown}: ${bare} is a ${WEEKDAYS.en[weekday(day)]}` }
  if (lacksYear(bare || String(value)))
    return {
      id: `${shown} tanpa tahun: tulis juga tahunnya; di kalender cukup sekali, di judul atau nama lembarnya`,
      en: `${shown} has no year: write it too; in a calendar once is enough, in the title or the name of the sheet`,
    }
  const examples = '2026-11-17, 17/11/2026, “Selasa, 17 November 2026”'
  return { id: `${shown} bukan tanggal yang ada. Contoh: ${examples}`, en: `${shown} is not a day that exists. Examples: ${examples}` }
}
