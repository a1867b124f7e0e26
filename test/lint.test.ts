import { describe, expect, test } from 'vitest'
import { toRule } from '../src/declarative.ts'
import { toMarkedDraft } from '../src/example.ts'
import { NO_FACTS } from '../src/facts.ts'
import { type Lint, lint, prepareLint } from '../src/lint.ts'
import { defineRule, type Located, type Rule } from '../src/rule.ts'
import type { Limit } from '../src/rule-file.ts'
import { settle } from '../src/settle.ts'

const TODAY = '2026-11-17'
const text = (word: string) => ({ id: word, en: word })
const base = { title: text('t'), why: text('w'), severity: 'note' as const, examples: { bad: [], good: [] } }

const prepare = (rules: Readonly<Record<string, Rule>>): Lint => prepareLint(settle(rules, [], {}, 'id', Object.keys(rules)), NO_FACTS, 'id')
const run = async (rule: Rule, source: string, draft: Readonly<Record<string, unknown>> = { bahasa: 'id' }) => {
  const { findings, failures } = await lint(toMarkedDraft({ text: source, draft }).draft, prepare({ 'x/y': rule }), TODAY)
  expect(failures).toEqual([])
  return findings.map(({ text: found, message }) => `${found}|${message}`)
}

/** A rule that reports everything of one type. */
const seeing = (type: string) =>
  defineRule({
    ...base,
    messages: { seen: { id: 'ya', en: 'yes' } },
    check: ({ report }) => ({ [type]: (node: Located) => report({ message: 'seen', at: node }) }),
  })

describe('a rule can visit', () => {
  const source = '# Judul\n\nIni *teks* @akun #Tagar 😀 [BPS](https://bps.go.id) dan lapor.go.id.\n\n![alt](a.png)\n\n| a |\n|---|\n| b |\n'
  test.each([
    ['heading', ['# Judul']],
    ['emphasis', ['*teks*']],
    ['mention', ['@akun']],
    ['hashtag', ['#Tagar']],
    ['emoji', ['😀']],
    ['link', ['lapor.go.id', '[BPS](https://bps.go.id)']],
    ['image', ['![alt](a.png)']],
    ['tableCell', ['| a |', '| b |']],
    ['WordNode', ['Judul', 'Ini', 'teks', 'akun', 'Tagar', 'BPS', 'dan', 'alt', 'a', 'b']],
    ['SentenceNode', ['Judul', 'Ini *teks* @akun #Tagar 😀 [BPS](https://bps.go.id) dan lapor.go.id.', 'alt', 'a', 'b']],
  ])('%s', async (type, expected) => expect(await run(seeing(type), source)).toEqual(expected.map((found) => `${found}|ya`)))
})

test('Indonesian sentences go on after abbreviations', async () => {
  expect(await run(seeing('SentenceNode'), 'Datang ke Jl. Merdeka No. 5 bersama dr. Contoh. Bayar Rp. 5.000 saja.')).toHaveLength(2)
})

test('a reference link is a link with its address', async () => {
  const rule = defineRule({
    ...base,
    messages: { seen: text('{url}') },
    check: ({ report }) => ({ link: (node) => report({ message: 'seen', at: node, values: { url: node.url } }) }),
  })
  expect(await run(rule, '[BPS][1] <https://a.id> https://b.id/x.\n\n[1]: https://bps.go.id\n')).toEqual([
    'https://b.id/x|https://b.id/x',
    '[BPS][1]|https://bps.go.id',
    '<https://a.id>|https://a.id',
  ])
})

test('a rule with terms sleeps until one of them is there', async () => {
  let called = 0
  const rule = defineRule({ ...base, messages: { seen: text('ya') }, terms: () => [{ text: 'saring' }], check: () => ({ prose: () => void called++ }) })
  await run(rule, 'sebelum sharing')
  expect(called).toBe(0)
  await run(rule, 'satu\n\nSARING dulu')
  expect(called).toBe(2)
})

test('a rule that throws is a failure of its own; the others go on', async () => {
  const broken = defineRule({
    ...base,
    messages: { seen: text('ya') },
    check: () => ({
      prose: () => {
        throw new Error('aduh')
      },
    }),
  })
  const { findings, failures } = await lint(toMarkedDraft('satu\n\ndua').draft, prepare({ 'a/broken': broken, 'b/fine': seeing('paragraph') }), TODAY)
  expect(failures).toMatchObject([{ rule: 'a/broken', error: { message: 'aduh' } }])
  expect(findings).toHaveLength(2)
})

test('what is absent stands at the first prose, or on the words that call for it', async () => {
  const required = (when?: Rule['when']) => ({
    ...toRule({ ...base, message: text('Tambahkan sumber'), require: { any: ['Sumber:'], fields: ['sources'] } }),
    ...(when && { when }),
  })
  const { findings } = await lint(toMarkedDraft('**Satu** dua').draft, prepare({ 'x/y': required() }), TODAY)
  expect(findings).toMatchObject([{ text: '', place: { start: { offset: 2 }, end: { offset: 2 } } }])
  expect(await run(required({ says: ['vaksin'] }), 'Ayo #VaksinGratis untuk vaksinasi')).toEqual(['Vaksin|Tambahkan sumber'])
  expect(await run(required({ says: ['vaksin'] }), 'Ayo ke posyandu')).toEqual([])
  expect(await run(required(), 'Satu. Sumber: BPS')).toEqual([])
  expect(await run(required(), 'Satu.', { sumber: 'BPS' })).toEqual([])
})

describe('a YAML rule of kind', () => {
  test('terms: suggests with the affixes and capitals of what it replaces', async () => {
    const rule = toRule({
      ...base,
      message: text('{found} → {suggest}'),
      lemma: true,
      terms: { himbau: 'imbau', 'rapat kerja': { suggest: ['raker'], lemma: false } },
    })
    expect(await run(rule, 'Menghimbau, HIMBAUAN, dihimbaunya; Rapat\nkerja')).toEqual([
      'Menghimbau|Menghimbau → Mengimbau',
      'HIMBAUAN|HIMBAUAN → IMBAUAN',
      'dihimbaunya|dihimbaunya → diimbaunya',
      'Rapat\nkerja|Rapat kerja → Raker',
    ])
  })
  test('terms: one list for each language', async () => {
    const rule = toRule({ ...base, message: text('ya'), terms: { id: { dong: null }, en: { gonna: 'going to' } } })
    expect(await run(rule, 'dong gonna')).toEqual(['dong|ya'])
    expect(await run(rule, 'dong gonna', { lang: 'en' })).toEqual(['gonna|ya'])
  })
  test('terms: slips add to them; what is spelt out wins', async () => {
    const rule = toRule({ ...base, message: text('{found} → {suggest}'), lemma: true, terms: { jaman: 'masa' }, slips: { 'z > j': ['zaman', 'ziarah'] } })
    expect(await run(rule, 'Jaman dulu, berjiarah')).toEqual(['Jaman|Jaman → Masa', 'berjiarah|berjiarah → berziarah'])
  })
  test('terms: is silent near `unless` words and around `exceptions`', async () => {
    const rule = toRule({ ...base, message: text('ya'), terms: { gila: { unless: ['kutipan'] } }, exceptions: ['gila kerja'] })
    expect(await run(rule, 'gila\n\nkutipan: gila\n\nsi gila\nkerja itu')).toEqual(['gila|ya'])
  })
  test('pattern: group `at` is the place, `near` wakes it', async () => {
    const rule = toRule({ ...base, message: text('{found}'), pattern: 'rp ?(?<at>[x]+)', near: ['rp'] })
    expect(await run(rule, 'Harga Rp xxx, **Rp xx**.')).toEqual(['xxx|xxx', 'xx|xx'])
  })
  test('limit: of tokens, of words in a sentence, of characters as the platform counts them', async () => {
    const limit = (of: 'hashtags' | 'words' | 'characters', max: number | Record<string, number>) =>
      toRule({ ...base, message: text('{count}/{max}'), limit: { of, max } })
    expect(await run(limit('hashtags', 1), '#a #b #c')).toEqual(['#b|3/1'])
    expect(await run(limit('words', 3), 'Satu dua tiga. Satu dua tiga empat.')).toEqual(['Satu dua tiga empat.|4/3'])
    expect(await run(limit('characters', { x: 30 }), 'Lihat https://contoh.go.id/alamat/yang/panjang/sekali', { kanal: 'x' })).toEqual([])
    expect(await run(limit('characters', { x: 30 }), `${'a'.repeat(30)}😀`, { kanal: 'x' })).toEqual(['😀|32/30'])
    expect(await run(limit('characters', { x: 30 }), 'a'.repeat(50), { kanal: 'ig' })).toEqual([])
  })
})

describe('a limit', () => {
  const limit = (of: Limit['of'], max: number | Record<string, number>, exceptions: string[] = []) =>
    toRule({ ...base, message: text('{count}/{max}'), limit: { of, max }, exceptions })
  test('of accounts, emoji, links and a given term, in hashtags and by lemma too', async () => {
    expect(await run(limit('accounts', 1), '@satu @dua @tiga')).toEqual(['@dua|3/1'])
    expect(await run(limit('emoji', 0), 'Hore 🎉')).toEqual(['🎉|1/0'])
    expect(await run(limit('links', 1), 'a.go.id [b](https://b.go.id) c.go.id')).toEqual(['[b](https://b.go.id)|3/1'])
    expect(await run(limit({ term: 'gratis' }, 1), 'Gratis! #VaksinGratis digratiskan')).toEqual(['Gratis|3/1'])
    expect(await run(limit({ term: 'gratis' }, { x: 0 }), 'Gratis', { kanal: 'ig' })).toEqual([])
  })
  test('does not count what an exception stands in or around', async () => {
    expect(await run(limit('hashtags', 1, ['#SiagaBencana']), '#a #SiagaBencana #b')).toEqual(['#b|2/1'])
    expect(await run(limit('links', 0, ['lapor.go.id']), 'https://lapor.go.id/x')).toEqual([])
    expect(await run(limit('words', 2, ['Dinas Sumber Daya Air']), 'Dinas Sumber Daya Air. Satu dua tiga.')).toEqual(['Satu dua tiga.|3/2'])
    expect(await run(limit('characters', 3, ['lampiran']), 'Lihat lampiran')).toEqual([])
    expect(await run(limit({ term: 'gratis' }, 0, ['tidak gratis']), 'Ini tidak gratis')).toEqual([])
  })
})

test('a required thing is not missed where an exception stands', async () => {
  const rule = toRule({ ...base, message: text('ya'), require: { any: ['Sumber:'], fields: [] }, exceptions: ['salam hangat'] })
  expect(await run(rule, 'Isi.')).toEqual(['|ya'])
  expect(await run(rule, 'Salam hangat dari kami.')).toEqual([])
})

test('terms: `case` of the rule holds for each, in affixed forms too, unless a term says otherwise', async () => {
  const rule = toRule({ ...base, message: text('ya'), case: true, lemma: true, terms: { Polri: null, kapolda: { case: false } } })
  expect(await run(rule, 'Polri Polrinya polri Kapoldanya')).toEqual(['Polri|ya', 'Polrinya|ya', 'Kapoldanya|ya'])
})

test('`when` selects by field', async () => {
  const rule = { ...seeing('paragraph'), when: { kind: ['reply'], platform: ['x', 'instagram'] } } as Rule
  expect(await run(rule, 'a', { jenis: 'balasan', kanal: 'ig, fb' })).toHaveLength(1)
  expect(await run(rule, 'a', { jenis: 'balasan' })).toEqual([])
  expect(await run(rule, 'a', { kanal: 'x' })).toEqual([])
  expect(await run({ ...rule, when: { kind: ['post'], mode: ['normal'] } }, 'a', {})).toHaveLength(1)
})

test('a limit of characters tells how long a draft is, of a thread its longest part, and nothing without a platform', async () => {
  const limit = toRule({ ...base, message: text('{count}/{max}'), limit: { of: 'characters', max: { x: 10 } } })
  const lengthOf = async (source: string, draft: Readonly<Record<string, unknown>>) =>
    (await lint(toMarkedDraft({ text: source, draft }).draft, prepare({ 'x/y': limit }), TODAY)).length
  expect(await lengthOf('Kita **satu**', { kanal: 'x' })).toEqual({ count: 9, max: 10 })
  expect(await lengthOf('satu\n---\ndua belas hari', { kanal: 'x', jenis: 'utas' })).toEqual({ count: 14, max: 10 })
  expect(await lengthOf('satu', {})).toBeUndefined()
})
