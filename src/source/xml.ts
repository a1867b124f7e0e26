import { Parser } from 'htmlparser2'
import { Broken } from './zip.ts'

export type Attributes = Readonly<Record<string, string>>

/** What a reader of XML wants to hear. Names come without their prefix; offsets are into the text. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes, start: number) => void
  readonly close?: (name: string, end: number) => void
  readonly text?: (text: string) => void
}

const SLICE = 65_536
const MAX_DEPTH = 500

/**
 * Reads XML in one pass. The parser knows no entities but XML's own five and numbers; a document type, which could define more, is refused.
 * Throws `Broken` for it, for XML that is not whole, and for elements nested beyond measure.
 */
export const readXml = (text: string, { open, close, text: onText }: XmlHandler): void => {
  let depth = 0
  let opened = -1
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw notXml()
        opened = parser.startIndex
        open?.(local(name), attributes, parser.startIndex)
      },
      onclosetag(name, implied) {
        // An empty element closes itself; any other that nobody closed is a file cut off.
        if (implied && parser.startIndex !== opened) throw notXml()
        depth--
        close?.(local(name), text.indexOf('>', parser.endIndex) + 1)
      },
      ontext(data) {
        onText?.(data)
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype')
          throw new Broken('berisi definisi XML (DTD), yang tidak dibaca', 'has an XML definition (DTD), which is not read')
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE))
  if (depth > 0 || text.trim() === '') throw notXml()
  parser.end()
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const notXml = () =>
  new Broken('bagian di dalamnya bukan XML yang utuh: simpan ulang dari programnya', 'a part in it is not whole XML: save it again from its program')

/** The text of a part. A BOM stays, so that offsets are those of the part. */
export const xmlText = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8', { ignoreBOM: true }).decode(bytes)

/** The value of an attribute whatever its prefix: `r:id` of one namespace is `id`. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1]

/** Of `hidden="1"`, `hidden="true"`. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'
