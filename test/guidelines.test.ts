import { expect, test } from 'vitest'
import { guidelines, shippedRules } from '../src/catalogue.ts'
import { selectGuidelines } from '../src/config.ts'
import type { ClauseText } from '../src/guideline.ts'
import { faultsOf } from '../src/settle.ts'

const clauses = guidelines.flatMap((guideline) => guideline.clauses.map((clause) => ({ guideline, clause, name: `${guideline.id}/${clause.id}` })))

test('clauses name rules that exist, with options that they have', () => {
  for (const { clause, name } of clauses) {
    for (const [id, setting] of Object.entries(clause.rules)) {
      expect({ name, id, known: id in shippedRules }).toEqual({ name, id, known: true })
      expect(faultsOf(shippedRules[id] as (typeof shippedRules)[string], setting)).toEqual([])
    }
  }
})

test("saring's own guideline names every rule once, so that every rule is on", () => {
  const named = clauses.filter(({ guideline }) => guideline.id === 'base').flatMap(({ clause }) => Object.keys(clause.rules))
  expect(named.sort()).toEqual(Object.keys(shippedRules).sort())
})

test('every clause says what it says, where from and how that was verified; ids are unique', () => {
  const names = clauses.map(({ name }) => name)
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([])
  for (const { clause, guideline, name } of clauses) {
    const { label, title } = clause
    const { gist, source, verified } = guideline.about[clause.id] as ClauseText
    for (const text of [label, title, gist]) expect({ name, id: text.id !== '', en: text.en !== '' }).toEqual({ name, id: true, en: true })
    expect({ name, source: source !== '', own: verified === 'own' }).toEqual({ name, source: true, own: guideline.id === 'base' })
  }
})

test('without a config, no document that is repealed or doubtful is cited', () => {
  const indonesian = selectGuidelines('id', guidelines) ?? []
  expect(indonesian.length).toBeGreaterThan(40)
  expect(new Set(indonesian.map(({ status }) => status))).toEqual(new Set(['in-force', 'amended']))
})

test('an ordinary post is asked only a few questions', () => {
  const asked = [...(selectGuidelines('base', guidelines) ?? []), ...(selectGuidelines('id', guidelines) ?? [])].flatMap((guideline) =>
    guideline.clauses.filter(({ ask, when }) => ask && !when),
  )
  expect(asked.length).toBeLessThanOrEqual(6)
})
