import { expect, test } from 'vitest'
import { shippedRules } from '../src/catalogue.ts'
import { folderWith, saring } from './command.ts'

const { bad = [], good = [] } = shippedRules['tone/threat']?.examples ?? {}
const threats = bad.length + good.length

const FILES = {
  '.saringrc.yaml': 'guidelines: [base, ./pedoman.md]\nrulesFrom: [./aturan]\nrules: { tone/threat: off }\n',
  'aturan/sapaan.yaml':
    'title: Sapaan\nseverity: warning\nmessage: Tulis “{suggest}”\nterms: { guys: warga }\nexamples: { bad: ["Hai «guys»."], good: ["Hai warga."] }\n',
  'aturan/jam.yaml': 'title: Jam\nseverity: note\nmessage: Tulis WIB\nterms: { wibb: WIB }\n',
  'pedoman.md': `---
short: SOP Humas
title: Pedoman Dinas
issuer: Dinas Contoh
year: 2026
---
## 1 Sapaan
\`\`\`saring
rules: { house/sapaan: error, tone/threat: {} }
examples: { good: ['Halo.'] }
\`\`\`
## 2 Foto
\`\`\`saring
ask: Sudah izin?
\`\`\`
## 3 Waktu
Tulis lengkap.
## 4 Panik
\`\`\`saring
rules: [crisis/panik]
\`\`\`
`,
}

test('a guideline’s coverage says what watches over each clause, and what no clause names', () => {
  const cwd = folderWith(FILES)
  const { code, out, err } = saring(cwd, ['guidelines'])
  expect(out.split('Aturan bawaan')[0]).toBe(`pedoman SOP Humas — Pedoman Dinas
  4 butir: 1 diawasi aturan, 1 untuk diperiksa orang, 1 belum keduanya, 1
    menyebut aturan yang tidak ada

  1  Sapaan
      house/sapaan (kesalahan, 2 contoh)
      tone/threat (tidak aktif, ${threats} contoh)
      1 contoh butir ini sendiri
  2  Foto
      Untuk orang: Sudah izin?
  3  Waktu
      belum keduanya
  4  Panik
      crisis/panik: tidak ada

Aturan sendiri yang tidak disebut butir mana pun di atas: 1
  house: jam

`)
  expect(out).toMatch(/\n {2}crisis: no-action, panic, speculated-cause\n/)
  expect(err).toBe('saring: pedoman.md:20:9: aturan “crisis/panik” tidak dikenal. Maksud Anda “crisis/panic”?\n')
  expect(code).toBe(1)
  expect(saring(cwd, ['a.md'])).toMatchObject({ code: 2, out: '' })
})

test('as JSON and as Markdown, in both languages', () => {
  const cwd = folderWith(FILES)
  const json = JSON.parse(saring(cwd, ['guidelines', '--format', 'json']).out)
  expect(json.guidelines[0].clauses[0]).toEqual({
    id: '1',
    name: 'SOP Humas 1',
    title: 'Sapaan',
    state: 'watched',
    rules: [
      { id: 'house/sapaan', severity: 'error', examples: 2 },
      { id: 'tone/threat', severity: 'off', examples: threats },
    ],
    missing: [],
    examples: 1,
    url: 'pedoman.md#1-sapaan',
    ask: null,
  })
  expect(json.guidelines[0].clauses.map(({ state }: { state: string }) => state)).toEqual(['watched', 'person', 'open', 'missing'])
  expect(json.unnamed.own).toEqual(['house/jam'])
  const markdown = saring(cwd, ['guidelines', '--format', 'markdown', '--lang', 'en']).out
  expect(markdown).toContain('| [SOP Humas 1 · Sapaan](<pedoman.md#1-sapaan>) | `house/sapaan` (error, 2 examples)<br>')
  expect(markdown).toContain('### Rules of your own that no clause above names: 1\n\n- **house:** jam')
})

test('of any guideline that is named, or of all that the config uses', () => {
  const cwd = folderWith({ ...FILES, 'pedoman.md': FILES['pedoman.md'].replace('crisis/panik', 'crisis/panic') })
  expect(saring(cwd, ['guidelines']).code).toBe(0)
  expect(saring(cwd, ['guidelines', 'id/uu-25-2009']).out).toMatch(/^id\/uu-25-2009 UU 25\/2009 — /)
  expect(saring(cwd, ['guidelines', 'uk', 'pedoman']).out).toMatch(/^uk\/[\s\S]*\npedoman SOP/)
  expect(saring(cwd, ['guidelines', '--all']).out).toMatch(/^base [\s\S]*\npedoman SOP/)
  expect(saring(cwd, ['guidelines', 'pedomn'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Maksud Anda “pedoman”?') })
  const none = saring(folderWith({}), ['guidelines', '--lang', 'en'])
  expect(none).toMatchObject({ code: 2, out: '', err: expect.stringContaining('saring new guideline') })
})
