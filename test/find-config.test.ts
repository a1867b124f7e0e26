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
