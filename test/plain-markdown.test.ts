import { expect, test } from 'vitest'
import { Lines } from '../src/lines.ts'
import { readPlainMarkdown } from '../src/plain-markdown.ts'
import { parseMarkdown } from '../src/tree.ts'

/** A pseudo-random sequence, so that a failure comes again (mulberry32). */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const PIECES =
  'a|kata|Warga|**Gratis**|**a b**|é|😀|#Tagar|#|##|@akun_resmi|_|a_b|*|-|+|=|==|---|--|1.|2)|12|1.000|3|.|)|(|"|“|’|:|:--|\\||!|>|<|<b>|[|]|[a]|[a](b)|[^1]|]|]:|](|][|\\a|\\|`|~|~~~|```|&|&amp;|&x|\\|https://a.id/b_c|  |\t|\u00a0|\n|\n|\n|\n\n|\r\n|\r|\n    |\n- |\n1. |\n# |\n> |\n|---|\n===\n|\u200B|ـ|0\uFE0F\u20E3'
    .split('|')
    .map((piece) => piece || '|')

test('where the plain path answers, it answers as remark-parse does', () => {
  const next = random(20261117)
  let plain = 0
  let bold = 0
  for (let round = 0; round < 60_000; round++) {
    const length = 1 + Math.floor(next() * 9)
    let text = ''
    for (let i = 0; i < length; i++) text += `${PIECES[Math.floor(next() * (next() < 0.5 ? 11 : PIECES.length))]}${next() < 0.5 ? ' ' : ''}`
    const source = `---\nx\n---\n${text}`
    const part = { start: source.length - text.length, end: source.length }
    const lines = new Lines(source)
    const found = readPlainMarkdown(source, part, lines)
    if (!found) continue
    plain++
    if (JSON.stringify(found).includes('"strong"')) bold++
    expect({ text, tree: found }).toEqual({ text, tree: parseMarkdown(source, part, lines) })
  }
  expect(plain).toBeGreaterThan(5000)
  expect(bold).toBeGreaterThan(1000)
})
