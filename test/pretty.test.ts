import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { report } from '../src/report/pretty.ts'
import { harmless, units, unitWidth } from '../src/report/terminal.ts'
import type { Review } from '../src/review.ts'
import { clauses, type Fault, reportOptions, reviewed, reviewOf } from './review-of.ts'

const plain = reportOptions
const tell = (review: Review, options: Partial<typeof plain> = {}) => report(review, { ...plain, ...options })
const tellOne = (marked: string, faults: readonly Fault[] = [], options: Partial<typeof plain> = {}) => tell(reviewOf([reviewed(marked, faults)]), options)
/** The rows of the code frames, without their indentation. */
const framed = (marked: string, columns = 80) =>
  tellOne(marked, [], { columns })
    .split('\n')
    .filter((line) => /^ +\d* ?(?:│|⋮)/.test(line))
    .map((line) => line.slice(4))
/** What stands above the carets, measured as a terminal does. */
const above = ([source = '', marks = '']: readonly string[]) => {
  const from = marks.indexOf('^')
  const to = marks.length
  let column = 0
  let text = ''
  for (const { segment } of new Intl.Segmenter().segment(source)) {
    if (column >= from && column < to) text += segment
    column += stringWidth(segment)
  }
  return text
}
const lines = (output: string) => output.split('\n')
const ESC = '\u001B'

describe('the underline', () => {
  test.each([
    ['plain text', 'Ini «penting» sekali', 'penting'],
    ['emoji', '😀🎉 Ini «penting» 😀', 'penting'],
    ['an emoji with modifiers', '👩🏽‍⚕️👨‍👩‍👧‍👦❤️ «penting»', 'penting'],
    ['flags and keycaps', '🇮🇩🇮🇩 1️⃣ «penting»', 'penting'],
    ['wide letters', '漢字ＡＢ한국 «penting»', 'penting'],
    ['combining marks', 'e\u0301a\u0300\u0323o\u0308 «penting»', 'penting'],
    ['zero-width marks', 'a\u200Bb\u200Cc\u2060 «penting»', 'penting'],
    ['CRLF', 'satu\r\ndua «penting»\r\ntiga', 'penting'],
    ['a lone CR', 'satu\rdua «penting»\rtiga', 'penting'],
    ['itself an emoji', 'Mari «🙏🏽» kita', '🙏🏽'],
    ['itself wide', 'Mari «漢字» kita', '漢字'],
    ['half of a cluster', 'Mari e«\u0301» kita', 'e\u0301'],
    ['half of a family', 'Mari 👨‍👩‍«👧»‍👦 kita', '👨‍👩‍👧‍👦'],
  ])('is right behind %s', (_, marked, wanted) => expect(above(framed(marked))).toBe(wanted))

  test('expands tabs to stops', () => {
    expect(framed('a\tb\t«penting»')).toEqual(['1 │ a   b   penting', '  │         ^^^^^^^'])
    expect(framed('漢\t«penting»')).toEqual(['1 │ 漢  penting', '  │     ^^^^^^^'])
    expect(framed('a«\t»b')).toEqual(['1 │ a   b', '  │  ^^^'])
  })

  test('is one caret for an empty range, also at an end and in nothing', () => {
    expect(framed('Ini «»penting')).toEqual(['1 │ Ini penting', '  │     ^'])
    expect(framed('Ini«»')).toEqual(['1 │ Ini', '  │    ^'])
    expect(framed('«»')).toEqual(['1 │', '  │ ^'])
    expect(framed('Ini\n«»\nitu')).toEqual(['2 │', '  │ ^'])
    expect(framed('a«\u200B»b').at(-1)).toBe('  │  ^')
  })

  test('of several lines stands below the first and the last', () => {
    expect(framed('Satu «dua\ntiga» empat')).toEqual(['1 │ Satu dua', '  │      ^^^', '2 │ tiga empat', '  │ ^^^^'])
    expect(framed(`${'\n'.repeat(8)}Satu «dua  \r\ntiga\r\n  empat» lima`)).toEqual([
      ' 9 │ Satu dua',
      '   │      ^^^',
      '   ⋮',
      '11 │   empat lima',
      '   │   ^^^^^',
    ])
    expect(framed('Satu «dua\n\n»tiga')).toEqual(['1 │ Satu dua', '  │      ^^^'])
  })
})

describe('a long line', () => {
  const long = (word: string) => `${'kata '.repeat(400)}«${word}»${' kata'.repeat(400)}`
  test('is clipped on both sides, what is marked in the middle', () => {
    const rows = framed(long('penting'))
    expect(rows[0]).toMatch(/^1 │ ….*kata penting kata.*…$/)
    expect(above(rows)).toBe('penting')
    expect(rows[0]?.indexOf('penting')).toBeGreaterThan(25)
  })
  test('is clipped on one side only at an end of the line', () => {
    expect(framed(`«penting»${' kata'.repeat(400)}`)[0]).toMatch(/^1 │ penting kata.*…$/)
    const rows = framed(`${'kata '.repeat(400)}«penting»`)
    expect(rows[0]).toMatch(/^1 │ ….*kata penting$/)
    expect(rows[0]?.length).toBeGreaterThan(70)
    expect(above(rows)).toBe('penting')
  })
  test('shows the beginning of what is longer than the room', () => {
    const rows = framed(`kata «${'penting '.repeat(100)}» kata`)
    expect(rows[0]).toMatch(/^1 │ …penting penting.*…$/)
    expect(rows[1]).toMatch(/^ {2}│ {2}\^{60,}$/)
  })
  test('is clipped between emoji, never within one', () => {
    const rows = framed(`${'👨‍👩‍👧‍👦'.repeat(300)}«penting»${'🇮🇩'.repeat(300)}`)
    expect(above(rows)).toBe('penting')
    expect(rows[0]).toMatch(/^1 │ …(?:👨‍👩‍👧‍👦)+penting(?:🇮🇩)+…$/u)
  })
  test('of a megabyte is told at once', () => {
    const start = performance.now()
    for (let i = 0; i < 50; i++) framed(`${'a\u0301'.repeat(200_000)}«x»${'b'.repeat(500_000)}`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

const everything = (lang: 'id' | 'en'): Review =>
  reviewOf(
    [
      reviewed(
        `${'kata 漢字 '.repeat(30)}«WAJIB»\n\n«tolol» 😀 ${'x'.repeat(300)}«»\n«dibungkam»`,
        [
          {
            message: 'Jangan menulis seperti berteriak: pembaca merasa dibentak, dan pembaca layar mengeja huruf demi huruf',
            severity: 'warning',
            suggest: ['wajib', 'perlu', ''],
            clauses,
          },
          { message: 'Kata kasar', clauses: clauses.slice(0, 1) },
          { message: `https://contoh.example/${'panjang/'.repeat(30)}`, severity: 'note', suggest: [`漢字${'漢'.repeat(90)}`] },
          { silenced: { by: 'draft', reason: 'kutipan' } },
        ],
        { path: `posts/${'folder/'.repeat(20)}a.md` },
      ),
      reviewed('«awas»', [{ severity: 'warning' }], { path: 'kalender.xlsx', index: 0, anchor: 'Mei!C2' }),
      reviewed('«awas»', [{ severity: 'note', anchor: 'Mei!D3' }], { path: 'kalender.xlsx', index: 1, anchor: 'Mei!C3' }),
      reviewed('bersih', [], { path: 'b.md' }),
      reviewed('«dibungkam»', [{ silenced: { by: 'draft', reason: 'kutipan' } }], { path: 'c.md' }),
    ],
    {
      lang,
      problems: [
        { path: 'd.md', line: 2, column: 4, message: 'front matter bukan YAML: ditutup dengan ---, tetapi kunci "kanal" tertulis dua kali di baris 3 dan 5' },
        { message: 'tanpa tempat' },
      ],
      checklist: ['Apakah izin wali sudah ada untuk setiap anak yang wajahnya tampak di foto?', 'Apakah angkanya sudah dicek?'].map((ask, nth) => ({
        guideline: 'base',
        id: String(nth),
        name: `Pedoman dasar ${nth}`,
        title: 'Anak',
        ask,
        drafts: [{ path: 'b.md', draft: 0 }],
      })),
    },
  )

describe.each(['id', 'en'] as const)('in %s', (lang) => {
  test('the whole report', () => expect(tell(everything(lang))).toMatchSnapshot())
  test('quiet: only errors', () => expect(tell(everything(lang), { quiet: true })).toMatchSnapshot())
  test.each([40, 80, 120])('no line is wider than %i columns', (columns) => {
    for (const line of lines(tell(everything(lang), { columns }))) expect(stringWidth(line), line).toBeLessThanOrEqual(columns)
    for (const line of lines(tell(everything(lang), { columns }))) expect(line).toBe(line.trimEnd())
  })
})

describe('words', () => {
  const last = (output: string) => lines(output.trimEnd()).at(-1)
  test('plurals are right', () => {
    const one = reviewOf([reviewed('«a»')], { lang: 'en' })
    expect(tell(one)).toContain('Not ready to publish: 1 error\n')
    expect(last(tell(one))).toBe('1 draft checked: 1 error')
    const two = reviewOf([reviewed('«a» «b» «c»', [{}, {}, { severity: 'warning' }]), reviewed('')], { lang: 'en' })
    expect(tell(two)).toContain('Not ready to publish: 2 errors, 1 warning\n')
    expect(last(tell(two))).toBe('2 drafts checked: 2 errors, 1 warning · 1 with nothing found')
  })
  test('verdicts follow the heaviest finding', () => {
    expect(tellOne('«a»')).toContain('  Belum siap tayang: 1 kesalahan\n')
    expect(tellOne('«a» «b»', [{ severity: 'warning' }, { severity: 'warning' }])).toContain('  Boleh tayang setelah dibaca ulang: 2 peringatan\n')
    expect(tellOne('«a»', [{ severity: 'note' }])).toContain('  Boleh tayang: 1 catatan\n')
  })
  test('a verdict tells how long a draft is, where its platform has a limit', () => {
    const long = { ...reviewed('«a»'), length: { count: 214, max: 280 } }
    expect(tell(reviewOf([long]))).toContain('  Belum siap tayang: 1 kesalahan · 214/280 karakter\n')
    const thread = { ...long, draft: { ...long.draft, parts: [...long.draft.parts, { start: 1, end: 1 }] } }
    expect(tell(reviewOf([thread], { lang: 'en' }))).toContain('  Not ready to publish: 1 error · 214/280 characters (the longest part)\n')
    expect(last(tell(reviewOf([{ ...long, findings: [] }])))).toBe('1 draf diperiksa: tidak ada temuan · 214/280 karakter')
  })
  test('clean drafts are counted, not listed', () => {
    const output = tell(reviewOf([reviewed('a', [], { path: 'bersih.md' })]))
    expect(output).not.toContain('bersih.md')
    expect(last(output)).toBe('1 draf diperiksa: tidak ada temuan')
  })
  test('silenced findings are counted, not shown', () => {
    const output = tellOne('«a» «b»', [{}, { message: 'rahasia', silenced: { by: 'baseline', reason: 'lama' } }])
    expect(output).not.toContain('rahasia')
    expect(output).toContain('Belum siap tayang: 1 kesalahan · 1 ada di baseline')
    expect(last(output)).toBe('1 draf diperiksa: 1 kesalahan · 1 ada di baseline')
  })
  test('quiet keeps the count of errors and the problems', () => {
    const output = tell(reviewOf([reviewed('«a»', [{ severity: 'note' }])], { problems: [{ path: 'b.md', message: 'rusak' }] }), { quiet: true })
    expect(output).toBe('Tidak dapat diperiksa:\n  b.md  rusak\n\n1 draf diperiksa: 1 masalah\n')
    expect(tellOne('«a»', [{ severity: 'note' }], { quiet: true })).toBe('1 draf diperiksa: tidak ada kesalahan\n')
  })
  test('a rule cites its clauses once a draft; one that finds often shows every place together', () => {
    const often: Fault = { rule: 'tone/shouting', message: 'Jangan berteriak', clauses: clauses.slice(1, 2) }
    const output = tellOne('«AA»\n«BB»\n«cc» «DD»\n«EE»', [often, often, { message: 'Lain' }, often, { ...often, message: 'Jangan membentak' }])
    expect(output.match(/UU 25\/2009/g)).toHaveLength(1)
    expect(output).toContain('  1:1, 2:1, 3:4  Kesalahan  Jangan berteriak  tone/shouting\n')
    expect(output).toContain('  4:1  Kesalahan  Jangan membentak  tone/shouting\n')
    expect(output.indexOf('Lain')).toBeGreaterThan(output.indexOf('Jangan membentak'))
    expect(tellOne('«AA»\n«BB»', [often, often]).match(/UU 25\/2009/g)).toHaveLength(1)
  })
  test('at most two clauses are named', () => {
    expect(tellOne('«a»', [{ clauses: clauses.slice(1, 2) }])).toContain('    Pedoman: UU 25/2009 Pasal 34 huruf c (Santun dan ramah)\n')
    expect(tellOne('«a»', [{ clauses }], { columns: 200 })).toContain(
      'Pedoman: Pedoman dasar 1.1 (Santun kepada siapa pun) · UU 25/2009 Pasal 34 huruf c (Santun dan ramah) · +2 lainnya\n',
    )
  })
  test('suggestions are alternatives', () => expect(tellOne('«a»', [{ suggest: ['b', 'c d', ''] }])).toContain('    Tulis: b atau c d atau (hapus)\n'))
})

describe('safety', () => {
  const nasty = `${ESC}[31m${ESC}]8;;https://jahat.example\u0007\u009B2J\u202E\u2066\u200F\u061C\u2028\u0000\u007F\b\uD800`
  const review = reviewOf(
    [
      reviewed(
        `a${nasty} «${nasty}» b`,
        [{ rule: `r${nasty}`, message: nasty, anchor: nasty, suggest: [nasty], clauses: [{ guideline: 'g', id: '1', name: nasty, title: nasty }] }],
        { path: nasty, index: 1, anchor: `x${nasty}` },
      ),
    ],
    {
      problems: [{ path: nasty, line: 1, column: 1, message: nasty }],
      checklist: [{ guideline: 'g', id: '1', name: nasty, title: nasty, ask: nasty, drafts: [] }],
    },
  )
  test('nothing in a draft, path or message can command a terminal', () => {
    expect(tell(review).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_C}\p{Zl}\p{Zp}\p{Cs}]/u)
    expect(tell(review)).toContain('␛[31m')
    expect(harmless('a\tb\u007F')).toBe('a␉b␡')
  })
  test('the place stays exact behind control characters', () => expect(above(framed(`${nasty} «penting»`))).toBe('penting'))
  test('a message of several lines becomes one paragraph', () => expect(tellOne('«a»', [{ message: 'satu\n  dua\r\ntiga' }])).toContain('satu dua tiga'))
  test('colour only if asked for', () => {
    expect(tell(everything('id'))).not.toContain(ESC)
    const coloured = tell(everything('id'), { color: true })
    expect(coloured).toContain(`${ESC}[31m`)
    expect(coloured.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'g'), '')).toBe(tell(everything('id')))
  })
})

describe('widths', () => {
  const measure = (text: string) => units(text).reduce((sum, unit) => sum + unitWidth(unit), 0)
  test('of every character are those of string-width', () => {
    const different: string[] = []
    for (let code = 32; code < 0x110000; code++) {
      const letter = String.fromCodePoint(code)
      if (!/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/u.test(letter) && measure(letter) !== stringWidth(letter)) different.push(code.toString(16))
    }
    expect(different).toEqual([])
  })
  test.each('❤️ ❤ ❤️‍🔥 ❤‍🔥 ☝🏽 👍🏿 👩🏽‍⚕️ 👨‍👩‍👧‍👦 🇮🇩 🇮🇩🇲🇾 🇮 1️⃣ #⃣ ©️ © 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 🏳️‍⚧️ ⌚︎ e\u0301 ที่นี่ \u1112\u1161\u11AB ｶﾞ 『「 नमन 𝗧𝗲𝗯𝗮𝗹'.split(' '))(
    'of %j too',
    (text) => expect(measure(text)).toBe(stringWidth(text)),
  )
})
