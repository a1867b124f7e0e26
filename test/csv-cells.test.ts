import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvLayout, csvRecords, writeCsvCell } from '../src/source/csv-cells.ts'

const cellsOf = (text: string, separator = ',', from = 0) => [...csvRecords(text, { separator, from })]

describe('cells', () => {
  const PIECES = ['a', 'é😀', ' ', '"a,b"', '"a ""b"" c"', '"x\ny"', '"x\r\ny"', '""', '', '1;2']
  test('are those that csv-parse finds, and each is cut out of the text by its range', () => {
    for (const eol of ['\n', '\r\n']) {
      for (let seed = 0; seed < 200; seed++) {
        const piece = (i: number) => PIECES[(seed * 7 + i * (seed % 9) + i * i) % PIECES.length] ?? ''
        const text = Array.from({ length: 4 }, (_, row) => Array.from({ length: 3 }, (_, column) => piece(row * 3 + column)).join(',')).join(eol)
        const ours = cellsOf(text)
        expect(ours.map(({ cells }) => cells.map((cell) => cell.text))).toEqual(parse(text, { relax_column_count: true }))
        for (const { cells } of ours) {
          for (const { text: value, start, end } of cells) {
            const raw = text.slice(start, end)
            expect(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw).toBe(value)
            expect(writeCsvCell(value, raw, ',')).toBe(raw)
          }
        }
      }
    }
  })

  test('tell the line of the file on which they start', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = ['a,b', '"x', 'y","z"', '', 'c,d'].join(eol)
      expect(cellsOf(text).map(({ cells }) => cells.map(({ line }) => line))).toEqual([[1, 1], [2, 3], [4], [5, 5]])
    }
  })

  test('that are not closed are told, and end the file', () => {
    expect(cellsOf('a,b\nc,"d\ne,f\n').at(-1)).toMatchObject({ unclosed: 2, cells: [{ text: 'c' }, { text: 'd\ne,f\n' }] })
  })

  test('with letters behind the closing mark keep them', () => {
    expect(cellsOf('"a" b,c')[0]?.cells.map(({ text }) => text)).toEqual(['a b', 'c'])
  })
})

describe('the separator', () => {
  const isHeader = (names: readonly string[]) => names.includes('Caption')
  test.each([
    ['Tanggal,Caption\n1,"a;b;c;d"', ','],
    ['Tanggal;Caption\n1;a, b, c, d', ';'],
    ['Tanggal\tCaption\n1\ta, b; c', '\t'],
    ['Tanggal|Caption\n', '|'],
    ['Judul, dengan, koma\n\nTanggal;Caption\n', ';'],
    ['a;b;c\n', ';'],
    ['Caption\nSatu\n', ','],
  ])('of %j', (text, separator) => expect(csvLayout(text, isHeader)).toEqual({ separator, from: 0 }))
  test("is what Excel's own line says", () => expect(csvLayout('sep=;\r\nTanggal;Caption\r\n', isHeader)).toEqual({ separator: ';', from: 7 }))
})
