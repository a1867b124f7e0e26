import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { folderWith, saring, saringJson, writeFiles } from './command.ts'
import { repository } from './repository.ts'

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'html'] as const

describe('no code of the repository runs', () => {
  const RUN = "require('fs').writeFileSync(require('path').join(process.cwd(), 'ran'), '')"
  const check = (files: Readonly<Record<string, string>>, args: readonly string[] = ['a.md']) => {
    const cwd = folderWith({ 'a.md': 'Baik.\n', ...files })
    const ran = saring(cwd, args)
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
    return ran
  }
  test.each(['.saringrc.js', '.saringrc.cjs', 'saring.config.js', '.saringrc.ts'])('not %s, which is told', (name) => {
    expect(check({ [name]: RUN })).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`${name}: konfigurasi ini tidak dibaca`) })
  })
  test('not .config/saringrc.js', () => {
    expect(check({ '.config/saringrc.js': RUN }).code).toBe(0)
  })
  test.each([
    ['a tag of YAML', { '.saringrc.yaml': `lang: !!js/function "function () { ${RUN} }"\n` }],
    ['a rule of JavaScript', { '.saringrc.yaml': 'rulesFrom: [./aturan]\n', 'aturan/x.js': RUN, 'aturan/y.cjs': RUN }],
    ['a config that is code', { '.saringrc.yaml': 'extends: ./lain.js\n', 'lain.js': RUN }],
    ['a guideline that is code', { '.saringrc.yaml': 'guidelines: [base, ./lain.js]\n', 'lain.js': RUN }],
  ])('not %s', (_, files) => {
    expect(check(files)).toMatchObject({ code: 2, out: '' })
  })
  test('not a key that is everybody’s prototype', () => {
    const { code } = check({ '.saringrc.json': '{"rules": {}, "__proto__": {"failOn": "never"}}', 'a.md': 'Dasar tolol.\n' })
    expect(code).not.toBe(0)
  })
  test.each(['toString', 'hasOwnProperty'])('a rule called %s is unknown', (name) => {
    expect(check({ '.saringrc.yaml': `rules: { "${name}": off }\n` })).toMatchObject({ code: 2, err: expect.stringContaining(name) })
    expect(saring(folderWith({}), ['explain', name]).code).toBe(2)
  })
})

describe('code of a package runs only where it was installed', () => {
  const RULE =
    "import fs from 'node:fs'\nfs.writeFileSync('ran', '')\nexport default { title: 'a', severity: 'note', messages: { a: 'b' }, check: () => ({}), examples: { bad: [], good: [] } }\n"
  const MANIFEST = '{ "name": "paket", "type": "module", "saring": { "rulesFrom": "./rules" } }'
  const files = (folder: string) => ({
    'a.md': 'Baik.\n',
    '.saringrc.yaml': 'rulesFrom: paket\n',
    [`${folder}/package.json`]: MANIFEST,
    [`${folder}/rules/x.js`]: RULE,
  })
  const KEPT = 'node_modules/paket/rules/x.js: kode paket ini tersimpan di repositori, bukan terpasang, dan tidak dijalankan begitu saja.'
  const refused = (cwd: string) => {
    expect(saring(cwd, ['a.md'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(KEPT) })
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
  }

  test('not where Git keeps its node_modules, unless the command line allows it', () => {
    const { cwd, git } = repository()
    writeFiles(cwd, files('node_modules/paket'))
    expect(saring(cwd, ['a.md'])).toMatchObject({ code: 0, err: '' })
    rmSync(join(cwd, 'ran'))
    git('add', '-f', 'node_modules')
    refused(cwd)
    expect(saring(cwd, ['a.md', '--allow-code', 'node_modules/paket'])).toMatchObject({ code: 0, err: '' })
  })

  test('not one that is a link to a folder of the repository, tracked or not', () => {
    const { cwd } = repository()
    writeFiles(cwd, files('paket'))
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync('../paket', join(cwd, 'node_modules/paket'))
    refused(cwd)
  })

  test('not a file of the repository that an installed package leads to', () => {
    const { cwd } = repository()
    writeFiles(cwd, { ...files('node_modules/paket'), 'aturan/x.js': RULE })
    rmSync(join(cwd, 'node_modules/paket/rules'), { recursive: true })
    symlinkSync('../../aturan', join(cwd, 'node_modules/paket/rules'))
    refused(cwd)
  })

  test('not where Git cannot say', () => {
    const cwd = folderWith({ ...files('node_modules/paket'), '.git': 'gitdir: /tidak/ada\n' })
    refused(cwd)
  })
})

describe('a config names what is its own', () => {
  test.each(['/', '..'])('rules and guidelines from %s are not looked for on the whole disk', (folder) => {
    const many = Object.fromEntries(Array.from({ length: 10_050 }, (_, i) => [`lain/${i % 10}/${i}.x`, '']))
    const cwd = folderWith({ ...many, 'repo/a.md': 'Baik.\n', 'repo/.saringrc.yaml': `rulesFrom: ${folder}\nguidelines: [base, ${folder}]\n` })
    const { code, out, err } = saring(join(cwd, 'repo'), ['a.md', '--lang', 'en'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    // What a machine has in “/” decides which of the two bounds is met first.
    const bound =
      folder === '/'
        ? /:1:12: (more than 10,000 files and folders in “\/”|the files in “\/” have more than 10 MB)/
        : `:1:12: more than 10,000 files and folders in “${cwd}”`
    expect(err).toMatch(bound)
  })

  test('files outside of the repository are none that it may have checked', () => {
    const { cwd, git } = repository({ 'repo/a.md': 'Baik.\n' })
    git('clone', '-q', '.', 'klon')
    writeFiles(cwd, { 'rahasia.md': 'Dasar tolol: SANDI\n', 'k.yaml': 'lang: id\n' })
    const klon = join(cwd, 'klon')
    symlinkSync('..', join(klon, 'luar'))
    for (const pattern of ['../rahasia.md', '..', '/etc/**', 'repo/../../*.md', 'luar/*.md', 'luar', '*/../../*.md']) {
      writeFiles(klon, { '.saringrc.yaml': `files: ["${pattern}"]\n` })
      const { code, out, err } = saring(klon, [])
      expect({ pattern, code, out }).toEqual({ pattern, code: 2, out: '' })
      expect(err).toContain('.saringrc.yaml:1:9: “files” hanya menyebut berkas di repositori ini')
    }
    writeFiles(klon, { '.saringrc.yaml': 'files: [../repo/*.md]\n' })
    expect(saring(klon, ['..', '--config', '../k.yaml'])).toMatchObject({ code: 1 })
    expect(saring(join(klon, 'repo'), [])).toMatchObject({ code: 0 })
  })

  test.each([
    '+(a|aa)+(a|aa)+(a|aa)+(a|aa)+(a|aa)b',
    '*a*a*a*a*a*a*a*b',
    '**/a/**/a/**/a/**/a/**/b',
    '(a|aa)+b',
    '!(a*)*(a*)b',
    `${'{a*,'.repeat(20)}b${'}'.repeat(20)}`,
  ])('a pattern that would take all day: %s', (pattern) => {
    const name = `${'a'.repeat(200)}.md`
    const cwd = folderWith({ [name]: 'Baik.\n', '.gitignore': `${pattern}\n`, '.git/HEAD': '', 'k.yaml': `overrides: [{ files: "${pattern}", rules: {} }]\n` })
    const started = performance.now()
    expect(saringJson(cwd, ['.'])).toMatchObject({ code: 0, report: { summary: { sources: 1 } } })
    expect([0, 2]).toContain(saring(cwd, [name, '--config', 'k.yaml']).code)
    expect([0, 2]).toContain(saring(cwd, [pattern]).code)
    expect(performance.now() - started).toBeLessThan(60_000)
  })

  test('brackets in the names of folders stand for themselves, and ! leaves out', () => {
    const cwd = folderWith({ 'posts (lama)/a.md': 'Baik.\n', 'posts (lama)/arsip/b.md': 'Baik.\n', 'posts (lama)/c.md': 'Baik.\n' })
    const checked = (files: string) => {
      writeFiles(cwd, { '.saringrc.yaml': `files: ${files}\noverrides: [{ files: "posts (lama)/c.md", draft: { jenis: thread } }]\n` })
      return saringJson(cwd, []).report.summary.sources
    }
    expect(checked('["posts (lama)/**"]')).toBe(3)
    expect(checked('["posts (lama)/**", "!posts (lama)/arsip/**"]')).toBe(2)
    expect(checked('["!*/arsip", "posts (lama)"]')).toBe(2)
    expect(saring(cwd, ['--print-config', 'posts (lama)/c.md']).out).toContain('thread')
  })
})

describe('nothing leads out of the tree', () => {
  test('a config may name any file, and no value of it is shown', () => {
    for (const [name, config] of [
      ['rahasia.txt', 'facts: ../rahasia.txt'],
      ['rahasia.yaml', 'guidelines: [base, ../rahasia.yaml]'],
      ['token', 'extends: ../token'],
    ] as const) {
      const cwd = folderWith({ [name]: 'SANDI-0\n', 'repo/a.md': 'Baik.\n', 'repo/.saringrc.yaml': `${config}\n` })
      const { code, out, err } = saring(join(cwd, 'repo'), ['a.md'])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).not.toContain('SANDI')
    }
  })

  test('a link to a file outside is told, not followed; one inside is', () => {
    const cwd = folderWith({ 'rahasia.txt': 'Dasar tolol: SANDI\n', 'repo/.git/HEAD': '', 'repo/umum/a.md': 'Dasar tolol.\n', 'repo/posts/b.md': 'Baik.\n' })
    symlinkSync('../../rahasia.txt', join(cwd, 'repo/posts/luar.md'))
    symlinkSync('../umum/a.md', join(cwd, 'repo/posts/dalam.md'))
    for (const args of [['posts'], ['posts/*.md'], ['posts', '--fix']]) {
      const { code, out, err } = saring(join(cwd, 'repo'), args)
      expect(code).toBe(2)
      expect(out + err).not.toContain('SANDI')
      expect(err).toContain('posts/luar.md: tautan ini menuju ke luar')
      expect(out).toContain('posts/dalam.md')
    }
  })

  test('links that lead round in a circle, to a device or to nothing', () => {
    const cwd = folderWith({ 'a/b.md': 'Baik.\n' })
    symlinkSync('..', join(cwd, 'a/atas'))
    symlinkSync('.', join(cwd, 'a/sini'))
    symlinkSync('c.md', join(cwd, 'a/c.md'))
    symlinkSync('/dev/zero', join(cwd, 'a/nol.md'))
    symlinkSync('hilang', join(cwd, 'a/d.md'))
    expect(saringJson(cwd, ['.'])).toMatchObject({ code: 0, report: { summary: { sources: 1 } } })
    expect(saring(cwd, ['a/nol.md'])).toMatchObject({ code: 2, err: expect.stringContaining('bukan berkas biasa') })
  })
})

describe('memory is bounded', () => {
  const bomb = (name: string) =>
    `${name}: &x0 [a, a, a, a, a, a, a, a, a, a]\n${Array.from({ length: 12 }, (_, i) => `k${i}: &x${i + 1} [${Array(10).fill(`*x${i}`).join(', ')}]\n`).join('')}`

  test.each([
    ['config', { '.saringrc.yaml': bomb('files') }],
    ['rule', { '.saringrc.yaml': 'rulesFrom: [./aturan]\n', 'aturan/x.yaml': bomb('terms') }],
    ['guideline', { '.saringrc.yaml': 'guidelines: [base, ./p.yaml]\n', 'p.yaml': bomb('clauses') }],
    ['facts', { '.saringrc.yaml': 'facts: ./f.yaml\n', 'f.yaml': bomb('hotlines') }],
  ])('aliases of aliases in a %s', (_, files) => {
    expect(saring(folderWith({ 'a.md': 'Baik.\n', ...files }), ['a.md'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('alias') })
  })

  test('a file of 1 GB is not even read, draft or config', () => {
    const cwd = folderWith({ 'a.md': '', 'b.xlsx': '', 'f.yaml': '', '.saringrc.yaml': 'facts: ./f.yaml\n' })
    for (const name of ['a.md', 'b.xlsx', 'f.yaml']) {
      openSync(join(cwd, name), 'r+')
      truncateSync(join(cwd, name), 1_000_000_000)
    }
    expect(saring(cwd, ['a.md'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('berkas fakta “f.yaml” tidak dapat dibaca: lebih besar dari 5 MB'),
    })
    const { code, err } = saring(cwd, ['a.md', 'b.xlsx', '--config', folderAsConfig()], { env: { NODE_OPTIONS: '--max-old-space-size=200' } })
    expect(code).toBe(2)
    expect(err).toContain('a.md: berkas 1000 MB: paling besar 50 MB')
    expect(err).toContain('b.xlsx: berkas 1000 MB')
  })

  test('a config, a list of files to ignore or a manifest of 1 GB is not even read', () => {
    for (const name of ['.gitignore', '.saringrc.yaml', 'package.json', 'extends/package.json', 'aturan/x.yaml', 'pedoman/x.md']) {
      const cwd = folderWith({
        'a.md': 'Baik.\n',
        '.git/HEAD': '',
        ...(/^(?:[aep])/.test(name) && name !== 'package.json' && { '.saringrc.yaml': 'extends: ./extends\nrulesFrom: ./aturan\nguidelines: [./pedoman]\n' }),
        'extends/.saringrc.yaml': 'lang: id\n',
        'aturan/y.yaml': '',
        'pedoman/y.yaml': '',
        [name]: '',
      })
      truncateSync(join(cwd, name), 1_000_000_000)
      const { code, err } = saring(cwd, ['.'], { env: { NODE_OPTIONS: '--max-old-space-size=200' } })
      expect({ name, code }).toEqual({ name, code: 2 })
      expect(err).not.toMatch(/\n {4}at /)
    }
  })

  test('what is no file is not waited for', () => {
    for (const [name, config] of [
      ['.saringrc.yaml', undefined],
      ['package.json', undefined],
      ['x/a.yaml', 'rulesFrom: ./x'],
      ['x/a.yaml', 'guidelines: [./x]'],
      ['x/a.yaml', 'facts: ./x/a.yaml'],
      ['x/a.yaml', 'extends: ./x/a.yaml'],
      ['.saring-baseline.json', undefined],
    ] as const) {
      for (const device of ['/dev/zero', '/dev/tty', '/dev/stdin']) {
        const cwd = folderWith({ 'a.md': 'Baik.\n', 'x/b.txt': '', ...(config !== undefined && { '.saringrc.yaml': `${config}\n` }) })
        symlinkSync(device, join(cwd, name))
        const { code, err } = saring(cwd, ['a.md'])
        expect({ name, device, code }).toEqual({ name, device, code: 2 })
        expect(err).not.toMatch(/\n {4}at /)
      }
    }
  })

  const folderAsConfig = () => join(folderWith({ 'k.yaml': 'lang: id\n' }), 'k.yaml')

  // On a disk they would take a minute to make.
  test.runIf(existsSync('/dev/shm'))('100,000 files among which one is a draft', { timeout: 180_000 }, () => {
    const cwd = mkdtempSync('/dev/shm/saring-test-')
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
    writeFiles(cwd, { 'd0/a.md': 'Dasar tolol.\n' })
    for (let folder = 0; folder < 100; folder++) {
      mkdirSync(join(cwd, `d${folder}`), { recursive: true })
      for (let file = 0; file < 1_000; file++) closeSync(openSync(join(cwd, `d${folder}/${file}.x`), 'w'))
    }
    const { code, out, err } = saring(cwd, ['.'], { env: { NODE_OPTIONS: '--max-old-space-size=60' } })
    expect({ code, err }).toEqual({ code: 1, err: '100000 berkas lain bukan draf dan tidak diperiksa (.x 100000)\n' })
    expect(out).toContain('d0/a.md')
  })

  test('folders within folders, as deep as a path may be', () => {
    const cwd = folderWith({})
    const deep = join(cwd, ...Array<string>(800).fill('a'))
    mkdirSync(deep, { recursive: true })
    expect(saring(cwd, ['.'])).toMatchObject({ code: 2, err: expect.stringContaining('bersarang lebih dari 100 folder') })
  })
})

describe('nothing commands what shows a report', () => {
  const NASTY =
    '\u001B]0;x\u0007\u001B[31m\u202E ::error::x ##[error]x ##vso[task]x <script>alert(1)</script> <img src=x onerror=alert(1)> ]]> [a](javascript:alert(1))'
  const name = 'a\u001B[2J<img src=x onerror=alert(1)>::error::.md'
  const cwd = () =>
    folderWith({
      [name]: `---\nplatform: ig\naccount: "${NASTY.replaceAll('\u001B', '\\e').replaceAll('\u0007', '\\a').replaceAll('\u202E', '\\u202E')}"\n---\nDasar tolol ${NASTY}\n\n::error::tolol\n`,
      '.saringrc.yaml': 'rulesFrom: [./aturan]\nguidelines: [base, ./p.yaml]\n',
      'aturan/x.yaml': `title: ${yaml(NASTY)}\nwhy: ${yaml(NASTY)}\nseverity: error\nmessage: ${yaml(`\n::error::pesan ${NASTY}`)}\nterms: { dasar: ${yaml(NASTY)} }\nexamples: { bad: ['«dasar»'], good: [baik] }\n`,
      'p.yaml': `short: ${yaml(NASTY)}\ntitle: ${yaml(NASTY)}\nissuer: X\nyear: 2026\nlang: id\nstatus: in-force\nclauses:\n  - { id: '1', label: ${yaml(NASTY)}, title: ${yaml(NASTY)}, gist: ${yaml(NASTY)}, source: x, verified: own, rules: [house/x] }\n`,
    })
  const yaml = (text: string) => JSON.stringify(text).replaceAll('\\u001b', '\\e')

  test.each(FORMATS)('%s', (format) => {
    const { code, out, err } = saring(cwd(), ['.', '--format', format])
    expect({ code, err }).toEqual({ code: 1, err: '2 berkas lain bukan draf dan tidak diperiksa (.yaml 2)\n' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(/[\0-\x08\x0B-\x1F\x7F-\x9F\u202E]/.exec(out + err)).toBeNull()
    if (format !== 'html') expect((format === 'github' ? /\n(?!::(?:error|warning|notice) |saring: |$)/ : /(?:^|\n)\s*::/).exec(out)).toBeNull()
    if (format !== 'markdown' && format !== 'html') expect(/##\[|##vso\[/.exec(out)).toBeNull()
    if (format === 'html') expect(/<script>alert|<img src=x|href="javascript/.exec(out)).toBeNull()
    // What stands in backticks is text.
    if (format === 'markdown') expect(/(?<!\\)<script>|(?<!\\)<img src|(?<!\\)\]\(javascript/.exec(out.replace(/`[^`\n]*`/g, ''))).toBeNull()
  })
})

describe('personal data is in no report', () => {
  const PLANTED = [
    '3299994107850003',
    '0812-0000-4821',
    '3299990507120006',
    '09.999.777.6-407.000',
    '1370098765432',
    'B 4821 XYZ',
    'loket4821@yahoo.co.id',
    'Jalan Kenanga Nomor 48',
  ]
  const draft = [
    '---',
    'platform: ig',
    '---',
    `Menghimbau warga: NIK ${PLANTED[0]}, hubungi ${PLANTED[1]} ya. KK ${PLANTED[2]} mohon diperbaiki.`,
    `NPWP ${PLANTED[3]} atas nama wajib pajak. Rekening pelapor: Mandiri ${PLANTED[4]}`,
    '',
    `Mobil «${PLANTED[5]}» parkir sembarangan. Surel admin: ${PLANTED[6]} dimana saja. Korban tinggal di ${PLANTED[7]} RT 02/RW 04.`,
    '',
    `TOLOL ${PLANTED[1]}!!! DATANG SEKARANG JUGA KE LOKET ATAU KIRIM ${PLANTED[0]}`,
    '',
  ].join('\n')
  const CONFIGS = {
    on: {},
    off: { '.saringrc.yaml': 'rules: { privacy/*: off }\n' },
    note: { '.saringrc.yaml': 'rules: { privacy/*: note }\n' },
  }
  const all = (ran: { readonly out: string; readonly err: string }) => {
    const shown = ran.out + ran.err
    expect(PLANTED.filter((number) => shown.toLowerCase().includes(number.toLowerCase()))).toEqual([])
  }

  test.each(Object.entries(CONFIGS))('with the rules %s', (_, config) => {
    const cwd = folderWith({ 'a.md': draft, ...config })
    for (const format of FORMATS) all(saring(cwd, ['a.md', '--format', format]))
    all(saring(cwd, ['a.md', '--fix', '--dry-run']))
  })

  test('silenced, in a baseline, in a calendar, and on a terminal in colour', () => {
    const silenced = draft.replace('platform: ig', 'platform: ig\nabaikan: { privacy/*: alasan }')
    const cwd = folderWith({ 'a.md': silenced, 'k.csv': `Caption,Kanal\n"${draft.split('---\n')[2]}",ig\n` })
    for (const format of FORMATS) all(saring(cwd, ['a.md', 'k.csv', '--format', format], { env: { FORCE_COLOR: '1' } }))
    all(saring(cwd, ['k.csv', '--fix', '--dry-run']))
    all(saring(cwd, ['silences']))
    for (const lang of ['id', 'en']) all(saring(cwd, ['a.md', 'k.csv', '--lang', lang]))
  })

  test('nor in what is written or told of a run besides', () => {
    const cwd = folderWith({ 'repo/a.md': draft, 'repo/k.csv': `Caption,Kanal\n"${draft.split('---\n')[2]}",ig\n`, 'repo/b.txt': `Cacat ${PLANTED[1]}\n` })
    const repo = join(cwd, 'repo')
    const env = { XDG_CACHE_HOME: join(cwd, 'cache') }
    const files = ['a.md', 'k.csv', 'b.txt']
    const run = (args: readonly string[], code: number) => {
      const ran = saring(repo, args, { env })
      expect({ args, code: ran.code, crash: /\n {4}at /.test(ran.err) }).toEqual({ args, code, crash: false })
      all(ran)
    }
    run([...files, '--stats', '--debug'], 1)
    for (const format of FORMATS) run([...files, '--cache', '--format', format, '--output', `laporan.${format}`], 1)
    run([...files, '--cache'], 1)
    run(['merge', 'laporan.json'], 1)
    run(['baseline', ...files], 0)
    run(['silences', ...files], 0)
    run(['try', PLANTED[1] ?? ''], 1)
    const written = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter(
      (name) => (!files.some((file) => name.endsWith(file)) && /\./.test(name)) || name.includes('drafts-'),
    )
    expect(written.length).toBeGreaterThan(FORMATS.length)
    for (const name of written) {
      const bytes = readFileSync(join(cwd, name))
      for (const encoding of ['latin1', 'utf16le'] as const) all({ out: bytes.toString(encoding), err: bytes.subarray(1).toString(encoding) })
    }
  })
})
