import { applyEdits, type Edit } from '../fix-edits.ts'
import { cellText } from './shared-strings.ts'

/** A `<t>` of a cell's string, or a reading aid, whose texts are none of it. */
const PIECE = /<((?:[\w.-]+:)?)rPh\b[\s\S]*?<\/\1rPh>|<((?:[\w.-]+:)?)t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/\2t>)/g

/** The XML of a cell's string with its edits made: runs keep their formats. As a plain text where it is not what `source` says. */
export const editString = (xml: string, source: string, edits: readonly Pick<Edit, 'start' | 'end' | 'text'>[]): string => {
  let result = ''
  let done = 0
  let at = 0
  for (const piece of xml.matchAll(PIECE)) {
    const [whole, , prefix, content = ''] = piece
    if (prefix === undefined) continue
    const text = cellText(decodeXml(content))
    const own = edits.flatMap(({ start, end, text: write }) => clip(start, end, write, at, at + text.length))
    result += xml.slice(done, piece.index)
    result += own.length === 0 ? whole : `<${prefix}t xml:space="preserve">${encodeXml(applyEdits(text, own))}</${prefix}t>`
    done = piece.index + whole.length
    at += text.length
  }
  const after = applyEdits(source, edits)
  return done > 0 && at === source.length ? result + xml.slice(done) : `<t xml:space="preserve">${encodeXml(after)}</t>`
}

/** What of an edit falls on the piece from `from` to `to`: its words go where it starts, what it takes away is taken from each. */
const clip = (start: number, end: number, text: string, from: number, to: number) => {
  const starts = start >= from && (start < to || (start === to && start === end))
  if (!starts && (end <= from || start >= to)) return []
  return [{ start: Math.max(start, from) - from, end: Math.min(end, to) - from, text: starts ? text : '' }]
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const decodeXml = (text: string): string =>
  text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, plain: string) => encodeXml(plain))
    .replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
      name !== undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)),
    )

/** What XML cannot hold, or what would be read as such a mark, is written `_xHHHH_`. */
const encodeXml = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n -\uFFFF]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
