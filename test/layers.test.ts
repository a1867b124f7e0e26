import { describe, expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'

const FLAWED = 'Dasar warganet tolol, kampungan!!!\n'
const RULE = (word: string) => `title: X\nseverity: note\nterms: { ${word}: null }\nmessage: Hapus\nexamples: { bad: ['«${word}»'], good: [baik] }\n`
const found = (cwd: string, ...args: string[]) =>
  saringJson(cwd, ['a.md', ...args]).report.findings.map(({ rule, severity, text }) => `${rule} ${severity} ${text}`)

describe('extends', () => {
  test('what is below holds where the config says nothing; paths are relative to the file that names them', () => {
    const cwd = folderWith({
      'a.md': `${FLAWED}Lebay sekali.\n`,
      '.saringrc.yaml': 'extends: ./bersama/dinas.yaml\nrules: { tone/insult: warning }\n',
      'bersama/dinas.yaml': 'extends: [../umum]\nrulesFrom: [./aturan]\nrules: { tone/insult: note, tone/repeated-punctuation: off }\nfailOn: warning\n',
      'bersama/aturan/x.yaml': RULE('lebay'),
      'umum/.saringrc.yaml': 'lang: en\nrules: { tone/insult: { allow: [kampungan] } }\nguidelines: [./pedoman.yaml]\n',
      'umum/pedoman.yaml': 'short: P\ntitle: P\nissuer: P\nyear: 2026\nclauses: [{ id: 1, title: Santun, rules: [tone/insult] }]\n',
    })
    expect(found(cwd)).toEqual(['tone/insult warning tolol', 'tone/insult warning kampungan', 'house/x note Lebay'])
    expect(saring(cwd, ['a.md'])).toMatchObject({ code: 1, out: expect.stringContaining('Warning') })
  })

  test('a package, of which nothing is run', () => {
    const manifest = { name: '@dinas/saring', main: 'index.js', saring: { rules: { 'tone/*': 'note' } } }
    const cwd = folderWith({
      'x/a.md': FLAWED,
      'x/.saringrc.yaml': "extends: '@dinas/saring'\n",
      'node_modules/@dinas/saring/package.json': JSON.stringify(manifest),
      'node_modules/@dinas/saring/index.js': 'throw new Error("run")',
    })
    expect(saringJson(`${cwd}/x`, ['a.md']).report.findings.map(({ severity }) => severity)).toEqual(['note', 'note', 'note'])
  })

  test('a lock from below cannot be opened above', () => {
    const cwd = folderWith({ 'a.md': FLAWED, '.saringrc.yaml': 'extends: ./b.yaml\nrules: { tone/insult: off }\n', 'b.yaml': 'locked: [tone/*]\n' })
    expect(saring(cwd, ['a.md'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('.saringrc.yaml:2:10: aturan “tone/insult” dikunci') })
  })

  test.each([
    ['./tidak-ada.yaml', {}, /\.saringrc\.yaml:1:10: extends: tidak ada konfigurasi “\.\/tidak-ada\.yaml”/],
    ['./b.yaml', { 'b.yaml': 'extends: ./c.yaml\n', 'c.yaml': 'extends: [./b.yaml]\n' }, /c\.yaml:1:11: extends: “\.\/b\.yaml” kembali/],
    ['./b.yaml', { 'b.yaml': 'lnag: id\n' }, /b\.yaml:1:1: kunci “lnag” tidak dikenal/],
    ['./b.yaml', { 'b.yaml': 'facts: ./fakta.yaml\n' }, /b\.yaml:1:8: berkas fakta “fakta\.yaml” tidak ada/],
  ])('%s with %j is a problem at its place', (name, files, expected) => {
    const { code, out, err } = saring(folderWith({ 'a.md': FLAWED, '.saringrc.yaml': `extends: ${name}\n`, ...files }), ['a.md'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(expected)
  })
})

test('--max-warnings fails a run with more of them, and says so', () => {
  const cwd = folderWith({ 'a.md': 'Segera daftar!!!\n' })
  expect(saring(cwd, ['a.md', '--max-warnings', '1']).code).toBe(0)
  expect(saring(cwd, ['a.md', '--max-warnings', '0'])).toMatchObject({ code: 1, err: '1 peringatan, lebih dari --max-warnings 0\n' })
  expect(saring(cwd, ['a.md', '--max-warnings', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('bukan bilangan') })
})

test('rulesSince is a version in quotes', () => {
  const run = (value: string) => saring(folderWith({ 'a.md': 'Baik.\n', '.saringrc.yaml': `rulesSince: ${value}\n` }), ['a.md'])
  expect(run("'0.1'")).toMatchObject({ code: 0, err: '' })
  expect(run('0.1').err).toContain('tanda kutip')
  expect(run('baru').err).toContain('diharapkan versi seperti 0.1')
})
