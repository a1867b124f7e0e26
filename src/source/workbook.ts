import { mainPart, partText, relationsOf } from './package.ts'
import { sharedStrings } from './shared-strings.ts'
import { attribute, isOn, readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[]
  readonly strings: readonly string[]
  /** Styles, by number, that show a number as a date. */
  readonly dateStyles: ReadonlySet<number>
  /** Days count from 1904, as on old Macs, not from 1900. */
  readonly from1904: boolean
}

export const readWorkbook = (zip: Zip): Workbook => {
  const main = mainPart(zip, 'xl/')
  const relations = relationsOf(zip, main)
  const partOf = (type: string) => relations.find((relation) => relation.type === type && !relation.external)?.target
  const sheets: Workbook['sheets'][number][] = []
  let from1904 = false
  readXml(partText(zip, main), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isOn(attributes.date1904)
      if (name !== 'sheet') return
      const id = attribute(attributes, 'id')
      // A sheet of charts alone has no cells.
      const found = relations.find((relation) => relation.id === id && relation.type === 'worksheet')
      const { name: title = '', state = 'visible' } = attributes
      if (found) sheets.push({ name: title, part: found.target, hidden: state !== 'visible' })
    },
  })
  const strings = partOf('sharedStrings')
  const styles = partOf('styles')
  return {
    sheets,
    strings: strings === undefined ? [] : sharedStrings(partText(zip, strings)),
    dateStyles: styles === undefined ? new Set() : readDateStyles(partText(zip, styles)),
    from1904,
  }
}

/** Numbers of the formats for dates that every workbook has. */
const isBuiltinDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

const readDateStyles = (xml: string): ReadonlySet<number> => {
  const formats = new Map<number, string>()
  const dates = new Set<number>()
  let inCells = false
  let style = 0
  readXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(attributes.numFmtId ?? 0)
      if (isBuiltinDate(id) || showsDay(formats.get(id) ?? '')) dates.add(style)
      style++
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}

/** Does a format, its quoted words and locale left out, show a day or a year? */
const showsDay = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''))
