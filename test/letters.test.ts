import { expect, test } from 'vitest'
import { isWordUnit } from '../src/letters.ts'

test('a unit of a word is what Unicode calls a letter, a number or a mark; numbers in circles are signs', () => {
  const wrong: string[] = []
  for (let code = 0; code < 0x10000; code++) {
    const letter = String.fromCharCode(code)
    if (isWordUnit(code) !== (/[\p{L}\p{N}\p{M}]/u.test(letter) && !/[\u2460-\u24FF\u2776-\u2793]/.test(letter))) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
