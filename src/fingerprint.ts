import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Finding } from './finding.ts'
import type { ReviewedDraft } from './judge-source.ts'

/** What a finding is known by from one run to the next: its words, never its line, which moves with every edit above it. */
export interface Fingerprint {
  /** Of the rule and what it found, as masked. */
  readonly fault: string
  /** Of the words around it: tells equal faults of a file apart for as long as those stand. */
  readonly near: string
  /** Among the equal faults of a file in reading order, from 0. */
  readonly ordinal: number
}

/** Words on each side: fewer would often be equal, more would be edited more often. */
const WORDS = 3
/** So many letters hold them, but for words that nobody writes. */
const REACH = 120
/** Another paragraph is elsewhere. */
const BLANK = /\n\s*\n|\r\s*\r/

export const fingerprintsOf = (drafts: readonly ReviewedDraft[]): ReadonlyMap<Finding, Fingerprint> => {
  const seen = new Map<string, number>()
  const prints = new Map<Finding, Fingerprint>()
  for (const { draft, findings } of drafts) {
    for (const finding of findings) {
      const { rule, path, text, place } = finding
      const fault = digest([rule, oneLine(text)], 16)
      const key = `${path}\0${fault}`
      const ordinal = seen.get(key) ?? 0
      seen.set(key, ordinal + 1)
      prints.set(finding, { fault, near: digest(around(draft.source, place.start.offset, place.end.offset), 8), ordinal })
    }
  }
  return prints
}

/** One string for tools that know a finding by nothing else: unlike any other finding's of the run. */
export const uniquePrint = ({ path }: Finding, { fault, ordinal }: Fingerprint): string => digest([path, fault, String(ordinal)], 40)

const around = (source: string, start: number, end: number): readonly string[] => [
  ...words(
    source
      .slice(Math.max(0, start - REACH), start)
      .split(BLANK)
      .at(-1),
  ).slice(-WORDS),
  '\0',
  ...words(source.slice(end, end + REACH).split(BLANK)[0]).slice(0, WORDS),
]

const words = (text = ''): readonly string[] => text.split(/\s+/).filter(Boolean)

/** Wrapping a paragraph anew is no other fault. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const digest = (parts: readonly string[], length: number): string => bytesToHex(sha256(utf8ToBytes(parts.join('\0')))).slice(0, length)
