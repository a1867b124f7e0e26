import type { Text } from '../language.ts'
import { textOf } from './docx-draft.ts'
import { linkedFrom } from './docx-notes.ts'
import { readParagraphs } from './docx-paragraphs.ts'
import type { WordStyles } from './docx-styles.ts'
import { partText, relationsOf } from './package.ts'
import type { Zip } from './zip.ts'

/** A document with the part that holds its text. */
export interface WordFile {
  readonly zip: Zip
  readonly main: string
  readonly styles: WordStyles
}

const NAMES: Readonly<Record<string, Text>> = { header: { id: 'kepala halaman', en: 'page headers' }, footer: { id: 'kaki halaman', en: 'page footers' } }

/** What stands at the edges of each page is not published with the post; where there are words in it, that is worth a word. Page numbers are none. */
export const unreadMargins = ({ zip, main, styles }: WordFile): readonly Text[] => {
  const parts = relationsOf(zip, main).filter(({ type, external, target }) => NAMES[type] && !external && zip.entries.has(target.toLowerCase()))
  const hasWords = (part: string) =>
    readParagraphs(partText(zip, part), styles, linkedFrom(zip, part)).some((paragraph) => /[A-Za-z]{3}/.test(textOf(paragraph)))
  const told = Object.entries(NAMES).flatMap(([kind, name]) => (parts.some(({ type, target }) => type === kind && hasWords(target)) ? [name] : []))
  if (told.length === 0) return []
  const joined = (lang: 'id' | 'en', and: string) => told.map((name) => name[lang]).join(` ${and} `)
  return [{ id: `${joined('id', 'dan')} tidak diperiksa`, en: `${joined('en', 'and')} not checked` }]
}
