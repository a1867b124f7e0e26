import { expect, test } from 'vitest'
import { isoDay, readDay, weekday, weekdayOf } from '../src/dates.ts'

const read = (text: string) => {
  const day = readDay(text)
  return day && isoDay(day)
}

test.each([
  '2026-11-17',
  '2026-11-17T09:00',
  '2026-11-17 09.00 WIB',
  '17/11/2026',
  '17-11-2026',
  '17 November 2026',
  'Selasa, 17 November 2026',
  'Selasa 17 Nopember 2026',
  'Tuesday, 17 November 2026',
  'Tuesday, November 17, 2026',
  '17 Nov 2026',
])('%s is the day of publication', (text) => expect(read(text)).toBe('2026-11-17'))

test.each(['31/6/2026', '2026-02-29', 'Senin, 17 November 2026', 'besok', '17/2026', '', '17 Bulan 2026', '2026-13-01'])('%j is no day that exists', (text) =>
  expect(read(text)).toBeUndefined(),
)

test('the weekday is that of the calendar', () => {
  expect(weekday({ year: 2026, month: 11, day: 17 })).toBe(2)
  expect(weekday({ year: 2000, month: 2, day: 29 })).toBe(2)
  expect(weekdayOf("Jum'at")).toBe(5)
  expect(weekdayOf('Ahad')).toBe(0)
  expect(weekdayOf('Desember')).toBeUndefined()
})
