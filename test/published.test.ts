import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedParts } from '../src/published.ts'
import { readSource } from '../src/source/index.ts'

const published = async (text: string, path = 'a.md') => {
  const { drafts } = await readSource(new TextEncoder().encode(text), { path })
  return drafts.flatMap(publishedParts)
}

test('front matter and markup are gone, lines and lists stay', async () => {
  const text =
    '---\nkanal: ig\n---\n# Jadwal\n\nBuka **Senin**\nsampai *Jumat* &amp; libur.\n\n- KTP\n- KK\n\n3. satu\n4. dua\n\n> kutipan\n\n![foto](a.png)\n\n| a | b |\n| - | - |\n| 1 | 2 |\n'
  expect(await published(text)).toEqual(['Jadwal\n\nBuka Senin\nsampai Jumat & libur.\n\n- KTP\n- KK\n\n3. satu\n4. dua\n\nkutipan\n\na | b\n1 | 2'])
})

test('the address of a link is written out, once', async () => {
  expect(await published('[Daftar](https://a.go.id/x), <https://b.go.id>, https://c.go.id')).toEqual([
    'Daftar (https://a.go.id/x), https://b.go.id, https://c.go.id',
  ])
})

test('text without Markdown stays as it is, but for blanks at its ends', async () => {
  expect(await published('Halo,  \r\n#tagar *bintang*\r\n\r\n\r\n\r\n1. satu \n', 'a.txt')).toEqual(['Halo,\n#tagar *bintang*\n\n1. satu'])
  expect(await published('Halo\nwarga_kota\n\n#tagar')).toEqual(['Halo\nwarga_kota\n\n#tagar'])
})

test('each part of a thread is a text of its own', async () => {
  expect(await published('---\njenis: utas\n---\nsatu\n---\ndua **tebal**\n')).toEqual(['satu', 'dua tebal'])
})

test('of a document its lists and links stay, its pictures do not', async () => {
  const { drafts } = await readSource(readFileSync(join(import.meta.dirname, '../fixtures/office/rencana-konten.docx')), { path: 'a.docx', split: 'heading' })
  const [text] = drafts.flatMap(publishedParts)
  expect(text).toMatch(/puskesmas\.\n\nBaris pertama\nbaris kedua & klik di sini \(http\S+\)\n\n- Bawa KTP\n- Hari senin/)
  expect(text).not.toMatch(/Poster|!\[/)
})
