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
    ['house/nama', 'Tulis “Dinas Sumber Daya Air”', '@dinas/aturan/bersama'],
  ])
})

test('an agency may call its guideline as a package calls its own', () => {
  const cwd = folderWith({
    ...PACKAGE,
    '.saringrc.yaml': "rulesFrom: ['@dinas/aturan']\nguidelines: ['@dinas/aturan', ./bersama.yaml]\n",
    'bersama.yaml': GUIDELINE,
    'a.md': 'Petugas dinas banjir datang.\n',
  })
  expect(saringJson(cwd, ['a.md']).report.findings[0]?.clauses.map(({ guideline }) => guideline)).toEqual(['bersama', '@dinas/aturan/bersama'])
  expect(saring(cwd, ['guidelines', '@dinas/aturan']).out).toContain('@dinas/aturan/bersama')
  expect(saring(cwd, ['explain', '@dinas/aturan/bersama/1.2']).out).toContain('Nama')
  for (const format of ['sarif', 'html']) expect(saring(cwd, ['a.md', '--format', format]).code).not.toBe(2)
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
      'a package whose name is misspelt',
      { '.saringrc.yaml': "rulesFrom: ['@dinas/atruan']\n", 'node_modules/@dinas/aturan/package.json': '{}' },
      '.saringrc.yaml:1:13: paket “@dinas/atruan” tidak terpasang. Maksud Anda “@dinas/aturan”?',
      '.saringrc.yaml:1:13: the package “@dinas/atruan” is not installed. Did you mean “@dinas/aturan”?',
    ],
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
      'node_modules/@dinas/aturan/rules/nama.yaml:1:1: aturan “house/nama” sudah ada di aturan/nama.yaml: ganti nama aturan/nama.yaml, karena berkas ini milik sebuah paket',
      'node_modules/@dinas/aturan/rules/nama.yaml:1:1: there is a rule “house/nama” in aturan/nama.yaml already: rename aturan/nama.yaml, since this file is a package’s',
    ],
    [
      'a rule that the package has too',
      { ...PACKAGE, '.saringrc.yaml': "rulesFrom: ['@dinas/aturan', ./aturan]\n", 'aturan/nama.yaml': RULE },
      'aturan/nama.yaml:1:1: aturan “house/nama” sudah ada di node_modules/@dinas/aturan/rules/nama.yaml: ganti nama berkas ini',
      'aturan/nama.yaml:1:1: there is a rule “house/nama” in node_modules/@dinas/aturan/rules/nama.yaml already: rename this file',
    ],
    [
      'a rule that two packages bring',
      {
        ...PACKAGE,
        '.saringrc.yaml': "rulesFrom: ['@dinas/aturan', lain]\n",
        'node_modules/lain/package.json': JSON.stringify({ name: 'lain', saring: { rulesFrom: './rules' } }),
        'node_modules/lain/rules/nama.yaml': RULE,
      },
      'node_modules/lain/rules/nama.yaml:1:1: aturan “house/nama” sudah ada di node_modules/@dinas/aturan/rules/nama.yaml: hapus paket ini dari rulesFrom, atau minta pembuatnya menaruh aturannya di folder bernama sendiri',
      'node_modules/lain/rules/nama.yaml:1:1: there is a rule “house/nama” in node_modules/@dinas/aturan/rules/nama.yaml already: take this package out of rulesFrom, or ask its authors to put their rules into a folder with a name of its own',
    ],
    [
      'two guidelines of one name',
      {
        '.saringrc.yaml': 'guidelines: [./a/bersama.yaml, ./b]\n',
        'a/bersama.yaml': GUIDELINE.replace('[house/nama]', '[]'),
        'b/bersama.md': '---\nshort: B\ntitle: B\nissuer: B\nyear: 2026\n---\n\n# B\n\n## 1 Nama\n\nIsi.\n',
      },
      'b/bersama.md:1:1: pedoman “bersama” sudah ada di a/bersama.yaml: ganti nama salah satunya',
      'b/bersama.md:1:1: there is a guideline “bersama” in a/bersama.yaml already: rename one of them',
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
