import { describe, expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'

const HEAD = '---\nshort: SOP Humas\ntitle: Pedoman Dinas\nissuer: Dinas Contoh\nyear: 2026\n---\n'
const CONFIG = 'guidelines: [./pedoman.md]\n'
const folderFor = (pedoman: string, more: Readonly<Record<string, string>> = {}) =>
  folderWith({ '.saringrc.yaml': CONFIG, 'a.md': 'Dasar tolol.\n', 'pedoman.md': pedoman, ...more })

const citedBy = (pedoman: string) => saringJson(folderFor(pedoman), ['a.md']).report.findings.flatMap(({ clauses }) => clauses)

const WATCH = '```saring\nrules: { tone/insult: warning }\n```\n'

describe('a heading is a clause', () => {
  test.each<[string, string, { readonly id: string; readonly name: string; readonly title: string; readonly url: string }]>([
    ['with an id', '## 4.2 Bahasa {#bahasa}', { id: 'bahasa', name: 'SOP Humas 4.2', title: 'Bahasa', url: 'pedoman.md#bahasa' }],
    [
      'with a number',
      '### 4.2. Bahasa yang santun',
      { id: '4.2', name: 'SOP Humas 4.2', title: 'Bahasa yang santun', url: 'pedoman.md#42-bahasa-yang-santun' },
    ],
    [
      'with a numbered name',
      '## Pasal 5 – *Foto* dan izin',
      { id: '5', name: 'SOP Humas Pasal 5', title: 'Foto dan izin', url: 'pedoman.md#pasal-5--foto-dan-izin' },
    ],
    ['without either', '## Bahasa kami', { id: 'bahasa-kami', name: 'SOP Humas', title: 'Bahasa kami', url: 'pedoman.md#bahasa-kami' }],
  ])('%s', (_, heading, expected) => {
    expect(citedBy(`${HEAD}\n# Judul\n\n${heading}\n\nSantun.\n\n${WATCH}`)).toEqual([{ guideline: 'pedoman', ...expected }])
  })

  test('links go to the address of the document, and doubled headings to the second of them', () => {
    const head = HEAD.replace('year: 2026\n', 'year: 2026\nurl: https://dinas.contoh.go.id/sop\n')
    expect(citedBy(`${head}\n## Bahasa\n\n## Bahasa\n\n${WATCH}`)[0]).toMatchObject({ url: 'https://dinas.contoh.go.id/sop#bahasa-1' })
  })

  test('its first paragraph says what it asks for; a block may say more', () => {
    const long = `Kami menulis *dengan santun*. ${'Itu berlaku bagi semua orang. '.repeat(12)}`
    const cwd = folderFor(
      `${HEAD}\n# Judul\n\nPengantar.\n\n## 4 Bahasa\n\n### 4.1 Sapaan\n\n${long}\n\n### 4.2 Foto\n\n- Minta izin dulu.\n\n\`\`\`yaml saring\nask: Sudah izin?\nwhen: { kind: post }\nlabel: butir 4.2\n\`\`\`\n`,
    )
    expect(saring(cwd, ['explain', 'pedoman']).out).toBe(
      'SOP Humas — Pedoman Dinas\nDinas Contoh, 2026 · berlaku\n\n  pedoman/4.1  Sapaan\n      tidak diawasi aturan\n  pedoman/4.2  butir 4.2 · Foto\n      diperiksa orang\n',
    )
    const gist = saring(cwd, ['explain', 'pedoman/4.1']).out.split('\n\n')[1]?.replaceAll('\n', ' ') ?? ''
    expect(gist).toMatch(/^Kami menulis dengan santun\. Itu .*orang\.$/)
    expect(gist.length).toBeLessThanOrEqual(240)
    expect(saring(cwd, ['explain', 'pedoman/4.2']).out).toMatch(/Minta izin dulu\.[\s\S]*Untuk diperiksa orang: Sudah izin\?/)
    expect(saringJson(cwd, ['a.md']).report.checklist).toMatchObject([{ id: '4.2', ask: 'Sudah izin?' }])
  })

  test('the title may be the first heading', () => {
    expect(saring(folderFor(`${HEAD.replace('title: Pedoman Dinas\n', '')}# SOP Kita\n\n## 1 A\n\n${WATCH}`), ['explain', 'pedoman']).out).toContain(
      '— SOP Kita\n',
    )
  })

  test('a clause may name all rules of a category', () => {
    expect(citedBy(`${HEAD}## 1 A\n\n\`\`\`saring\nrules: [tone/*]\n\`\`\`\n`)).toHaveLength(1)
  })
})

describe('what is wrong has its place in the Markdown', () => {
  const block = (yaml: string, indent = '') => `${HEAD}\n## 1 A\n\n${`\`\`\`saring\n${yaml}\`\`\`\n`.replace(/^(?=.)/gm, indent)}`
  test.each<[string, string, string, string]>([
    ['no front matter', '# A\n', '1:1: pedoman Markdown diawali data', '1:1: a guideline in Markdown starts with its data'],
    ['front matter that lacks something', HEAD.replace('issuer: Dinas Contoh\n', ''), '2:1: “issuer” wajib ada', '2:1: “issuer” is required'],
    ['a slip in front matter', HEAD.replace('issuer', 'isuer'), '4:1: kunci “isuer” tidak dikenal. Maksud Anda “issuer”?', '4:1: unknown key “isuer”'],
    [
      'a slip of what may be left out',
      HEAD.replace('short', 'sttaus: repealed\nlayout: page\nshort'),
      '2:1: kunci “sttaus” tidak dikenal. Maksud Anda “status”?',
      '2:1: unknown key “sttaus”. Did you mean “status”?',
    ],
    ['no title', HEAD.replace('title: Pedoman Dinas\n', ''), '2:1: “title” wajib ada, di sini', '2:1: “title” is required, here'],
    ['YAML that is none', block('rules: [\n'), ':11:9: YAML tidak dapat dibaca', ':11:9: This is not YAML'],
    [
      'an unknown key',
      block('rule: [tone/insult]\n'),
      ':11:1: kunci “rule” tidak dikenal. Maksud Anda “rules”?',
      ':11:1: unknown key “rule”. Did you mean “rules”?',
    ],
    ['a key in a fence that is set in', block('ask: A\naks: B\n', '  '), ':12:3: kunci “aks” tidak dikenal. Maksud Anda “ask”?', ':12:3: unknown key “aks”'],
    ['a missing rule', block('rules:\n  tone/insul: error\n'), ':12:3: aturan “tone/insul” tidak dikenal. Maksud Anda “tone/insult”?', ':12:3: unknown rule'],
    ['a missing rule of a list', block('rules: [tone/insult, tone/insul]\n'), ':11:22: aturan “tone/insul” tidak dikenal', ':11:22: unknown rule'],
    [
      'a wrong option',
      block('rules: { tone/insult: { alow: [x] } }\n'),
      ':11:25: opsi aturan tone/insult: kunci “alow” tidak dikenal',
      ':11:25: options of the rule tone/insult: unknown key',
    ],
    [
      'an option for a category',
      block('rules: { tone/*: { allow: [x] } }\n'),
      ':11:20: tone/* hanya dapat diberi tingkat',
      ':11:20: tone/* takes a severity only',
    ],
    ['a wrong value', block('rules: { tone/insult: eror }\n'), ':11:23: “rules.tone/insult”: diharapkan', ':11:23: “rules.tone/insult”: expected'],
    ['a block below no heading', `${HEAD}${WATCH}`, ':7:1: blok saring harus berada di bawah judul', ':7:1: a saring block must stand below'],
    ['a second block', `${HEAD}## 1 A\n${WATCH}${WATCH}`, ':11:1: satu judul, satu blok saring', ':11:1: one heading, one saring block'],
    [
      'a block without its end',
      `${HEAD}## 1 A\n\`\`\`saring\nask: A?\n\n## 2 B\n\nTeks.\n`,
      ':8:1: blok saring ini tidak ditutup',
      ':8:1: this saring block is not closed',
    ],
    ['a block in a list', `${HEAD}## 1 A\n- x\n  \`\`\`saring\n  \`\`\`\n`, ':9:3: keluarkan blok saring dari daftar', ':9:3: move this saring block out'],
    ['a misspelt block', `${HEAD}## 1 A\n\`\`\`sarng\n\`\`\`\n`, ':8:1: blok “sarng” tidak dibaca. Maksud Anda “saring”?', ':8:1: a block “sarng” is not read'],
    ['two clauses of one id', `${HEAD}## 1 A\n${WATCH}\n## 1 B\n${WATCH}`, ':12:1: butir “1” ditulis dua kali', ':12:1: the clause “1” is written twice'],
    ['no clause', `${HEAD}## A\n`, ':1:1: tidak ada butir', ':1:1: there is no clause'],
    ['hostile Markdown', `${HEAD}${'*a_'.repeat(2_000)}`, 'pedoman.md: terlalu banyak tanda', 'pedoman.md: too many Markdown marks'],
  ])('%s', (_, pedoman, indonesian, english) => {
    const cwd = folderFor(pedoman)
    for (const [lang, expected] of [
      ['id', indonesian],
      ['en', english],
    ] as const) {
      const { code, out, err } = saring(cwd, ['a.md', '--lang', lang])
      expect(err).toContain(`pedoman.md${expected.startsWith('pedoman.md') ? expected.slice(10) : `:${expected.replace(/^:/, '')}`}`)
      expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
    }
  })
})
