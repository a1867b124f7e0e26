import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guidelines, shippedRules } from '../src/catalogue.ts'
import type { Text } from '../src/language.ts'

const STRAIGHT = /["'`]/
const straight = (name: string, texts: readonly (Text | undefined)[]) =>
  texts.flatMap((text) => (text ? [text.id, text.en] : []).filter((words) => STRAIGHT.test(words)).map((words) => `${name}: ${words}`))

test('what rules say has curly quotes', () => {
  expect(
    Object.entries(shippedRules).flatMap(([id, { title, why, limits, messages }]) => straight(id, [title, why, limits, ...Object.values(messages)])),
  ).toEqual([])
})

test('what guidelines say has curly quotes', () => {
  const said = guidelines.flatMap(({ id, short, title, clauses, about }) => [
    ...straight(id, [short, title]),
    ...clauses.flatMap((clause) => straight(`${id}/${clause.id}`, [clause.label, clause.title, about[clause.id]?.gist, about[clause.id]?.note, clause.ask])),
  ])
  expect(said).toEqual([])
})

test('sentences in the source have curly quotes', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  const said = files.flatMap((path) =>
    readFileSync(`src/${path}`, 'utf8')
      .split('\n')
      .flatMap((line) => line.match(/'[^'\n]*'|`[^`\n]*`/g) ?? [])
      .filter((words) => /[a-z] [a-z]/.test(words) && words.replace(/="[^"]*"/g, '').includes('"'))
      .map((words) => `${path}: ${words}`),
  )
  expect(files.length).toBeGreaterThan(60)
  expect(said).toEqual([])
})

test('a message is read at a glance, and the limits of every rule are told', () => {
  for (const [id, { messages, limits }] of Object.entries(shippedRules)) {
    expect({ id, limits: limits !== undefined }).toEqual({ id, limits: true })
    for (const { id: indonesian, en } of Object.values(messages)) {
      for (const words of [indonesian, en]) expect({ id, words, short: words.length <= 110 }).toEqual({ id, words, short: true })
    }
  }
})
