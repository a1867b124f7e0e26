import type { Finding } from './finding.ts'
import { fingerprintsOf } from './fingerprint.ts'
import type { ReviewedDraft } from './judge-source.ts'

/** First and last line, from 1, as Git counts them: by `\n` alone. */
export type LineRange = readonly [first: number, last: number]

/** How a file differs from what it was. */
export interface Change {
  /** Its lines that are new or were edited; `all` where they cannot be told apart. */
  readonly lines: readonly LineRange[] | 'all'
  /** False for a file that only has another name. */
  readonly touched: boolean
}

/**
 * The findings that a change brought to a file: on its lines; about a whole draft, when any line of it changed; and those elsewhere
 * that were not there before, as when the source of a claim is taken away. `before` gives its drafts as they were.
 */
export const newOnly = async (
  drafts: readonly ReviewedDraft[],
  { lines, touched }: Change,
  before: () => Promise<readonly ReviewedDraft[]>,
): Promise<readonly ReviewedDraft[]> => {
  if (lines === 'all') return drafts
  if (!touched) return drafts.map((reviewed) => ({ ...reviewed, findings: [] }))
  const here = new Set(drafts.flatMap(({ draft, findings }) => findings.filter(isOn(lines, lineStarts(draft.source)))))
  const elsewhere = drafts.flatMap(({ findings }) => findings).filter((finding) => !here.has(finding))
  const added = elsewhere.length > 0 ? notAmong(elsewhere, await before(), drafts) : []
  const kept = new Set([...here, ...added])
  return drafts.map((reviewed) => ({ ...reviewed, findings: reviewed.findings.filter((finding) => kept.has(finding)) }))
}

/** Those of which there are more than before. */
const notAmong = (findings: readonly Finding[], before: readonly ReviewedDraft[], now: readonly ReviewedDraft[]): readonly Finding[] => {
  const old = new Map<string, number>()
  for (const [{ silenced }, { fault }] of fingerprintsOf(before)) if (!silenced) old.set(fault, (old.get(fault) ?? 0) + 1)
  const prints = fingerprintsOf(now)
  return findings.filter((finding) => {
    const fault = prints.get(finding)?.fault ?? ''
    const left = old.get(fault) ?? 0
    old.set(fault, left - 1)
    return left <= 0
  })
}

/** In a calendar a place counts within its cell, and the file's line is said besides; where that is unknown all count. */
const isOn =
  (ranges: readonly LineRange[], starts: readonly number[]) =>
  (finding: Finding): boolean => {
    const { anchor, line, whole, text } = finding
    if (anchor !== undefined) return line === undefined || ranges.some(([from, to]) => from <= line && line <= to)
    return whole === true || text === '' || meets(finding, ranges, starts)
  }

const meets = ({ place: { start, end } }: Finding, ranges: readonly LineRange[], starts: readonly number[]): boolean => {
  const first = lineAt(starts, start.offset)
  const last = lineAt(starts, Math.max(start.offset, end.offset - 1))
  return ranges.some(([from, to]) => from <= last && first <= to)
}

const lineStarts = (source: string): readonly number[] => {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const lineAt = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
