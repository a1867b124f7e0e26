import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../src/draft.ts'
import { NO_FIELDS } from '../src/fields.ts'
import { Lines } from '../src/lines.ts'
import { isBlock, Prose } from '../src/prose.ts'
import { readDraft } from '../src/reading.ts'
import { readSource } from '../src/source/index.ts'
import { treesOf } from '../src/tree.ts'

const draftOf = (source: string, format: Draft['format'] = 'markdown', start = 0): Draft => ({
  path: 'a.md',
  index: 0,
  source,
  format,
  parts: [{ start, end: source.length }],
  fields: NO_FIELDS,
  lang: 'id',
})

const blocksOf = (draft: Draft): Prose[] => {
  const found: Prose[] = []
  const enter = (node: Nodes): void => {
    if (isBlock(node)) found.push(new Prose(node, draft.source))
    if ('children' in node) for (const child of node.children) enter(child)
  }
  for (const tree of treesOf(draft, new Lines(draft.source))) enter(tree)
  return found
}

/** The source that the first occurrence of a text in the prose comes from. */
const sourceOf = (source: string, wanted: string, format?: Draft['format']): string => {
  for (const prose of blocksOf(draftOf(source, format))) {
    const at = prose.text.indexOf(wanted)
    if (at < 0) continue
    const { start, end } = prose.span(at, at + wanted.length)
    return source.slice(start, end)
  }
  throw new Error(`no ${wanted} in ${JSON.stringify(source)}`)
}

describe('every place in the prose leads back to its source', () => {
  test.each([
    ['an emphasis inside a word', 'Kata **sa**ring ini', 'saring', 'sa**ring'],
    ['a phrase across markup', 'orang **cacat** itu', 'orang cacat', 'orang **cacat'],
    ['a soft break', 'orang\ncacat itu', 'orang\ncacat', 'orang\ncacat'],
    ['a soft break in a quotation', '> orang\n> cacat itu', 'orang\ncacat', 'orang\n> cacat'],
    ['a soft break in a nested list', '- a\n  - orang\n    cacat', 'orang\ncacat', 'orang\n    cacat'],
    ['a lazy continuation', '> orang\ncacat itu', 'orang\ncacat', 'orang\ncacat'],
    ['CRLF', 'satu\r\norang cacat', 'orang cacat', 'orang cacat'],
    ['a named entity', 'A &amp; B cacat', '& B', '&amp; B'],
    ['a numeric entity', '&#99;acat', 'cacat', '&#99;acat'],
    ['an entity of two units', 'x &#x1F600; cacat', 'cacat', 'cacat'],
    ['an escape', '\\#tagar cacat', '#tagar', '\\#tagar'],
    ['an escaped quotation mark after a break', '> a\n> \\> b cacat', '> b', '\\> b'],
    ['an emoji before', '👩‍👩‍👧 cacat', 'cacat', 'cacat'],
    ['combining marks', 'cafe\u0301 cacat', 'cafe\u0301 c', 'cafe\u0301 c'],
    ['a link text', 'lihat [orang cacat](https://a.id) ya', 'orang cacat ya', 'orang cacat](https://a.id) ya'],
    ['a heading', '## Judul *cacat* ##', 'Judul cacat', 'Judul *cacat'],
    ['a table cell', '| a | b |\n|---|---|\n| x | orang *cacat* |', 'orang cacat', 'orang *cacat'],
    ['an escaped pipe in a table cell', '| a |\n|---|\n| x \\| cacat |', 'cacat', 'cacat'],
    ['an alternative text', '![Foto *orang* &amp; cacat](a.png)', 'orang & cacat', 'orang* &amp; cacat'],
    ['a footnote', 'teks[^1]\n\n[^1]: orang cacat', 'orang cacat', 'orang cacat'],
    ['a hard break', 'orang  \ncacat', 'orang\ncacat', 'orang  \ncacat'],
    ['an HTML tag', 'orang <b>cacat</b> itu', 'orang cacat', 'orang <b>cacat'],
    ['tabs', '\torang', 'x', ''],
  ])('%s', (name, source, wanted, expected) => {
    if (name === 'tabs') expect(blocksOf(draftOf(source))).toEqual([])
    else expect(sourceOf(source, wanted)).toBe(expected)
  })

  test('the words of generated Markdown are found where they stand', { timeout: 60_000 }, () => {
    // Every marked word is unique, so that its place is known without the prose.
    const wraps = ['W', '**W**', '*W*', '_W_', '[W](https://a.id)', 'a W b', '\\*W', '&amp; W', '😀W', 'W\\\nx', '`kode` W', 'W[^1]', '~W', 'x\u0301 W']
    const blocks = ['T', '> T', '- T', '1. T', '# T', '> - T', '| k |\n|---|\n| T |', '- a\n\n  T', '> > T']
    let number = 0
    for (const eol of ['\n', '\r\n', '\r']) {
      for (const block of blocks) {
        for (const first of wraps) {
          for (const second of wraps) {
            const words = [`qa${number}z`, `qb${number}z`] as const
            number++
            const text = `${first.replace('W', words[0])} ${second.replace('W', words[1])}`
            const source = `${block.replace('T', block.includes('|') || block.startsWith('#') ? text.replaceAll('\n', ' ') : text)}\n\nakhir\n`.replaceAll(
              '\n',
              eol,
            )
            const all = blocksOf(draftOf(source))
            for (const word of words) {
              const places = all.flatMap((prose) => [...prose.find(new RegExp(word, 'g'))].map(({ span }) => source.slice(span.start, span.end)))
              expect({ source, places }).toEqual({ source, places: [word] })
            }
          }
        }
      }
    }
  })
})

test('URLs are masked, code and images are gaps, neither joins words', () => {
  const [prose] = blocksOf(draftOf('Lihat https://a.id/tolol dan `tolol` ya'))
  expect(prose?.text).toBe(`Lihat ${'\uFFFC'.repeat('https://a.id/tolol'.length)} dan \uFFFC ya`)
  expect(prose?.published).toContain('https://a.id/tolol')
})

test('nothing in plain text is markup', () => {
  const [first, second] = blocksOf(draftOf('# Judul\n1. satu *dua*\n\n@nama_akun_ &amp; #tagar', 'text'))
  expect(first?.text).toBe('# Judul\n1. satu *dua*')
  expect(second?.text).toBe('@nama_akun_ &amp; #tagar')
  expect(second?.tokens.map(({ type, text }) => `${type} ${text}`)).toEqual(['mention @nama_akun_', 'hashtag #tagar'])
})

test('positions of a later part are those of the whole source', () => {
  const source = '---\nkanal: x\n---\n\nSatu.\n'
  const [prose] = blocksOf(draftOf(source, 'markdown', source.indexOf('\n\nSatu') + 1))
  expect(prose?.block.position?.start).toMatchObject({ line: 5, column: 1, offset: source.indexOf('Satu') })
})

test("the alternative texts of a draft's media are read where front matter has them", async () => {
  const source = '---\nmedia:\n  - { file: a.png, alt: "Foto orang \\u0041 cacat" }\n---\nIsi.\n'
  const { drafts } = await readSource(new TextEncoder().encode(source), { path: 'a.md' })
  const { prose } = readDraft(drafts[0] as Draft, [], new Lines(source))
  expect(prose.map(({ text }) => text)).toEqual(['Isi.', 'Foto orang A cacat'])
  const { start, end } = prose[1]?.span(0, 10) ?? { start: 0, end: 0 }
  expect(source.slice(start, end)).toBe('Foto orang')
})
