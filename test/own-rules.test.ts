import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'

const rule = (more: string) => `title: Nama dinas\nseverity: warning\nmessage: Tulis “{suggest}”, bukan “{found}”\n${more}`
const TERMS = rule('terms: { dinas banjir: Dinas Sumber Daya Air }\n')

describe("an agency's own rules", () => {
  test('are on at their own severity, under their path, with one text for both languages', () => {
    const cwd = folderWith({
      'isi/.saringrc.yaml': 'rulesFrom: [./aturan, ../bersama]\nguidelines: [base]\n',
      'isi/aturan/nama.yaml': TERMS,
      'isi/aturan/bahasa/kami.yml': TERMS.replace('dinas banjir', 'pintu air'),
      'bersama/lain.yaml': TERMS.replace('dinas banjir', 'rumah pompa'),
      'isi/a.md': 'Petugas dinas banjir membuka pintu air di rumah pompa.\n',
    })
    const { report } = saringJson(`${cwd}/isi`, ['a.md', '--lang', 'en'])
    expect(report.findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['house/nama', 'warning', 'Tulis “Dinas Sumber Daya Air”, bukan “dinas banjir”'],
      ['bahasa/kami', 'warning', 'Tulis “Dinas Sumber Daya Air”, bukan “pintu air”'],
      ['house/lain', 'warning', 'Tulis “Dinas Sumber Daya Air”, bukan “rumah pompa”'],
    ])
  })

  test('can be set by config and guideline, cited, listed, explained and silenced', () => {
    const cwd = folderWith({
      '.saringrc.yaml': 'rulesFrom: ./aturan\nguidelines: [base, ./pedoman.yaml]\nrules: { house/nama: { allow: [pintu air] } }\n',
      'aturan/nama.yaml': TERMS.replace(' }', ', pintu air: tanggul }'),
      'pedoman.yaml': 'short: Kami\ntitle: Pedoman kami\nissuer: Kami\nyear: 2026\nclauses: [{ id: 4.2, title: Nama, rules: { house/nama: error } }]\n',
      'a.md': 'Petugas dinas banjir menjaga pintu air.\n',
      'b.md': '---\nabaikan: { house/nama: kutipan warga }\n---\nPetugas dinas banjir datang.\n',
    })
    const { report } = saringJson(cwd, ['.'])
    expect(report.findings.map(({ path, severity, text, clauses, silenced }) => [path, severity, text, clauses[0]?.guideline, silenced !== null])).toEqual([
      ['a.md', 'error', 'dinas banjir', 'pedoman', false],
      ['b.md', 'error', 'dinas banjir', 'pedoman', true],
    ])
    expect(saring(cwd, ['list', 'rules']).out).toMatch(/house\/nama +error +Nama dinas/)
    expect(saring(cwd, ['explain', 'house/nama']).out).toContain('Kami 4.2')
  })

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['a folder that is not there', {}, '.saringrc.yaml:1:13: folder “aturan” tidak ada', '.saringrc.yaml:1:13: there is no folder “aturan”'],
    [
      'a folder without rules',
      { 'aturan/BACA.md': '' },
      '.saringrc.yaml:1:13: tidak ada berkas aturan (.yaml) di “aturan”',
      '.saringrc.yaml:1:13: there are no rule files (.yaml) in “aturan”',
    ],
    [
      'a name that Notepad made',
      { 'aturan/x.yaml.txt': TERMS, 'aturan/y.YAML': TERMS },
      'aturan/x.yaml.txt: berkas aturan berakhiran .yaml: hapus “.txt” dari namanya',
      'aturan/x.yaml.txt: a rule file ends in .yaml: take “.txt” off its name',
    ],
    [
      'a name that no list can hold',
      { 'aturan/Jam Buka.yaml': TERMS },
      'aturan/Jam Buka.yaml: nama berkas menjadi nama aturan, dan tidak dapat memuat spasi, koma, atau titik dua: ganti menjadi “jam-buka.yaml”',
      'aturan/Jam Buka.yaml: a file’s name becomes the rule’s, which cannot hold blanks, commas or colons: rename it to “jam-buka.yaml”',
    ],
    [
      'an id that ships',
      { 'aturan/tone/shouting.yaml': TERMS },
      'aturan/tone/shouting.yaml:1:1: aturan “tone/shouting” sudah ada di saring: ganti nama berkas ini',
      'aturan/tone/shouting.yaml:1:1: there is a rule “tone/shouting” in saring already: rename this file',
    ],
    [
      'an id twice',
      { 'aturan/x.yaml': TERMS, 'aturan/house/x.yaml': TERMS },
      'aturan/x.yaml:1:1: aturan “house/x” sudah ada di aturan/house/x.yaml: ganti nama berkas ini',
      'aturan/x.yaml:1:1: there is a rule “house/x” in aturan/house/x.yaml already: rename this file',
    ],
    [
      'no kind',
      { 'aturan/x.yaml': rule('') },
      'aturan/x.yaml:1:1: aturan perlu tepat satu dari: terms, pattern, require, limit. Tidak ada satu pun',
      'aturan/x.yaml:1:1: a rule needs exactly one of: terms, pattern, require, limit. There is none',
    ],
    [
      'two kinds',
      { 'aturan/x.yaml': `${TERMS}limit: { of: emoji, max: 1 }\n` },
      'aturan/x.yaml:5:1: aturan perlu tepat satu dari: terms, pattern, require, limit. “terms” sudah ada: pindahkan “limit” ke berkas sendiri',
      'aturan/x.yaml:5:1: a rule needs exactly one of: terms, pattern, require, limit. There is “terms” already: move “limit” to a file of its own',
    ],
    [
      'a file that is too large',
      { 'aturan/x.yaml': `${TERMS}#${' '.repeat(5_000_000)}\n` },
      'aturan/x.yaml: berkas aturan tidak dapat dibaca: lebih besar dari 5 MB. Bagilah menjadi beberapa berkas',
      'aturan/x.yaml: the rule file cannot be read: it is larger than 5 MB. Split it into several files',
    ],
    [
      'facts that are a folder',
      { '.saringrc.yaml': 'facts: ./fakta.yaml\n', 'fakta.yaml/a.md': '' },
      '.saringrc.yaml:1:8: berkas fakta “fakta.yaml” tidak dapat dibaca: ini folder, bukan berkas',
      '.saringrc.yaml:1:8: the facts file “fakta.yaml” cannot be read: it is a folder, not a file',
    ],
    [
      'a config in JSON that is none',
      { '.saringrc.yaml': 'extends: ./dasar.json\n', 'dasar.json': '{\n  "lang": "id"\n  "failOn": "note"\n}\n' },
      'dasar.json:3:3: bukan JSON yang sah; periksa koma, kurung, dan tanda petik di sekitar sini',
      'dasar.json:3:3: this is not JSON; check commas, brackets and quotes around here',
    ],
    [
      'a silence of everything',
      { '.saringrc.yaml': "overrides: [{ files: a.md, draft: { abaikan: { '*' } } }]\n" },
      '.saringrc.yaml:1:48: aturan “*” tidak dikenal: sebut aturannya, atau satu kelompok seperti “tone/*”',
      '.saringrc.yaml:1:48: unknown rule “*”: name the rule, or one category such as “tone/*”',
    ],
  ])('%s is one clear error in both languages', (_, files, id, en) => {
    const cwd = folderWith({ 'a.md': 'Halo.\n', '.saringrc.yaml': 'rulesFrom: [./aturan]\n', ...files })
    for (const [lang, expected] of Object.entries({ id, en })) {
      expect(saring(cwd, ['a.md', '--lang', lang])).toEqual({ code: 2, out: '', err: `saring: ${expected}\n` })
    }
  })
})

test('a link among the rules that leads nowhere is told as itself', () => {
  const cwd = folderWith({ 'a.md': 'Halo.\n', '.saringrc.yaml': 'rulesFrom: [./aturan]\n', 'aturan/x.yaml': TERMS })
  symlinkSync('hilang.yaml', join(cwd, 'aturan/y.yaml'))
  expect(saring(cwd, ['a.md']).err).toBe(
    'saring: aturan/y.yaml: berkas aturan tidak dapat dibaca: tidak ada, atau berupa tautan yang tidak menunjuk ke mana pun\n',
  )
})

test('a rule that Notepad saved as Unicode is read; what is no text is told', () => {
  const cwd = folderWith({
    'a.md': 'Petugas dinas banjir.\n',
    '.saringrc.yaml': 'rulesFrom: [./aturan]\n',
    'aturan/x.yaml': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TERMS, 'utf16le')]),
  })
  expect(saringJson(cwd, ['a.md']).report.findings.map(({ rule }) => rule)).toContain('house/x')
  writeFileSync(join(cwd, 'aturan/x.yaml'), Buffer.from(TERMS.replace('Nama', 'N\u00e9'), 'latin1'))
  expect(saring(cwd, ['a.md']).err).toContain(
    'aturan/x.yaml: berkas aturan tidak dapat dibaca: bukan UTF-8: bita 0xe9 pada ofset 8. Simpan ulang berkas sebagai UTF-8',
  )
})

test('a limit says which was the first too many', () => {
  const limit = (of: string) => `title: Batas\nseverity: note\nmessage: “{found}” membuatnya {count}, paling banyak {max}\nlimit: { of: ${of}, max: 1 }\n`
  const cwd = folderWith({
    'a.md': 'Segera daftar, SEGERA datang! 😀😁 #satu #dua\n',
    '.saringrc.yaml': 'guidelines: [base]\nrulesFrom: [./aturan]\n',
    'aturan/kata.yaml': limit('{ term: segera }'),
    'aturan/tagar.yaml': limit('hashtags'),
    'aturan/emoji.yaml': limit('emoji'),
  })
  const { report } = saringJson(cwd, ['a.md'])
  expect(report.findings.filter(({ rule }) => rule.startsWith('house/')).map(({ message }) => message)).toEqual([
    '“SEGERA” membuatnya 2, paling banyak 1',
    '“😁” membuatnya 2, paling banyak 1',
    '“#dua” membuatnya 2, paling banyak 1',
  ])
})
