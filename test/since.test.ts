import { expect, test } from 'vitest'
import { shippedRules } from '../src/catalogue.ts'
import { newerThan } from '../src/since.ts'

const rules = Object.fromEntries(
  Object.entries({ 'tone/a': undefined, 'tone/b': '0.2', 'tone/c': '0.10', 'tone/d': '1.0' }).map(([id, since]) => [
    id,
    { ...(shippedRules['tone/insult'] as (typeof shippedRules)[string]), ...(since !== undefined && { since }) },
  ]),
)

test('rules of later releases, by number and not by letter; a patch brings none', () => {
  expect(newerThan(rules, undefined, {})).toEqual([])
  expect(newerThan(rules, '0.1', {})).toEqual(['tone/b', 'tone/c', 'tone/d'])
  expect(newerThan(rules, '0.2.9', {})).toEqual(['tone/c', 'tone/d'])
  expect(newerThan(rules, '0.10', {})).toEqual(['tone/d'])
  expect(newerThan(rules, '2.0', {})).toEqual([])
})

test('one that the config names was asked for', () => {
  expect(newerThan(rules, '0.1', { 'tone/c': 'warning' })).toEqual(['tone/b', 'tone/d'])
})

test('what ships now came with the first release', () => {
  expect(newerThan(shippedRules, '0.1', {})).toEqual([])
})
