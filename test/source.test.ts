import { describe, expect, test } from 'vitest'
import { bodyOf } from '../src/draft.ts'
import { NO_FIELDS } from '../src/fields.ts'
import { readFlatMatter } from '../src/source/flat-matter.ts'
import { type ReadOptions, readSource } from '../src/source/index.ts'
import { parseYaml } from '../src/yaml.ts'
import { folderWith, saringJson } from './command.ts'

const read = (text: string, path = 'a.md', options: Partial<ReadOptions> = {}) =>
  readSource(new TextEncoder().encode(text), { path, ruleIds: ['tone/insult', 'tone/shouting'], ...options })
const matter = (yaml: string) => read(`---\n${yaml}\n---\nIsi draf untuk warga.\n`)
const fieldsOf = async (yaml: string) => {
  const { drafts, problems } = await matter(yaml)
  expect(problems).toEqual([])
  return drafts[0]?.fields
}
const problemsOf = async (yaml: string) => (await matter(yaml)).problems.map(({ line, column, message }) => `${line}:${column} ${message.id}`)

describe('fields have both names, and values of both languages as people write them', () => {
  test.each([
    ['kanal: IG, FB', { platform: ['instagram', 'facebook'] }],
    ['platform: [Twitter, wa]', { platform: ['x', 'whatsapp'] }],
    ['jenis: Balasan', { kind: 'reply' }],
    ['kind: press-release', { kind: 'press-release' }],
    ['jenis: Siaran Pers', { kind: 'press-release' }],
    ['mode: KRISIS', { mode: 'crisis' }],
    ['topik: kesehatan, air bersih', { topic: ['health', 'air bersih'] }],
    ['tujuan: [edukasi, hiburan]', { purpose: ['educate', 'entertain'] }],
    ['bahasa: Inggris', { lang: 'en' }],
    ['tayang: Selasa, 17 November 2026', { publish: '2026-11-17' }],
    ['tayang: 2026-11-17', { publish: '2026-11-17' }],
    ['publish: 17/11/2026', { publish: '2026-11-17' }],
    ['sumber: https://bps.go.id/x', { sources: [{ url: 'https://bps.go.id/x' }] }],
    [
      'sumber:\n  - BPS 2025\n  - { judul: Susenas, tautan: https://a.id, tanggal: 2025 }',
      { sources: [{ text: 'BPS 2025' }, { text: 'Susenas', url: 'https://a.id', date: '2025' }] },
    ],
    ['media:\n  - { file: a.png, alt: Poster, kredit: Humas, ai: false }', { media: [{ file: 'a.png', alt: 'Poster', credit: 'Humas', ai: false }] }],
    ['akun: "@dinas"', { account: '@dinas' }],
    ['abaikan:\n  tone/insult: kutipan sidang', { ignore: [{ rule: 'tone/insult', reason: 'kutipan sidang' }] }],
    [
      'abaikan:\n  tone/*: { alasan: kutipan, sampai: 2026-12-01, oleh: Sari }',
      { ignore: [{ rule: 'tone/*', reason: 'kutipan', until: '2026-12-01', by: 'Sari' }] },
    ],
    ['kanal:', { platform: [], kind: 'post', mode: 'normal' }],
  ])('%s', async (yaml, expected) => expect(await fieldsOf(yaml)).toMatchObject(expected))
})

describe('wrong values are problems with place and the nearest right value', () => {
  test.each([
    ['kanal: instagrm', '2:8 “kanal”: nilai “instagrm” tidak dikenal. Maksud Anda “instagram”?'],
    ['kanal: [ig, blusky]', '2:13 “kanal”: nilai “blusky” tidak dikenal. Yang ada: x, instagram'],
    ['kanal: IG, Fb, Twiter', '2:16 “kanal”: nilai “Twiter” tidak dikenal. Maksud Anda “twitter”?'],
    ["kanal: 'IG; blusky'", '2:13 “kanal”: nilai “blusky” tidak dikenal. Yang ada: x, instagram'],
    ['kanal: "I\\x47, blusky"', '2:8 “kanal”: nilai “blusky” tidak dikenal. Yang ada: x, instagram'],
    ['kanal: 5', '2:8 “kanal”: nilai “5” tidak dikenal. Yang ada: x, instagram'],
    ['jenis: balsan', '2:8 “jenis”: nilai “balsan” tidak dikenal. Maksud Anda “balasan”?'],
    ['mode: { a: 1 }', '2:7 “mode”: nilai “{"a":1}” tidak dikenal.'],
    ['tayang: 31/6/2026', '2:9 “tayang”: “31/6/2026” bukan tanggal yang ada.'],
    ['tayang: Senin, 17 November 2026', '2:9 “tayang”: “Senin, 17 November 2026”: 17 November 2026 jatuh pada Selasa'],
    ['kanal: x\nplatform: x', '3:1 “kanal” dan “platform” adalah isian yang sama'],
    ['abaikan: semua', '2:10 “abaikan”: tulis “aturan: alasan”'],
    ['abaikan:\n  tone/insult:', '3:3 “abaikan.tone/insult”: alasan wajib ditulis'],
    ['abaikan:\n  tone/insul: ya', '3:3 aturan “tone/insul” tidak dikenal. Maksud Anda “tone/insult”?'],
    ['abaikan:\n  tone/insult: { alsan: ya }', '3:18 “abaikan.tone/insult”: isian “alsan” tidak dikenal. Maksud Anda “alasan”?'],
    ['kanal: x\nsumber: { tajuk: BPS }', '3:11 “sumber”: isian “tajuk” tidak dikenal.'],
  ])('%s', async (yaml, expected) => expect((await problemsOf(yaml)).join('\n')).toContain(expected))
})

describe("other tools' fields are left alone, slips of ours are not", () => {
  test.each([
    'title: Judul',
    'source: x',
    'topics: [a]',
    'published: true',
    'resources: []',
    'meta: x',
    'sources: [{ name: a, weight: 3 }]',
    'media: { a: { b: 1 } }',
    'kinds: x',
    'tags: [a]',
    'model: x',
    'akan: x',
  ])('%s', async (yaml) => expect(await problemsOf(yaml)).toEqual([]))
  test.each(['platfrom: x', 'platfom: x', 'kannal: x', 'jeniss: x', 'tayagn: x', 'abaikam: x', 'knid: x'])('%s', async (yaml) =>
    expect((await problemsOf(yaml))[0]).toMatch(/^2:1 isian “.*” tidak dikenal\. Maksud Anda/),
  )
})

test('the base of the config holds where the draft says nothing', async () => {
  const base = { ...((await fieldsOf('kanal: x')) ?? NO_FIELDS), kind: 'reply' as const }
  expect((await read('---\nkanal: ig\n---\nIsi', 'a.md', { base })).drafts[0]?.fields).toMatchObject({ platform: ['instagram'], kind: 'reply' })
  expect((await read('Isi', 'a.txt', { base })).drafts[0]?.fields).toMatchObject({ platform: ['x'], kind: 'reply' })
})

describe('the language', () => {
  test.each([
    ['Terima kasih, laporan Bapak sudah kami teruskan ke petugas.', 'id'],
    ['Thank you for your report. We will reply to you today.', 'en'],
    ['', 'id'],
    ['12345 #BMKG', 'id'],
  ])('is told from the text: %s', async (text, lang) => expect((await read(text)).drafts[0]?.lang).toBe(lang))
  test('of the field wins over that of the config, which wins over the text', async () => {
    expect((await read('Thank you for the report.', 'a.md', { lang: 'id' })).drafts[0]?.lang).toBe('id')
    expect((await read('---\nlang: en\n---\nTerima kasih untuk laporan Anda.', 'a.md', { lang: 'id' })).drafts[0]?.lang).toBe('en')
  })
})

describe('a thread', () => {
  test.each(['\n', '\r\n'])('is split by lines of hyphens before parsing (%j)', async (eol) => {
    const source = ['---', 'jenis: utas', '---', 'Satu', '---', 'Dua', '--- ', '----', 'Tiga', ''].join(eol)
    const [draft] = (await read(source)).drafts
    expect(draft?.parts.map(({ start, end }) => source.slice(start, end))).toEqual([`Satu${eol}`, `Dua${eol}`, `----${eol}Tiga${eol}`])
  })
  test('other kinds are not split', async () => expect((await read('Satu\n---\nDua')).drafts[0]?.parts).toHaveLength(1))
})

test('front matter is not published, wherever lines end', async () => {
  for (const eol of ['\n', '\r\n', '\r']) {
    const { drafts, problems } = await read(['---', 'kanal: x', '---', 'Isi'].join(eol))
    expect(problems).toEqual([])
    expect(drafts.map(bodyOf)).toEqual(['Isi'])
  }
})

test('a text that only starts with a rule is front matter that is not closed', async () => {
  const { drafts, problems } = await read('---\nHalo\n')
  expect(problems[0]).toMatchObject({ line: 1, column: 1 })
  expect(drafts).toHaveLength(1)
})

test('aliases in front matter are bounded', async () => {
  const lines = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
  ]
  expect((await problemsOf(lines.join('\n')))[0]).toContain('terlalu banyak alias')
})

test('plain front matter is read as YAML reads it, or left to YAML', () => {
  const keys = ['kanal', 'jenis', 'a-b', 'null', 'x y', '_k']
  const values = [
    '',
    ' ',
    ' IG, FB',
    ' x',
    ' Siaran Pers ',
    ' 2026-11-17',
    ' true',
    ' Null',
    ' 12',
    ' a: b',
    ' a #b',
    ' "q"',
    ' [a]',
    ' a\n  b',
    ' |',
    '\n- a',
    ' a.b/c (d)',
    'x',
  ]
  let flat = 0
  for (const key of keys) {
    for (const first of values) {
      for (const second of values) {
        for (const eol of ['\n', '\r\n']) {
          const text = `${key}:${first}\n\ntopik:${second}\n`.replaceAll('\n', eol)
          const read = readFlatMatter(text)
          if (!read) continue
          flat++
          const yaml = parseYaml(text, 'a.md')
          const places = (of: typeof read) =>
            [key, 'topik'].flatMap((name) => [of.range([name], 'key'), (read.data as Record<string, unknown>)[name] === null ? undefined : of.range([name])])
          expect({ text, data: read.data, places: places(read) }).toEqual({ text, data: yaml.data, places: places(yaml) })
        }
      }
    }
  }
  expect(flat).toBeGreaterThan(200)
})

test.each([
  ['*a_', 400_000],
  ['[a](', 400_000],
  ['![', 400_000],
  ['> ', 20_000],
  ['- ', 20_000],
  ['&a', 400_000],
  ['*', 400_000],
  ['- a\n  - b\n', 100_000],
])('Markdown that would take all day is checked as plain text, with a word about it: %j', async (unit, length) => {
  const start = performance.now()
  const { drafts, problems } = await read(unit.repeat(length / unit.length))
  expect(problems).toMatchObject([{ message: { id: expect.stringContaining('teks biasa') } }])
  expect(drafts.map(({ format }) => format)).toEqual(['text'])
  expect(performance.now() - start).toBeLessThan(1000)
})

test('front matter may continue a quoted text at the start of a line, as site generators take it, and places stay right', () => {
  const folder = folderWith({
    'a.md': '---\nexcerpt: "Baris pertama\nbaris kedua"\nkanal: instagram\n---\nDasar tolol\n',
    'b.md': '---\nexcerpt: "Baris pertama\nbaris kedua"\nkanal: instagrm\n---\nHalo\n',
    'c.md': '---\nexcerpt: "Tidak ditutup\nkanal: x\n---\nHalo\n',
  })
  const { report } = saringJson(folder, ['.'])
  expect(report.findings.map(({ path, rule, place }) => [path, rule, place.start.line])).toContainEqual(['a.md', 'tone/insult', 6])
  expect(report.problems.map(({ path, line, column }) => [path, line, column])).toEqual([
    ['b.md', 4, 8],
    ['c.md', expect.any(Number), expect.any(Number)],
  ])
})

test('in an article, longer than any caption, a sentence may be longer', () => {
  const sentence = `${'kami menata kios pasar '.repeat(8).trim()}.`
  const folder = folderWith({ 'a.md': `${sentence}\n`, 'b.md': `${`${sentence}\n\n`.repeat(20)}${'kami menata kios pasar '.repeat(11).trim()}.\n` })
  const { report } = saringJson(folder, ['.'])
  const long = report.findings.filter(({ rule }) => rule === 'language/long-sentence')
  expect(long.map(({ path, message }) => [path, message.match(/\d+/g)])).toEqual([
    ['a.md', ['32', '25']],
    ['b.md', ['44', '40']],
  ])
})
