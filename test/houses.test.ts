import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'

const houses = join(import.meta.dirname, '../fixtures/houses')

test.each([
  ['kesehatan', 'pedoman', 3, 5],
  ['kota', 'pedoman-kota', 3, 6],
  ['polres', 'sop-humas', 3, 5],
])('the house guideline of %s holds: its drafts, its examples, its coverage', (house, id, rules, clauses) => {
  const cwd = join(houses, house)
  const { code, report, err } = saringJson(cwd, ['--fail-on', 'note'])
  expect({ code, err, findings: report.findings }).toEqual({ code: 0, err: '', findings: [] })
  const proofs = saring(cwd, ['test', '--format', 'json'])
  expect(proofs).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(proofs.out).summary).toMatchObject({ rules, clauses, failures: 0 })
  const coverage = saring(cwd, ['guidelines', '--format', 'json'])
  expect(coverage).toMatchObject({ code: 0, err: '' })
  const { guidelines, unnamed } = JSON.parse(coverage.out)
  expect(guidelines.map((guideline: { id: string }) => guideline.id)).toEqual([id])
  expect(guidelines[0].clauses.filter(({ state }: { state: string }) => state === 'open' || state === 'missing')).toEqual([])
  expect(unnamed.own).toEqual([])
})

test.each([
  ['kesehatan', 'Banyak pasien cuci darah yang sembuh total. Hubungi 1500-119.', ['accuracy/fact-mismatch', 'kesehatan/istilah', 'kesehatan/janji-sembuh']],
  ['kota', 'Halo gaes, retribusi pasar naik. #a #b #c', ['house/dasar-tarif', 'house/sapaan', 'house/tagar']],
  ['polres', 'Laporkan maling motor! Ada razia di Jalan Melati.', ['house/lokasi-razia', 'house/nomor-110', 'house/sebutan-perkara']],
])('the rules and facts of %s speak, and cite its clauses', (house, text, expected) => {
  const cwd = folderWith({ 'draf.md': `${text}\n` })
  const { report } = saringJson(cwd, ['draf.md', '--config', join(houses, house, '.saringrc.yaml')])
  const found = report.findings.filter(({ rule }) => expected.includes(rule))
  expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(expected)
  for (const { clauses } of found) expect(clauses[0]?.guideline).toMatch(/^(?:pedoman|pedoman-kota|sop-humas)$/)
})
