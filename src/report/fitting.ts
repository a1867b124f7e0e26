/** A head with a list below it; the list may be cut, and what is cut is counted by its noun. */
export interface Section {
  readonly head: string
  readonly items: readonly string[]
  readonly foot: string
  readonly noun: 'finding' | 'problem' | 'thing'
}

/** For the line that tells what was cut. */
const RESERVE = 300

/** Puts sections together, a blank line between them, in at most `room` bytes of UTF-8; `tellCut` words what did not fit. */
export const fitting = (
  first: readonly string[],
  sections: readonly Section[],
  last: readonly string[],
  room: number,
  tellCut: (cut: ReadonlyMap<Section['noun'], number>) => string,
): string => {
  const ends = [...first, ...last].filter(Boolean)
  let left = room - RESERVE - ends.reduce((sum, text) => sum + bytes(text) + 2, 0)
  const cut = new Map<Section['noun'], number>()
  const told = sections.flatMap(({ head, items, foot, noun }): readonly string[] => {
    const kept: string[] = []
    left -= bytes(head) + bytes(foot) + 4
    for (const item of items) {
      left -= bytes(item) + 1
      if (left < 0) break
      kept.push(item)
    }
    if (kept.length === items.length) return [[head, ...kept, foot].filter(Boolean).join('\n')]
    cut.set(noun, (cut.get(noun) ?? 0) + items.length - kept.length)
    left = Math.min(left, 0)
    return kept.length > 0 ? [[head, ...kept, foot].filter(Boolean).join('\n')] : []
  })
  return [...first, ...told, ...(cut.size > 0 ? [tellCut(cut)] : []), ...last].filter(Boolean).join('\n\n')
}

const bytes = (text: string): number => new TextEncoder().encode(text).length
