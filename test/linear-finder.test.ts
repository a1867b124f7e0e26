import { describe, expect, test } from 'vitest'
import { nativeFinder } from '../src/finder.ts'
import { linearFinder } from '../src/linear-finder.ts'
import { folderWith, saring, saringJson } from './command.ts'

const found = (finder: ReturnType<typeof linearFinder>, text: string) =>
  [...finder.places(text, () => undefined)].map(({ start, end, groups }) => [text.slice(start, end), groups])

test.each<[pattern: string, text: string, caseless?: boolean]>([
  ['rp ?(?<at>[x]+)', 'Harga Rp xxx, rp xx'],
  ['Rp ?(?<n>\\d+)', 'rp 10, Rp 20', false],
  ['(?<at>a)?b', 'ab b'],
  ['a\\sb', 'a\u00a0b, a\u3000b, a\nb, a b'],
  ['[^\\s]+', 'satu\u00a0dua'],
  ['\\S+', 'satu\u00a0dua'],
  ['a.b', 'a\nb a\rb a\u2028b axb'],
  ['\\bse(?:lalu|ring)\\b', 'selalu seringkali, Sering'],
  ['\\p{Lu}{2,}', 'KTP dan É', false],
  ['\\p{Script=Latin}+', 'abc где'],
  ['\\u00e9|\\x41|[\\u{1F600}-\\u{1F64F}]', 'é A 😀'],
  ['^a|a$', 'a b a'],
  ['x*', 'axxa'],
])('%s finds in a text what JavaScript finds: %j', (pattern, text, caseless = true) => {
  const native = nativeFinder(pattern, caseless) as ReturnType<typeof linearFinder>
  const linear = linearFinder(pattern, caseless)
  expect(found(linear, text)).toEqual(found(native, text))
  expect(linear.standsIn(text)).toBe(native.standsIn(text))
})

const aturan = (pattern: string, more = '') => `title: Pola\nseverity: note\nmessage: "{found}"\npattern: ${pattern}\n${more}`
const house = (rule: string, draft: string) => folderWith({ '.saringrc.yaml': 'rulesFrom: ./aturan\n', 'aturan/x.yaml': rule, 'a.txt': draft })

describe('a hostile pattern on 100 kB returns in linear time', () => {
  const text = 'a'.repeat(100_000)
  test.each(['(a+)+$', '(a|a)*b', '(.*a){20}x', 'a(.*b)?', '([a-z]+)*[0-9]$', '(?:a?){30}a{30}'])('%s', { timeout: 20_000 }, (pattern) => {
    const started = performance.now()
    const finder = linearFinder(pattern, true)
    expect(found(finder, text).length).toBeLessThanOrEqual(100)
    finder.standsIn(text)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
  test('also in a run of the command', { timeout: 20_000 }, () => {
    const { code, out } = saring(house(aturan("'(a+)+$'"), text), ['a.txt', '--fail-on', 'never'])
    expect({ code, found: out.includes('house/x') }).toEqual({ code: 0, found: true })
  })
})

test('a pattern of an agency finds its places, its groups fill the message, near wakes it', () => {
  const rule = aturan(`'no\\. ?(?<at>(?<nomor>\\d+))'`, 'near: surat\nexceptions: [no. 7]\n').replace('"{found}"', '"{nomor}: {found}"')
  const { report } = saringJson(house(rule, 'Surat No. 12 dan no. 7.\n\nTanpa kata itu: no. 3.\n'), ['a.txt'])
  expect(report.findings.filter(({ rule: id }) => id === 'house/x').map(({ text, message }) => [text, message])).toEqual([['12', '12: 12']])
})

test('whoever reads a report, tries a text or tests an example is told where a pattern looked no further', () => {
  const rule = aturan("'a'", `examples: { bad: ['${'«a» '.repeat(101)}'] }\n`)
  const cwd = house(rule, `${'a '.repeat(101)}\n\n${'a '.repeat(100)}`)
  const { report } = saringJson(cwd, ['a.txt'])
  expect(report.findings.filter(({ rule: id }) => id === 'house/x')).toHaveLength(200)
  const told = 'lebih dari 100 temuan house/x dalam satu alinea: pola sendiri tidak mencari lebih jauh'
  expect(report.notices.map(({ message }) => message)).toEqual([told])
  expect(saring(cwd, ['try', 'a '.repeat(101)]).err).toContain(told)
  expect(saring(cwd, ['test']).out).toContain('paling banyak 100 tempat dalam satu alinea')
})

test('a required pattern is looked for in linear time too', () => {
  const rule = 'title: Sumber\nseverity: error\nmessage: Beri sumber\nrequire: { pattern: "sumber:\\\\s+\\\\w+" }\n'
  const ids = (draft: string) => saringJson(house(rule, draft), ['a.txt']).report.findings.map(({ rule: id }) => id)
  expect(ids('Isi. Sumber: BPS\n')).not.toContain('house/x')
  expect(ids('Isi.\n')).toContain('house/x')
})

describe('what has no linear time is refused, with the way out', () => {
  test.each<[string, string, RegExp, RegExp]>([
    ["'a(?=b)'", '4:12', /“\(\?=” \(melihat sekitar\).*\(\?<at>…\)/, /“\(\?=” \(look-around\).*mark the part/],
    ["'it''s (?<!b)a'", '4:17', /“\(\?<!” .*“exceptions”/, /“\(\?<!” .*“exceptions”/],
    ['"a\\\\b(?!b)"', '4:15', /“\(\?!”/, /“\(\?!”/],
    ['(a)\\1', '4:13', /rujukan balik/, /a backreference/],
    ['(?<x>a)\\k<x>', '4:17', /rujukan balik/, /a backreference/],
    ['a{1001}', '4:11', /paling banyak 1000/, /at most 1000/],
    ['(?i:a)b', '4:10', /kunci “case”/, /The key “case”/],
    ["'(a'", '4:10', /kurung “\(” tidak ditutup/, /a “\(” is not closed/],
    ["'[a'", '4:10', /kurung “\[” tidak ditutup/, /a “\[” is not closed/],
    ["'*a'", '4:10', /tidak ada yang diulang/, /nothing to repeat/],
    ['{ id: a, en: "(?=b)" }', '4:23', /“\(\?=”/, /“\(\?=”/],
    ["'[(?=]a'", '', /^$/, /^$/],
  ])('%s', (pattern, place, id, en) => {
    const cwd = house(aturan(pattern), 'Halo.\n')
    for (const [lang, expected] of Object.entries({ id, en })) {
      const { code, err } = saring(cwd, ['a.txt', '--lang', lang])
      if (place === '') {
        expect({ code, err }).toEqual({ code: 0, err: '' })
        continue
      }
      expect(code).toBe(2)
      expect(err).toContain(`aturan/x.yaml:${place}:`)
      expect(err.replace(/^\S+ \S+ /, '').trim()).toMatch(expected)
    }
  })
})
