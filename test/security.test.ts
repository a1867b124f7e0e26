import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'

const root = join(import.meta.dirname, '..')

test('every promise names a test that is there', () => {
  const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:---|Janji)/.test(line))
  expect(rows.length).toBeGreaterThan(10)
  const missing = rows.filter((row) => {
    const [, file = '', name = ''] = /`(test\/[\w.-]+)`: (.+?) \|$/.exec(row) ?? []
    return name === '' || !readFileSync(join(root, file), 'utf8').includes(`'${name}'`)
  })
  expect(missing).toEqual([])
})

test('no connection is opened', () => {
  const watch = `const told = (name) => { require('node:fs').writeFileSync(require('node:path').join(__dirname, 'ran'), name); throw new Error(name) }
    require('node:net').Socket.prototype.connect = () => told('connect')
    require('node:dns').lookup = () => told('lookup')
    require('node:dgram').createSocket = () => told('dgram')
    globalThis.fetch = () => told('fetch')`
  const cwd = folderWith({
    'watch.cjs': watch,
    'a.md': '---\nplatform: ig\nsources: [https://contoh.go.id]\n---\nDasar tolol, lihat https://contoh.go.id/x ![foto](https://contoh.go.id/a.png)\n',
    'p.yaml':
      'short: P\ntitle: P\nissuer: P\nyear: 2026\nurl: https://contoh.go.id/p\nclauses:\n  - { id: a, label: A, title: A, gist: Isi., source: https://contoh.go.id/p, verified: own, rules: [tone/insult] }\n',
    '.saringrc.yaml': 'guidelines: [base, id, ./p.yaml]\n',
  })
  const env = { NODE_OPTIONS: `--require "${join(cwd, 'watch.cjs')}"` }
  for (const format of ['pretty', 'sarif', 'html', 'junit']) expect(saring(cwd, ['a.md', '--format', format], { env }).code).toBe(1)
  for (const args of [['list'], ['explain', 'tone/insult'], ['try', 'tolol'], ['test'], ['guidelines']]) saring(cwd, args, { env })
  expect(existsSync(join(cwd, 'ran'))).toBe(false)
})
