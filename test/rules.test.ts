import { describe, expect, test } from 'vitest'
import { facts, shippedRules } from '../src/catalogue.ts'
import { mark, toMarkedDraft } from '../src/example.ts'
import { lint, prepareLint } from '../src/lint.ts'
import { settle } from '../src/settle.ts'

describe.each(Object.entries(shippedRules))('%s', (id, rule) => {
  const run = prepareLint(settle({ [id]: rule }, [], {}, 'id', [id]), facts, 'id')
  const seen = async (example: (typeof rule.examples.bad)[number]) => {
    const { draft, marked, faults } = toMarkedDraft(example, rule.lang)
    expect(faults).toEqual([])
    const { findings, failures } = await lint(draft, run, '2026-11-17')
    expect(failures).toEqual([])
    return {
      found: mark(
        draft.source,
        findings.map(({ place }) => ({ start: place.start.offset, end: place.end.offset })),
      ),
      marked,
    }
  }
  test.each(rule.examples.bad)('finds %j', async (example) => {
    const { found, marked } = await seen(example)
    expect(marked).toContain('«')
    expect(found).toBe(marked)
  })
  test.each(rule.examples.good)('is quiet on %j', async (example) => {
    const { found, marked } = await seen(example)
    expect(found).toBe(marked)
  })
  test('says its title, reason and messages in both languages, with examples of both kinds', () => {
    for (const text of [rule.title, rule.why, ...Object.values(rule.messages)]) {
      expect(text.id.length).toBeGreaterThan(3)
      expect(text.en.length).toBeGreaterThan(3)
      expect(text.id).not.toBe(text.en)
    }
    expect(rule.why).not.toEqual(rule.title)
    expect(rule.examples.bad.length).toBeGreaterThan(1)
    expect(rule.examples.good.length).toBeGreaterThan(1)
  })
})
