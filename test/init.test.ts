import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bin, folderWith, saring, saringJson } from './command.ts'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

describe('saring init', () => {
  test.each([
    ['id', ['.github/workflows/saring.yml', '.gitignore', '.saringrc.yaml', 'aturan/sapaan.yaml', 'draf/contoh.md', 'pedoman.md']],
    ['en', ['.github/workflows/saring.yml', '.gitignore', '.saringrc.yaml', 'drafts/example.md', 'guideline.md', 'rules/greeting.yaml']],
  ])('sets up a repository that passes at once (%s)', (lang, files) => {
    const cwd = folderWith({})
    const made = saring(cwd, ['init', '--lang', lang])
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(filesIn(cwd)).toEqual(files)
    for (const file of files) expect(made.out).toContain(`  ${file}\n`)
    const { code, report } = saringJson(cwd, ['--fail-on', 'note'])
    expect(code).toBe(0)
    expect(report).toMatchObject({ findings: [], problems: [], summary: { drafts: 1 } })
    expect(saring(cwd, ['test'])).toMatchObject({ code: 0, err: '' })
    expect(saring(cwd, ['guidelines'])).toMatchObject({ code: 0, err: '' })
    const { jobs, permissions } = parse(readFileSync(join(cwd, files[0] ?? ''), 'utf8'))
    expect(permissions).toEqual({})
    expect(jobs.saring.steps.map(({ uses = '' }) => uses).join()).toMatch(/^actions\/checkout@[0-9a-f]{40},actions\/setup-node@[0-9a-f]{40},,$/)
  })

  test('in another folder, for another service, with the name of the agency', () => {
    const cwd = folderWith({})
    expect(saring(cwd, ['init', 'konten', '--ci', 'gitlab', '--issuer', 'Dinas “A”: 1']).code).toBe(0)
    expect(filesIn(cwd)).toContain('konten/.gitlab-ci.yml')
    expect(saring(join(cwd, 'konten'), ['explain', 'pedoman']).out).toContain('Dinas “A”: 1, 20')
    expect(saring(cwd, ['init', 'lain', '--ci', 'none']).code).toBe(0)
    expect(filesIn(join(cwd, 'lain'))).toHaveLength(5)
    expect(saring(cwd, ['init', '--ci', 'gitlb'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Maksud Anda “gitlab”?') })
  })

  test('never touches what exists, and says so', () => {
    const kept = { 'pedoman.md': 'punya kami\n', '.saringrc.json': '{}' }
    const cwd = folderWith(kept)
    const { code, out } = saring(cwd, ['init'])
    expect(code).toBe(0)
    expect(out).toContain('sudah ada  pedoman.md')
    expect(out).toMatch(/Konfigurasi sudah ada dan tidak diubah: \.saringrc\.json\. .*\.\/pedoman\.md, .*\.\/aturan/)
    for (const [file, text] of Object.entries(kept)) expect(readFileSync(join(cwd, file), 'utf8')).toBe(text)
    expect(existsSync(join(cwd, '.saringrc.yaml'))).toBe(false)
  })

  test('in the language of the config that is there, unless another is named', () => {
    const english = { '.saringrc.json': '{ "lang": "en" }', 'posts/a.md': 'Hello.\n' }
    const cwd = folderWith(english)
    const { code, out } = saring(cwd, ['init', '--ci', 'none'])
    expect(code).toBe(0)
    expect(out).toContain('There is a config already')
    expect(filesIn(cwd)).toEqual(['.gitignore', '.saringrc.json', 'drafts/example.md', 'guideline.md', 'posts/a.md', 'rules/greeting.yaml'])
    const named = folderWith(english)
    expect(saring(named, ['init', '--lang', 'id']).out).toContain('Konfigurasi sudah ada')
    expect(filesIn(named)).toContain('pedoman.md')
  })

  test('with a line by which editors find the schema, where saring is installed', () => {
    const schemas = Object.fromEntries(['config', 'rule'].map((name) => [`node_modules/saring/schema/${name}.schema.json`, '{}']))
    const cwd = folderWith({ 'node_modules/saring/package.json': '{}', ...schemas })
    saring(cwd, ['init'])
    const rule = ['new', 'rule', '--name', 'bahasa/jam', '--title', 'Jam', '--message', 'Tulis pukul', '--term', 'jam', '--bad', 'jam 7']
    expect(saring(cwd, rule)).toMatchObject({ code: 0, err: '' })
    for (const file of ['.saringrc.yaml', 'aturan/sapaan.yaml', 'aturan/bahasa/jam.yaml']) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\.\S+)\n/.exec(readFileSync(join(cwd, file), 'utf8')) ?? []
      expect({ file, schema, exists: existsSync(join(cwd, file, '..', schema)) }).toEqual({ file, schema: expect.stringContaining('/saring/'), exists: true })
    }
    expect(saring(cwd, ['test']).code).toBe(0)
    const without = folderWith({})
    saring(without, ['init'])
    expect(readFileSync(join(without, '.saringrc.yaml'), 'utf8')).not.toContain('$schema')
  })

  test('where nothing can be written', () => {
    const { code, err } = saring(folderWith({ konten: 'berkas' }), ['init', 'konten'])
    expect(code).toBe(2)
    expect(err).toMatch(/tidak dapat ditulis \(E\w+\)/)
  })
})

describe('saring new rule', () => {
  const repository = () => {
    const cwd = folderWith({})
    saring(cwd, ['init'])
    return cwd
  }
  const make = (cwd: string, ...more: readonly string[]) =>
    saring(cwd, ['new', 'rule', '--name', 'jam', '--title', 'Jam', '--message', 'Tulis yang lain', ...more])

  test('writes a tested file, the words of its examples marked', () => {
    const cwd = repository()
    const { code, out, err } = make(
      cwd,
      '--term',
      'jam=pukul',
      '--term',
      'kaka = kak',
      '--bad',
      'Buka jam 7.',
      '--bad',
      'Halo «kaka»',
      '--good',
      'Buka pukul 7.',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/1 aturan, 0 butir, 3 contoh: semua cocok\nDitulis: aturan\/jam\.yaml \(house\/jam\)\n$/)
    expect(parse(readFileSync(join(cwd, 'aturan/jam.yaml'), 'utf8'))).toEqual({
      title: 'Jam',
      severity: 'warning',
      message: 'Tulis yang lain',
      terms: { jam: 'pukul', kaka: 'kak' },
      examples: { bad: ['Buka «jam» 7.', 'Halo «kaka»'], good: ['Buka pukul 7.'] },
    })
    expect(saring(cwd, ['test']).code).toBe(0)
    expect(saring(cwd, ['try', 'Buka jam 7']).out).toContain('house/jam')
  })

  test.each<[string, readonly string[]]>([
    ['require', ['--require', 'Sumber:', '--bad', '«»Buka besok.', '--good', 'Buka besok. Sumber: Dinas']],
    ['limit', ['--limit', 'hashtags', '--max', '1', '--bad', 'Ayo #a #b', '--severity', 'note']],
    ['pattern', ['--pattern', 'Jl\\.? ?\\d+', '--bad', 'Di Jl. 3']],
    ['in a folder', ['--term', 'a b=c', '--bad', 'a b', '--name', 'bahasa/ab']],
  ])('of each kind: %s', (_, flags) => {
    const cwd = repository()
    expect(make(cwd, ...flags)).toMatchObject({ code: 0, err: '' })
    expect(saring(cwd, ['test'])).toMatchObject({ code: 0, out: expect.stringMatching(/^2 aturan/) })
  })

  test.each<[string, readonly string[], RegExp]>([
    ['an example in which nothing is found', ['--term', 'jam=pukul', '--bad', 'Buka pukul 7'], /tidak ada yang ditemukan/],
    ['a good example that another rule marks', ['--term', 'jam=pukul', '--bad', 'jam', '--good', 'Halo gaes'], /ditandai oleh house\/sapaan/],
  ])('is not written with %s', (_, flags, expected) => {
    const cwd = repository()
    const { code, out } = make(cwd, ...flags)
    expect(code).toBe(1)
    expect(out).toMatch(expected)
    expect(existsSync(join(cwd, 'aturan/jam.yaml'))).toBe(false)
  })

  test.each<[readonly string[], RegExp, RegExp]>([
    [[], /kurang: --name, --title, --message, --bad, tepat satu dari --term/, /missing: --name, --title, --message, --bad, exactly one of --term/],
    [['--name', 'Jam Buka', '--term', 'a'], /--name “Jam Buka”: huruf kecil/, /--name “Jam Buka”: small letters/],
    [['--term', 'a', '--pattern', 'b', '--name', 'x', '--title', 'x', '--message', 'x', '--bad', 'a'], /kurang: tepat satu dari/, /missing: exactly one of/],
    [['--name', 'x', '--title', 'x', '--message', 'x', '--limit', 'emoji', '--bad', 'a'], /kurang: --max/, /missing: --max/],
    [['--titel', 'x'], /opsi --titel tidak dikenal\. Maksud Anda --title\?/, /unknown option --titel\. Did you mean --title\?/],
    [['--severity', 'eror'], /Maksud Anda “error”\?/, /Did you mean “error”\?/],
    [
      ['--name', 'sapaan', '--title', 'x', '--message', 'x', '--term', 'a', '--bad', 'a'],
      /aturan house\/sapaan sudah ada/,
      /there is a rule house\/sapaan already/,
    ],
    [['--name', 'x', '--title', 'x', '--message', 'x', '--pattern', '(?<=a)b', '--bad', 'ab'], /aturan\/x\.yaml:4:10: /, /aturan\/x\.yaml:4:10: /],
    [['--name', 'x', '--title', 'x', '--message', 'x', '--limit', 'tagar', '--max', '1', '--bad', 'ab'], /aturan\/x\.yaml:5:7: /, /aturan\/x\.yaml:5:7: /],
  ])('%j is refused, exit 2', (flags, indonesian, english) => {
    const cwd = repository()
    expect(saring(cwd, ['new', 'rule', ...flags])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(indonesian) })
    expect(saring(cwd, ['new', 'rule', ...flags, '--lang', 'en'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(english) })
  })

  test('needs a folder of rules', () => {
    expect(make(folderWith({}), '--term', 'a', '--bad', 'a')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('rulesFrom: [./aturan]') })
    expect(saring(folderWith({}), ['new', 'rul'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Maksud Anda “rule”?') })
  })
})

test('saring new guideline writes a document that can be named at once', () => {
  const cwd = folderWith({})
  saring(cwd, ['init'])
  const base = ['new', 'guideline', '--name', 'sop', '--short', 'SOP', '--title', 'SOP Balasan', '--issuer', 'Dinas']
  const made = saring(cwd, [...base, '--clause', '1.1 Sapaan = house/sapaan, tone/insult', '--ask', '2 Foto = Sudah: izin?'])
  expect(made).toMatchObject({ code: 0, err: '', out: expect.stringContaining('guidelines di konfigurasi: ./sop.md') })
  const config = join(cwd, '.saringrc.yaml')
  execFileSync('sed', ['-i', 's#./pedoman.md]#./pedoman.md, ./sop.md]#', config])
  expect(saring(cwd, ['guidelines', 'sop']).out).toMatch(/2 butir: 1 diawasi aturan, 1 untuk diperiksa orang\n[\s\S]*Untuk orang: Sudah: izin\?/)
  expect(saring(cwd, [...base, '--clause', '1 A = tone/insult'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('sop.md: sudah ada') })
  const other = base.map((flag) => (flag === 'sop' ? 'lain' : flag))
  expect(saring(cwd, [...other, '--clause', '1 A = tone/insul']).err).toContain('Maksud Anda “tone/insult”?')
  expect(saring(cwd, [...other, '--clause', '1 A']).err).toContain('tulis judul = isinya')
  expect(saring(cwd, ['new', 'guideline', '--name', 'lain', '--lang', 'en']).err).toContain('missing: --short, --title, --issuer, --clause')
  expect(existsSync(join(cwd, 'lain.md'))).toBe(false)
})

const hasScript = existsSync('/usr/bin/script')

describe.skipIf(!hasScript)('at a terminal', () => {
  const atTerminal = (cwd: string, command: string, keys: string) =>
    execFileSync('/bin/bash', ['-c', `(${keys}) | script -qec "stty cols 80 rows 40; ${process.execPath} ${bin} ${command}" /dev/null; true`], {
      cwd,
      encoding: 'utf8',
      timeout: 60_000,
    })
  const say = (text: string) => `sleep 0.8; printf '${text}\\r'`

  test('questions are asked for what is missing, and the answers make a tested rule', () => {
    const cwd = folderWith({})
    saring(cwd, ['init'])
    const keys = ['sleep 1.5', ...['jam', 'Jam layanan', '', 'jam=pukul', '', '', 'Buka jam 7', 'Buka pukul 7'].map(say), 'sleep 2'].join('; ')
    const out = atTerminal(cwd, 'new rule', keys)
    expect(out).toContain('Nama aturan?')
    expect(out).toContain('semua cocok')
    expect(readFileSync(join(cwd, 'aturan/jam.yaml'), 'utf8')).toContain('Buka «jam» 7')
  }, 60_000)

  test('an answer that does not hold is asked for again, that one alone', () => {
    const cwd = folderWith({})
    saring(cwd, ['init'])
    const flags = '--name jam --title Jam --message Ubah --severity note --good Halo'
    // A broken pattern, its mending, an example in which nothing is found, then one that is only lengthened.
    const keys = ['sleep 1.5', `printf '\\033[B\\033[B\\033[B\\r'`, ...['(jam', ')', 'Buka pukul 7', '', ' sampai jam 9'].map(say), 'sleep 2'].join('; ')
    const out = atTerminal(cwd, `new rule ${flags}`, keys)
    expect(out).toContain('kurung “(” tidak ditutup')
    expect(out).toContain('tidak ada yang ditemukan di contoh buruk ini')
    expect(out).toContain('Apa yang diperbaiki?')
    expect(readFileSync(join(cwd, 'aturan/jam.yaml'), 'utf8')).toContain('Buka pukul 7 sampai «jam» 9')
  }, 60_000)

  test('a clause that names no rule is asked for again', () => {
    const cwd = folderWith({})
    saring(cwd, ['init'])
    const flags = '--name sop --short SOP --title SOP --issuer Dinas'
    const keys = ['sleep 1.5', ...['1 Bahasa', '', 'tone/insul', 't', `\\033[B`].map(say), 'sleep 2'].join('; ')
    const out = atTerminal(cwd, `new guideline ${flags}`, keys)
    expect(out).toContain('Maksud Anda “tone/insult”?')
    expect(readFileSync(join(cwd, 'sop.md'), 'utf8')).toContain('tone/insult')
  }, 60_000)

  test('Ctrl-C leaves nothing', () => {
    const cwd = folderWith({})
    const out = atTerminal(cwd, 'init', "sleep 1.5; printf 'Dinas\\r'; sleep 0.8; printf '\\003'; sleep 1.5")
    expect(out).toContain('dibatalkan; tidak ada yang ditulis')
    expect(readdirSync(cwd)).toEqual([])
  }, 60_000)
})

test('a new rule and a new guideline are told in the language of the config', () => {
  const cwd = folderWith({})
  saring(cwd, ['init', '--lang', 'en'])
  const rule = ['--name', 'queue', '--title', 'Queue talk', '--message', 'Write otherwise', '--term', 'line up early=come any time']
  const examples = ['--bad', 'Please line up early.', '--good', 'Come any time.']
  const { out } = saring(cwd, ['new', 'rule', ...rule, ...examples])
  expect(out).toContain('Written: rules/queue.yaml (house/queue)')
  expect(out).not.toMatch(/aturan|cocok/)
  const guideline = ['--name', 'more', '--short', 'More', '--title', 'More', '--issuer', 'Office', '--clause', '1 Courtesy = tone/insult']
  expect(saring(cwd, ['new', 'guideline', ...guideline]).out).toContain('For it to hold, add to guidelines in the config: ./more.md')
})
