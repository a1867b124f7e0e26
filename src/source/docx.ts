import { bodyOf, type Draft } from '../draft.ts'
import { NO_FIELDS } from '../fields.ts'
import { type Lang, type Text, tongueOf } from '../language.ts'
import type { Problem } from '../problem.ts'
import { withAltText, withoutAltPlaces } from './alt-text.ts'
import { MAX_DRAFTS } from './calendar.ts'
import { layOut, type Numbered, textOf } from './docx-draft.ts'
import { type FieldsTaken, takeFields } from './docx-fields.ts'
import { linkedFrom, readNotes } from './docx-notes.ts'
import { readParagraphs, type WordParagraph } from './docx-paragraphs.ts'
import { readWordStyles } from './docx-styles.ts'
import { unreadOf, type WordFile } from './docx-unread.ts'
import type { ByteReader, ReadOptions } from './index.ts'
import { mainPart, partText, relationsOf } from './package.ts'
import { Broken, readZip } from './zip.ts'

const MAX_TEXT = 5_000_000

/** A Word document: one draft, or one for each heading or page where the config says so. A first table of fields speaks for it. */
export const readDocx: ByteReader = async (bytes, options) => {
  const { path, base = NO_FIELDS } = options
  try {
    const { paragraphs, unread } = readWord(bytes, options)
    const problems: Problem[] = []
    const notices: Text[] = [...unread]
    const { before, sections } = cut(paragraphs, options)
    const document = takeFields(before, base, options)
    problems.push(...document.problems)
    const left = sections.length > 0 ? document.rest.length : 0
    if (left > 0)
      notices.push({
        id: `${left} paragraf sebelum judul pertama tidak diperiksa`,
        en: `${left} paragraph${left > 1 ? 's' : ''} before the first heading not checked`,
      })
    const drafts: Draft[] = []
    for (const section of sections.length > 0 ? sections : [document.rest]) {
      const taken = sections.length > 0 ? takeFields(section, withoutAltPlaces(document.fields), options) : { ...document, problems: [] }
      const { rest, problems: wrong } = taken
      problems.push(...wrong)
      if (rest.length === 0 && sections.length > 0) continue
      if (drafts.length === MAX_DRAFTS) throw new Broken('lebih dari 10.000 draf: pecah berkasnya', 'more than 10,000 drafts: split the file')
      drafts.push({ ...toDraft(taken, sections.length > 0, options), index: drafts.length })
    }
    return { drafts, problems, notices }
  } catch (error) {
    if (error instanceof Broken) return { drafts: [], problems: [{ path, message: error.fault }] }
    throw error
  }
}

/** What a document holds and what of it is passed over; its XML is many times its text, and is let go with the end of this. */
const readWord = (bytes: Uint8Array, options: ReadOptions): { readonly paragraphs: readonly Numbered[]; readonly unread: readonly Text[] } => {
  const word = openWord(bytes)
  return { unread: unreadOf(word), paragraphs: numbered(word, options) }
}

const openWord = (bytes: Uint8Array): WordFile => {
  const zip = readZip(bytes)
  const main = mainPart(zip, 'word/')
  const styles = relationsOf(zip, main).find(({ type, external }) => type === 'styles' && !external)
  return { zip, main, xml: partText(zip, main), styles: readWordStyles(styles ? partText(zip, styles.target) : '<styles/>') }
}

/** The paragraphs that have something in them, by number, each with its notes. */
const numbered = ({ zip, main, xml, styles }: WordFile, { wording }: ReadOptions): Numbered[] => {
  const notes = readNotes(zip, main, styles)
  const counts = { footnote: 0, endnote: 0 }
  let length = 0
  let number = 0
  let newPage = false
  const isFull = (paragraph: WordParagraph): boolean => {
    length += textOf(paragraph).length
    if (length > MAX_TEXT) throw new Broken('dokumen berisi lebih dari 5 MB teks: pecah dokumennya', 'the document has more than 5 MB of text: split it')
    return paragraph.runs.some(({ text, alt }) => alt !== undefined || text.trim() !== '')
  }
  const noted = (id: string): readonly Numbered[] => {
    const kind = id.startsWith('footnote') ? 'footnote' : 'endnote'
    const name = noteName(kind, ++counts[kind], wording)
    return (notes.get(id) ?? []).filter(isFull).map((paragraph) => ({ ...paragraph, number, name }))
  }
  return readParagraphs(xml, styles, linkedFrom(zip, main)).flatMap((paragraph): Numbered[] => {
    newPage ||= paragraph.newPage
    if (!isFull(paragraph)) return []
    number++
    const starts = newPage
    newPage = false
    return [{ ...paragraph, newPage: starts, number, ...(paragraph.notes.length > 0 && { below: paragraph.notes.flatMap(noted) }) }]
  })
}

const noteName = (kind: 'footnote' | 'endnote', number: number, wording: Lang | undefined): string =>
  `${wording === 'en' ? kind : { footnote: 'catatan kaki', endnote: 'catatan akhir' }[kind]} ${number}`

/** What comes before the first section, and the sections, each without the heading that opens it: it names the draft and is not published. */
const cut = (
  paragraphs: readonly Numbered[],
  { split }: ReadOptions,
): { readonly before: readonly Numbered[]; readonly sections: readonly (readonly Numbered[])[] } => {
  const levels = paragraphs.flatMap(({ heading, cell }) => (heading === undefined || cell ? [] : [heading]))
  const top = Math.min(...levels)
  const opens = (paragraph: Numbered, at: number) =>
    split === 'heading' ? paragraph.heading === top && !paragraph.cell : split === 'page' && (paragraph.newPage || at === 0)
  const starts = paragraphs.flatMap((paragraph, at) => (opens(paragraph, at) ? [at] : []))
  return {
    before: paragraphs.slice(0, starts[0]),
    sections: starts.map((start, i) => paragraphs.slice(split === 'heading' ? start + 1 : start, starts[i + 1])),
  }
}

const toDraft = ({ rest, fields, alt }: FieldsTaken, isOneOfMany: boolean, options: ReadOptions): Omit<Draft, 'index'> => {
  const { source, parts, trees, anchors } = layOut(rest, fields.kind === 'thread', options)
  const below = alt && withAltText(source, fields, alt)
  return {
    path: options.path,
    ...(isOneOfMany && anchors[0] && { anchor: anchors[0].name }),
    anchors: below && alt ? [...anchors, { start: below.start, name: alt.anchor }] : anchors,
    source: below?.source ?? source,
    format: 'text',
    parts,
    trees,
    fields: below?.fields ?? fields,
    ...tongueOf(fields.lang ?? options.lang, () => bodyOf({ source, parts })),
  }
}
