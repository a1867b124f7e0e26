import type { Text } from '../language.ts'
import { textOf } from './docx-draft.ts'
import { linkedFrom } from './docx-notes.ts'
import { readParagraphs } from './docx-paragraphs.ts'
import type { WordStyles } from './docx-styles.ts'
import { partText, relationsOf } from './package.ts'
import { attribute, readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A document with the part that holds its text. */
export interface WordFile {
  readonly zip: Zip
  readonly main: string
  /** That part's own. */
  readonly xml: string
  readonly styles: WordStyles
}

const NAMES: Readonly<Record<string, Text>> = { header: { id: 'kepala halaman', en: 'page headers' }, footer: { id: 'kaki halaman', en: 'page footers' } }

/** What of a document is passed over and has words in it: the edges of its pages, which are not published with the post, and hidden text. */
export const unreadOf = (word: WordFile): readonly Text[] => {
  const { zip, main, xml } = word
  const parts = relationsOf(zip, main).filter(({ type, external, target }) => NAMES[type] && !external && zip.entries.has(target.toLowerCase()))
  const told = Object.entries(NAMES).flatMap(([kind, name]) => (parts.some(({ type, target }) => type === kind && hasWords(word, target)) ? [name] : []))
  if (hidesWords(xml)) told.push({ id: 'teks tersembunyi', en: 'hidden text' })
  if (told.length === 0) return []
  const [id, en] = [told.map((name) => name.id), told.map((name) => name.en)]
  return [{ id: `${listed(id, 'dan')} tidak diperiksa`, en: `${listed(en, 'and')} not checked` }]
}

/** Page numbers are no words. */
const WORD = /[A-Za-z]{3}/

const hasWords = ({ zip, styles }: WordFile, part: string): boolean =>
  readParagraphs(partText(zip, part), styles, linkedFrom(zip, part)).some((paragraph) => WORD.test(textOf(paragraph)))

const hidesWords = (xml: string): boolean => {
  if (!xml.includes('vanish')) return false
  let hidden = false
  let inText = false
  let found = false
  readXml(xml, {
    open(name, attributes) {
      if (name === 'r') hidden = false
      else if (name === 'vanish') hidden = [undefined, '1', 'true', 'on'].includes(attribute(attributes, 'val'))
      inText = name === 't'
    },
    text(data) {
      found ||= hidden && inText && WORD.test(data)
    },
    close() {
      inText = false
    },
  })
  return found
}

const listed = (names: readonly string[], and: string): string => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${and} `)
