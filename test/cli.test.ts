import { chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'

const FLAWED = 'Dasar warganet tolol, baca dulu pengumumannya.\n'
const CLEAN = 'Terima kasih atas laporannya, Bapak. Petugas kami datang hari ini.\n'

describe('exit codes', () => {
  test('0 without findings, 1 with an error, 0 when only warnings are found', () => {
    const cwd = folderWith({ 'a.md': CLEAN, 'b.md': FLAWED, 'c.md': 'Segera daftar!!!\n' })
    expect(saring(cwd, ['a.md']).code).toBe(0)
    expect(saring(cwd, ['b.md']).code).toBe(1)
    expect(saring(cwd, ['c.md']).code).toBe(0)
    expect(saring(cwd, ['c.md', '--fail-on', 'warning']).code).toBe(1)
    expect(saring(cwd, ['b.md', '--fail-on', 'never']).code).toBe(0)
  })
})

describe('what cannot be read is one clear problem, exit 2, and the rest is checked', () => {
  const invalid = Uint8Array.of(0x61, 0x62, 0xff, 0x63)
  test.each<[string, string, string | Uint8Array | undefined, RegExp, RegExp]>([
    ['a missing file', 'darf.md', undefined, /tidak ada\. Maksud Anda “draf\.md”/, /no such file or folder\. Did you mean “draf\.md”/],
    ['a folder without drafts', 'kosong', undefined, /tidak ada draf/, /no drafts/],
    ['a glob that matches nothing', 'x/*.md', undefined, /tidak cocok/, /matches no draft/],
    ['invalid UTF-8', 'b.md', invalid, /0xff pada ofset 2/, /0xff at offset 2/],
    ['a NUL byte', 'b.md', 'ab\0c', /NUL pada ofset 2/, /NUL byte at offset 2/],
    ['a file over 5 MB', 'b.md', 'a'.repeat(5_000_001), /paling besar 5 MB/, /the limit is 5 MB/],
    ['an unsupported file', 'b.pdf', 'x', /\.pdf belum dapat diperiksa/, /\.pdf files cannot be checked/],
    ['front matter that is not YAML', 'b.md', '---\nkanal: [x\n---\nIsi.\n', /YAML tidak dapat dibaca/, /not YAML/],
    ['front matter that is not closed', 'b.md', '---\nkanal: x\n\nIsi.\n', /tidak ditutup/, /not closed/],
    ['front matter that is a list', 'b.md', '---\n- x\n---\nIsi.\n', /pasangan/, /pairs/],
    ['a doubled key', 'b.md', '---\nkanal: x\nkanal: ig\n---\nIsi.\n', /“kanal” ditulis dua kali/, /“kanal” is written twice/],
    ['front matter of more than 64 kB', 'b.md', `---\na: ${'x'.repeat(65_000)}\n---\nIsi.\n`, /64 kB/, /64 kB/],
    ['too deep YAML', 'b.md', `---\na: ${'['.repeat(20_000)}\n---\nIsi.\n`, /YAML/, /YAML/],
  ])('%s', (_, name, content, indonesian, english) => {
    const cwd = folderWith({ 'draf.md': FLAWED, 'kosong/gambar.png': '', ...(content !== undefined && { [name]: content }) })
    for (const [lang, expected] of [
      ['id', indonesian],
      ['en', english],
    ] as const) {
      const { code, out, err, report } = saringJson(cwd, [name, 'draf.md', '--lang', lang])
      expect(code).toBe(2)
      expect(report.problems).toHaveLength(1)
      expect(report.problems[0]?.message).toMatch(expected)
      expect(report.problems[0]?.path).toBe(name)
      expect(report.findings.filter(({ path }) => path === 'draf.md').map(({ rule }) => rule)).toContain('tone/insult')
      expect(err).toMatch(expected)
      expect(out + err).not.toMatch(/\bat .*\.js:\d+/)
    }
  })

  test('an unreadable file', () => {
    const cwd = folderWith({ 'draf.md': FLAWED })
    symlinkSync('/proc/self/mem', join(cwd, 'b.md'))
    const { code, report } = saringJson(cwd, ['b.md', 'draf.md'])
    expect(code).toBe(2)
    expect(report.problems[0]?.message).toMatch(/tidak dapat dibaca \(E\w+\)/)
    expect(report.findings).not.toEqual([])
  })

  test('patterns that only leave out', () => {
    const { code, report } = saringJson(folderWith({ 'draf.md': FLAWED }), ['!arsip/**'])
    expect(code).toBe(2)
    expect(report.problems.map(({ path, message }) => [path, message])).toEqual([['!arsip/**', expect.stringContaining('sebut juga yang diperiksa')]])
  })

  // Root may read every folder.
  test.skipIf(process.getuid?.() === 0)('a folder that may not be read, and a draft in it', () => {
    const cwd = folderWith({ 'draf.md': FLAWED, 'tutup/a.md': FLAWED })
    chmodSync(join(cwd, 'tutup'), 0)
    const { code, err, report } = saringJson(cwd, ['.', 'tutup/a.md'])
    chmodSync(join(cwd, 'tutup'), 0o700)
    expect(code).toBe(2)
    expect(report.problems.map(({ path }) => path)).toEqual(['tutup', 'tutup/a.md'])
    expect(report.problems[0]?.message).toMatch(/folder tidak dapat dibaca \(EACCES\)/)
    expect(report.findings.map(({ path }) => path)).toContain('draf.md')
    expect(err).not.toMatch(/galat di saring/)
  })

  test('the body below broken front matter is still checked', () => {
    const cwd = folderWith({ 'b.md': `---\nkanal: [x\n---\n${FLAWED}` })
    const { code, report } = saringJson(cwd, ['.'])
    expect(code).toBe(2)
    expect(report.findings.map(({ text }) => text)).toContain('tolol')
  })
})

test('a package.json that is no JSON is told with its place', () => {
  const cwd = folderWith({ 'a.md': CLEAN, 'package.json': '{\n  "saring": { "lang": "en" },\n}\n' })
  expect(saring(cwd, ['a.md'])).toEqual({
    code: 2,
    out: '',
    err: 'saring: package.json:3:1: bukan JSON yang sah; periksa koma, kurung, dan tanda petik di sekitar sini\n',
  })
  writeFileSync(join(cwd, 'package.json'), '{ "saring": {')
  expect(saring(cwd, ['a.md', '--lang', 'en']).err).toBe('saring: package.json:1:14: this is not JSON; check commas, brackets and quotes around here\n')
})

test('an empty file is an empty draft', () => {
  const cwd = folderWith({ 'a.md': '', 'b.md': '---\nkanal: x\n---\n', 'c.txt': '' })
  const { code, report } = saringJson(cwd, ['.'])
  expect(code).toBe(0)
  expect(report.summary).toMatchObject({ sources: 3, drafts: 3, errors: 0 })
})

test('UTF-16 with a BOM and UTF-8 with a BOM are read, and the BOM is not counted', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(FLAWED, 'utf16le')])
  const big = Buffer.from(utf16).swap16()
  const cwd = folderWith({ 'le.md': utf16, 'be.md': big, 'utf8.md': `\uFEFF${FLAWED}` })
  const { code, report } = saringJson(cwd, ['.'])
  expect(code).toBe(1)
  expect(report.findings.filter(({ rule }) => rule === 'tone/insult')).toMatchObject(
    Array(3).fill({ text: 'tolol', place: { start: { line: 1, column: 16, offset: 15 } } }),
  )
})

test('standard input is Markdown, or what --stdin-path says', () => {
  const cwd = folderWith({})
  const markdown = saring(cwd, ['-', '--format', 'json'], { input: `---\njenis: balasan\n---\n${FLAWED}` })
  expect(JSON.parse(markdown.out).findings[0]).toMatchObject({ path: '<stdin>', place: { start: { line: 4 } } })
  const text = saring(cwd, ['-', '--format', 'json', '--stdin-path', 'x/kiriman.txt'], { input: '---\ntolol\n---\n' })
  expect(JSON.parse(text.out).findings[0]).toMatchObject({ path: 'x/kiriman.txt', place: { start: { line: 2, column: 1 } } })
})

test('a walk takes drafts only, tells what it left, and obeys .gitignore', () => {
  const cwd = folderWith({
    '.git/HEAD': '',
    '.gitignore': 'arsip/\n',
    'a.md': CLEAN,
    'b/c.markdown': CLEAN,
    'b/d.txt': CLEAN,
    'b/e.png': '',
    'b/f.docx': '',
    'arsip/x.md': FLAWED,
    'node_modules/x.md': FLAWED,
    '.sembunyi/x.md': FLAWED,
  })
  const { code, report, err } = saringJson(cwd, ['.'])
  expect(code).toBe(0)
  expect(report.summary.drafts).toBe(3)
  expect(err).toBe('2 berkas lain bukan draf dan tidak diperiksa (.png 1, .docx 1)\n')
})

test('the same file named twice is checked once; globs, folders and names mix', () => {
  const cwd = folderWith({ 'a.md': CLEAN, 'b/c.md': CLEAN })
  expect(saringJson(cwd, ['a.md', './a.md', '*.md', '**/*.md', 'b']).report.summary.drafts).toBe(2)
})

describe('usage that is broken: nothing on stdout, one line on stderr, exit 2', () => {
  test.each<[string[], RegExp, RegExp]>([
    [['--fromat', 'json', 'a.md'], /opsi --fromat tidak dikenal\. Maksud Anda --format\?/, /unknown option --fromat\. Did you mean --format\?/],
    [['--format', 'jsn', 'a.md'], /“jsn” tidak dikenal\. Maksud Anda “json”\?/, /“jsn”\. Did you mean “json”\?/],
    [['--fail-on', 'eror', 'a.md'], /Maksud Anda “error”/, /Did you mean “error”/],
    [['a.md', '--today', 'besok'], /bukan tanggal/, /not a date/],
    [['a.md', '--output'], /perlu nilai/, /needs a value/],
    [['explain'], /kurang argumen/, /missing argument/],
    [['explain', 'tone/shoutin'], /Maksud Anda “tone\/shouting”/, /Did you mean “tone\/shouting”/],
    [['list', 'rule'], /Maksud Anda “rules”/, /Did you mean “rules”/],
    [['a.md', '--config', 'tidak-ada.yaml'], /tidak dapat dibaca: tidak ada/, /cannot be read: it is not there/],
    [['a.md', '--output', 'tidak/ada.txt'], /tidak dapat ditulis \(ENOENT\)/, /cannot be written \(ENOENT\)/],
  ])('%j', (args, indonesian, english) => {
    const cwd = folderWith({ 'a.md': CLEAN })
    for (const [lang, expected] of [
      ['id', indonesian],
      ['en', english],
    ] as const) {
      const { code, out, err } = saring(
        cwd,
        [...(lang === 'en' ? ['--lang', 'en'] : []), ...args].sort((a, b) => Number(b === 'explain' || b === 'list') - Number(a === 'explain' || a === 'list')),
      )
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(expected)
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })
})

describe('a config that is broken: nothing is checked, exit 2, with its place', () => {
  test.each<[string, string, string]>([
    ['.saringrc.yaml', 'guidlines: [base]\n', '.saringrc.yaml:1:1: kunci “guidlines” tidak dikenal. Maksud Anda “guidelines”?'],
    ['.saringrc.yaml', 'rules:\n  tone/shoutng: off\n', '.saringrc.yaml:2:3: aturan “tone/shoutng” tidak dikenal. Maksud Anda “tone/shouting”?'],
    ['.saringrc.yaml', 'rules:\n  tone/shouting: eror\n', '.saringrc.yaml:2:18: “rules.tone/shouting”: diharapkan'],
    ['.saringrc.yaml', 'guidelines: [base, id/uu-25-2008]\n', '.saringrc.yaml:1:20: pedoman “id/uu-25-2008” tidak dikenal. Maksud Anda “id/uu-25-2009”?'],
    ['.saringrc.yaml', 'guidelines: [./pedoman.yaml]\n', '.saringrc.yaml:1:14: pedoman “pedoman.yaml” tidak ada'],
    ['.saringrc.yaml', 'failOn: fatal\n', '.saringrc.yaml:1:9: “failOn”: diharapkan error, warning, note, never'],
    ['.saringrc.yaml', 'guidelines: []\n', '.saringrc.yaml:1:13: “guidelines”: sebut paling sedikit satu pedoman'],
    [
      '.saringrc.yaml',
      'rules:\n  channel/length: { max: { twiter: 5 } }\n',
      '.saringrc.yaml:2:28: opsi aturan channel/length: kunci “twiter” tidak dikenal. Yang ada: x, instagram',
    ],
    ['.saringrc.yaml', 'rules:\n  channel/length: { max: -5 }\n', '.saringrc.yaml:2:26: '],
    ['.saringrc.yaml', 'a: [\n', '.saringrc.yaml:2:1: YAML tidak dapat dibaca'],
    ['.saringrc.yaml', '- a\n', '.saringrc.yaml:1:1: diharapkan pasangan “kunci: nilai”'],
    [
      '.saringrc.yaml',
      'overrides:\n  - files: "*.md"\n    draft: { jenis: balsan }\n',
      '.saringrc.yaml:3:21: “jenis”: nilai “balsan” tidak dikenal. Maksud Anda “balasan”?',
    ],
    [
      '.saringrc.json',
      '{\n  "rules": { "tone/insult": { "allow": 3 } }\n}\n',
      '.saringrc.json:2:40: opsi aturan tone/insult: “allow”: diharapkan daftar, tertulis 3',
    ],
    [
      '.saringrc.json',
      '{\n  "rules": { "tone/insult": { "alow": [] } }\n}\n',
      '.saringrc.json:2:31: opsi aturan tone/insult: kunci “alow” tidak dikenal. Maksud Anda “allow”?',
    ],
    ['package.json', '{\n  "saring": { "langg": "id" }\n}\n', 'package.json:2:15: kunci “langg” tidak dikenal. Maksud Anda “lang”?'],
  ])('%s %j', (file, content, expected) => {
    const cwd = folderWith({ 'a.md': FLAWED, [file]: content })
    const { code, out, err } = saring(cwd, ['a.md'])
    expect(err).toContain(expected)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test("a guideline of the agency's own with an unknown rule and a doubled clause", () => {
    const pedoman =
      'short: PD\ntitle: Pedoman Dinas\nissuer: Dinas\nyear: 2026\nclauses:\n  - { id: 1, title: Santun, rules: [tone/insul] }\n  - { id: 1, title: Lagi }\n  - { id: 2, tittle: Lagi }\n'
    const cwd = folderWith({ 'a.md': FLAWED, 'p.yaml': pedoman, '.saringrc.yaml': 'guidelines: [base, ./p.yaml]\n' })
    expect(saring(cwd, ['a.md']).err).toMatch(/p\.yaml:8:14: kunci “tittle” tidak dikenal\. Maksud Anda “title”\?/)
    writeFileSync(join(cwd, 'p.yaml'), pedoman.replace(/.*tittle.*\n/, ''))
    const { code, err } = saring(cwd, ['a.md'])
    expect(code).toBe(2)
    expect(err).toMatch(/p\.yaml:6:37: aturan “tone\/insul” tidak dikenal\. Maksud Anda “tone\/insult”\?/)
    expect(err).toMatch(/p\.yaml:7:11: butir “1” ditulis dua kali/)
  })
})

test('what stands in the way of a walk is told or passed over, never fatal', () => {
  const cwd = folderWith({ 'a.md': FLAWED, 'package.json': '{ "saring": ' })
  expect(saring(cwd, ['a.md'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('bukan JSON yang sah') })
  const loop = folderWith({ 'a.md': FLAWED })
  symlinkSync('y', join(loop, 'x'))
  symlinkSync('x', join(loop, 'y'))
  expect(saringJson(loop, ['.', '*.md', 'x']).report).toMatchObject({ summary: { drafts: 1 }, problems: [{ path: 'x' }] })
  expect(saring(loop, ['']).code).toBe(2)
  expect(saring(loop, ['/dev/null']).code).toBe(2)
})

test('a draft or a path cannot command the terminal, not even in an error', () => {
  const { out, err } = saring(folderWith({}), ['\u001B[2Jx.md'])
  expect(out + err).not.toContain('\u001B')
})

describe('a config', () => {
  const rulesOf = (cwd: string, ...args: string[]) => saringJson(cwd, ['a.md', ...args]).report.findings.map(({ rule, severity }) => `${rule} ${severity}`)

  test.each([
    ['.saringrc.yaml', 'rules:\n  tone/insult: warning\n'],
    ['.saringrc.json', '{ "rules": { "tone/insult": "warning" } }'],
    ['package.json', '{ "name": "x", "saring": { "rules": { "tone/insult": { "severity": "warning" } } } }'],
  ])('in %s sets a severity', (file, content) => {
    expect(rulesOf(folderWith({ 'a.md': FLAWED, [file]: content }))).toEqual(['tone/insult warning'])
  })

  test('switches off a rule or a whole category', () => {
    expect(rulesOf(folderWith({ 'a.md': FLAWED, '.saringrc.yaml': 'rules: { tone/insult: off }' }))).toEqual([])
    expect(rulesOf(folderWith({ 'a.md': FLAWED, '.saringrc.yaml': 'rules: { tone/*: off }' }))).toEqual([])
  })

  test('is searched up to the Git root and no further', () => {
    const off = 'rules: { tone/insult: off }'
    const cwd = folderWith({ '.git/HEAD': '', '.saringrc.yaml': off, 'b/c/a.md': FLAWED })
    expect(rulesOf(join(cwd, 'b/c'))).toEqual([])
    const outside = folderWith({ '.saringrc.yaml': off, 'b/.git/HEAD': '', 'b/a.md': FLAWED })
    expect(rulesOf(join(outside, 'b'))).toEqual(['tone/insult error'])
  })

  test('adds and allows terms', () => {
    const cwd = folderWith({ 'a.md': 'Tolol dan lebay.\n', '.saringrc.yaml': 'rules:\n  tone/insult: { add: { lebay: berlebihan }, allow: [tolol] }\n' })
    expect(saringJson(cwd, ['a.md']).report.findings.filter(({ rule }) => rule === 'tone/insult')).toMatchObject([{ text: 'lebay', suggest: ['berlebihan'] }])
  })

  test('overrides fields and rules by glob', () => {
    const cwd = folderWith({
      'a.md': FLAWED,
      'balasan/a.md': FLAWED,
      '.saringrc.yaml': 'overrides:\n  - files: balasan/**\n    draft: { jenis: balasan }\n    rules: { tone/insult: note }\n',
    })
    const { report } = saringJson(cwd, ['.'])
    expect(report.findings.filter(({ rule }) => rule === 'tone/insult').map(({ path, severity }) => [path, severity])).toEqual([
      ['a.md', 'error'],
      ['balasan/a.md', 'note'],
    ])
  })

  test("cites the agency's own guideline first, and the later of two sets the rule", () => {
    const pedoman =
      'short: PD Kominfo\ntitle: Pedoman Dinas\nissuer: Dinas\nyear: 2026\nclauses:\n  - { id: "4.2", label: butir 4.2, title: Santun, rules: { tone/insult: warning } }\n'
    const cwd = folderWith({ 'a.md': FLAWED, 'pedoman-kami.yaml': pedoman, '.saringrc.yaml': 'guidelines: [base, id, ./pedoman-kami.yaml]\n' })
    const [finding] = saringJson(cwd, ['a.md']).report.findings
    expect(finding).toMatchObject({ severity: 'warning' })
    expect(finding?.clauses[0]).toMatchObject({ guideline: 'pedoman-kami', id: '4.2', name: 'PD Kominfo butir 4.2', title: 'Santun' })
    expect(finding?.clauses.map(({ guideline }) => guideline)).toContain('id/uu-25-2009')
  })

  test('fixes the language of messages, of drafts, and failOn', () => {
    const cwd = folderWith({ 'a.md': 'Segera daftar!!!\n', '.saringrc.yaml': 'lang: en\nfailOn: warning\n' })
    expect(saring(cwd, ['a.md'])).toMatchObject({ code: 1, out: expect.stringContaining('Warning') })
    expect(saring(cwd, ['a.md', '--lang', 'id', '--fail-on', 'error'])).toMatchObject({ code: 0, out: expect.stringContaining('Peringatan') })
  })

  test('says which files are checked without paths', () => {
    const cwd = folderWith({ 'posts/a.md': FLAWED, 'lain/b.md': FLAWED, '.saringrc.yaml': 'files: ["posts/**"]\n' })
    expect(saringJson(cwd, []).report.findings.map(({ path }) => path)).toEqual(['posts/a.md'])
  })
})

describe('help and version', () => {
  test.each([
    [['--help'], /Pemakaian: saring/, 0],
    [['--lang', 'en', '--help'], /Usage: saring/, 0],
    [['explain', '--help'], /Pemakaian: saring explain/, 0],
    [['--version'], /^\d+\.\d+\.\d+\n$/, 0],
  ])('%j', (args, expected, code) => {
    const ran = saring(folderWith({}), args)
    expect(ran.out).toMatch(expected)
    expect(ran).toMatchObject({ code, err: '' })
  })
})

test('colour is for terminals, and FORCE_COLOR and NO_COLOR are obeyed', () => {
  const cwd = folderWith({ 'a.md': FLAWED })
  const coloured = (args: string[], env = {}) => saring(cwd, ['a.md', ...args], { env }).out.includes('\u001B[')
  expect(coloured([])).toBe(false)
  expect(coloured([], { FORCE_COLOR: '1' })).toBe(true)
  expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true)
  expect(coloured([], { FORCE_COLOR: '0' })).toBe(false)
  expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
})

test('a report goes to a file when asked', () => {
  const cwd = folderWith({ 'a.md': FLAWED })
  expect(saring(cwd, ['a.md', '--format', 'json', '--output', 'r.json'])).toMatchObject({ code: 1, out: '' })
  expect(saring(cwd, ['r.json']).code).toBe(2)
})

test('list and explain show both directions, in both languages', () => {
  const cwd = folderWith({})
  const list = saring(cwd, ['list', 'guidelines']).out
  expect(list).toMatch(/\* id\/uu-25-2009 +UU 25\/2009 \(2009, berlaku\): \d+ butir, \d+ diawasi aturan/)
  expect(list.split('\n').length).toBeLessThan(110)
  for (const args of [
    ['list', 'guidelines', 'id/uu-25-2009'],
    ['list', 'guidelines', 'id'],
    ['list', 'guidelines', '--all'],
  ]) {
    expect(saring(cwd, args).out).toMatch(/id\/uu-25-2009\/34-c .*Santun dan ramah\n +tone\/insult/)
  }
  expect(saring(cwd, ['list', 'guidelines', 'id/uu-25-2008']).err).toContain('Maksud Anda “id/uu-25-2009”?')
  expect(saring(cwd, ['list', 'rules', 'tone']).out).not.toContain('privacy/')
  expect(saring(cwd, ['list', 'rules', 'tonne'])).toMatchObject({ code: 2, out: '' })
  expect(saring(cwd, ['list', 'rules']).out).toMatch(/tone\/insult +error +/)
  const rule = saring(cwd, ['explain', 'tone/insult']).out
  expect(rule).toContain('UU 25/2009 Pasal 34 huruf c: Santun dan ramah (id/uu-25-2009/34-c)')
  expect(saring(cwd, ['explain', 'id/uu-25-2009/34-c', '--lang', 'en']).out).toMatch(/Verified: .*\n\nWatched by\n.*tone\//)
  expect(saring(cwd, ['explain', 'id/uu-25-2009']).out).toContain('id/uu-25-2009/34-c')
  expect(saring(cwd, ['--lang', 'en', 'explain', 'tone/insult']).out).toMatch(/\nGuidelines\n/)
  expect(saring(cwd, ['explain', 'silence/idle']).out).toContain('silence/idle')
})
