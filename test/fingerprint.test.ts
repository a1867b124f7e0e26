import { expect, test } from 'vitest'
import { fingerprintsOf, uniquePrint } from '../src/fingerprint.ts'
import { reviewed } from './review-of.ts'

const print = (marked: string, rule = 'tone/insult', path = 'a.md') => {
  const draft = reviewed(marked, Array(9).fill({ rule }), { path })
  const prints = fingerprintsOf([draft])
  return draft.findings.map((finding) => {
    const found = prints.get(finding)
    if (!found) throw new Error('no fingerprint')
    return { ...found, unique: uniquePrint(finding, found) }
  })
}
const [plain] = print('Satu dua «tolol» tiga empat.')

test('it is of the rule and the words, not of the line', () => {
  expect(print('Judul\n\n\nSatu dua «tolol» tiga empat.')).toEqual([plain])
  expect(print('Satu dua «bego» tiga empat.')[0]?.fault).not.toBe(plain?.fault)
  expect(print('Satu dua «tolol» tiga empat.', 'tone/attack')[0]?.fault).not.toBe(plain?.fault)
})

test('the same words wrapped anew are the same fault', () => {
  expect(print('«amat\r\n  tolol»')[0]?.fault).toBe(print('«amat tolol»')[0]?.fault)
})

test('equal faults of a file are told apart by what is around them, and by their order', () => {
  const [a, b] = print('Satu «tolol» dua. Tiga «tolol» empat.')
  expect(a?.fault).toBe(b?.fault)
  expect([a?.ordinal, b?.ordinal]).toEqual([0, 1])
  expect(a?.near).not.toBe(b?.near)
  expect(a?.unique).not.toBe(b?.unique)
})

test('another file with the same words has another name for tools that know one alone', () => {
  const [other] = print('Satu dua «tolol» tiga empat.', 'tone/insult', 'b.md')
  expect(other?.fault).toBe(plain?.fault)
  expect(other?.unique).not.toBe(plain?.unique)
})

test('it outlives 1,000 edits elsewhere in the draft', () => {
  // mulberry32: the same edits each time.
  let seed = 20261117
  const random = (below: number) => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
  const WORDS = ['warga', 'posko', '\n', '\n\n', 'antre', '😀', 'pukul 09.00', '#InfoLayanan', '  ', '—', '\r\n']
  let before = 'Pengumuman untuk warga.\n\nDasar warganet '
  let after = ', baca dulu pengumumannya.\n\nTerima kasih.\n'
  const first = print(`${before}«tolol»${after}`)[0]
  for (let edit = 0; edit < 1000; edit++) {
    const side = random(2) === 0 ? before : after
    const at = random(side.length + 1)
    const edited =
      random(3) === 0 ? side.slice(0, at) + side.slice(at + 1 + random(6)) : `${side.slice(0, at)} ${WORDS[random(WORDS.length)]} ${side.slice(at)}`
    if (side === before) before = edited
    else after = edited
    const [now] = print(`${before}«tolol»${after}`)
    expect({ fault: now?.fault, ordinal: now?.ordinal, unique: now?.unique }).toEqual({ fault: first?.fault, ordinal: 0, unique: first?.unique })
  }
})
