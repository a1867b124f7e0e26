import { createHash } from 'node:crypto'
import type { RuleFile } from '../rule-file.ts'
import { type MakeTable, makeTable, type TermTable } from '../term-table.ts'
import { rootOf } from '../terms.ts'
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

/** How long the head is, the head as JSON, and the two arrays of the trie. */
const packTable = ({ trie: { children, ends, root: _, ...rest }, owners }: TermTable): Buffer => {
  const head = Buffer.from(JSON.stringify({ ...rest, owners, nodes: ends.length }))
  return Buffer.concat([Buffer.from(Int32Array.of(head.length).buffer), head, bytesOf(children), bytesOf(ends)])
}

const unpackTable = (content: Buffer): TermTable => {
  const length = content.readInt32LE(0)
  const { owners, nodes, ...rest } = JSON.parse(content.toString('utf8', 4, 4 + length)) as Omit<TermTable['trie'], 'children' | 'ends' | 'root'> & {
    readonly owners: TermTable['owners']
    readonly nodes: number
  }
  const numbers = (at: number, count: number) => new Int32Array(Uint8Array.from(content.subarray(at, at + count * 4)).buffer)
  const children = numbers(4 + length, nodes + 1)
  return { trie: { ...rest, children, ends: numbers(4 + length + (nodes + 1) * 4, nodes), root: rootOf(rest.letters, children[1] ?? 1) }, owners }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength)
