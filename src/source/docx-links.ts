import { type Attributes, attribute } from './xml.ts'

/** The links that are open where a document is read: elements, and fields with a code and a result, which Word makes of old links. */
export interface OpenLinks {
  readonly open: (name: string, attributes: Attributes) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
  /** The address that the text here leads to. */
  readonly url: () => string | undefined
  /** Is the text here the code of a field, which nobody sees? */
  readonly inCode: () => boolean
}

export const openLinks = (urlOf: (id: string) => string | undefined): OpenLinks => {
  const urls: (string | undefined)[] = []
  const fields: { code: string; isOpen: boolean }[] = []
  let inInstruction = false
  const push = (url: string | undefined) => urls.push(url ?? urls.at(-1))
  const show = (field: (typeof fields)[number], url?: string) => {
    field.isOpen = true
    push(url)
  }
  const mark = (type: string | undefined) => {
    const field = fields.at(-1)
    if (type === 'begin') fields.push({ code: '', isOpen: false })
    else if (type === 'separate' && field && !field.isOpen) show(field, addressIn(field.code))
    else if (type === 'end' && fields.pop()?.isOpen) urls.pop()
  }
  return {
    open(name, attributes) {
      if (name === 'hyperlink') push(urlOf(attribute(attributes, 'id') ?? ''))
      else if (name === 'fldSimple') push(addressIn(attribute(attributes, 'instr') ?? ''))
      else if (name === 'fldChar') mark(attribute(attributes, 'fldCharType'))
      else if (name === 'instrText') inInstruction = true
    },
    text(text) {
      const field = fields.at(-1)
      if (inInstruction && field && !field.isOpen) field.code += text
    },
    close(name) {
      if (name === 'instrText') inInstruction = false
      else if (name === 'hyperlink' || name === 'fldSimple') urls.pop()
      // A code that goes on behind its paragraph was never closed, and must hide nothing.
      else if (name === 'p') for (const field of fields) if (!field.isOpen) show(field)
    },
    url: () => urls.at(-1),
    inCode: () => fields.some(({ isOpen }) => !isOpen),
  }
}

/** `HYPERLINK "https://a.go.id" \o "petunjuk"`; one that leads to a place in the document itself has none. */
const addressIn = (code: string): string | undefined => {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(code) ?? []
  return quoted ?? bare
}
