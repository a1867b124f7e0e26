import type { Draft } from '../draft.ts'
import type { Fields } from '../fields.ts'
import type { Lang, Text } from '../language.ts'
import type { Problem } from '../problem.ts'
import type { CalendarMapping } from './columns.ts'
import { decode } from './decode.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'

/** What a reader needs to know besides the text. */
export interface ReadOptions {
  readonly path: string
  /** What the config says of drafts at this path. */
  readonly base?: Fields
  /** The language of drafts that do not say; absent: told from the text. */
  readonly lang?: Lang
  /** The rules that a draft's `ignore` may name. */
  readonly ruleIds?: readonly string[]
  /** The language in which rows and paragraphs are named; absent: Indonesian. */
  readonly wording?: Lang
  /** The config's own names for the columns of calendars. */
  readonly calendar?: CalendarMapping
  /** What starts a new draft in a document; absent: it is one. */
  readonly split?: 'heading' | 'page'
}

/** A file as saring saw it: its drafts, and what could not be read of it. */
export interface Source {
  readonly path: string
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
  /** What was passed over on purpose, or read with a guess: worth a word, no fault. */
  readonly notices?: readonly Text[]
}

type Read = Pick<Source, 'drafts' | 'problems' | 'notices'>
export type Reader = (source: string, options: ReadOptions) => Promise<Read>
/** A reader of a file that is more than its text. */
export type ByteReader = (bytes: Uint8Array, options: ReadOptions) => Promise<Read>

const READERS: Readonly<Record<string, Reader>> = { md: readMarkdown, markdown: readMarkdown, txt: readText }

const readCsv = async (): Promise<ByteReader> => (await import('./csv.ts')).readCsv
const readXlsx = async (): Promise<ByteReader> => (await import('./xlsx.ts')).readXlsx
const readDocx = async (): Promise<ByteReader> => (await import('./docx.ts')).readDocx

/** Files of offices, and their readers, loaded when such a file comes. Macros (`m`) are never looked at. */
const OFFICE_READERS: Readonly<Record<string, () => Promise<ByteReader>>> = {
  csv: readCsv,
  tsv: readCsv,
  xlsx: readXlsx,
  xlsm: readXlsx,
  docx: readDocx,
  docm: readDocx,
}

export const extensionOf = (path: string): string => {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** Files that a walk takes for drafts. */
export const isDraftFile = (path: string): boolean => Object.hasOwn(READERS, extensionOf(path))

/** Files that may hold many drafts. */
export const isOffice = (path: string): boolean => Object.hasOwn(OFFICE_READERS, extensionOf(path))

/** Files that are read when they are named: of a spreadsheet in a folder nobody knows whether it is a calendar. */
export const isReadable = (path: string): boolean => isDraftFile(path) || isOffice(path)

/** Reads the drafts out of a file's bytes. Standard input without a name is Markdown. */
export const readSource = async (bytes: Uint8Array, options: ReadOptions): Promise<Source> => {
  const { path } = options
  const office = OFFICE_READERS[extensionOf(path)]
  if (office) return { path, ...(await (await office())(bytes, options)) }
  const reader = READERS[extensionOf(path)] ?? readMarkdown
  const decoded = decode(bytes)
  if ('fault' in decoded) return { path, drafts: [], problems: [{ path, message: decoded.fault }] }
  return { path, ...(await reader(decoded.text, options)) }
}
