import type { Part } from '../draft.ts'

/** The parts of a thread, between lines of three hyphens: split before parsing, because text above `---` is a heading in Markdown. */
export const threadParts = (source: string, start: number, end: number): Part[] => {
  const parts: Part[] = []
  let from = start
  for (const { index, 0: line } of source.slice(start, end).matchAll(/^-{3}[ \t]*(?:\r\n|\n|\r|$)/gm)) {
    parts.push({ start: from, end: start + index })
    from = start + index + line.length
  }
  return [...parts, { start: from, end }]
}
