import { expect, test } from 'vitest'
import { report } from '../src/report/github.ts'
import type { Review } from '../src/review.ts'
import { clauses, reportOptions, reviewed, reviewOf } from './review-of.ts'

const tell = (review: Review): readonly string[] => report(review, reportOptions).split('\n').slice(0, -1)

/** What the runner of GitHub Actions reads out of a line: its own rules, backwards. */
const obey = (line: string) => {
  const [, level, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? []
  const back = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  const pairs = properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), back(pair.slice(pair.indexOf('=') + 1))])
  return { level, ...Object.fromEntries(pairs), message: back(data) }
}

test('a line an annotation, at its place, with its clause', () => {
  const lines = tell(
    reviewOf([
      reviewed('Satu\n«tolol»\n«dua\nbaris»', [
        { rule: 'tone/insult', message: 'Hapus', clauses: clauses.slice(0, 1) },
        { severity: 'note', rule: 'language/x' },
      ]),
    ]),
  )
  expect(lines.map(obey)).toEqual([
    { level: 'error', file: 'posts/a.md', line: '2', endLine: '2', col: '1', endColumn: '6', title: 'tone/insult', message: 'Hapus (Pedoman dasar 1.1)' },
    { level: 'notice', file: 'posts/a.md', line: '3', endLine: '4', title: 'language/x', message: 'Pesan ke-1' },
  ])
})

test('no file name and no message can end its field or start a command of its own', () => {
  const path = 'a,line=1::error::x%0A\n::set-env.md'
  const message = 'Satu\r\n::error::dua 100% ##[error]tiga\u001B[2J'
  const lines = tell(reviewOf([reviewed('«x»', [{ message }], { path })]))
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/\p{Cc}|##\[/u)
  expect(obey(lines[0] ?? '')).toMatchObject({ file: path, message: 'Satu\r\n::error::dua 100% #\u200B#[error]tiga\u241B[2J' })
})

test('ten of each level, problems among the errors, and the rest counted', () => {
  const many = (number: number, severity: 'error' | 'warning' | 'note') => reviewed('«x»'.repeat(number), Array(number).fill({ severity }))
  const lines = tell(reviewOf([many(12, 'error'), many(11, 'warning'), many(10, 'note')], { problems: [{ path: 'b.md', message: 'rusak' }] }))
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
  expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10)
  expect(lines.filter((line) => line.startsWith('::notice'))).toHaveLength(10)
  expect(lines[0]).toBe('::error file=b.md,title=saring::rusak')
  expect(lines.at(-1)).toMatch(/^saring: 3 kesalahan, 1 peringatan lagi tidak muat/)
})

test('silenced findings are not shown', () => {
  expect(tell(reviewOf([reviewed('«x»', [{ silenced: { by: 'baseline', reason: 'lama' } }])]))).toEqual([])
})
