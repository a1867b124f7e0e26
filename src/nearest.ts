import type { Text } from './language.ts'

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

/** The name that was probably meant, or undefined when none is near: at most a third of its letters differ. */
export const nearest = (word: string, names: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  const wanted = word.toLowerCase()
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > 8) continue
    const distance = editDistance(wanted, name.toLowerCase())
    if (distance < least) [best, least] = [name, distance]
  }
  return best !== undefined && least <= Math.max(1, Math.floor(Math.max(best.length, word.length) / 3)) ? best : undefined
}

/** "Unknown X: …", with the nearest right name, or all of them where they are few. */
export const unknownName = (idKind: string, enKind: string, word: string, names: readonly string[]): Text => {
  const near = nearest(word, names)
  const few = !near && names.length > 0 && names.length <= 12
  return {
    id: `${idKind} “${word}” tidak dikenal${near ? `. Maksud Anda “${near}”?` : few ? `. Yang ada: ${names.join(', ')}` : ''}`,
    en: `unknown ${enKind} “${word}”${near ? `. Did you mean “${near}”?` : few ? `. Known: ${names.join(', ')}` : ''}`,
  }
}
