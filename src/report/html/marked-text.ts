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
  const markPiece = (piece: Piece, near: readonly Numbered[]): readonly Markup[] => {
    const here = near.filter(({ finding: { place } }) => place.start.offset < piece.to && place.end.offset > piece.from)
    if (here.length === 0) return [html`${piece.text}`]
    const inPiece = rangesIn(piece, here)
    const cuts = [...new Set([0, piece.text.length, ...inPiece.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
    return cuts.slice(0, -1).flatMap((start, i) => {
      const end = cuts[i + 1] ?? start
      const over = inPiece.filter((range) => range.start <= start && range.end >= end).map(({ numbered }) => numbered)
      return [...over.filter(({ number }) => !linked.has(number)).map(link), nest(piece.text.slice(start, end), over)]
    })
  }
  return (pieces) => {
    const from = Math.min(...pieces.map((piece) => piece.from))
    const to = Math.max(...pieces.map((piece) => piece.to))
    const near = findings.filter(({ finding: { place } }) => place.start.offset < to && place.end.offset > from)
    return html`${pieces.flatMap((piece) => markPiece(piece, near))}`
  }
}

/** Where findings stand in the text of a piece. What did not come letter by letter is marked whole. */
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
