import type { Draft } from '../draft.ts'
import { applyEdits, type Edit } from '../fix-edits.ts'
import { type Decoded, decode } from './decode.ts'
import { encode } from './encode.ts'
import { extensionOf, type ReadOptions } from './index.ts'

/** The edits of a file's drafts, by their index. */
export type Edits = ReadonlyMap<number, readonly Edit[]>
/** Writes edits back into a file and touches nothing else in it. */
export type Rewriter = (bytes: Uint8Array, options: ReadOptions, drafts: readonly Draft[], edits: Edits) => Uint8Array

const rewriteText: Rewriter = (bytes, _, drafts, edits) => {
  // What was read can be decoded.
  const { text, encoding } = decode(bytes) as Decoded
  return drafts.length === 0 ? bytes : (encode(applyEdits(text, edits.get(0) ?? []), encoding) ?? bytes)
}

const REWRITERS: Readonly<Record<string, () => Promise<Rewriter>>> = {
  md: async () => rewriteText,
  markdown: async () => rewriteText,
  txt: async () => rewriteText,
  csv: async () => (await import('./rewrite-csv.ts')).rewriteCsv,
  tsv: async () => (await import('./rewrite-csv.ts')).rewriteCsv,
  xlsx: async () => (await import('./rewrite-xlsx.ts')).rewriteXlsx,
  xlsm: async () => (await import('./rewrite-xlsx.ts')).rewriteXlsx,
}

/** Word documents are not: what Word keeps beside the text would be lost. */
export const canRewrite = (path: string): boolean => Object.hasOwn(REWRITERS, extensionOf(path))

export const rewrite = async (bytes: Uint8Array, options: ReadOptions, drafts: readonly Draft[], edits: Edits): Promise<Uint8Array> => {
  const load = REWRITERS[extensionOf(options.path)]
  return load ? (await load())(bytes, options, drafts, edits) : bytes
}
