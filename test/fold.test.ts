import { expect, test } from 'vitest'
import { fold } from '../src/fold.ts'

test.each([
  ['Dasar TOLOL', 'dasar tolol'],
  ['ｔｏｌｏｌ', 'tolol'],
  ['𝐭𝐨𝐥𝐨𝐥', 'tolol'],
  ['tоlоl', 'tolol'],
  ['tólöl', 'tolol'],
  ['to\u200Blo\u00ADl', 'tolol'],
  ['Ǆ', 'dz'],
  ['Jum’at', "jum'at"],
  ['Straße', 'strasse'],
  ['½ …', '1⁄2 ...'],
  ['℡', 'tel'],
])('%s is read as %s', (text, expected) => {
  expect(fold(text).text).toBe(expected)
})

test.each(['ﷺ', '㍿', '😀'])('a symbol that stands for words, or for none, stays: %s', (symbol) => {
  expect(fold(symbol).text).toBe(symbol)
})

test('each letter knows where it stood, also beside those of two units', () => {
  expect(fold('a😀ß\u0301b')).toEqual({ text: 'a😀ssb', from: [0, 1, 1, 3, 3, 5, 6] })
  expect(fold('ab\u200Bé')).toEqual({ text: 'abe', from: [0, 1, 3, 4] })
})

test('letters that are as long as what they fold to stand where they stood', () => {
  expect(fold('\uFFFFa')).toEqual({ text: '\uFFFFa' })
  expect(fold('é “😀”')).toEqual({ text: 'e “😀”' })
  expect(fold('ABC 1')).toEqual({ text: 'abc 1' })
  expect(fold('')).toEqual({ text: '' })
})
