import type { Root } from 'mdast'
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

/** What the plain path makes of a text that stands below front matter; where it answers, it answers as remark-parse does. */
const readAlike = (text: string): Root | undefined => {
  const source = `---\nx\n---\n${text}`
  const part = { start: source.length - text.length, end: source.length }
  const lines = new Lines(source)
  const tree = readPlainMarkdown(source, part, lines)
  if (tree) expect({ text, tree }).toEqual({ text, tree: parseMarkdown(source, part, lines) })
  return tree
}

const PIECES =
  'a|kata|Warga|**Gratis**|**a b**|**Gratis|2026|a**|é|😀|#Tagar|#|##|@akun_resmi|@akun_|_|_a|a_b|*|a*|-|+|=|==|---|--|-a|1.|2)|12|123456789|1.000|3.|.)|(|"|“|’|:|:--|\\||!|>|<|<b>|[|]|[a]|[a](b)|[^1]|]|]:|](|][|\\a|\\|`|~|~~~|```|&|&amp;|&x|\\|https://a.id/b_c|  |\t|\u00a0|\n|\n|\n|\n\n|\r\n|\r|\n    |\n- |\n1. |\n# |\n> |\n|---|\n===\n|\u200B|ـ|0\uFE0F\u20E3'
    .split('|')
    .map((piece) => piece || '|')

test('where the plain path answers, it answers as remark-parse does', () => {
  const next = random(20261117)
  let plain = 0
  let bold = 0
  for (let round = 0; round < 60_000; round++) {
    const length = 1 + Math.floor(next() * 9)
    let text = ''
    for (let i = 0; i < length; i++) text += `${PIECES[Math.floor(next() * (next() < 0.5 ? 14 : PIECES.length))]}${next() < 0.5 ? ' ' : ''}`
    const found = readAlike(text)
    if (!found) continue
    plain++
    if (JSON.stringify(found).includes('"strong"')) bold++
  }
  expect(plain).toBeGreaterThan(5000)
  expect(bold).toBeGreaterThan(1000)
})

const MARKS = ['- ', '* ', '+ ', '1. ', '2. ', '10. ', '1) ', '2) ', '01. ', '0. ', '-   ', '*    ', '123456789. ']
/** What begins a line that is no plain item of a list, or no line of a paragraph. */
const ODD_STARTS = [
  ' ',
  '  ',
  '   ',
  '    ',
  '      ',
  ' - ',
  '  - ',
  '   2. ',
  '    * ',
  '-     ',
  '-',
  '- - ',
  '* * ',
  '- 1. ',
  '1.',
  '> ',
  '# ',
  '- # ',
  '- > ',
  '- | ',
  '-\t',
]
const WORDS = ['a', 'Bawa KTP', '2026', '**Gratis** untuk warga', 'jam 08.00 | 09.00', '@nama_akun_ dan @lain_', 'harga*', '“Siap!”', '[ ] cek', '2. b', '1. b']
const ODD_WORDS = ['', '-', '---', '***', '* * *', '===', '_a_', '*a*', '<b>', '[a]: b', '    a', '| - |', '```', '1.', '1)', '**a', '\u00a0', '~~~']
const ENDS = ['\n', '\n', '\n', '\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r', ' \n', '  \n', '\n \n', '\n\n\n', '\r\n\r\n', '\n      \n']

/** The kinds of lists in a tree. */
const kindsOf = ({ children }: Root): readonly string[] =>
  children.flatMap((block, i) => {
    const [before, after] = [children[i - 1], children[i + 1]]
    if (block.type !== 'list') return []
    const kinds: string[] = [block.spread ? 'loose' : block.children.length > 1 ? 'tight' : 'single', block.ordered ? 'ordered' : 'bullets']
    if (before?.type === 'paragraph' && before.position?.end.line === (block.position?.start.line ?? 0) - 1) kinds.push('interrupting')
    if (before?.type === 'list') kinds.push('after another list')
    if (after?.type === 'paragraph') kinds.push('before a paragraph')
    const items = block.children.map((item) => JSON.stringify(item.children))
    if (items.some((item) => item.includes('"strong"'))) kinds.push('with bold words')
    if (items.some((item) => /"value":"[^"]*\\[nr]/.test(item))) kinds.push('of several lines')
    return kinds
  })

test('lists too', () => {
  const next = random(20261124)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const counts = new Map<string, number>()
  for (let round = 0; round < 30_000; round++) {
    const usual = pick(MARKS)
    let text = ''
    for (let i = 1 + Math.floor(next() * 6); i > 0; i--) {
      const odds = next()
      const start = odds < 0.5 ? usual : odds < 0.6 ? pick(MARKS) : odds < 0.9 ? '' : pick(ODD_STARTS)
      text += `${start}${pick(next() < 0.97 ? WORDS : ODD_WORDS)}${pick(ENDS)}`
    }
    const tree = readAlike(next() < 0.5 ? text : text.trimEnd())
    const kinds = tree ? kindsOf(tree) : []
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const few = [...counts].filter(([, count]) => count < 1000)
  expect(few).toEqual([])
  expect([...counts.keys()].sort()).toEqual([
    'after another list',
    'before a paragraph',
    'bullets',
    'interrupting',
    'loose',
    'of several lines',
    'ordered',
    'single',
    'tight',
    'with bold words',
  ])
})

test.each([
  'Syarat:\n- Bawa KTP\n- Bawa KK\n\nTerima kasih.',
  '1. Daftar\n\n2. Antre,\n   lalu duduk\nsampai dipanggil\n\n* Gratis\n* **Ramah** anak',
  'Buka sampai pukul\n5. Datang ya',
  'Pantau @nama_akun_ dan @lain_ ya',
  'Diskon 50%*\n*syarat berlaku',
  '**Gratis** buat\n  warga',
  '2 * 3 * 4',
  '1.000 warga\n+62 811\n-Humas',
])('needs no parser: %j', (text) => {
  expect(readAlike(text)).toBeDefined()
})

test.each([
  '- a\n  - b',
  '- a\n- ',
  '- a\n\n  b',
  '-     a',
  '- # a',
  '- > a',
  '- a\n---',
  'a\n-',
  '* * *',
  '-\ta',
  ' - a',
  'a\n  **b**',
  '**b** \na',
  '_a_',
  '@_a_',
  '*a* b',
  'a*b*c',
])('is left to the parser: %j', (text) => {
  expect(readAlike(text)).toBeUndefined()
})
