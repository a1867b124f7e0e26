import type { Draft } from '../draft.ts'

/** So many letters tell one caption from the next in a line of a terminal. */
const ENOUGH = 40

/** The first words of a draft that has no file of its own: a cell's name tells its reader nothing. */
export const firstWords = (draft: Draft): string | undefined => {
  if (draft.anchor === undefined) return undefined
  const line =
    draft.source
      .slice(draft.parts[0]?.start ?? 0)
      .slice(0, 1_000)
      .trim()
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? ''
  if (line === '') return undefined
  const letters = Array.from(line)
  if (letters.length <= ENOUGH) return `“${line}”`
  const cut = letters.slice(0, ENOUGH).join('')
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), ENOUGH / 2)).trimEnd()}…”`
}
