import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'

const FLAWED = 'Kamu tolol.\n'

test('a config is searched up to the Git root, and nowhere else: not above it, and not in the home folder', () => {
  const home = folderWith({
    '.config/saring/.saringrc.yaml': 'failOn: never\n',
    '.config/saring/config.yaml': 'failOn: never\n',
    '.config/.saringrc.yaml': 'failOn: never\n',
    '.saringrc.yaml': 'failOn: never\n',
    // Something to find makes it look.
    'kerja/posts/package.json': '{ "name": "saring-posts", "keywords": ["saring"] }',
    'kerja/posts/a.md': FLAWED,
    'kerja/.git/HEAD': 'ref: refs/heads/main\n',
  })
  const env = { HOME: home, XDG_CONFIG_HOME: join(home, '.config'), USERPROFILE: home, APPDATA: join(home, '.config') }
  const posts = join(home, 'kerja/posts')
  expect(saring(posts, ['a.md'], { env }).code).toBe(1)
  expect(saring(posts, ['--print-config', 'a.md', '--format', 'json'], { env }).out).not.toContain('.config')
})

test('the nearest one holds, and in one folder the first of the list', () => {
  const cwd = folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.saringrc.yaml': 'failOn: never\n',
    'x/package.json': '{ "saring": { "failOn": "never" } }',
    'x/.saringrc.yaml': 'failOn: error\n',
    'x/y/a.md': FLAWED,
    'z/.saringrc.json': '{ "failOn": "error" }',
    'z/a.md': FLAWED,
  })
  expect(saring(join(cwd, 'x/y'), ['a.md']).code).toBe(0)
  expect(saring(join(cwd, 'z'), ['a.md']).code).toBe(1)
  expect(saring(cwd, ['z/a.md']).code).toBe(0)
})

test.each([
  ['.saringrc.js', /\.saringrc\.js: konfigurasi ini tidak dibaca: ia data, bukan kode/, /\.saringrc\.js: this config is not read: a config is data, not code/],
  ['.saringrc.yaml.txt', /\.yaml\.txt: konfigurasi dengan nama ini tidak dibaca/, /\.yaml\.txt: a config of this name is not read/],
  ['saringrc.yaml', /saringrc\.yaml: konfigurasi dengan nama ini/, /saringrc\.yaml: a config of this name/],
  ['.saringrc.toml', /\.toml: konfigurasi dengan nama ini/, /\.toml: a config of this name/],
  ['saring.config.yaml', /saring\.config\.yaml: konfigurasi dengan nama ini/, /saring\.config\.yaml: a config of this name/],
])('a config that would be passed over unseen is told: %s', (name, id, en) => {
  const cwd = folderWith({ [name]: 'failOn: never\n', 'a.md': FLAWED })
  expect(saring(cwd, ['a.md'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(id) })
  expect(saring(cwd, ['a.md', '--lang', 'en'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(en) })
})

test('beside a config, a copy of it is left alone, but one in code is told; so is one that the command line names', () => {
  const cwd = folderWith({ '.saringrc.yaml': 'failOn: never\n', '.saringrc.yml.txt': 'x', '.saringrc.yaml.bak': 'x', 'a.md': FLAWED, 'lain.mjs': '' })
  expect(saring(cwd, ['a.md']).code).toBe(0)
  expect(saring(cwd, ['a.md', '--config', 'lain.mjs'])).toMatchObject({ code: 2, err: expect.stringContaining('lain.mjs: konfigurasi ini tidak dibaca') })
  const both = folderWith({ '.saringrc.yaml': 'failOn: never\n', '.saringrc.mjs': '', 'a.md': FLAWED })
  expect(saring(both, ['a.md'])).toMatchObject({ code: 2, err: expect.stringContaining('.saringrc.mjs: konfigurasi ini tidak dibaca') })
})

test('a path that does not exist is told with what stands beside it', () => {
  const files = { 'pedoman.md': 'x', 'fakta.yaml': 'x', 'aturan/x.yaml': 'x', 'dasar.yaml': 'x', 'a.md': 'Halo.\n', 'pedoman.docx': 'x' }
  const told = (config: string) => saring(folderWith({ ...files, '.saringrc.yaml': config }), ['a.md', '--lang', 'en']).err
  expect(told('guidelines: [base, ./pedomn.md]\n')).toContain('1:20: there is no guideline “pedomn.md”. Did you mean “pedoman.md”?')
  expect(told('facts: ./fakt.yaml\n')).toContain('1:8: there is no facts file “fakt.yaml”. Did you mean “fakta.yaml”?')
  expect(told('rulesFrom: ./atruan\n')).toContain('1:12: there is no folder “atruan”. Did you mean “aturan”?')
  expect(told('extends: ./dsar.yaml\n')).toContain('1:10: extends: there is no config “./dsar.yaml”. Did you mean “dasar.yaml”?')
  expect(told('guidelines: [base, ./pedoman.docx]\n')).toContain('1:20: “pedoman.docx” is not read: a guideline is written in Markdown (.md) or YAML')
})
