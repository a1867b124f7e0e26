import type { Draft } from '../draft.ts'
import type { Fields } from '../fields.ts'
import type { Lang } from '../language.ts'
import type { Problem } from '../problem.ts'
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
}

/** A file as saring saw it: its drafts, and what could not be read of it. */
export interface Source {
  readonly path: string
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
}

export type Reader = (source: string, options: ReadOptions) => Promise<Pick<Source, 'drafts' | 'problems'>>

const READERS: Readonly<Record<string, Reader>> = { md: readMarkdown, markdown: readMarkdown, txt: readText }

export const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''

/** Files that a walk takes for drafts. */
export const isDraftFile = (path: string): boolean => extensionOf(path) in READERS

/** Reads the drafts out of a file's bytes. Standard input without a name is Markdown. */
export const readSource = async (bytes: Uint8Array, options: ReadOptions): Promise<Source> => {
  const { path } = options
  const reader = READERS[extensionOf(path)] ?? readMarkdown
  const decoded = decode(bytes)
  if ('fault' in decoded) return { path, drafts: [], problems: [{ path, message: decoded.fault }] }
  return { path, ...(await reader(decoded.text, options)) }
}
