import { expect, test } from 'vitest'
import { facts, shippedRules } from '../src/catalogue.ts'
import { pack, unpack } from '../src/pack.ts'
import { settle } from '../src/settle.ts'
import { makeTable } from '../src/term-table.ts'

test('the terms of all rules survive being packed as JSON', () => {
  const table = makeTable(settle(shippedRules, [], {}, 'id', Object.keys(shippedRules)), facts)
  const again = unpack(JSON.parse(JSON.stringify(pack(table))))
  const plain = ({ trie, owners }: typeof table) => ({ ...trie, exact: [...trie.flags].map((_, term) => trie.exact(term)), owners })
  expect(plain(again)).toEqual(plain(table))
  expect(table.trie.flags.length).toBeGreaterThan(100)
})
