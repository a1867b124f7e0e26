import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'
import { gitIn, repository } from './repository.ts'

const OLD = { 'posts/a.md': 'Dasar warganet tolol.\n\nTerima kasih.\n', 'posts/b.md': 'Kamu bego.\n' }

const RULE = (word: string) => `title: X\nseverity: note\nterms: { ${word}: null }\nmessage: Hapus\nexamples: { bad: ['«${word}»'], good: [baik] }\n`

/** What a run tells, as `path words`. */
const told = (cwd: string, ...args: string[]) => {
  const { report, err } = saringJson(cwd, args)
  expect(err).toBe('')
  return report.findings.filter(({ silenced }) => !silenced).map(({ path, text, rule }) => `${path} ${text || rule}`)
}

describe('--changed', () => {
  test('only drafts that differ, and of these only changed lines: edited, staged, untracked, gone', () => {
    const { cwd, git, write } = repository({ ...OLD, 'posts/c.md': 'Baik.\n', 'posts/d.md': 'Kamu tolol.\n' })
    expect(saringJson(cwd, ['--changed']).report.summary).toMatchObject({ drafts: 0, errors: 0 })
    write({ 'posts/a.md': `${OLD['posts/a.md']}\nKamu goblok.\n` })
    write({ 'posts/c.md': 'Baik.\nKamu idiot.\n' })
    git('add', 'posts/c.md')
    write({ 'posts/baru.md': 'Kamu tolol.\n' })
    rmSync(join(cwd, 'posts/d.md'))
    expect(told(cwd, '--changed')).toEqual(['posts/a.md goblok', 'posts/baru.md tolol', 'posts/c.md idiot'])
    expect(told(cwd, '--changed', 'posts/c.md')).toEqual(['posts/c.md idiot'])
    expect(told(cwd, '--changed', '--whole-drafts')).toEqual(['posts/a.md tolol', 'posts/a.md goblok', 'posts/baru.md tolol', 'posts/c.md idiot'])
    expect(told(join(cwd, 'posts'), '--changed')).toEqual(['a.md goblok', 'baru.md tolol', 'c.md idiot'])
  })

  test('a renamed draft is the old one, with what was added to it', () => {
    const long = Array.from({ length: 20 }, (_, i) => `Baris ${i} untuk warga.\n`).join('')
    const { cwd, git, write } = repository({ 'posts/a.md': `Dasar tolol.\n${long}` })
    git('mv', 'posts/a.md', 'posts/z.md')
    expect(told(cwd, '--changed')).toEqual([])
    write({ 'posts/z.md': `Dasar tolol.\n${long}Kamu bego.\n` })
    expect(told(cwd, '--changed')).toEqual(['posts/z.md bego'])
  })

  test('taking away a source shows where the claim stands, though its line did not change', () => {
    const claim = 'Angka stunting turun menjadi 21 persen pada 2025.\n\nSalam.\n\n'
    const { cwd, write } = repository({ 'a.md': `${claim}Sumber: Dinas Kesehatan, 2025.\n` })
    expect(told(cwd, '--no-baseline')).toEqual([])
    write({ 'a.md': claim })
    const all = told(cwd, 'a.md')
    expect(all).not.toEqual([])
    expect(told(cwd, '--changed')).toEqual(all)
  })

  test('what is absent from a whole draft counts when any line of it changed, and only then', () => {
    const post = (line: string) => `---\ntujuan: edukasi\ntopik: kesehatan\n---\nMinum obat sesuai resep dokter.\n\n${line}\n`
    const { cwd, write } = repository({ 'a.md': post('Salam.'), 'b.md': post('Salam.') })
    const all = saringJson(cwd, ['b.md']).report.findings.filter(({ text }) => text === '')
    expect(all.length).toBeGreaterThan(0)
    write({ 'a.md': post('Salam sehat.') })
    expect(told(cwd, '--changed')).toEqual(all.map(({ rule }) => `a.md ${rule}`))
  })

  test('a silence that is taken away brings its finding back', () => {
    const body = 'Dasar tolol.\n'
    const { cwd, write } = repository({ 'a.md': `---\nabaikan:\n  tone/insult: kutipan\n---\n${body}` })
    write({ 'a.md': body })
    expect(told(cwd, '--changed')).toEqual(['a.md tolol'])
  })

  test('names of every kind', () => {
    const names = ['a b.md', 'é–😀.md', 'tab\there.md', 'quote"s.md', 'baris\nbaru.md', '-x.md', "it's & $(x).md"]
    const { cwd, write } = repository(Object.fromEntries(names.map((name) => [name, 'Baik.\nDasar tolol.\n'])))
    write(Object.fromEntries(names.map((name) => [name, 'Baik.\nDasar tolol.\nKamu bego.\n'])))
    expect(told(cwd, '--changed').sort()).toEqual(names.map((name) => `${name} bego`).sort())
  })

  test('lines that look like a patch, a byte order, lone carriage returns, and a file without a last newline', () => {
    const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const { cwd, write } = repository({ 'a.md': 'Dasar tolol.\n\nAkhir.', 'b.txt': utf16('Dasar tolol.\n'), 'c.txt': 'x\rDasar tolol.\rx\rx\nx\n' })
    write({
      'a.md': 'Dasar tolol.\n\nAkhir.\n\n++ b/lain.md\n@@ -1 +1 @@\n\nKamu bego.',
      'b.txt': utf16('Dasar tolol.\nKamu bego.\n'),
      'c.txt': 'x\rDasar tolol.\rx\rx\nx\nKamu bego.\n',
    })
    // Git cannot tell the lines of UTF-16: all count.
    expect(told(cwd, '--changed')).toEqual(['a.md bego', 'b.txt tolol', 'b.txt bego', 'c.txt bego'])
  })

  test('before the first commit everything is new', () => {
    const { cwd, git, write } = repository()
    write(OLD)
    git('add', 'posts/a.md')
    expect(told(cwd, '--changed')).toEqual(['posts/a.md tolol', 'posts/b.md bego'])
  })

  test('the baseline holds too, and what the change mended is stale', () => {
    const { cwd, write } = repository(OLD)
    saring(cwd, ['baseline'])
    write({ 'posts/a.md': 'Wahai warganet.\n\nTerima kasih.\n', 'posts/b.md': 'Kamu memang bego.\n' })
    expect(saringJson(cwd, ['--changed']).report.findings.map(({ rule, silenced }) => `${rule} ${silenced ? 'silenced' : 'loud'}`)).toEqual([
      'tone/insult silenced',
      'baseline/stale loud',
    ])
  })

  test('a change of config, baseline, rules or guidelines is said in every report', () => {
    const { cwd, write } = repository({
      ...OLD,
      '.saringrc.yaml': 'rulesFrom: [./aturan]\nguidelines: [base, ./pedoman.yaml]\n',
      'aturan/y.yaml': RULE('alay'),
      'pedoman.yaml': 'short: P\ntitle: P\nissuer: P\nyear: 2026\nclauses: []\n',
    })
    expect(saringJson(cwd, ['--changed']).report.notices).toEqual([])
    write({ 'aturan/x.yaml': RULE('lebay'), 'posts/.saringrc.json': '{}', 'pedoman.yaml': 'short: P\ntitle: P\nissuer: P\nyear: 2025\nclauses: []\n' })
    saring(cwd, ['baseline'])
    const paths = ['.saring-baseline.json', 'aturan/x.yaml', 'pedoman.yaml', 'posts/.saringrc.json']
    const { report } = saringJson(cwd, ['--changed'])
    expect(report.notices.map(({ path }) => path)).toEqual(paths)
    for (const format of ['pretty', 'markdown', 'github', 'sarif', 'gitlab', 'junit', 'html']) {
      const { out } = saring(cwd, ['--changed', '--format', format])
      for (const path of paths) expect(out, format).toContain(path)
    }
  })
})

describe('--since', () => {
  test('compares with where the branch left, not with what the other did since', () => {
    const { cwd, git, commit } = repository(OLD)
    git('checkout', '-q', '-b', 'cabang')
    commit({ 'posts/baru.md': 'Kamu goblok.\n' })
    git('checkout', '-q', 'main')
    commit({ 'posts/a.md': `${OLD['posts/a.md']}\nKamu idiot.\n` })
    git('checkout', '-q', 'cabang')
    commit({ 'posts/b.md': `${OLD['posts/b.md']}Dasar tolol.\n` })
    expect(told(cwd, '--since', 'main')).toEqual(['posts/b.md tolol', 'posts/baru.md goblok'])
  })

  test('a shallow clone that lacks the revision says what to fetch, and one that has it works', () => {
    const { cwd, git, commit } = repository(OLD)
    const first = git('rev-parse', 'HEAD').trim()
    commit({ 'posts/baru.md': 'Kamu goblok.\n' })
    const clone = folderWith({})
    gitIn(clone)(['clone', '-q', '--depth', '1', `file://${cwd}`, 'klon'])
    const { code, out, err } = saring(join(clone, 'klon'), ['--since', first])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/tidak ada di sini\. Klon ini dangkal: ambil riwayatnya dengan git fetch --unshallow/)
    gitIn(join(clone, 'klon'))(['fetch', '-q', '--unshallow'])
    expect(told(join(clone, 'klon'), '--since', first)).toEqual(['posts/baru.md goblok'])
  })

  test.each([
    [['--since', 'mian'], /tidak ada di sini\. Periksa ejaannya/],
    [['--since', '--output=x'], /tidak ada di sini/],
    [['--since', 'main', '--changed'], /tidak dapat dipakai bersama/],
    [['-', '--changed'], /masukan standar \(-\) tidak punya riwayat/],
  ])('%j is a clear error', (args, expected) => {
    const { cwd } = repository(OLD)
    const { code, out, err } = saring(cwd, args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(expected)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('histories that have nothing in common', () => {
    const { cwd, git, commit } = repository(OLD)
    git('checkout', '-q', '--orphan', 'lain')
    commit({ 'lain.md': 'Baik.\n' })
    expect(saring(cwd, ['--since', 'main'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('tidak punya leluhur bersama') })
  })
})

test('without a repository, and without Git, it says so', () => {
  const cwd = folderWith(OLD)
  expect(saring(cwd, ['--changed'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('bukan repositori Git') })
  expect(saring(repository(OLD).cwd, ['--changed', '--lang', 'en'], { env: { PATH: '' } })).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('Git is not installed'),
  })
})

test('a repository cannot make it run a program, and an environment cannot lead it elsewhere', () => {
  const { cwd, git, write } = repository({ ...OLD, '.gitattributes': '*.md diff=x\n' })
  const trap = `touch ${join(cwd, 'sprung')}`
  for (const key of ['diff.external', 'diff.x.textconv', 'diff.x.command', 'core.fsmonitor', 'core.pager']) git('config', key, trap)
  git('config', 'color.ui', 'always')
  git('config', 'diff.noprefix', 'true')
  git('config', 'diff.mnemonicPrefix', 'true')
  write({ 'posts/b.md': 'Kamu bego.\nKamu tolol.\n' })
  const other = repository({ 'x.md': 'Baik.\n' })
  const { out } = saring(cwd, ['--changed', '--format', 'json'], {
    env: { GIT_DIR: join(other.cwd, '.git'), GIT_WORK_TREE: other.cwd, GIT_INDEX_FILE: join(other.cwd, '.git/index'), GIT_EXTERNAL_DIFF: trap },
  })
  expect(JSON.parse(out).findings.map(({ path, text }: { path: string; text: string }) => `${path} ${text}`)).toEqual(['posts/b.md tolol'])
  expect(existsSync(join(cwd, 'sprung'))).toBe(false)
})

test('a linked working tree', () => {
  const { cwd, git } = repository(OLD)
  git('worktree', 'add', '-q', '../pohon-saring', '-b', 'cabang')
  const tree = join(cwd, '../pohon-saring')
  try {
    writeFileSync(join(tree, 'posts/b.md'), 'Kamu bego.\nKamu tolol.\n')
    expect(told(tree, '--changed')).toEqual(['posts/b.md tolol'])
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
})
