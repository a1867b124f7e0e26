import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText } from '../src/report/json-text.ts'
import { escapeUnsafe } from '../src/report/terminal.ts'

test('piece by piece or at once, JSON is the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), fc.integer({ min: 0, max: 5 }), (value, depth) => {
      expect(jsonText(value, depth)).toBe(`${escapeUnsafe(JSON.stringify(value, null, 2))}\n`)
    }),
  )
})

test('a list may be made while it is written, and what is undefined is left out', () => {
  const list = new Set([{ a: undefined, b: '\u202E\n##[x]' }, null])
  expect(jsonText({ list, none: undefined, empty: new Set() }, 2)).toBe(
    '{\n  "list": [\n    {\n      "b": "\\u202e\\n#\\u0023[x]"\n    },\n    null\n  ],\n  "empty": []\n}\n',
  )
})
