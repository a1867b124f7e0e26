import { readParagraphs, type WordParagraph } from './docx-paragraphs.ts'
import type { WordStyles } from './docx-styles.ts'
import { partText, relationsOf } from './package.ts'
import type { Zip } from './zip.ts'

/** The paragraphs of a document's footnotes and endnotes, by the note: `footnote 2`. */
export const readNotes = (zip: Zip, main: string, styles: WordStyles): ReadonlyMap<string, readonly WordParagraph[]> => {
  const notes = new Map<string, WordParagraph[]>()
  for (const { type, external, target } of relationsOf(zip, main)) {
    if (external || (type !== 'footnotes' && type !== 'endnotes')) continue
    for (const paragraph of readParagraphs(partText(zip, target), styles, linkedFrom(zip, target))) {
      const { note = '' } = paragraph
      const known = notes.get(note)
      if (known) known.push(paragraph)
      else notes.set(note, [paragraph])
    }
  }
  return notes
}

/** The addresses that a part leads to, by the id under which it names them. */
export const linkedFrom = (zip: Zip, part: string): ((id: string) => string | undefined) => {
  const links = new Map(relationsOf(zip, part).flatMap(({ id, type, target }) => (type === 'hyperlink' ? [[id, target] as const] : [])))
  return (id) => links.get(id)
}
