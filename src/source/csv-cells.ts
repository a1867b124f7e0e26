/** A cell of a CSV: its text, and the range of the file that is its own, quotation marks included. */
interface CsvCell {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The line on which it starts, from 1. */
  readonly line: number
}

export interface CsvRecord {
  readonly cells: readonly CsvCell[]
  /** The line of a quotation mark that is never closed; the cell holds the rest of the file. */
  readonly unclosed?: number
}

export interface CsvLayout {
  readonly separator: string
  /** Where the records start: behind Excel's own `sep=;` line, which no spreadsheet shows. */
  readonly from: number
}

const QUOTE = 34
const LF = 10
const CR = 13

/** The records of a CSV with the exact range of every cell. An empty line is a record too: a spreadsheet counts it as a row. */
export function* csvRecords(text: string, { separator, from }: CsvLayout): Generator<CsvRecord> {
  const comma = separator.charCodeAt(0)
  let line = 1
  for (let i = 0; i < from; i++) if (isLineEnd(text, i)) line++
  let at = from
  while (at < text.length) {
    const cells: CsvCell[] = []
    let unclosed: number | undefined
    for (;;) {
      const start = at
      const first = line
      let value = ''
      let plain = at
      if (text.charCodeAt(at) === QUOTE) {
        plain = ++at
        for (;;) {
          if (at >= text.length) {
            unclosed = first
            break
          }
          if (text.charCodeAt(at) === QUOTE) {
            value += text.slice(plain, at)
            at++
            plain = at
            if (text.charCodeAt(at) !== QUOTE) break
          } else if (isLineEnd(text, at)) line++
          at++
        }
      }
      let code = text.charCodeAt(at)
      while (at < text.length && code !== comma && code !== LF && code !== CR) code = text.charCodeAt(++at)
      cells.push({ text: value + text.slice(plain, at), start, end: at, line: first })
      if (at >= text.length || code !== comma) break
      at++
      // A separator before the end of the file still opens a cell.
      if (at < text.length) continue
      cells.push({ text: '', start: at, end: at, line })
      break
    }
    yield { cells, ...(unclosed !== undefined && { unclosed }) }
    if (at >= text.length) return
    line++
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1
  }
}

/** At the last unit of a line end: `\n`, `\r\n` or a lone `\r`. */
const isLineEnd = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)
}

/** A cell's text as it is written in a CSV: in quotation marks where it needs them or had them. */
export const writeCsvCell = (text: string, before: string, separator: string): string =>
  before.startsWith('"') || text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const SEPARATORS = [',', ';', '\t', '|'] as const
/** Titles may stand above the header, and the first lines are enough to tell. */
const LOOK_AT = 64_000

/** The separator by which a header is seen among the first records; else the one that cuts these into the most cells. */
export const csvLayout = (text: string, isHeader: (names: readonly string[]) => boolean): CsvLayout => {
  const told = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text)
  if (told) return { separator: told[1] ?? ',', from: told[0].length }
  let best: { readonly separator: string; readonly score: number } = { separator: ',', score: -1 }
  for (const separator of SEPARATORS) {
    let score = 0
    let count = 0
    for (const { cells } of csvRecords(text.slice(0, LOOK_AT), { separator, from: 0 })) {
      score = Math.max(score, cells.length + (isHeader(cells.map((cell) => cell.text)) ? 1000 : 0))
      if (++count === 30) break
    }
    if (score > best.score) best = { separator, score }
  }
  return { separator: best.separator, from: 0 }
}
