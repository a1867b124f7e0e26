import { expect, test } from 'vitest'
import { folderWith, saringJson } from './command.ts'

const FIGURE = 'Gempa di Contoh Hulu: 12 korban meninggal.'
const OTHERS = ['accuracy/undated-figure', 'accuracy/unsourced-claim']

const found = (text: string): readonly string[] => {
  const { report } = saringJson(folderWith({ 'a.md': text }), ['a.md'])
  return report.findings
    .map(({ rule, silenced }) => (silenced ? `${rule} silenced` : rule))
    .filter((rule) => /figure|claim/.test(rule))
    .sort()
}

test('a casualty figure is told once, by the rule that asks for all of it', () => {
  expect(found(FIGURE)).toEqual(['disclaimers/provisional-figure'])
})

test('where that rule has nothing to say, the others speak', () => {
  expect(found('Data sementara: 12 korban meninggal karena gempa.')).toEqual(OTHERS)
})

test('a rule that the draft silences speaks for nobody', () => {
  const ignore = '---\nabaikan:\n  disclaimers/provisional-figure: Angka dipastikan rumah sakit.\n---\n'
  expect(found(`${ignore}${FIGURE}`)).toEqual([...OTHERS, 'disclaimers/provisional-figure silenced'])
})

test('a silence for one of the others is not idle beside it', () => {
  const ignore = '---\nabaikan:\n  accuracy/undated-figure: Tanggalnya ada di gambar.\n---\n'
  const { report } = saringJson(folderWith({ 'a.md': `${ignore}${FIGURE}` }), ['a.md'])
  const rules = report.findings.map(({ rule }) => rule)
  expect(rules).toContain('disclaimers/provisional-figure')
  expect(rules).not.toContain('silence/idle')
})

test('another figure of the same draft keeps its own finding', () => {
  expect(found(`Serapan anggaran daerah sudah 67 persen.\n\n${FIGURE}`)).toEqual([
    'accuracy/undated-figure',
    'accuracy/unsourced-claim',
    'disclaimers/provisional-figure',
  ])
})
