import type { Text } from './language.ts'
import { inOurWords } from './other-words.ts'
import { readValue } from './vocabulary.ts'

/** Optimal string alignment: insertions, deletions, substitutions and adjacent swaps each cost 1. */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The name that was probably meant, or undefined when none is near: at most a third of its letters differ, and not all. */
export const nearest = (word: string, names: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  const wanted = word.toLowerCase()
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > 8) continue
    const distance = editDistance(wanted, name.toLowerCase())
    if (distance < least) [best, least] = [name, distance]
  }
  return best !== undefined && least < best.length && least <= Math.max(1, Math.floor(Math.max(best.length, word.length) / 3)) ? best : undefined
}

/** The name that was meant: by another word for it, in either language, else the nearest. */
export const meantName = (word: string, names: Iterable<string>): string | undefined => {
  const all = [...names]
  return [...inOurWords(word), readValue('platform', word) ?? ''].find((name) => all.includes(name)) ?? nearest(word, all)
}

/** "Unknown X: …", with the nearest right name, or all of them where they are few. */
export const unknownName = (idKind: string, enKind: string, word: string, names: readonly string[]): Text => {
  const near = meantName(word, names)
  return told(idKind, enKind, word, near, near === undefined && names.length <= 12 ? names : [])
}

const told = (idKind: string, enKind: string, word: string, near: string | undefined, few: readonly string[] = []): Text => ({
  id: `${idKind} “${word}” tidak dikenal${near ? `. Maksud Anda “${near}”?` : few.length > 0 ? `. Yang ada: ${few.join(', ')}` : ''}`,
  en: `unknown ${enKind} “${word}”${near ? `. Did you mean “${near}”?` : few.length > 0 ? `. Known: ${few.join(', ')}` : ''}`,
})

/** An unknown rule, or a category such as `tone/*`; a rule's name without its category is told with it. */
export const unknownRule = (word: string, ids: readonly string[]): Text => {
  const categories = [...new Set(ids.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))]
  if (word === '*')
    return {
      id: 'aturan “*” tidak dikenal: sebut aturannya, atau satu kelompok seperti “tone/*”',
      en: 'unknown rule “*”: name the rule, or one category such as “tone/*”',
    }
  if (word.endsWith('/')) return unknownName('aturan', 'rule', word, categories)
  if (word.includes('/')) return unknownName('aturan', 'rule', word, word.endsWith('/*') ? categories : ids)
  const bare =
    ids.find((id) => id.endsWith(`/${word}`)) ?? [`${word}/*`, ...inOurWords(word).map((name) => `${name}/*`)].find((name) => categories.includes(name))
  return told('aturan', 'rule', word, bare ?? meantName(word, ids))
}
