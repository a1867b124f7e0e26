import { expect, test } from 'vitest'
import { nearest } from '../src/nearest.ts'

test('the nearest name is told only when it is near', () => {
  const names = ['tone/shouting', 'tone/insult', 'accuracy/placeholder']
  expect(nearest('tone/shoutng', names)).toBe('tone/shouting')
  for (const slip of ['tone/shuoting', 'tone/shoutingg', 'tone/shooting']) expect(nearest(slip, names)).toBe('tone/shouting')
  expect(nearest('Tone/Insult', names)).toBe('tone/insult')
  expect(nearest('colour', names)).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})
