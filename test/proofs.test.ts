import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { bin, folderWith, saring } from './command.ts'

const CONFIG = 'guidelines: [base, ./pedoman.yaml]\nrulesFrom: [./aturan]\n'
const PEDOMAN = 'short: SOP\ntitle: Pedoman\nissuer: Dinas Contoh\nyear: 2026\nclauses:\n  - id: 1\n    title: Sapaan\n    rules: [house/sapaan]\n'
const RULE = 'title: Sapaan\nseverity: warning\nmessage: Ubah “{found}”\n'
const GOOD = `${RULE}terms: { guys: warga, sob: warga }\nexamples:\n  bad: [Hai «guys»!]\n  good: [Hai warga!]\n`

const repository = (files: Readonly<Record<string, string>> = {}) =>
  folderWith({ '.saringrc.yaml': CONFIG, 'pedoman.yaml': PEDOMAN, 'aturan/sapaan.yaml': GOOD, ...files })

test('rules and clauses whose examples hold', () => {
  const cwd = repository({ 'pedoman.yaml': `${PEDOMAN}    examples: { bad: ["Halo «sob»."], good: [Halo.] }\n` })
  expect(saring(cwd, ['test'])).toEqual({ code: 0, out: '1 aturan, 1 butir, 4 contoh: semua cocok\n', err: '' })
  expect(saring(cwd, ['test', 'aturan', '--lang', 'en']).out).toBe('1 rule, 0 clauses, 2 examples: all hold\n')
  expect(saring(cwd, ['test', './pedoman.yaml']).out).toBe('0 aturan, 1 butir, 2 contoh: semua cocok\n')
})

describe('what fails is told at its place, in both languages', () => {
  const failing = (cwd: string, lang: string) => {
    const { code, out, err } = saring(cwd, ['test', '--format', 'json', '--lang', lang])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const failures = JSON.parse(out).failures as { path: string; line: number; column: number; message: string }[]
    return failures.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`)
  }
  const rule = (rest: string) => ({ 'aturan/sapaan.yaml': `${RULE}${rest}` })
  const EXAMPLES = 'examples: { bad: ["Hai «guys»!"], good: [] }\n'
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'a rule without examples',
      rule('terms: { guys: warga }\n'),
      'aturan/sapaan.yaml:1:1 aturan tanpa contoh',
      'aturan/sapaan.yaml:1:1 a rule without examples',
    ],
    [
      'a rule that no example fires',
      rule('terms: { guys: warga }\nexamples: { good: [Hai.] }\n'),
      'aturan/sapaan.yaml:5:11 tidak satu pun contoh memicu',
      'aturan/sapaan.yaml:5:11 no example fires',
    ],
    [
      'an example in which nothing is found',
      rule('terms: { guys: warga }\nexamples:\n  bad:\n    - Hai «warga»!\n'),
      'aturan/sapaan.yaml:7:7 tidak ada yang ditemukan',
      'aturan/sapaan.yaml:7:7 nothing is found',
    ],
    [
      'an example that marks too much',
      rule('terms: { guys: warga }\nexamples:\n  bad:\n    - «Hai guys»!\n'),
      'aturan/sapaan.yaml:7:7 yang ditemukan bukan yang ditandai',
      'aturan/sapaan.yaml:7:7 what is found is not what is marked',
    ],
    [
      'an example without marks',
      rule('terms: { guys: warga }\nexamples:\n  bad:\n    - Hai guys!\n'),
      'aturan/sapaan.yaml:7:7 tandai kata yang salah',
      'mark the wrong words',
    ],
    [
      'a good example that is found',
      rule('terms: { guys: warga }\nexamples: { bad: ["Hai «guys»"], good: [guys] }\n'),
      'aturan/sapaan.yaml:5:41 contoh baik ini ditandai',
      'this good example is marked',
    ],
    [
      'a good example with marks',
      rule('terms: { guys: warga }\nexamples: { bad: ["Hai «guys»"], good: ["Hai «warga»"] }\n'),
      ':5:41 contoh baik tidak ditandai: hapus «»',
      'a good example has no marks',
    ],
    [
      'marks that are no pairs',
      rule('terms: { guys: warga }\nexamples: { bad: ["Hai «guys"] }\n'),
      ':5:19 tanda «» di contoh ini tidak berpasangan',
      'the marks «» of this example are no pairs',
    ],
    [
      'a word that can never wake a pattern',
      rule('pattern: guys\nnear: [guys, "🔥"]\nexamples: { bad: ["Hai «guys»"] }\n'),
      'aturan/sapaan.yaml:5:14 “🔥”: kata ini tidak pernah ditemukan',
      'aturan/sapaan.yaml:5:14 “🔥”: this term is never found',
    ],
    [
      'fields of an example that are wrong',
      rule('terms: { guys: warga }\nexamples: { bad: [{ text: "«guys»", draft: { kanal: y } }] }\n'),
      ':5:44 “kanal”: nilai “y” tidak dikenal',
      ':5:44 “kanal”: unknown value “y”',
    ],
    [
      'a clause that names a missing rule',
      { 'pedoman.yaml': PEDOMAN.replace('house/sapaan', 'house/sapan') },
      'pedoman.yaml:8:13 aturan “house/sapan” tidak dikenal. Maksud Anda “house/sapaan”?',
      'Did you mean “house/sapaan”?',
    ],
    [
      'examples of a clause that nothing watches over',
      { 'pedoman.yaml': PEDOMAN.replace('rules: [house/sapaan]', 'examples: { bad: ["«x»"] }') },
      'pedoman.yaml:8:15 butir ini punya contoh, tetapi tidak ada aturan aktif',
      'pedoman.yaml:8:15 this clause has examples, but no rule',
    ],
    [
      'an example of a clause that is not found',
      { 'pedoman.yaml': `${PEDOMAN}    examples: { bad: ["«Hai»"] }\n` },
      'pedoman.yaml:9:23 tidak ada yang ditemukan',
      'pedoman.yaml:9:23 nothing is found',
    ],
    [
      'a good example that another rule contradicts',
      { 'aturan/jam.yaml': `${RULE}terms: { warga: null }\nexamples: { bad: ["«warga»"] }\n` },
      'aturan/sapaan.yaml:7:10 contoh baik ini ditandai oleh house/jam. Ubah salah satunya',
      'aturan/sapaan.yaml:7:10 this good example is marked by house/jam',
    ],
    [
      'a term that another is already',
      rule(`terms: { guys: warga, Güys: warga }\n${EXAMPLES}`),
      '4:23 “Güys”: kata ini tidak pernah ditemukan: “guys” sudah mencakupnya',
      '“guys” covers it',
    ],
    [
      'a term that the rule’s own exceptions cover',
      rule(`terms: { guys: warga, kak seto: null }\nexceptions: [kak seto]\n${EXAMPLES}`),
      '“kak seto”: kata ini tidak pernah dilaporkan: exceptions',
      'exceptions or unless cover it',
    ],
    [
      'a term of punctuation that the config adds',
      { '.saringrc.yaml': `${CONFIG}rules: { house/sapaan: { add: { '!!': '!' } } }\n` },
      '“!!”: kata ini tidak pernah ditemukan: kata diawali huruf',
      '“!!”: this term is never found: a term starts with',
    ],
    [
      'a term that the config allows',
      { '.saringrc.yaml': `${CONFIG}rules: { house/sapaan: { allow: [sob] } }\n` },
      'aturan/sapaan.yaml:4:23 “sob”: kata ini tidak pernah ditemukan: konfigurasi mengizinkannya',
      'the config allows it',
    ],
  ])('%s', (_, files, indonesian, english) => {
    const cwd = repository(files)
    expect(failing(cwd, 'id').join('\n')).toContain(indonesian)
    expect(failing(cwd, 'en').join('\n')).toContain(english)
  })

  test('and nothing else fails with it', () => {
    const pedoman = `${PEDOMAN.replace('house/sapaan', 'house/sapan')}    examples: { bad: ["Halo «sob»."] }\n`
    expect(failing(repository({ 'pedoman.yaml': pedoman }), 'id')).toHaveLength(1)
    expect(failing(repository(rule(`terms: { guys: warga, Güys: warga }\n${EXAMPLES}`)), 'id')).toHaveLength(1)
  })
})

test('terms in every context are heard: a language, a platform, words that must be there, capitals', () => {
  const cwd = repository({
    'aturan/sapaan.yaml': `${RULE}when: { platform: [x, instagram], kind: reply, mode: crisis, topic: health, says: [vaksin] }
terms: { id: { halo sob: null, WIB: { case: true }, 1 juta: null }, en: { dear all: null } }
examples: { bad: [{ text: 'Vaksin, «halo sob»', draft: { kanal: x, jenis: balasan, mode: krisis, topik: kesehatan } }] }
`,
  })
  expect(saring(cwd, ['test', 'aturan'])).toMatchObject({ code: 0, out: '1 aturan, 0 butir, 1 contoh: semua cocok\n' })
})

test('of terms with signs only those are told that nothing can find, each with its reason', () => {
  const cwd = repository({
    'aturan/sapaan.yaml': `${RULE}terms: { '50%': null, c++: null, 'c#': null, 'ok 🔥': null, 'wow!': null, '#ayo': null, www.contoh.id: null, '🔥': null }
examples: { bad: ['Diskon «50%» untuk kelas «C++», «ok 🔥»'] }
`,
  })
  const { code, out } = saring(cwd, ['test', 'aturan', '--format', 'json'])
  expect(code).toBe(1)
  expect(JSON.parse(out).failures.map(({ message }: { message: string }) => message)).toEqual([
    '“#ayo”: kata ini tidak pernah ditemukan: tulis tanpa #, kata juga dicari di dalam tagar',
    '“www.contoh.id”: kata ini tidak pernah ditemukan: kata tidak dicari di alamat web, surel, dan @akun. Pakai pattern',
    '“🔥”: kata ini tidak pernah ditemukan: kata diawali huruf atau angka. Untuk tanda baca atau emoji pakai pattern',
  ])
})

test('a contradiction may be expected, with its reason', () => {
  const cwd = repository({
    'aturan/sapaan.yaml': GOOD.replace('[Hai warga!]', '[{ text: Hai warga!, draft: { abaikan: { house/jam: sudah disepakati } } }]'),
    'aturan/jam.yaml': `${RULE}terms: { warga: null }\nexamples: { bad: ["«warga»"] }\n`,
  })
  expect(saring(cwd, ['test']).code).toBe(0)
})

test('a rule about what a whole draft lacks contradicts no example', () => {
  const cwd = repository({
    'aturan/sumber.yaml': `${RULE.replace('{found}', '{insert}')}when: { says: warga }\nrequire: { any: ['Sumber:'], insert: 'Sumber: …' }\nexamples: { bad: ["Hai «warga»"] }\n`,
  })
  expect(saring(cwd, ['test'])).toMatchObject({ code: 0 })
})

test('the report shows what was expected and what was found, the lines that differ alone, in 80 columns', () => {
  const long = 'Kami menunggu kehadiran Anda semua di balai desa pada hari Senin pagi nanti ya.'
  const cwd = repository({
    'aturan/sapaan.yaml': `${RULE}terms: { guys: warga }\nexamples:\n  bad:\n    - |\n      Yang sama.\n      Hai guys «semua», ${long}\n`,
  })
  const { out } = saring(cwd, ['test', '--lang', 'en'])
  expect(out).toBe(`aturan/sapaan.yaml:7:7  house/sapaan
  what is found is not what is marked
    expected │ Hai guys «semua», Kami menunggu kehadiran Anda semua di balai
             │ desa pada hari Senin pagi nanti ya.
    found    │ Hai «guys» semua, Kami menunggu kehadiran Anda semua di balai
             │ desa pada hari Senin pagi nanti ya.

1 rule, 1 clause, 1 example: 1 failed
`)
})

test('broken usage and broken files are exit 2', () => {
  expect(saring(folderWith({}), ['test'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('saring init') })
  expect(saring(repository(), ['test', 'aturn'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Maksud Anda “aturan”?') })
  expect(saring(repository({ 'aturan/x.yaml': 'titel: x\n' }), ['test'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('aturan/x.yaml:1:1') })
})

test('--watch runs again when a file changes, also when it is broken in between', async () => {
  const cwd = repository()
  const child = spawn(process.execPath, [bin, 'test', '--watch', '--lang', 'en'], { cwd })
  onTestFinished(() => void child.kill())
  let seen = ''
  child.stdout.on('data', (data) => (seen += data))
  child.stderr.on('data', (data) => (seen += data))
  const until = async (text: RegExp) => {
    await expect.poll(() => seen, { timeout: 20_000, interval: 50 }).toMatch(text)
    seen = ''
  }
  await until(/all hold[\s\S]*Waiting for changes/)
  writeFileSync(join(cwd, 'aturan/sapaan.yaml'), GOOD.replace('«guys»', 'guys'))
  await until(/1 failed[\s\S]*Waiting for changes/)
  writeFileSync(join(cwd, 'aturan/sapaan.yaml'), `${GOOD}x: 1\n`)
  await until(/unknown key “x”[\s\S]*Waiting for changes/)
  writeFileSync(join(cwd, 'aturan/sapaan.yaml'), GOOD)
  await until(/all hold/)
}, 60_000)
