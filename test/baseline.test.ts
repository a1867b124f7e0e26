import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, saring, saringJson } from './command.ts'

const NAME = '.saring-baseline.json'
const OLD = { 'posts/a.md': 'Dasar warganet tolol, baca dulu.\n\nKamu bego.\n', 'posts/b.md': 'Satu goblok dan tolol.\n\nDua tolol lagi.\n' }

const recorded = (files: Readonly<Record<string, string>> = OLD, ...args: string[]) => {
  const cwd = folderWith(files)
  expect(saring(cwd, ['baseline', ...args])).toMatchObject({ code: 0, err: '' })
  return cwd
}
const write = (cwd: string, file: string, text: string) => writeFileSync(join(cwd, file), text)
const read = (cwd: string) => readFileSync(join(cwd, NAME), 'utf8')
const loud = (cwd: string, ...args: string[]) =>
  saringJson(cwd, args)
    .report.findings.filter(({ silenced }) => !silenced)
    .map(({ rule, path, text, place }) => [rule, path, rule === 'baseline/stale' ? '' : text, place.start.offset] as const)

test('what was found before is silent without being asked, with a reason', () => {
  const cwd = recorded()
  const { code, report } = saringJson(cwd, [])
  expect(code).toBe(0)
  expect(report.summary).toMatchObject({ drafts: 2, errors: 0, silenced: 5 })
  expect(report.findings[0]?.silenced).toEqual({ by: 'baseline', reason: `temuan lama, tercatat di ${NAME}` })
})

test('an entry a line, sorted; the same however often it is written', () => {
  const cwd = recorded()
  const text = read(cwd)
  const entries = JSON.parse(text).findings as { path: string; rule: string; text: string }[]
  expect(entries.map(({ path, text: words }) => `${path} ${words}`)).toEqual([
    'posts/a.md tolol',
    'posts/a.md bego',
    'posts/b.md tolol',
    'posts/b.md tolol',
    'posts/b.md goblok',
  ])
  expect(text.split('\n').filter((line) => line.startsWith('{"path":'))).toHaveLength(5)
  saring(cwd, ['baseline'])
  expect(read(cwd)).toBe(text)
  expect(readdirSync(cwd).sort()).toEqual([NAME, 'posts'])
})

test('of equal faults the new one is told, wherever the old ones went', () => {
  const cwd = recorded()
  write(cwd, 'posts/b.md', 'Judul tolol baru.\n\nKalimat lain.\n\nDua tolol lagi.\n\nSatu goblok dan tolol.\n')
  expect(loud(cwd)).toEqual([['tone/insult', 'posts/b.md', 'tolol', 6]])
})

test('an edit right beside an old fault does not make it new', () => {
  const cwd = recorded()
  write(cwd, 'posts/a.md', 'Wahai warganet yang tolol, mohon baca.\n\nKamu memang bego sekali.\n')
  expect(loud(cwd)).toEqual([])
})

test('a file with another name keeps its entries, a copy does not', () => {
  const cwd = recorded()
  renameSync(join(cwd, 'posts/a.md'), join(cwd, 'posts/2026-a.md'))
  expect(loud(cwd)).toEqual([])
  write(cwd, 'posts/copy.md', OLD['posts/b.md'])
  expect(loud(cwd).map(([, path]) => path)).toEqual(Array(3).fill('posts/copy.md'))
})

test('stale entries are findings at their line, and --prune takes them out and adds nothing', () => {
  const cwd = recorded()
  write(cwd, 'posts/a.md', 'Kamu bego. Kamu tetap goblok.\n')
  rmSync(join(cwd, 'posts/b.md'))
  const { code, report } = saringJson(cwd, [])
  expect(code).toBe(1)
  const stale = report.findings.filter(({ rule }) => rule === 'baseline/stale')
  expect(stale).toHaveLength(4)
  expect(stale[0]).toMatchObject({
    severity: 'warning',
    path: NAME,
    text: read(cwd).split('\n')[3]?.replace(/,$/, ''),
    message: expect.stringContaining('posts/a.md'),
  })
  expect(report.summary.drafts).toBe(1)
  expect(saring(cwd, ['baseline', '--prune']).out).toBe(`4 catatan basi dihapus dari ${NAME}; 1 tersisa.\n`)
  expect(loud(cwd).map(([rule, , text]) => `${rule} ${text}`)).toEqual(['tone/insult goblok'])
})

test('a run over some files says nothing of the others, and records them alone', () => {
  const cwd = recorded()
  rmSync(join(cwd, 'posts/b.md'))
  expect(loud(cwd, 'posts/a.md')).toEqual([])
  write(cwd, 'posts/c.md', 'Kamu goblok.\n')
  write(cwd, 'posts/a.md', 'Kamu idiot.\n')
  saring(cwd, ['baseline', 'posts/c.md'])
  expect(JSON.parse(read(cwd)).findings.map(({ path }: { path: string }) => path)).toEqual(['posts/a.md', 'posts/a.md', 'posts/c.md'])
})

test('--no-baseline ignores it, --baseline names another, which must be there', () => {
  const cwd = recorded()
  expect(loud(cwd, '--no-baseline')).toHaveLength(5)
  mkdirSync(join(cwd, 'ci'))
  renameSync(join(cwd, NAME), join(cwd, 'ci/lama.json'))
  expect(loud(cwd)).toHaveLength(5)
  expect(loud(cwd, '--baseline', 'ci/lama.json')).toEqual([])
  expect(saring(cwd, ['--baseline', 'tidak-ada.json'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('tidak-ada.json: berkas baseline tidak dapat dibaca: tidak ada'),
  })
})

test('it stands beside the config, and holds from every folder below', () => {
  const cwd = folderWith({ ...OLD, '.git/HEAD': '', '.saringrc.yaml': 'lang: en\n' })
  saring(join(cwd, 'posts'), ['baseline'])
  expect(JSON.parse(read(cwd)).findings).toHaveLength(5)
  expect(loud(join(cwd, 'posts'))).toEqual([])
  expect(loud(cwd)).toEqual([])
})

test('a config from elsewhere, as of the base branch, brings its own baseline', () => {
  const cwd = folderWith({ 'pr/posts/a.md': OLD['posts/a.md'], 'base/.saringrc.yaml': 'lang: id\n' })
  saring(join(cwd, 'pr'), ['baseline', '--config', '../base/.saringrc.yaml'])
  expect(readdirSync(join(cwd, 'base')).sort()).toEqual([NAME, '.saringrc.yaml'].sort())
  write(cwd, 'pr/posts/b.md', 'Kamu goblok.\n')
  saring(join(cwd, 'pr'), ['baseline'])
  expect(loud(join(cwd, 'pr'))).toEqual([])
  expect(loud(join(cwd, 'pr'), '--config', '../base/.saringrc.yaml').map(([, path]) => path)).toEqual(['posts/b.md'])
})

test('personal data is masked in it', () => {
  const cwd = recorded({ 'a.md': 'Penerima bantuan: NIK 3299990101900001, tolol.\n' })
  expect(read(cwd)).not.toContain('3299990101900001')
  expect(loud(cwd)).toEqual([])
})

describe('a baseline that merges have been through', () => {
  test('commas too many and too few are none of its matter', () => {
    const cwd = recorded()
    const lines = read(cwd).split('\n')
    write(cwd, NAME, [...lines.slice(0, 3), ...lines.slice(3, 8).map((line) => line.replace(/,$/, '')), lines[4], ...lines.slice(8)].join('\r\n'))
    expect(loud(cwd).map(([rule]) => rule)).toEqual(['baseline/stale'])
  })

  test.each([
    ['a conflict marker', '<<<<<<< HEAD', /:4:1: tanda konflik Git/],
    ['no JSON', '{"path":"a.md"', /:4:1: bukan catatan baseline/],
    ['no fingerprint', '{"path":"a.md","rule":"tone/insult","text":"x","fingerprint":"x"}', /:4:1: bukan catatan baseline/],
  ])('%s is a problem at its line, and nothing is checked', (_, line, expected) => {
    const cwd = recorded()
    const lines = read(cwd).split('\n')
    write(cwd, NAME, [...lines.slice(0, 3), line, ...lines.slice(3)].join('\n'))
    const { code, out, err } = saring(cwd, [])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(expected)
  })
})

describe('locked rules', () => {
  const LOCKED = { ...OLD, '.saringrc.yaml': 'locked: [tone/*]\n' }

  test('never enter a baseline, and are counted', () => {
    const cwd = folderWith({ ...LOCKED, 'c.md': 'Penyandang cacat dapat dilayani.\n' })
    expect(saring(cwd, ['baseline']).out).toMatch(/^1 temuan dicatat .* 5 temuan dari aturan yang dikunci tidak dicatat: perbaiki\.\n$/)
    expect(loud(cwd)).toHaveLength(5)
  })

  test('an entry by hand holds nothing and is a finding', () => {
    const cwd = recorded()
    write(cwd, '.saringrc.yaml', 'locked: [tone/insult]\n')
    const rules = loud(cwd).map(([rule]) => rule)
    expect(rules.filter((rule) => rule === 'tone/insult')).toHaveLength(5)
    expect(rules.filter((rule) => rule === 'baseline/stale')).toHaveLength(5)
    expect(saring(cwd, ['baseline', '--prune']).out).toMatch(/^5 catatan basi/)
  })

  test('a draft cannot silence one, not by its category either', () => {
    const draft = (ignore: string) => `---\nabaikan:\n  ${ignore}\n---\nDasar tolol!!! Segera!!!\n`
    const cwd = folderWith({ 'a.md': draft('tone/insult: kutipan'), 'b.md': draft('tone/*: kutipan'), '.saringrc.yaml': 'locked: [tone/insult]\n' })
    const { code, report } = saringJson(cwd, ['.'])
    expect(code).toBe(1)
    const of = (path: string) => report.findings.filter((finding) => finding.path === path).map(({ rule, silenced }) => `${rule}${silenced ? ' silenced' : ''}`)
    expect(new Set(of('a.md'))).toEqual(new Set(['silence/locked', 'tone/insult', 'tone/repeated-punctuation']))
    expect(new Set(of('b.md'))).toEqual(new Set(['silence/locked', 'tone/insult', 'tone/repeated-punctuation silenced']))
  })

  test.each([
    [
      'overrides:\n  - files: "*.md"\n    rules: { tone/insult: off }\nlocked: [tone/*]\n',
      /\.saringrc\.yaml:3:14: aturan “tone\/insult” dikunci \(locked\): di sini hanya boleh menjadi error/,
    ],
    ['overrides:\n  - files: "*.md"\n    rules: { tone/*: note }\nlocked: [tone/insult]\n', /“tone\/\*” dikunci/],
    ['overrides:\n  - files: "*.md"\n    rules: { tone/insult: { allow: [tolol] } }\nlocked: tone/insult\n', /dikunci/],
    ['locked: [privacy/nikk]\n', /:1:10: aturan “privacy\/nikk” tidak dikenal\. Maksud Anda “privacy\/nik”\?/],
  ])('%j is refused', (config, expected) => {
    const { code, out, err } = saring(folderWith({ 'a.md': 'Baik.\n', '.saringrc.yaml': config }), ['a.md'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(expected)
  })

  test('an override may make one an error', () => {
    const cwd = folderWith({
      'a.md': 'Segera!!!\n',
      '.saringrc.yaml': 'overrides:\n  - files: "*.md"\n    rules: { tone/repeated-punctuation: error }\nlocked: [tone/*]\n',
    })
    expect(saring(cwd, ['a.md']).code).toBe(1)
  })
})

test('killed at any moment, it leaves the old baseline or the new one, whole', async () => {
  const files = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`${i}.md`, `Nomor ${i} memang tolol.\n`]))
  const cwd = folderWith(files)
  const whole = [0, 150]
  for (const delay of [150, 200, 250, 300, 350, 400, 500]) {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../dist/bin/saring.js'), 'baseline'], { cwd, stdio: 'ignore' })
    await new Promise((done) => setTimeout(done, delay))
    child.kill('SIGKILL')
    await new Promise((done) => (child.exitCode === null && child.signalCode === null ? child.once('exit', done) : done(undefined)))
    const there = readdirSync(cwd).includes(NAME)
    expect(whole).toContain(there ? JSON.parse(read(cwd)).findings.length : 0)
  }
  expect(saring(cwd, ['baseline']).code).toBe(0)
  expect(JSON.parse(read(cwd)).findings).toHaveLength(150)
})
