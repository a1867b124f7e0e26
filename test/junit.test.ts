import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { report } from '../src/report/junit.ts'
import type { Review } from '../src/review.ts'
import { folderWith, saring } from './command.ts'
import { reportOptions, reviewed, reviewOf } from './review-of.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Reads XML strictly, and holds it to the shape that Jenkins' and Surefire's schemas ask for. */
const parse = (xml: string): Element => {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (!root) throw new Error('no root')
  const suites = root.children
  expect(root.name).toBe('testsuites')
  const count = (elements: readonly Element[], kind: string) => elements.filter(({ children }) => children.some(({ name }) => name === kind)).length
  for (const { name, attributes, children } of suites) {
    expect(name).toBe('testsuite')
    expect(attributes).toMatchObject({
      name: expect.stringMatching(/./),
      time: '0',
      tests: String(children.length),
      failures: String(count(children, 'failure')),
      errors: String(count(children, 'error')),
      skipped: String(count(children, 'skipped')),
    })
    for (const testcase of children) {
      expect(testcase.name).toBe('testcase')
      expect(Object.keys(testcase.attributes).sort()).toEqual(['classname', 'name', 'time'])
      for (const inner of testcase.children) expect(['failure', 'error', 'skipped', 'system-out']).toContain(inner.name)
    }
  }
  const sum = (key: string) => String(suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0))
  expect(root.attributes).toEqual({ name: 'saring', time: '0', tests: sum('tests'), failures: sum('failures'), errors: sum('errors') })
  return root
}

const tell = (review: Review, failOn: 'error' | 'warning' | 'never' = 'error') => parse(report(review, { ...reportOptions, failOn }))

const review = reviewOf(
  [
    reviewed('«tolol» «x» «y»', [{ rule: 'tone/insult', suggest: ['keliru'] }, { severity: 'warning' }, { silenced: { by: 'draft', reason: 'kutipan' } }]),
    reviewed('baik', [], { path: 'b.md' }),
  ],
  { problems: [{ path: 'c.md', line: 2, message: 'rusak' }] },
)

test('a suite a draft; what weighs enough fails, lighter passes, silenced is skipped, a clean draft is one passed case', () => {
  const root = tell(review)
  expect(root.attributes).toMatchObject({ tests: '5', failures: '1', errors: '1' })
  const [a, b, broken] = root.children
  expect(a?.children.map(({ children: [inner] }) => inner?.name)).toEqual(['failure', 'system-out', 'skipped'])
  expect(a?.children[0]).toMatchObject({ attributes: { name: 'tone/insult 1:1', classname: 'posts/a.md' } })
  expect(a?.children[0]?.children[0]).toMatchObject({ attributes: { message: 'Pesan ke-0', type: 'error' }, text: 'Pesan ke-0 · “tolol” · → keliru' })
  expect(b?.children).toMatchObject([{ attributes: { name: 'tanpa temuan' }, children: [] }])
  expect(broken?.children[0]).toMatchObject({ attributes: { name: 'c.md:2' }, children: [{ name: 'error' }] })
})

test('--fail-on moves the line', () => {
  expect(tell(review, 'warning').attributes.failures).toBe('2')
  expect(tell(review, 'never').attributes.failures).toBe('0')
})

test('whatever a draft or a file name says, it is well-formed XML', () => {
  const nasty = ']]>&<b a="1">\u0000\u001B\uFFFE\uD800😀 ##[error]\u2028'
  const root = tell(reviewOf([reviewed(`«${nasty}»`, [{ message: nasty, rule: "x'y" }], { path: nasty })]))
  expect(root.children[0]?.attributes.name).toContain(']]>&<b a="1">\u2400\u241B\uFFFD\uFFFD😀 ##[error]')
  expect(report(reviewOf([reviewed('«##[error]»')]), reportOptions)).not.toContain('##[')
})

test('the command writes it', () => {
  const cwd = folderWith({ 'a.md': 'Dasar warganet tolol.\n' })
  expect(parse(saring(cwd, ['.', '--format', 'junit']).out).attributes.failures).toBe('1')
  expect(parse(saring(cwd, ['.', '--format', 'junit', '--fail-on', 'never']).out).attributes.failures).toBe('0')
})
