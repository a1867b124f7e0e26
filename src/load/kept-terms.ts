import { createHash } from 'node:crypto'
import { type PackedTerms, pack, unpack } from '../pack.ts'
import type { RuleFile } from '../rule-file.ts'
import { type MakeTable, makeTable, type TermTable } from '../term-table.ts'
import type { CacheFolder } from './cache-folder.ts'
import type { OwnRule } from './rules.ts'
import { readSigned, writeSigned } from './signed-file.ts'

/** Long lists of an agency's own terms as earlier runs of this build have read and built them. */
export interface KeptTerms {
  readonly digestOf: (text: string) => string
  readonly recallFile: (digest: string, length: number) => RuleFile | undefined
  readonly keepFile: (digest: string, length: number, file: RuleFile) => void
  readonly tableOf: (ownRules: readonly OwnRule[]) => MakeTable
}

/** Shorter lists are built in less time than a file is read. */
const MANY = 2000
const LONG = 50_000

export const keepTerms = (folder: CacheFolder, build: string): KeptTerms => {
  const digestOf = (text: string) => createHash('sha256').update(`${build}\0`).update(text).digest('hex').slice(0, 32)
  return {
    digestOf,
    recallFile(digest, length) {
      const content = length > LONG ? readSigned(folder, `rule-${digest}`)?.toString() : undefined
      if (content === undefined) return undefined
      const end = content.indexOf('\n')
      // Only a run that meets one of the terms needs their list.
      const terms = { enumerable: true, get: () => JSON.parse(content.slice(end + 1)) as RuleFile['terms'] }
      return Object.defineProperty(JSON.parse(content.slice(0, end)) as RuleFile, 'terms', terms)
    },
    keepFile(digest, length, { terms, ...file }) {
      if (length > LONG && terms) writeSigned(folder, `rule-${digest}`, Buffer.from(`${JSON.stringify(file)}\n${JSON.stringify(terms)}`))
    },
    tableOf: (ownRules) => (rules, facts) => {
      const digests = new Map(ownRules.map(({ id, digest }) => [id, digest]))
      const name = `terms-${digestOf(JSON.stringify([rules.map(({ id, rule, options }) => [id, digests.get(id), rule.when?.says, options]), facts]))}`
      const kept = readSigned(folder, name)
      if (kept) return unpackTable(kept)
      const table = makeTable(rules, facts)
      if (table.trie.flags.length > MANY) writeSigned(folder, name, packTable(table))
      return table
    },
  }
}

/** How long the head is, the head as JSON, and the arrays of the trie. */
const packTable = (table: TermTable): Buffer => {
  const { children, ends, also, letters } = table.trie
  const { exact, flags, owners } = pack(table)
  const head = Buffer.from(JSON.stringify({ exact, flags, owners, nodes: ends.length }))
  return Buffer.concat([Buffer.from(Int32Array.of(head.length).buffer), head, ...[children, ends, also, letters].map(bytesOf)])
}

const unpackTable = (content: Buffer): TermTable => {
  let at = 4 + content.readInt32LE(0)
  const { nodes, ...head } = JSON.parse(content.toString('utf8', 4, at)) as Pick<PackedTerms, 'exact' | 'flags' | 'owners'> & { readonly nodes: number }
  const bytes = (length: number) => Uint8Array.from(content.subarray(at, (at += length))).buffer
  const [children, ends, also] = [nodes + 1, nodes, head.flags.length].map((count) => new Int32Array(bytes(count * 4))) as [Int32Array, Int32Array, Int32Array]
  return unpack({ ...head, nodes: { children, ends, also }, letters: new Uint16Array(bytes(nodes * 2)) })
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength)
