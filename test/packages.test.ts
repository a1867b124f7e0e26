import { describe, expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'

const RULE = 'title: Nama dinas\nseverity: warning\nmessage: Tulis “{suggest}”\nterms: { dinas banjir: Dinas Sumber Daya Air }\n'
const GUIDELINE = 'short: PG\ntitle: Pedoman gabungan\nissuer: Sekretariat\nyear: 2026\nclauses: [{ id: 1.2, title: Nama, rules: [house/nama] }]\n'
const FACTS = 'hotlines: [{ number: "15000", service: Contoh, scope: regional, seen: "2026-11-01", source: https://contoh.go.id }]\n'
const manifest = (saring: object) => JSON.stringify({ name: '@dinas/aturan', version: '1.0.0', saring })
const PACKAGE = {
  'node_modules/@dinas/aturan/package.json': manifest({ rulesFrom: ['./rules'], guidelines: ['./pedoman'], facts: './fakta.yaml' }),
  'node_modules/@dinas/aturan/rules/nama.yaml': RULE,
  'node_modules/@dinas/aturan/pedoman/bersama.yaml': GUIDELINE,
  'node_modules/@dinas/aturan/pedoman/README.md': '# Bukan pedoman\n',
  'node_modules/@dinas/aturan/fakta.yaml': FACTS,
}
const CONFIG = "rulesFrom: ['@dinas/aturan']\nguidelines: [base, '@dinas/aturan']\nfacts: '@dinas/aturan'\n"

test('a package brings rules, guidelines and facts; it is found from the folder of the config upwards', () => {
  const cwd = folderWith({ ...PACKAGE, 'isi/.saringrc.yaml': CONFIG, 'isi/a.md': 'Petugas dinas banjir datang. Hubungi 15000.\n' })
  const { report, err } = saringJson(`${cwd}/isi`, ['a.md'])
  expect(err).toBe('')
  expect(report.findings.map(({ rule, message, clauses }) => [rule, message, clauses[0]?.guideline])).toEqual([
    ['house/nama', 'Tulis “Dinas Sumber Daya Air”', 'bersama'],
  ])
})

test('the package is checked in its own repository by the same key of its package.json', () => {
  const cwd = folderWith({
    'package.json': manifest({ rulesFrom: ['./rules'], guidelines: ['base', './pedoman'], facts: './fakta.yaml' }),
    'rules/nama.yaml': RULE,
    'pedoman/bersama.yaml': GUIDELINE,
    'pedoman/kota/lagi.yaml': GUIDELINE.replace('PG', 'PK'),
    'fakta.yaml': FACTS,
    'a.md': 'Petugas dinas banjir datang.\n',
  })
  expect(saringJson(cwd, ['a.md']).report.findings[0]?.clauses.map(({ guideline }) => guideline)).toEqual(['kota/lagi', 'bersama'])
})

describe('what cannot be had is one clear error', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'a package that is not installed',
      { '.saringrc.yaml': "rulesFrom: ['@dinas/aturan']\n" },
      '.saringrc.yaml:1:13: paket “@dinas/aturan” tidak terpasang. Pasang: npm i -D @dinas/aturan. Folder atau berkas sendiri diawali “./”',
      '.saringrc.yaml:1:13: the package “@dinas/aturan” is not installed. Install it: npm i -D @dinas/aturan. A folder or file of your own begins with “./”',
    ],
    [
      'a folder without ./',
      { '.saringrc.yaml': 'rulesFrom: aturan\n', 'aturan/x.yaml': RULE },
      '.saringrc.yaml:1:12: “aturan” dibaca sebagai nama paket. Maksud Anda “./aturan”?',
      '.saringrc.yaml:1:12: “aturan” is read as the name of a package. Did you mean “./aturan”?',
    ],
    [
      'a package that brings no such thing',
      { '.saringrc.yaml': 'facts: biasa\n', 'node_modules/biasa/package.json': '{ "name": "biasa" }' },
      '.saringrc.yaml:1:8: paket “biasa” tidak membawa apa pun untuk “facts”: sebut jalurnya di package.json paket itu, di bawah “saring”',
      '.saringrc.yaml:1:8: the package “biasa” brings nothing for “facts”: its package.json must name the paths, under “saring”',
    ],
    [
      'a rule that the agency has too',
      { ...PACKAGE, '.saringrc.yaml': "rulesFrom: [./aturan, '@dinas/aturan']\n", 'aturan/nama.yaml': RULE },
      'node_modules/@dinas/aturan/rules/nama.yaml:1:1: aturan “house/nama” sudah ada di aturan/nama.yaml: ganti nama berkas ini',
      'node_modules/@dinas/aturan/rules/nama.yaml:1:1: there is a rule “house/nama” in aturan/nama.yaml already: rename this file',
    ],
    [
      'a guideline that the agency has too',
      { ...PACKAGE, '.saringrc.yaml': "rulesFrom: ['@dinas/aturan']\nguidelines: [./bersama.yaml, '@dinas/aturan']\n", 'bersama.yaml': GUIDELINE },
      'node_modules/@dinas/aturan/pedoman/bersama.yaml:1:1: pedoman “bersama” sudah ada di bersama.yaml: ganti nama salah satunya',
      'node_modules/@dinas/aturan/pedoman/bersama.yaml:1:1: there is a guideline “bersama” in bersama.yaml already: rename one of them',
    ],
    [
      'a folder without guidelines',
      { '.saringrc.yaml': 'guidelines: [./kosong]\n', 'kosong/README.md': '' },
      '.saringrc.yaml:1:14: tidak ada pedoman (.yaml, .md) di “kosong”',
      '.saringrc.yaml:1:14: there are no guidelines (.yaml, .md) in “kosong”',
    ],
  ])('%s', (_, files, id, en) => {
    const cwd = folderWith({ 'a.md': 'Halo.\n', ...files })
    for (const [lang, expected] of Object.entries({ id, en }))
      expect(saring(cwd, ['a.md', '--lang', lang])).toEqual({ code: 2, out: '', err: `saring: ${expected}\n` })
  })
})
