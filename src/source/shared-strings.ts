import { readXml } from './xml.ts'

/** The strings that cells name by number. Of rich text, the text of all runs; reading aids (`rPh`) are none of it. */
export const sharedStrings = (xml: string): string[] => {
  const strings: string[] = []
  let text = ''
  let inText = false
  let aside = 0
  readXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') aside++
      else if (name === 't') inText = aside === 0
    },
    text(data) {
      if (inText) text += data
    },
    close(name) {
      if (name === 'si') strings.push(cellText(text))
      else if (name === 'rPh') aside--
      else if (name === 't') inText = false
    },
  })
  return strings
}

/** What XML cannot hold is written `_x000D_`; line ends are those of XML. */
export const cellText = (text: string): string => {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return plain.includes('_x') ? plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : plain
}
