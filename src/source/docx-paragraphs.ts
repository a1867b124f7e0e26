import { openLinks } from './docx-links.ts'
import type { WordStyles } from './docx-styles.ts'
import { openTables, type TablePlace } from './docx-tables.ts'
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
  readonly cell?: TablePlace
  /** A page starts with it. */
  readonly newPage: boolean
  /** The notes that it refers to. */
  readonly notes: readonly string[]
  /** The note that it is part of. */
  readonly note?: string
}

/** What is in the XML and not on the page: what was deleted or moved away, what was formatted otherwise, and the second of two forms. */
const ASIDE = new Set(['del', 'moveFrom', 'Fallback', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'rt'])
const MARKS: Readonly<Record<string, string>> = { tab: '\t', cr: '\n', noBreakHyphen: '\u2011' }

interface Open {
  runs: WordRun[]
  notes: string[]
  style?: string
  level?: number
  list: boolean
  newPage: boolean
  breaksAfter: boolean
  joins: boolean
}

export const readParagraphs = (xml: string, styles: WordStyles, urlOf: (id: string) => string | undefined): WordParagraph[] => {
  const paragraphs: WordParagraph[] = []
  const open: Open[] = []
  const tables = openTables()
  const links = openLinks(urlOf)
  let aside = 0
  let newPage = false
  let inProperties = 0
  let inText = false
  let hidden = false
  let picture: { alt: string; decorative: boolean } = { alt: '', decorative: false }
  let note: string | undefined
  /** What is in a paragraph whose mark was deleted: it goes on in the next. */
  let joined: Pick<Open, 'runs' | 'notes'> = { runs: [], notes: [] }

  const add = (run: WordRun) => {
    const runs = open.at(-1)?.runs
    const last = runs?.at(-1)
    if (!runs) return
    if (last && last.alt === undefined && run.alt === undefined && last.url === run.url) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  const addText = (text: string) => {
    const url = links.url()
    if (text !== '' && !hidden && !links.inCode()) add({ text, ...(url !== undefined && { url }) })
  }
  const emit = ({ runs, notes, style, level, list, newPage: startsPage }: Open) => {
    const heading = level ?? (style === undefined ? undefined : styles.headings.get(style))
    const cell = tables.at()
    paragraphs.push({
      runs,
      list: list || (style !== undefined && styles.lists.has(style)),
      newPage: startsPage,
      notes,
      ...(note !== undefined && { note }),
      ...(heading !== undefined && { heading }),
      ...(cell && { cell }),
    })
  }
  const openParagraph = () => {
    open.push({ ...joined, list: false, newPage, breaksAfter: false, joins: false })
    joined = { runs: [], notes: [] }
    newPage = false
  }
  /** A page break in the middle ends one paragraph and starts another. */
  const breakPage = () => {
    const paragraph = open.at(-1)
    if (!paragraph) return
    if (paragraph.runs.length > 0) {
      emit(paragraph)
      paragraph.runs = []
      paragraph.notes = []
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
    else if (name === 'footnoteReference' || name === 'endnoteReference')
      paragraph?.notes.push(`${name.slice(0, -'Reference'.length)} ${attribute(attributes, 'id')}`)
    else if (name === 'footnote' || name === 'endnote') note = `${name} ${attribute(attributes, 'id')}`
    else if (name === 'docPr') picture = { alt: attributes.descr ?? '', decorative: false }
    else if (name === 'decorative') picture.decorative = isOn(value)
    else if (name === 'shape' && attributes.alt !== undefined) picture = { alt: attributes.alt, decorative: false }
    else if ((name === 'pic' || name === 'imagedata') && !picture.decorative && !hidden) add({ text: '', alt: picture.alt })
  }

  readXml(xml, {
    open(name, attributes) {
      if (name === 'pPr') inProperties++
      // The mark of the paragraph itself was deleted.
      if (name === 'del' && inProperties > 0 && aside === 0 && open.length > 0) (open.at(-1) as Open).joins = true
      if (ASIDE.has(name)) aside++
      else if (aside === 0) {
        links.open(name, attributes)
        tables.open(name)
        openElement(name, attributes)
      }
    },
    text(data) {
      if (aside === 0) inText ? addText(data) : links.text(data)
    },
    close(name) {
      if (name === 'pPr') inProperties--
      if (ASIDE.has(name)) aside--
      else if (aside > 0) return
      links.close(name)
      tables.close(name)
      if (name === 't') inText = false
      else if (name === 'pict' || name === 'drawing') picture = { alt: '', decorative: false }
      else if (name === 'p') {
        const paragraph = open.pop()
        if (!paragraph) return
        if (paragraph.joins) joined = paragraph
        else emit(paragraph)
        newPage = paragraph.breaksAfter || (paragraph.runs.length === 0 && paragraph.newPage)
      }
    },
  })
  // The mark of the last one was deleted, and nothing followed.
  if (joined.runs.length > 0) paragraphs.push({ ...joined, list: false, newPage: false })
  return paragraphs
}
