import type { Finding } from '../../finding.ts'
import { html, type Markup } from './markup.ts'
import { categoryOf } from './words.ts'

/** Text as it is read, and the source that it came from: letter by letter where both are equally long, else as a whole. */
export interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A finding under its number on the page. */
export interface Numbered {
  readonly number: number
  /** Of the card that tells it. */
  readonly id: string
  readonly finding: Finding
}

/** Marks the findings of one draft in its text, block by block. */
export type MarkText = (pieces: readonly Piece[]) => Markup

/** A finding is marked wherever it stands; a link to its card stands before its first mark. `label` names that link for those who hear it. */
export const markingFor = (findings: readonly Numbered[], label: string): MarkText => {
  const linked = new Set<number>()
  const within = overlapping(findings)
  const link = ({ number, id, finding }: Numbered): Markup => {
    linked.add(number)
    return html`<a class="ref ${finding.severity}" id="m${id}" href="#f${id}" aria-label="${label} ${number}" data-severity="${finding.severity}" data-category="${categoryOf(finding)}">${number}</a>`
  }
  const nest = (text: string, among: readonly Numbered[]): Markup =>
    among.reduceRight<Markup>(
      (inner, { finding }) =>
        html`<mark class="${finding.severity}" data-severity="${finding.severity}" data-category="${categoryOf(finding)}">${inner}</mark>`,
      html`${text}`,
    )
  const markPiece = (piece: Piece): readonly Markup[] => {
    const waiting = rangesIn(piece, within(piece))
    if (waiting.length === 0) return [html`${piece.text}`]
    const cuts = [...new Set([0, piece.text.length, ...waiting.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
    let next = 0
    let over: typeof waiting = []
    return cuts.slice(0, -1).flatMap((start, i) => {
      const end = cuts[i + 1] ?? start
      const first = next
      while ((waiting[next]?.start ?? end) <= start) next++
      over = [...over, ...waiting.slice(first, next)].filter((range) => range.end >= end)
      const here = over.map(({ numbered }) => numbered)
      return [...here.filter(({ number }) => !linked.has(number)).map(link), nest(piece.text.slice(start, end), here)]
    })
  }
  return (pieces) => html`${pieces.flatMap(markPiece)}`
}

/** Finds those of many findings, which are in reading order, that stand in a range. */
const overlapping = (findings: readonly Numbered[]) => {
  // The furthest end so far never falls, so that it can be searched by halving.
  const ends: number[] = []
  for (const { finding } of findings) ends.push(Math.max(ends.at(-1) ?? 0, finding.place.end.offset))
  const firstWhere = (holds: (index: number) => boolean): number => {
    let [low, high] = [0, findings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(middle)) high = middle
      else low = middle + 1
    }
    return low
  }
  return ({ from, to }: Piece): readonly Numbered[] => {
    const first = firstWhere((index) => (ends[index] as number) > from)
    const last = firstWhere((index) => (findings[index] as Numbered).finding.place.start.offset >= to)
    return findings.slice(first, last).filter(({ finding }) => finding.place.end.offset > from)
  }
}

/** Where findings stand in the text of a piece, in the order in which they start. What did not come letter by letter is marked whole. */
const rangesIn = ({ text, from, to }: Piece, here: readonly Numbered[]) =>
  here.map((numbered) => {
    const { start, end } = numbered.finding.place
    const exact = text.length === to - from
    return {
      numbered,
      start: exact ? Math.max(0, start.offset - from) : 0,
      end: exact ? Math.min(text.length, end.offset - from) : text.length,
    }
  })
