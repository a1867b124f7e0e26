import type { WordStyles } from './docx-styles.ts'
import { type Attributes, attribute, isOn, readXml } from './xml.ts'

/** What stands in a paragraph: a text, perhaps of a link, or a picture. */
export interface WordRun {
  readonly text: string
  readonly url?: string
  /** Present for a picture: its alternative text, or none. */
  readonly alt?: string
}

/** A paragraph as Word shows it: what is deleted, moved away, hidden or a comment is not in it, what is inserted is. */
export interface WordParagraph {
  readonly runs: readonly WordRun[]
  readonly heading?: number
  readonly list: boolean
  /** Where it stands in a table; all count from 0 in the document. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  /** A page starts with it. */
  readonly newPage: boolean
}

/** What is in the XML and not on the page: what was deleted or moved away, what was formatted otherwise, and the second of two forms. */
const ASIDE = new Set(['del', 'moveFrom', 'Fallback', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'rt', 'instrText'])
const MARKS: Readonly<Record<string, string>> = { tab: '\t', cr: '\n', noBreakHyphen: '\u2011' }

interface Open {
  runs: WordRun[]
  style?: string
  level?: number
  list: boolean
  newPage: boolean
  breaksAfter: boolean
  joins: boolean
}

interface Table {
  readonly table: number
  row: number
  column: number
}

export const readParagraphs = (xml: string, styles: WordStyles, urlOf: (id: string) => string | undefined): WordParagraph[] => {
  const paragraphs: WordParagraph[] = []
  const open: Open[] = []
  const tables: Table[] = []
  const urls: (string | undefined)[] = []
  let tableCount = 0
  let aside = 0
  let newPage = false
  let inProperties = 0
  let inText = false
  let hidden = false
  let picture: { alt: string; decorative: boolean } = { alt: '', decorative: false }
  /** Runs of a paragraph whose mark was deleted: they go on in the next. */
  let joined: WordRun[] = []

  const add = (run: WordRun) => {
    const runs = open.at(-1)?.runs
    const last = runs?.at(-1)
    if (!runs) return
    if (last && last.alt === undefined && run.alt === undefined && last.url === run.url) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  const addText = (text: string) => {
    const url = urls.at(-1)
    if (text !== '' && !hidden) add({ text, ...(url !== undefined && { url }) })
  }
  const emit = ({ runs, style, level, list, newPage: startsPage }: Open) => {
    const heading = level ?? (style === undefined ? undefined : styles.headings.get(style))
    const at = tables.at(-1)
    paragraphs.push({
      runs,
      list: list || (style !== undefined && styles.lists.has(style)),
      newPage: startsPage,
      ...(heading !== undefined && { heading }),
      ...(at && { cell: { table: at.table, row: at.row, column: at.column } }),
    })
  }
  const openParagraph = () => {
    open.push({ runs: joined, list: false, newPage, breaksAfter: false, joins: false })
    joined = []
    newPage = false
  }
  /** A page break in the middle ends one paragraph and starts another. */
  const breakPage = () => {
    const paragraph = open.at(-1)
    if (!paragraph) return
    if (paragraph.runs.length > 0) {
      emit(paragraph)
      paragraph.runs = []
    }
    paragraph.newPage = true
  }

  const openElement = (name: string, attributes: Attributes) => {
    const value = attribute(attributes, 'val')
    const paragraph = open.at(-1)
    if (inProperties > 0 && paragraph) {
      if (name === 'pStyle' && value !== undefined) paragraph.style = value
      else if (name === 'outlineLvl' && Number(value) < 9) paragraph.level = Number(value) + 1
      else if (name === 'numId') paragraph.list = value !== '0'
      else if (name === 'pageBreakBefore') paragraph.newPage ||= value === undefined || isOn(value)
      else if (name === 'sectPr') paragraph.breaksAfter = true
      return
    }
    if (name === 'p') openParagraph()
    else if (name === 'r') hidden = false
    else if (name === 'vanish') hidden = value === undefined || isOn(value)
    else if (name === 't') inText = true
    else if (name === 'br') attribute(attributes, 'type') === 'page' ? breakPage() : addText('\n')
    else if (MARKS[name] !== undefined && Object.keys(attributes).length === 0) addText(MARKS[name] ?? '')
    else if (name === 'hyperlink') urls.push(urlOf(attribute(attributes, 'id') ?? '') ?? urls.at(-1))
    else if (name === 'docPr') picture = { alt: attributes.descr ?? '', decorative: false }
    else if (name === 'decorative') picture.decorative = isOn(value)
    else if (name === 'shape' && attributes.alt !== undefined) picture = { alt: attributes.alt, decorative: false }
    else if ((name === 'pic' || name === 'imagedata') && !picture.decorative && !hidden) add({ text: '', alt: picture.alt })
    else if (name === 'tbl') tables.push({ table: tableCount++, row: -1, column: -1 })
    else if (name === 'tr' || name === 'tc') {
      const table = tables.at(-1)
      if (!table) return
      if (name === 'tr') [table.row, table.column] = [table.row + 1, -1]
      else table.column++
    }
  }

  readXml(xml, {
    open(name, attributes) {
      if (name === 'pPr') inProperties++
      // The mark of the paragraph itself was deleted.
      if (name === 'del' && inProperties > 0 && aside === 0 && open.length > 0) (open.at(-1) as Open).joins = true
      if (ASIDE.has(name)) aside++
      else if (aside === 0) openElement(name, attributes)
    },
    text(data) {
      if (inText && aside === 0) addText(data)
    },
    close(name) {
      if (name === 'pPr') inProperties--
      if (ASIDE.has(name)) aside--
      else if (aside > 0) return
      else if (name === 't') inText = false
      else if (name === 'hyperlink') urls.pop()
      else if (name === 'tbl') tables.pop()
      else if (name === 'pict' || name === 'drawing') picture = { alt: '', decorative: false }
      else if (name === 'p') {
        const paragraph = open.pop()
        if (!paragraph) return
        if (paragraph.joins) joined = paragraph.runs
        else emit(paragraph)
        newPage = paragraph.breaksAfter || (paragraph.runs.length === 0 && paragraph.newPage)
      }
    },
  })
  // The mark of the last one was deleted, and nothing followed.
  if (joined.length > 0) paragraphs.push({ runs: joined, list: false, newPage: false })
  return paragraphs
}
