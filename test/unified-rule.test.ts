import retextEquality from 'retext-equality'
import retextRepeatedWords from 'retext-repeated-words'
import { expect, test } from 'vitest'
import { mark, toMarkedDraft } from '../src/example.ts'
import { NO_FACTS } from '../src/facts.ts'
import { fromRemark, fromRetext } from '../src/index.ts'
import { lint, prepareLint } from '../src/lint.ts'
import type { Rule } from '../src/rule.ts'
import { settle } from '../src/settle.ts'

const frame = { title: { id: 'Judul', en: 'Title' }, why: { id: 'Alasan', en: 'Reason' }, severity: 'note', examples: { bad: [], good: [] } } as const

const check = async (rule: Rule, source: string) => {
  const { draft } = toMarkedDraft({ text: source, draft: { lang: 'en' } })
  const run = prepareLint(settle({ 'house/x': rule }, [], {}, 'en', ['house/x']), NO_FACTS, 'en')
  const { findings, failures } = await lint(draft, run, '2026-11-17')
  return {
    marked: mark(
      source,
      findings.map(({ place }) => ({ start: place.start.offset, end: place.end.offset })),
    ),
    said: findings.map(({ message, suggest, rule: id }) => [id, message, ...suggest]),
    failures: failures.map(({ error }) => (error as Error).message),
  }
}

test('retext-repeated-words, where the words stand in the source', async () => {
  const rule = fromRetext(retextRepeatedWords, { ...frame, message: { id: 'Kata berulang: {found}', en: 'Repeated: {found}' } })
  expect(await check(rule, '# News\n\nWe open **the the** hall\non on Monday.\n')).toEqual({
    marked: '# News\n\nWe open **«the the»** hall\n«on on» Monday.\n',
    said: [
      ['house/x', 'Repeated: the the', 'the'],
      ['house/x', 'Repeated: on on', 'on'],
    ],
    failures: [],
  })
})

test('retext-equality, with its options and its own words', async () => {
  const rule = fromRetext(retextEquality, frame, { ignore: ['him'] })
  const { marked, said, failures } = await check(rule, 'Tell the *chairman* and him.\n')
  expect({ marked, failures }).toEqual({ marked: 'Tell the *«chairman»* and him.\n', failures: [] })
  expect(said[0]?.[1]).toMatch(/chair/)
  expect(said[0]?.slice(2)).toContain('chair')
})

test('a remark plugin sees the Markdown; what it says without a place is about the whole draft', async () => {
  interface File {
    message: (reason: string, place?: unknown) => void
  }
  const noHeadings = () => (tree: { children: { type: string; position: unknown }[] }, file: File) => {
    for (const node of tree.children) if (node.type === 'heading') file.message('No headings', node.position)
    if (tree.children.length > 1) file.message('Too long')
  }
  expect(await check(fromRemark(noHeadings, frame), 'One\n\n## Two\n')).toEqual({
    marked: '«»One\n\n«## Two»\n',
    said: [
      ['house/x', 'No headings'],
      ['house/x', 'Too long'],
    ],
    failures: [],
  })
})

test('a plugin that throws or takes its time is a failure of that rule alone', async () => {
  const throws = () => () => {
    throw new Error('oops')
  }
  expect((await check(fromRemark(throws, frame), 'One\n')).failures).toEqual(['oops'])
  expect(
    (
      await check(
        fromRemark(() => async () => undefined, frame),
        'One\n',
      )
    ).failures[0],
  ).toMatch(/asynchronously/)
})
