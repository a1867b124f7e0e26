import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guidelines, shippedRules } from '../src/catalogue.ts'

const file = join(import.meta.dirname, '../README.md')

test("README's table of rules is that of the code (npm run generate)", async () => {
  const rows = Object.entries(shippedRules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { severity, title }]) => `| ${id} | ${severity} | ${title.id} | ${title.en} |`)
  const table = ['| aturan | tingkat | yang ditemukan | what it finds |', '| --- | --- | --- | --- |', ...rows].join('\n')
  const readme = readFileSync(file, 'utf8').replace(
    /(<!-- rules -->\n)[\s\S]*(<!-- \/rules -->)/,
    (_, start: string, end: string) => `${start}${table}\n${end}`,
  )
  await expect(readme).toMatchFileSnapshot(file)
})

test('README says how many documents ship', () => {
  const count = guidelines.length - 1
  expect(readFileSync(file, 'utf8').match(new RegExp(`${count} (dokumen|documents)`, 'g'))).toHaveLength(2)
})
