import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'

const POSTS = 10_000
const LIMIT = 300_000_000

test('ten thousand posts, each with faults, stay within 300 MB in every format, however they are asked for', { timeout: 300_000 }, () => {
  const cwd = folderWith({
    'rss.cjs': `process.on('exit', () => require('node:fs').writeFileSync('rss', String(process.resourceUsage().maxRSS * 1024)))\n`,
  })
  mkdirSync(join(cwd, 'posts'))
  for (let i = 0; i < POSTS; i++)
    writeFileSync(
      join(cwd, 'posts', `${i}.md`),
      `---\nkanal: instagram\ntopik: layanan\n---\n\nSegera daftar nomor ${i} di loket!!! Gratis, jangan mau jadi warga tolol yang menghimbau antri – kata petugas.\n\n${'Warga cukup membawa fotokopi kartu keluarga. '.repeat(i % 9)}\n`,
    )
  const env = { NODE_OPTIONS: '--require ./rss.cjs', XDG_CACHE_HOME: folderWith({}) }
  const taken = (...formats: string[]): number => {
    const { code } = saring(cwd, ['posts', '--cache', ...formats.flatMap((format) => ['--format', format])], { env })
    expect(code).toBe(1)
    return Number(readFileSync(join(cwd, 'rss'), 'utf8'))
  }
  // The first run fills the cache, and the others read it.
  for (const format of ['json', 'sarif', 'html', 'pretty', 'junit', 'gitlab', 'github', 'markdown'])
    expect({ format, fits: taken(format) <= LIMIT }).toEqual({ format, fits: true })
  expect(taken('json:a.json', 'sarif:b.sarif')).toBeLessThanOrEqual(LIMIT)
})
