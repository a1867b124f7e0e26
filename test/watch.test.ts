import { spawn } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bin, folderWith, saring } from './command.ts'

const WAITING = 'Waiting for changes; Ctrl-C to stop.\n'

/** The command as it watches; `next` gives what it says until it waits again. */
const watching = (cwd: string, args: readonly string[] = []) => {
  const child = spawn(process.execPath, [bin, '--watch', '--lang', 'en', ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const next = async (): Promise<{ readonly out: string; readonly err: string }> => {
    for (let tries = 0; tries < 400 && !err.includes(WAITING); tries++) await new Promise((resolve) => setTimeout(resolve, 50))
    const end = err.indexOf(WAITING) + WAITING.length
    const said = { out, err: err.slice(0, end) }
    out = ''
    err = err.slice(end)
    return said
  }
  const stop = () => {
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    return ended
  }
  return { next, stop, write: (name: string, text: string) => writeFileSync(join(cwd, name), text) }
}

test('tells what changed and nothing else, and ends with the exit code of the last run', async () => {
  const cwd = folderWith({ 'a.md': 'Dasar tolol.\n', 'b.md': 'Kami himbau.\n' })
  const { next, stop, write } = watching(cwd)
  expect((await next()).out).toMatch(/a\.md[\s\S]*b\.md[\s\S]*2 drafts checked: 1 error, 1 note/)
  write('b.md', 'Halo gaes tolol.\n')
  const changed = await next()
  expect(changed.err).toMatch(/^\n\d\d:\d\d:\d\d {2}changed: b\.md · in all, 2 drafts: 2 errors, 1 note\n/)
  expect(changed.out).toMatch(/b\.md[\s\S]*1 draft checked: 1 error, 1 note/)
  expect(changed.out).not.toContain('a.md')
  mkdirSync(join(cwd, 'new'))
  await new Promise((resolve) => setTimeout(resolve, 600))
  write('new/c.md', 'Kami himbau.\n')
  expect((await next()).err).toContain('changed: new/c.md · in all, 3 drafts')
  // Editors write beside a file and put it in its place.
  write('.b.tmp', 'Halo.\n')
  renameSync(join(cwd, '.b.tmp'), join(cwd, 'b.md'))
  expect((await next()).err).toContain('changed: b.md · in all, 3 drafts: 1 error, 1 note')
  rmSync(join(cwd, 'a.md'))
  expect((await next()).err).toContain('changed: a.md · in all, 2 drafts: 1 note')
  expect(await stop()).toBe(0)
}, 60_000)

test('begins anew with another config or rule; a broken one is told, and watched on', async () => {
  const cwd = folderWith({
    'a.md': 'Dasar tolol, ngantri.\n',
    '.saringrc.yaml': 'rulesFrom: [./aturan]\n',
    'aturan/x/antre.yaml': 'title: Antre\nseverity: note\nmessage: Tulis lain\nterms: { ngantri: mengantre }\nexamples: { bad: ["«ngantri»"] }\n',
  })
  const { next, stop, write } = watching(cwd)
  expect((await next()).out).toContain('x/antre')
  write('aturan/x/antre.yaml', 'title: Antre\nseverity: warning\nmessage: Baru\nterms: { ngantri: mengantre }\nexamples: { bad: ["«ngantri»"] }\n')
  const anew = await next()
  expect(anew.err).toContain('what is checked with has changed')
  expect(anew.out).toMatch(/Warning {2}Baru/)
  write('.saringrc.yaml', 'rules: { tone/insul: off }\n')
  expect(await next()).toMatchObject({ out: '', err: expect.stringContaining('.saringrc.yaml:1:10: unknown rule “tone/insul”. Did you mean “tone/insult”?') })
  write('.saringrc.yaml', 'rules: { tone/insult: "off" }\n')
  expect((await next()).out).not.toContain('tone/insult')
  write('.saringrc.yaml', '{}\n')
  expect((await next()).out).toContain('tone/insult')
  expect(await stop()).toBe(1)
}, 60_000)

test('a report among the drafts does not set off the next run', async () => {
  const { next, stop, write } = watching(folderWith({ 'a.md': 'Dasar tolol.\n' }), ['--format', 'pretty', '--format', 'markdown:report.md'])
  await next()
  write('a.md', 'Halo.\n')
  expect((await next()).err).toContain('changed: a.md · in all, 1 draft: nothing found')
  expect(await stop()).toBe(0)
}, 60_000)

test.each([
  [['-'], /masukan standar \(-\) tidak dapat ditunggui/],
  [['--fix'], /--watch hanya memeriksa/],
])('%j cannot be watched', (args, expected) => {
  expect(saring(folderWith({ 'a.md': 'Halo.\n' }), ['--watch', ...args])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(expected) })
})
