import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reporters } from '../src/report/index.ts'
import { bin, folderWith, saring } from './command.ts'

const root = join(import.meta.dirname, '..')
const FORMATS = Object.keys(reporters)

/** A home of its own, so that no test sees another's cache. */
const withHome = () => {
  const home = folderWith({ 'cache/.keep': '' })
  const cache = join(home, 'cache')
  return { env: { HOME: home, XDG_CACHE_HOME: cache }, folder: join(cache, 'saring') }
}

const packsIn = (folder: string, kind = 'drafts-'): readonly string[] => readdirSync(folder).filter((name) => name.startsWith(kind))

const FLAWED = 'Dasar tolol, NIK saya 3174012501900001.\n'

test('every report of every fixture is the same without a cache, with an empty one and with a full one', () => {
  const { env, folder } = withHome()
  const office = readdirSync(join(root, 'fixtures/office')).filter((name) => /\.(?:docx|xlsx|csv|tsv)$/.test(name))
  const paths = ['fixtures/clean', 'fixtures/flawed', 'fixtures/incidents', ...office.map((name) => `fixtures/office/${name}`)]
  const reportsOf = (args: readonly string[]) => {
    const out = folderWith({})
    const ran = saring(root, ['--today', '2026-11-17', ...args, ...paths, ...FORMATS.flatMap((format) => ['--format', `${format}:${join(out, format)}`])], {
      env,
    })
    return { ran, reports: FORMATS.map((format) => readFileSync(join(out, format), 'utf8')) }
  }
  const plain = reportsOf([])
  const cold = reportsOf(['--cache'])
  const warm = reportsOf(['--cache', '--debug'])
  expect(cold).toEqual(plain)
  expect(warm.reports).toEqual(plain.reports)
  expect(warm.ran.code).toBe(plain.ran.code)
  expect(warm.ran.err).toMatch(/[1-9]\d\d? berkas dipakai ulang/)
  expect(packsIn(folder)).toHaveLength(1)
}, 60_000)

test('another day, another config, another language and another text are other questions', () => {
  const { env } = withHome()
  const folder = folderWith({
    'a.md': '---\nabaikan:\n  tone/insult: { alasan: kutipan putusan, sampai: 2026-11-17 }\n---\n\nDasar tolol.\n',
    'strict.yaml': 'rules: { tone/insult: note }\nlocked: [tone/insult]\n',
  })
  const asked = (...args: string[]) => {
    const kept = saring(folder, ['a.md', '--cache', ...args], { env })
    expect(kept.out).toBe(saring(folder, ['a.md', ...args]).out)
    return kept
  }
  expect(asked('--today', '2026-11-17').code).toBe(0)
  expect(asked('--today', '2026-11-18').code).toBe(1)
  expect(asked('--today', '2026-11-17', '--lang', 'en').out).toContain('1 draft')
  expect(asked('--today', '2026-11-17', '--config', 'strict.yaml').out).toContain('dikunci')
  writeFileSync(join(folder, 'a.md'), 'Dasar goblok.\n')
  expect(asked('--today', '2026-11-17').out).toContain('goblok')
})

describe('what was not kept here for this very run counts as not there:', () => {
  const spoiled: Readonly<Record<string, (pack: Buffer) => Buffer>> = {
    'a forged entry': (pack) =>
      Buffer.concat([
        pack.subarray(0, 32),
        Buffer.from(
          pack
            .subarray(32)
            .toString()
            .replace(/"findings":\[.*\]/, '"findings":[]'),
        ),
      ]),
    'a truncated one': (pack) => pack.subarray(0, pack.length - 20),
    'one shorter than a signature': () => Buffer.from('x'),
    'an empty one': () => Buffer.alloc(0),
    'one that another key has signed': (pack) => Buffer.concat([Buffer.alloc(32, 7), pack.subarray(32)]),
  }
  test.each(Object.entries(spoiled))('%s', (_, spoil) => {
    const { env, folder } = withHome()
    const drafts = folderWith({ 'a.md': FLAWED })
    const before = saring(drafts, ['--cache'], { env })
    const [name = ''] = packsIn(folder)
    const pack = join(folder, name)
    const spoiledPack = spoil(readFileSync(pack))
    expect(spoiledPack.equals(readFileSync(pack))).toBe(false)
    writeFileSync(pack, spoiledPack)
    const after = saring(drafts, ['--cache', '--debug'], { env })
    expect(after.out).toBe(before.out)
    expect(after.err).toContain('0 berkas dipakai ulang, 1 ditambahkan')
    expect(saring(drafts, ['--cache', '--debug'], { env }).err).toContain('1 berkas dipakai ulang, 0 ditambahkan')
  })

  test('a signed one under the name of another run', () => {
    const { env, folder } = withHome()
    const drafts = folderWith({ 'a.md': FLAWED })
    saring(drafts, ['--cache', '--today', '2026-11-17'], { env })
    const [first = ''] = packsIn(folder)
    const bytes = readFileSync(join(folder, first))
    saring(drafts, ['--cache', '--today', '2026-11-18'], { env })
    const other = packsIn(folder).find((name) => name !== first) ?? ''
    writeFileSync(join(folder, other), bytes)
    expect(saring(drafts, ['--cache', '--debug', '--today', '2026-11-18'], { env }).err).toContain('0 berkas dipakai ulang')
  })
})

test('the key is for its owner alone; one that others could read is replaced', () => {
  const { env, folder } = withHome()
  const drafts = folderWith({ 'a.md': FLAWED })
  saring(drafts, ['--cache'], { env })
  const key = join(folder, 'key')
  const first = readFileSync(key)
  expect(statSync(key).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  chmodSync(key, 0o644)
  expect(saring(drafts, ['--cache', '--debug'], { env }).err).toContain('0 berkas dipakai ulang')
  expect(readFileSync(key).equals(first)).toBe(false)
  expect(statSync(key).mode & 0o777).toBe(0o600)
})

test('nothing personal and no text of a draft is written into it', () => {
  const { env, folder } = withHome()
  saring(folderWith({ 'a.md': FLAWED }), ['--cache'], { env })
  const all = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n')
  expect(all).toContain('privacy/nik')
  expect(all).not.toContain('3174012501900001')
  expect(all).not.toContain('NIK saya')
})

test('a folder inside the repository is none of the user’s: it is not read', () => {
  const repository = folderWith({ 'a.md': FLAWED, '.git/HEAD': 'ref: refs/heads/main\n', 'posts/b.md': FLAWED })
  const { out, err, code } = saring(join(repository, 'posts'), ['--cache'], { env: { XDG_CACHE_HOME: join(repository, 'simpanan') } })
  expect(code).toBe(1)
  expect(out).toContain('1 draf diperiksa')
  expect(err).toContain('di dalam repositori yang diperiksa; diperiksa tanpa simpanan')
})

test.each([
  ['no home', { HOME: '/nowhere/at/all', XDG_CACHE_HOME: '' }, 'there is no home folder (HOME); checked without it'],
  ['a home that cannot be written', { XDG_CACHE_HOME: '/dev/null' }, 'cannot be written (ENOTDIR); checked without it'],
])('%s is worth a word, and the run goes on', (_, env, word) => {
  const drafts = folderWith({ 'a.md': FLAWED })
  const plain = saring(drafts, ['--lang', 'en'])
  const { out, err, code } = saring(drafts, ['--cache', '--lang', 'en'], { env })
  expect({ out, code }).toEqual({ out: plain.out, code: plain.code })
  expect(err).toContain(word)
})

test('runs at once neither disturb one another nor leave anything half', async () => {
  const { env, folder } = withHome()
  const drafts = folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.md`, `${FLAWED}\nNomor ${i}.\n`])))
  const run = () =>
    new Promise<string>((done) => {
      const child = spawn(process.execPath, [bin, '--cache'], { cwd: drafts, env: { ...process.env, ...env } })
      let out = ''
      child.stdout.on('data', (piece: Buffer) => {
        out += piece.toString()
      })
      child.on('close', () => done(out))
    })
  const outs = await Promise.all([run(), run(), run(), run()])
  expect(new Set(outs)).toEqual(new Set([saring(drafts, []).out]))
  expect(readdirSync(folder).filter((name) => name !== 'key' && !name.startsWith('drafts-'))).toEqual([])
  expect(saring(drafts, ['--cache', '--debug'], { env }).err).toContain('40 berkas dipakai ulang, 0 ditambahkan')
}, 30_000)

test('what code finds is not kept: it may read anything', () => {
  const { env } = withHome()
  const house = folderWith({
    '.saringrc.yaml': 'rulesFrom: [./aturan]\n',
    'aturan/kode.js':
      "export default { title: 'a', why: 'b', severity: 'note', messages: { found: { id: 'Ada x', en: 'x' } }, check: ({ report }) => ({ end() { report({ message: 'found' }) } }), examples: { bad: ['«»x'], good: [] } }\n",
    'package.json': '{ "type": "module" }',
    'draf/a.md': 'Salam.\n',
  })
  const run = () => saring(house, ['draf', '--cache', '--allow-code', 'aturan'], { env })
  expect(run().out).toContain('Ada x')
  expect(run().err).toContain('--cache: aturan/kode.js adalah kode')
})

test('what nobody used for a month goes', () => {
  const { env, folder } = withHome()
  mkdirSync(folder, { recursive: true })
  const old = join(folder, 'drafts-old')
  writeFileSync(old, 'x')
  const drafts = folderWith({ 'a.md': FLAWED })
  saring(drafts, ['--cache'], { env })
  expect(existsSync(old)).toBe(true)
  const longAgo = new Date(Date.now() - 40 * 86_400_000)
  writeFileSync(join(drafts, 'a.md'), 'Salam.\n')
  utimesSync(old, longAgo, longAgo)
  saring(drafts, ['--cache'], { env })
  expect(existsSync(old)).toBe(false)
})

describe('a long list of own terms', () => {
  const words = Array.from({ length: 3000 }, (_, i) => `kata${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}x`)
  const rule = `title: Kata\nmessage: Tulis “{suggest}”\nseverity: warning\nterms:\n${words.map((word) => `  ${word}: pengganti yang panjang untuk ${word}`).join('\n')}\nexamples: { bad: ['«${words[7]}».'], good: ['Salam.'] }\n`
  const files = { '.saringrc.yaml': 'rulesFrom: [./aturan]\n', 'aturan/kata.yaml': rule, 'draf/a.md': `Ada ${words[2999]} di sini.\n` }

  test('is read and built once, and finds the same', () => {
    const { env, folder } = withHome()
    const house = folderWith(files)
    const plain = saring(house, ['draf'])
    expect(plain.out).toContain(`pengganti yang panjang untuk ${words[2999]}`)
    const cold = saring(house, ['draf', '--cache'], { env })
    expect([packsIn(folder, 'terms-').length, packsIn(folder, 'rule-').length]).toEqual([1, 1])
    writeFileSync(join(house, 'draf/a.md'), `Kini ${words[2998]} dan ${words[0]}.\n`)
    const warm = saring(house, ['draf', '--cache', '--debug'], { env })
    expect(cold.out).toBe(plain.out)
    expect(warm.out).toBe(saring(house, ['draf']).out)
    expect(warm.err).toContain('aturan house/kata dari aturan/kata.yaml (dari simpanan)')
  })

  test('is read anew when its file changes, or when what was kept is not as it was', () => {
    const { env, folder } = withHome()
    const house = folderWith(files)
    saring(house, ['draf', '--cache'], { env })
    for (const name of [...packsIn(folder, 'terms-'), ...packsIn(folder, 'rule-')]) {
      const bytes = readFileSync(join(folder, name))
      bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1
      writeFileSync(join(folder, name), bytes)
    }
    writeFileSync(join(house, 'draf/a.md'), `Kini ${words[2998]}.\n`)
    expect(saring(house, ['draf', '--cache'], { env }).out).toContain(`pengganti yang panjang untuk ${words[2998]}`)
    writeFileSync(join(house, 'aturan/kata.yaml'), rule.replace(`untuk ${words[2998]}\n`, 'baru\n'))
    expect(saring(house, ['draf', '--cache'], { env }).out).toContain('pengganti yang panjang baru')
  })
})
