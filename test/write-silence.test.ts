import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SilenceChange } from '../src/new-silence.ts'
import { type ReadOptions, readSource } from '../src/source/index.ts'
import { writeSilence } from '../src/source/write-silence.ts'

const SILENCE = { rule: 'tone/insult', reason: 'judul buku' }
const FULL = { ...SILENCE, by: 'Sari', until: '2027-01-31' }

const write = async (bytes: Uint8Array, read: ReadOptions, silence: SilenceChange, index = 0, lang: 'id' | 'en' = 'id') => {
  const source = await readSource(bytes, read)
  const draft = source.drafts[index]
  return draft && writeSilence(bytes, read, source, draft, silence, lang)
}
const inMarkdown = async (text: string, silence: SilenceChange = SILENCE, lang: 'id' | 'en' = 'id') => {
  const written = await write(new TextEncoder().encode(text), { path: 'a.md' }, silence, 0, lang)
  return written && new TextDecoder().decode(written.bytes)
}

describe('in front matter', () => {
  test.each<[string, string, string]>([
    ['none', 'Halo.\n', '---\nabaikan:\n  tone/insult: judul buku\n---\n\nHalo.\n'],
    ['an empty one', '---\n---\nHalo.\n', '---\nabaikan:\n  tone/insult: judul buku\n---\nHalo.\n'],
    ['other fields', '---\r\ntopik: x # y\r\n---\r\nHalo.\r\n', '---\r\ntopik: x # y\r\nabaikan:\r\n  tone/insult: judul buku\r\n---\r\nHalo.\r\n'],
    ['a map in braces', '---\n{ topik: [x] }\n---\nHalo.\n', '---\n{ abaikan: { tone/insult: judul buku }, topik: [x] }\n---\nHalo.\n'],
    ['another silence', '---\nignore:\n    tone/slang: x\ntopik: x\n---\n', '---\nignore:\n    tone/insult: judul buku\n    tone/slang: x\ntopik: x\n---\n'],
    ['one in braces', '---\nabaikan: { tone/slang: x }\n---\n', '---\nabaikan: { tone/insult: judul buku, tone/slang: x }\n---\n'],
    ['one without a value', '---\nabaikan:\ntopik: x # y\n---\n', '---\nabaikan:\n  tone/insult: judul buku\ntopik: x # y\n---\n'],
    ['one that is over', '---\nabaikan:\n  tone/insult: { alasan: x, sampai: 2020-01-01 }\n---\n', '---\nabaikan:\n  tone/insult: judul buku\n---\n'],
  ])('%s', async (_, before, after) => expect(await inMarkdown(before)).toBe(after))

  test('with a name and a day, in the language of the run', async () => {
    expect(await inMarkdown('Halo.\n', FULL)).toContain('  tone/insult: { alasan: judul buku, sampai: 2027-01-31, oleh: Sari }\n')
    expect(await inMarkdown('Hello.\n', FULL, 'en')).toContain('ignore:\n  tone/insult: { reason: judul buku, until: 2027-01-31, by: Sari }\n')
  })

  test.each(['a: b # c', '“x”, {y}', "- it's", 'true', '2027-01-01', '*x'])('any reason: %s', async (reason) => {
    expect(await inMarkdown('---\nabaikan: { tone/slang: x }\n---\n', { ...SILENCE, reason })).toContain('tone/slang')
    expect(await inMarkdown('Halo.\n', { ...FULL, reason })).toContain('Halo.')
  })

  test('not where front matter is broken', async () => {
    expect(await inMarkdown('---\ntopik: x\n\nHalo.\n')).toBeUndefined()
    expect(await inMarkdown('---\n- a\n---\nHalo.\n')).toBeUndefined()
  })
})

describe('out of front matter', () => {
  const GONE = { rule: 'tone/insult', removed: true } as const
  test.each<[string, string, string]>([
    ['all of it, where nothing else is in it', '---\nabaikan:\n  tone/insult: x\n---\n\nHalo.\n', 'Halo.\n'],
    [
      'the field, where it was the only one',
      '---\ntopik: x # y\nabaikan:\n  tone/insult: { alasan: x, sampai: 2020-01-01 }\nkanal: ig\n---\nHalo.\n',
      '---\ntopik: x # y\nkanal: ig\n---\nHalo.\n',
    ],
    [
      'its line',
      '---\r\nabaikan:\r\n  tone/insult: x # lama\r\n  # dua\r\n  tone/slang: y\r\n---\r\nHalo.\r\n',
      '---\r\nabaikan:\r\n  # dua\r\n  tone/slang: y\r\n---\r\nHalo.\r\n',
    ],
    [
      'its lines',
      '---\nabaikan:\n  tone/slang: y\n  tone/insult:\n    alasan: x\n    oleh: Sari\ntopik: x\n---\n',
      '---\nabaikan:\n  tone/slang: y\ntopik: x\n---\n',
    ],
    ['first in braces', '---\nabaikan: { tone/insult: x, tone/slang: y }\n---\n', '---\nabaikan: { tone/slang: y }\n---\n'],
    ['last in braces', '---\nabaikan: { tone/slang: y, tone/insult: x }\n---\n', '---\nabaikan: { tone/slang: y }\n---\n'],
    ['a field in braces', '---\n{ topik: [x], abaikan: { tone/insult: x } }\n---\n', '---\n{ topik: [x] }\n---\n'],
  ])('%s', async (_, before, after) => expect(await inMarkdown(before, GONE)).toBe(after))
  test('nothing, where it does not stand there', async () => expect(await inMarkdown('---\ntopik: x\n---\nHalo.\n', GONE)).toBeUndefined())
})

describe('in a CSV', () => {
  const inCsv = async (text: string, silence: SilenceChange, index = 0) => {
    const written = await write(new TextEncoder().encode(text), { path: 'k.csv' }, silence, index)
    return written && new TextDecoder().decode(written.bytes)
  }
  test.each<[string, SilenceChange, string]>([
    ['Caption,Abaikan\nHalo,\n', SILENCE, 'Caption,Abaikan\nHalo,tone/insult: judul buku\n'],
    ['Caption,Kanal,Abaikan\nHalo\nHai,IG,\n', FULL, 'Caption,Kanal,Abaikan\nHalo,,"tone/insult: judul buku (sampai 2027-01-31, oleh Sari)"\nHai,IG,\n'],
    ['Abaikan;Caption\n"tone/slang: a;";Halo\n', SILENCE, 'Abaikan;Caption\n"tone/slang: a; tone/insult: judul buku";Halo\n'],
    ['Abaikan;Caption\n-;Halo\n', SILENCE, 'Abaikan;Caption\ntone/insult: judul buku;Halo\n'],
    [
      'Abaikan;Caption\n"tone/insult: lama (sampai 2020-01-01); tone/slang: a";Halo\n',
      SILENCE,
      'Abaikan;Caption\n"tone/slang: a; tone/insult: judul buku";Halo\n',
    ],
    ['Abaikan;Caption\n"tone/insult: lama; tone/slang: a";Halo\n', { rule: 'tone/insult', removed: true }, 'Abaikan;Caption\n"tone/slang: a";Halo\n'],
    ['Abaikan;Caption\ntone/insult: lama;Halo\n', { rule: 'tone/insult', removed: true }, 'Abaikan;Caption\n;Halo\n'],
  ])('%j', async (before, silence, after) => expect(await inCsv(before, silence)).toBe(after))
  test('not where it has no column for it, or would be read otherwise', async () => {
    expect(await inCsv('Caption\nHalo\n', SILENCE)).toBeUndefined()
    expect(await inCsv('Caption,Abaikan\nHalo,\n', { ...SILENCE, reason: 'a; tone/slang: b' })).toBeUndefined()
  })
})

describe('in a workbook', () => {
  const file = readFileSync(join(import.meta.dirname, '../fixtures/office/kalender-mei.xlsx'))
  test('fills the cell of its row, and changes nothing else', async () => {
    const read = { path: 'k.xlsx' }
    const source = await readSource(file, read)
    const draft = source.drafts.find(({ cell }) => cell?.silences?.text === '')
    expect(draft).toBeDefined()
    const written = draft && (await writeSilence(file, read, source, draft, FULL, 'id'))
    const after = written?.source.drafts ?? []
    expect(after[draft?.index ?? 0]?.fields.ignore).toMatchObject([FULL])
    expect(after.map(({ source: text }) => text)).toEqual(source.drafts.map(({ source: text }) => text))
  })
})
