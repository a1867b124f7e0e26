import { expect, test } from 'vitest'
import { shippedRules } from '../src/catalogue.ts'
import { folderWith, saring, saringJson } from './command.ts'

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

const OWN = (speaksFor: string) => `title: Sapaan
severity: warning
speaksFor: ${speaksFor}
terms: { tolol sekali: null }
message: Ganti sapaan ini
examples: { bad: ['Dasar «tolol sekali».'], good: [Selamat pagi.] }
`
const house = (speaksFor: string) =>
  folderWith({ '.saringrc.yaml': 'rulesFrom: [./aturan]\n', 'aturan/sapaan.yaml': OWN(speaksFor), 'a.md': 'Dasar tolol sekali.' })

test('an agency’s own rule may speak for one that ships', () => {
  const { report } = saringJson(house('tone/insult'), ['a.md'])
  expect(report.findings.map(({ rule }) => rule)).toEqual(['house/sapaan'])
})

test('a rule that nobody has is told with its place and the nearest real one', () => {
  const { code, out, err } = saring(house('[tone/mockery, tone/insullt]'), ['a.md', '--lang', 'en'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('aturan/sapaan.yaml:3:27')
  expect(err).toContain('tone/insult')
})

test('what ships speaks for rules that there are', () => {
  const named = Object.values(shippedRules).flatMap(({ speaksFor }) => speaksFor ?? [])
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((id) => !Object.hasOwn(shippedRules, id))).toEqual([])
})
