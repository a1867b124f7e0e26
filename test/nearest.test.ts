import { expect, test } from 'vitest'
import { meantName, nearest, unknownRule } from '../src/nearest.ts'

test('the nearest name is told only when it is near', () => {
  const names = ['tone/shouting', 'tone/insult', 'accuracy/placeholder']
  expect(nearest('tone/shoutng', names)).toBe('tone/shouting')
  for (const slip of ['tone/shuoting', 'tone/shoutingg', 'tone/shooting']) expect(nearest(slip, names)).toBe('tone/shouting')
  expect(nearest('Tone/Insult', names)).toBe('tone/insult')
  expect(nearest('colour', names)).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})

test('another word for a name is known in both languages, also for a category', () => {
  expect(meantName('Peringatan', ['error', 'warning', 'note'])).toBe('warning')
  expect(meantName('mati', ['off', 'error'])).toBe('off')
  expect(meantName('IG', ['x', 'instagram'])).toBe('instagram')
  expect(meantName('privasi/*', ['tone/*', 'privacy/*'])).toBe('privacy/*')
  expect(meantName('kata', ['words', 'links'])).toBe('words')
  expect(meantName('kata', ['links'])).toBeUndefined()
  expect(meantName('constructor', ['error'])).toBeUndefined()
})

test('a rule is told by its name alone, a category by its word', () => {
  const ids = ['tone/shouting', 'privacy/nik', 'privacy/phone']
  const told = (word: string) => unknownRule(word, ids).en
  expect(told('nik')).toBe('unknown rule “nik”. Did you mean “privacy/nik”?')
  expect(told('privacy')).toBe('unknown rule “privacy”. Did you mean “privacy/*”?')
  expect(told('nada/*')).toBe('unknown rule “nada/*”. Did you mean “tone/*”?')
  expect(told('tone/loud')).toBe('unknown rule “tone/loud”. Known: tone/shouting, privacy/nik, privacy/phone')
})
