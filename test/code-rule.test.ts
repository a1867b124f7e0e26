import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'

const root = join(import.meta.dirname, '..')
const CODE = `export default {
  title: 'Kalimat tanya', severity: 'note', messages: { asked: 'Ada {count} tanda tanya' },
  check: ({ report }) => ({ prose(prose) {
    const found = prose.text.split('?').length - 1
    if (found > 1) report({ message: 'asked', values: { count: found }, at: { span: prose.span(0, 1) } })
  } }),
}
`
const CONFIG = { '.saringrc.yaml': 'rulesFrom: ./aturan\n', 'a.md': 'Apa? Siapa?\n' }
const rulesOf = (cwd: string, ...args: string[]) =>
  saringJson(cwd, ['a.md', ...args])
    .report.findings.filter(({ rule }) => rule.startsWith('house/'))
    .map(({ rule, message }) => `${rule}: ${message}`)

test('a rule in JavaScript runs only where the command line allows it', () => {
  const cwd = folderWith({ ...CONFIG, 'aturan/tanya.js': CODE, 'aturan/lagi.mjs': CODE })
  const refused = saring(cwd, ['a.md'])
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toContain(
    'saring: aturan/tanya.js: aturan ini berisi kode, yang tidak dijalankan begitu saja. Bila Anda percaya: --allow-code aturan/tanya.js',
  )
  expect(saring(cwd, ['a.md', '--allow-code', 'aturan/tanya.js', '--lang', 'en']).err).toBe(
    'saring: aturan/lagi.mjs: this rule is code, which does not run just like that. If you trust it: --allow-code aturan/lagi.mjs\n',
  )
  expect(rulesOf(cwd, '--allow-code', 'aturan')).toEqual(['house/lagi: Ada 2 tanda tanya', 'house/tanya: Ada 2 tanda tanya'])
  expect(saring(cwd, ['a.md', '--allow-code', 'atur']).code).toBe(2)
})

test('an installed package that the config names may bring code', () => {
  const cwd = folderWith({
    'a.md': CONFIG['a.md'],
    '.saringrc.yaml': 'rulesFrom: paket\n',
    'node_modules/paket/package.json': '{ "name": "paket", "type": "module", "saring": { "rulesFrom": "./rules" } }',
    'node_modules/paket/rules/tanya.js': CODE,
  })
  expect(rulesOf(cwd)).toEqual(['house/tanya: Ada 2 tanda tanya'])
})

/** From Node 22.18 on. */
const stripsTypes = (process.features as { readonly typescript?: unknown }).typescript === 'strip'
const TYPED = CODE.replace('export default', 'interface Count { readonly count: number }\nexport default').replace('const found', 'const found: Count["count"]')

describe.runIf(stripsTypes)('where Node strips types', () => {
  test('a rule in TypeScript runs, and is proven by its examples', () => {
    const cwd = folderWith({
      ...CONFIG,
      'aturan/tanya.ts': TYPED.replace('check:', "examples: { bad: ['«A»pa? Siapa?'], good: ['Apa?'] }, check:"),
      'aturan/lagi.mts': TYPED,
    })
    expect(rulesOf(cwd, '--allow-code', 'aturan')).toEqual(['house/lagi: Ada 2 tanda tanya', 'house/tanya: Ada 2 tanda tanya'])
    expect(saring(cwd, ['test', 'aturan/tanya.ts', '--allow-code', 'aturan'])).toEqual({ code: 0, out: '1 aturan, 0 butir, 2 contoh: semua cocok\n', err: '' })
    expect(saring(cwd, ['a.md'])).toMatchObject({ code: 2, err: expect.stringContaining('--allow-code aturan/tanya.ts') })
  })

  test('what needs more than that is told, and so is a package that brings no .js', () => {
    const cwd = folderWith({
      ...CONFIG,
      'aturan/tanya.ts': `enum A { b }\n${TYPED}`,
      'paket.yaml': 'rulesFrom: paket\n',
      'node_modules/paket/package.json': '{ "name": "paket", "type": "module", "saring": { "rulesFrom": "./rules" } }',
      'node_modules/paket/rules/tanya.ts': TYPED,
    })
    expect(saring(cwd, ['a.md', '--allow-code', 'aturan'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Node hanya membuang tipe') })
    expect(saring(cwd, ['a.md', '--config', 'paket.yaml'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('paket harus membawa .js') })
  })
})

describe('what is no rule is one clear error', () => {
  test.each<[string, string, RegExp, RegExp]>([
    ['x.js', 'export const a = 1\n', /x\.js: berkas ini perlu: export default defineRule/, /x\.js: this file needs: export default defineRule/],
    [
      'x.mjs',
      CODE.replace("severity: 'note'", "severity: 'notes'"),
      /“severity”: diharapkan error, warning, note.*Maksud Anda “note”/,
      /“severity”: expected error/,
    ],
    ['x.mjs', CODE.replace('check:', 'cek:'), /“check” wajib ada/, /“check” is required/],
    [
      'x.mjs',
      'export default defineRule({})\n',
      /x\.mjs:1:1: tulis di baris pertama: import { defineRule }/,
      /x\.mjs:1:1: write in the first line: import { defineRule }/,
    ],
    ['x.mjs', 'export default {\n  title: ,\n}\n', /x\.mjs:2:10: aturan ini tidak dapat dimuat: Unexpected token/, /x\.mjs:2:10: this rule cannot be loaded/],
    ['x.js', 'import a from "node:fs"\n\nexport default {', /x\.js:3:17: aturan ini tidak dapat dimuat: Unexpected end/, /x\.js:3:17: this rule/],
    ['x.cjs', 'module.exports = {\n  title: "a\n}\n', /x\.cjs:2:10: aturan ini tidak dapat dimuat: Invalid/, /x\.cjs:2:10: this rule/],
    ['x.mjs', '\nnull.a\n', /x\.mjs:2:6: aturan ini tidak dapat dimuat: Cannot read/, /x\.mjs:2:6: this rule/],
    ['x.mjs', 'import "../lain/b.mjs"\n', /: lain\/b\.mjs:2:1: aturan ini tidak dapat dimuat: Unexpected token/, /: lain\/b\.mjs:2:1: this rule/],
    ['x.mjs', 'await new Promise(() => 0)\n', /x\.mjs: aturan ini tidak pernah selesai dimuat/, /x\.mjs: this rule never finishes loading/],
    ['x.mjs', 'import { defineRule } from "saring"\nexport default defineRule({})\n', /npm i -D saring/, /npm i -D saring/],
    ...(stripsTypes ? [] : [['x.ts', CODE, /belum membaca TypeScript: pakai Node 22\.18/, /use Node 22\.18 or later/] as [string, string, RegExp, RegExp]]),
  ])('%s %j', (file, code, id, en) => {
    const cwd = folderWith({ ...CONFIG, 'lain/b.mjs': '\n}\n', [`aturan/${file}`]: code })
    for (const [lang, expected] of Object.entries({ id, en })) {
      const { code: exit, out, err } = saring(cwd, ['a.md', '--allow-code', 'aturan', '--lang', lang])
      expect({ exit, out, lines: err.trim().split('\n').length }).toEqual({ exit: 2, out: '', lines: 1 })
      expect(err).toMatch(expected)
    }
  })
})

describe('the package as it is published', () => {
  /** A folder in which the packed tarball is installed, with what it depends on. */
  const installed = (files: Readonly<Record<string, string>>) => {
    const cwd = folderWith({ 'package.json': '{ "type": "module" }', ...files })
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', cwd], { cwd: root, encoding: 'utf8' }).trim()
    mkdirSync(join(cwd, 'node_modules/saring'), { recursive: true })
    execFileSync('tar', ['-xzf', packed, '--strip-components=1', '-C', 'node_modules/saring'], { cwd })
    for (const name of ['valibot', '@types']) symlinkSync(join(root, 'node_modules', name), join(cwd, 'node_modules', name))
    return cwd
  }
  const RULE = `import { defineRule } from 'saring'
export default defineRule({
  title: { id: 'Panjang', en: 'Long' }, why: { id: 'Alasan', en: 'Reason' }, severity: 'note',
  messages: { long: { id: 'Lebih dari {max}', en: 'Over {max}' } },
  check: ({ report }) => ({ heading: (node) => { if (node.depth > 2) report({ message: 'long', values: { max: 2 }, at: node }) } }),
  examples: { bad: ['«### Tiga»'], good: ['## Dua'] },
})
`
  test('types rules: a missing slot or an unknown message does not compile; the rule runs', { timeout: 60_000 }, () => {
    const cwd = installed({
      'tsconfig.json': JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', types: [], skipLibCheck: false, exactOptionalPropertyTypes: true },
        files: ['aturan/judul.ts', 'salah.ts', 'adaptor.ts'],
      }),
      'aturan/judul.ts': RULE,
      'salah.ts': RULE.replace('values: { max: 2 }, ', '').replace('defineRule({', 'defineRule({ // @here'),
      'adaptor.ts': `import { fromRetext, type Rule } from 'saring'
const plugin = (options?: { readonly ignore: string[] }) => (tree: object) => void [tree, options]
export const rule: Rule = fromRetext(plugin, { title: { id: 'a', en: 'b' }, why: { id: 'a', en: 'b' }, severity: 'note', examples: { bad: [], good: [] } }, { ignore: [] })
`,
    })
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd, encoding: 'utf8' })
    expect(
      stdout
        .split('\n')
        .filter((line) => /error TS/.test(line))
        .map((line) => line.replace(/\(.*/, '')),
    ).toEqual(['salah.ts'])
    const run = folderWith({
      'a.md': '### Tiga\n\nIsi.\n',
      '.saringrc.yaml': 'rulesFrom: ./aturan\n',
      'aturan/judul.js': RULE,
      'package.json': '{ "type": "module" }',
    })
    symlinkSync(join(cwd, 'node_modules'), join(run, 'node_modules'))
    expect(rulesOf(run, '--allow-code', 'aturan')).toEqual(['house/judul: Lebih dari 2'])
  })
})
