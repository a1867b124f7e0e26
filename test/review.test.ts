import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { bin, folderWith, saring } from './command.ts'

const ENTER = '\r'
const DOWN = '\x1b[B'
const BACKSPACE = '\x7f'
const CTRL_C = '\x03'

/** One after the other; those that come together are one to the terminal. */
type Keys = readonly (string | (() => void))[]

const times = (count: number, key: string): readonly string[] => Array.from({ length: count }, () => key)

/** The command at a terminal of 80 columns: each answer is given when the words before it have come, as a person would. */
const atTerminal = async (cwd: string, args: string, answers: readonly (readonly [waitFor: string, keys: Keys])[]) => {
  const child = spawn('/usr/bin/script', ['-qec', `stty cols 80 rows 24; ${process.execPath} ${bin} review ${args}; echo "code $?"`, '/dev/null'], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, TERM: 'xterm' },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  /** Whoever answers before the question stands is not heard: its last line is a corner. */
  const seen = async (words: string, end: string, from: number) => {
    const isSeen = () => out.includes(words, from) && out.includes(end, out.indexOf(words, from))
    for (let tries = 0; tries < 400 && !isSeen(); tries++) await new Promise((resolve) => setTimeout(resolve, 50))
    if (!isSeen()) throw new Error(`“${words}” did not come in:\n${out.slice(from)}`)
  }
  let from = 0
  for (const [words, keys] of answers) {
    await seen(words, '└', from)
    from = out.length
    for (const key of keys) {
      if (typeof key === 'function') key()
      else child.stdin.write(key)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  await seen('code ', '', from)
  return out
}
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

test('without a terminal it is refused', () => {
  const cwd = folderWith({ 'a.md': 'Dasar tolol.\n' })
  expect(saring(cwd, ['review', 'a.md'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('saring review bertanya kepada orang di terminal') })
  expect(saring(cwd, ['review', '-', '--lang', 'en'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('asks a person at a terminal') })
})

describe.skipIf(!existsSync('/usr/bin/script'))('at a terminal', () => {
  test('a suggestion, an edit, a silence, a step back and a skip; each is written at once, and the draft linted again', async () => {
    const cwd = folderWith({ 'a.md': 'Kami himbau warga datang, jangan tolol.\n\nPelapor goblok.\n', 'k.csv': 'Caption,Abaikan\nHalo gaes\nHalo lagi,\n' })
    const out = await atTerminal(cwd, '--by Sari a.md k.csv', [
      ['1/4', [ENTER]],
      ['1:33  Kesalahan', [ENTER]],
      ['Tulis penggantinya', [...times(5, BACKSPACE), 'sungkan', ENTER]],
      ['Pelapor goblok', [DOWN, ENTER]],
      ['Alasannya?', ['kutipan', ENTER]],
      ['Siapa yang', [ENTER]],
      ['Sampai tanggal?', ['1/1/2020', ENTER, ...times(8, BACKSPACE), '31/12/2099', ENTER]],
      ['k.csv · baris 2, Caption', [...times(4, DOWN), ENTER]],
      ['Pelapor goblok', [DOWN, DOWN, ENTER]],
      ['k.csv · baris 2, Caption', [DOWN, DOWN, ENTER]],
      ['Alasannya?', ['sapaan', ENTER]],
      ['Siapa yang', [ENTER]],
      ['Sampai tanggal?', [ENTER]],
    ])
    expect(out).toContain('tanggal ini sudah lewat')
    expect(read(cwd, 'a.md')).toBe('Kami imbau warga datang, jangan sungkan.\n\nPelapor goblok.\n')
    expect(read(cwd, 'k.csv')).toBe('Caption,Abaikan\nHalo gaes,language/slang: sapaan (oleh Sari)\nHalo lagi,\n')
    expect(out).toContain('1 saran dipakai · 1 disunting · 1 dikecualikan · 1 dilewati')
    expect(out).toMatch(/Tersisa: 1 kesalahan[\s\S]*a\.md {2}Belum siap tayang: 1 kesalahan[\s\S]*k\.csv {2}Boleh tayang[\s\S]*code 1/)
  }, 60_000)

  test('Ctrl-C keeps what was decided; in a question it only leaves the question', async () => {
    const cwd = folderWith({ 'a.md': 'Kami himbau warga, jangan tolol.\n' })
    const out = await atTerminal(cwd, '--lang en', [
      ['1/2', [ENTER]],
      ['2/2', [ENTER]],
      ['Type what to write instead', ['x', CTRL_C]],
      ['2/2', [CTRL_C]],
    ])
    expect(read(cwd, 'a.md')).toBe('Kami imbau warga, jangan tolol.\n')
    expect(out).toMatch(/1 suggestion taken · 0 edited · 0 silenced · 0 skipped[\s\S]*Left: 1 error[\s\S]*code 1/)
  }, 60_000)

  test('personal data stays masked; what is locked cannot be silenced', async () => {
    const cwd = folderWith({ 'a.md': 'NIK pelapor 3273014508900002.\n', 'b.md': 'Dasar tolol.\n', '.saringrc.yaml': 'locked: [tone/*]\n' })
    const out = await atTerminal(cwd, 'a.md b.md', [
      ['1/2', [ENTER]],
      ['Tulis penggantinya', ['(disamarkan)', ENTER]],
      ['Aturan ini dikunci', [DOWN, ENTER]],
    ])
    expect(out).not.toContain('3273014508900002')
    expect(out.slice(out.indexOf('Aturan ini dikunci'))).not.toContain('Kecualikan')
    expect(read(cwd, 'a.md')).toBe('NIK pelapor (disamarkan).\n')
  }, 60_000)

  test('a file that changed meanwhile is read again, not written over', async () => {
    const cwd = folderWith({ 'a.md': 'Kami himbau warga.\n' })
    const change = () => writeFileSync(join(cwd, 'a.md'), 'Kami himbau semua.\n')
    const out = await atTerminal(cwd, '--lang en', [
      ['What to do?', [change, ENTER]],
      ['was changed elsewhere', [ENTER]],
    ])
    expect(read(cwd, 'a.md')).toBe('Kami imbau semua.\n')
    expect(out).toContain('1 suggestion taken')
  }, 60_000)

  test('a sentence to add; a plain text says why nothing can be silenced in it', async () => {
    const advert = 'Dinas Contoh membuka lowongan kerja perawat. Kirim berkas sampai Selasa, 17 November 2026.'
    const cwd = folderWith({ 'a.md': `---\ntopik: lowongan\n---\n${advert}\n`, 'b.txt': 'Dasar tolol.\n' })
    const out = await atTerminal(cwd, 'a.md b.txt', [
      ['Tambahkan “Seluruh tahap seleksi', [ENTER]],
      ['Teks biasa tidak punya tempat', [CTRL_C]],
    ])
    expect(read(cwd, 'a.md')).toContain(`${advert}\n\nSeluruh tahap seleksi tidak dipungut biaya.`)
    expect(out).toContain('1 saran dipakai')
  }, 60_000)

  test('a silence that is over is renewed or removed, one that silences nothing is removed', async () => {
    const old = 'tone/insult: { alasan: kutipan, sampai: 2020-01-01 }'
    const cwd = folderWith({
      'a.md': `---\nabaikan:\n  ${old}\n---\n\nDasar tolol.\n`,
      'b.md': '---\ntopik: x\nabaikan:\n  language/slang: lama\n---\nHalo.\n',
      'k.csv': 'Caption,Abaikan\nHalo.,tone/insult: lama\n',
    })
    const out = await atTerminal(cwd, '--by Sari a.md b.md k.csv', [
      ['berakhir 2020-01-01', [DOWN, ENTER]],
      ['Alasannya?', ['putusan', ENTER]],
      ['Siapa yang', [ENTER]],
      ['Sampai tanggal?', [ENTER]],
      ['language/slang tidak', [ENTER]],
      ['k.csv · baris 2', [ENTER]],
    ])
    expect(read(cwd, 'a.md')).toBe('---\nabaikan:\n  tone/insult:\n    alasan: putusan\n    oleh: Sari\n---\n\nDasar tolol.\n')
    expect(read(cwd, 'b.md')).toBe('---\ntopik: x\n---\nHalo.\n')
    expect(read(cwd, 'k.csv')).toBe('Caption,Abaikan\nHalo.,\n')
    expect(out).toMatch(/1 dikecualikan · 2 pengecualian dihapus · 0\s+dilewati[\s\S]*code 0/)
  }, 60_000)

  test('a sentence to add is not written with its gap', async () => {
    const cwd = folderWith({ 'k.csv': 'Kanal,Caption,Media,Alt\nIG,Loket buka Senin.,a.png,Petugas di loket\n' })
    const out = await atTerminal(cwd, 'k.csv', [
      ['(isi dulu)', [ENTER]],
      ['Foto: …', [ENTER, ...times(1, BACKSPACE), 'Humas', ENTER]],
    ])
    expect(out).toContain('isi dulu bagian yang kosong')
    expect(read(cwd, 'k.csv')).toBe('Kanal,Caption,Media,Alt\nIG,"Loket buka Senin.\n\nFoto: Humas",a.png,Petugas di loket\n')
  }, 60_000)

  test('nothing to go through', async () => {
    expect(await atTerminal(folderWith({ 'a.md': 'Halo.\n' }), '', [])).toMatch(/Tidak ada yang tersisa\.[\s\S]*code 0/)
  }, 60_000)
})
