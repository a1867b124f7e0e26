import { applyEdits } from '../fix-edits.ts'
import { type CellEdits, editsByCell } from './cell-edits.ts'
import { placeOfCell } from './cell-place.ts'
import { mainPart, partText, relationsOf } from './package.ts'
import type { Rewriter } from './rewrite.ts'
import { rezip } from './rezip.ts'
import { editString } from './string-xml.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { cellName, type SheetCell, worksheetRows } from './worksheet.ts'
import { readXml } from './xml.ts'
import { readZip, type Zip } from './zip.ts'

/** Rewrites the cells that changed, each as a string of its own with the formats that it had; every other part stays byte for byte. */
export const rewriteXlsx: Rewriter = (bytes, _, drafts, edits) => {
  const zip = readZip(bytes)
  const book = readWorkbook(zip)
  const bySheet = new Map<number, Map<string, CellEdits>>()
  for (const draft of drafts) {
    for (const change of editsByCell(draft, edits.get(draft.index) ?? [])) {
      const sheet = draft.cell?.sheet ?? 0
      const changes = bySheet.get(sheet) ?? new Map<string, CellEdits>()
      bySheet.set(sheet, changes.set(`${change.row} ${change.column}`, change))
    }
  }
  const strings = sharedXml(zip)
  const parts = new Map<string, Uint8Array>()
  for (const [sheet, changes] of bySheet) {
    const { part } = book.sheets[sheet] as Workbook['sheets'][number]
    parts.set(part.toLowerCase(), new TextEncoder().encode(rewriteSheet(partText(zip, part), book, changes, strings)))
  }
  return rezip(zip, parts)
}

const rewriteSheet = (xml: string, book: Workbook, changes: ReadonlyMap<string, CellEdits>, strings: readonly string[]): string => {
  const found = new Set<string>()
  const written: { start: number; end: number; text: string }[] = []
  worksheetRows(xml, book, ({ number, cells }) => {
    for (const [column, cell] of cells.entries()) {
      const key = `${number} ${column}`
      const change = changes.get(key)
      if (cell && change) found.add(key)
      if (cell && change && !cell.formula)
        written.push({ start: cell.start, end: cell.end, text: rewriteCell(xml.slice(cell.start, cell.end), cell, change, strings) })
    }
  })
  const empty = [...changes].filter(([key]) => !found.has(key)).flatMap(([key, change]) => fillCell(xml, key, change) ?? [])
  return applyEdits(
    xml,
    [...written, ...empty].sort((a, b) => a.start - b.start),
  )
}

/** A cell that had nothing in it, if its row has anything. */
const fillCell = (xml: string, key: string, change: CellEdits) => {
  const [row = 0, column = 0] = key.split(' ').map(Number)
  const place = placeOfCell(xml, row, column)
  if (!place) return undefined
  const [, prefix = ''] = /<((?:[\w.-]+:)?)row\b/.exec(xml) ?? []
  const cell = xml.slice(place.start, place.end) || `<${prefix}c r="${cellName(row, column)}"/>`
  return { ...place, text: rewriteCell(cell, { type: 'n' }, change, []) }
}

const OPENING = /^<((?:[\w.-]+:)?)c\b([^>]*?)\/?>/

const rewriteCell = (xml: string, { type }: Pick<SheetCell, 'type'>, { text, edits }: CellEdits, strings: readonly string[]): string => {
  const [opening = '', prefix = '', attributes = ''] = OPENING.exec(xml) ?? []
  const kept = attributes.replace(/\s+t="[^"]*"|\s+t='[^']*'/, '')
  const inline = /<(?:[\w.-]+:)?is\b[^>]*>([\s\S]*)<\/(?:[\w.-]+:)?is>/.exec(xml)?.[1]
  const shared = type === 's' ? strings[Number(/<(?:[\w.-]+:)?v\b[^>]*>\s*(\d+)/.exec(xml.slice(opening.length))?.[1])] : undefined
  const string = editString(inline ?? shared ?? '', text, edits)
  // A string from another part goes by the prefix of this one.
  const fitting = string.replace(/<(\/?)(?:[\w.-]+:)?(?=[A-Za-z])/g, `<$1${prefix}`)
  return `<${prefix}c${kept} t="inlineStr"><${prefix}is>${fitting}</${prefix}is></${prefix}c>`
}

/** The XML inside each shared string. */
const sharedXml = (zip: Zip): readonly string[] => {
  const part = relationsOf(zip, mainPart(zip, 'xl/')).find(({ type, external }) => type === 'sharedStrings' && !external)
  if (!part) return []
  const xml = partText(zip, part.target)
  const strings: string[] = []
  let start = 0
  readXml(xml, {
    open(name, _, at) {
      if (name === 'si') start = at
    },
    close(name, end) {
      if (name === 'si') strings.push(xml.slice(start, end).replace(/^<[^>]*>|<\/[^<]*$/g, ''))
    },
  })
  return strings
}
