import { createHash, hash } from 'node:crypto'
import type { CitedClause } from '../guideline.ts'
import type { JudgedSource } from '../judge-source.ts'
import { keepSource, makeRecall } from '../kept-source.ts'
import { decode } from '../source/decode.ts'
import { isDraftFile } from '../source/index.ts'
import type { CacheFolder } from './cache-folder.ts'
import { readSigned, touch, writeSigned } from './signed-file.ts'

/** What earlier runs of the same day, settings and build found in files of the same content. */
export interface SourceCache {
  readonly recall: (bytes: Uint8Array, of: Place) => JudgedSource | undefined
  readonly keep: (bytes: Uint8Array, of: Place, checked: JudgedSource) => void
  /** So many are known from earlier runs. */
  readonly size: number
  /** Writes what this run has added. */
  readonly save: () => void
  readonly counts: () => { readonly recalled: number; readonly kept: number }
}

/** Where a file stands, and all that its place decides: which overrides hold there. */
interface Place {
  readonly shown: string
  readonly settings: string
  readonly clausesOf: (rule: string) => readonly CitedClause[]
}

const HASH = 24
/** So much of what older runs of the day found is kept beside what this one did. */
const ROOM = 64_000_000

/** `run` names all that decides what is found besides content and place. */
export const openSourceCache = (folder: CacheFolder, run: string): SourceCache => {
  const name = `drafts-${createHash('sha256').update(run).digest('hex').slice(0, 32)}`
  const old = linesOf(readSigned(folder, name))
  const used: string[] = []
  const fresh = new Map<string, string>()
  const recallSource = makeRecall()
  const textOf = (bytes: Uint8Array, { shown }: Place): string | undefined => {
    if (!isDraftFile(shown)) return undefined
    const decoded = decode(bytes)
    return 'text' in decoded ? decoded.text : undefined
  }
  return {
    size: old.size,
    recall(bytes, of) {
      const key = keyOf(bytes, of)
      const line = old.get(key)
      if (line === undefined) return undefined
      used.push(key)
      return recallSource(line, of.shown, textOf(bytes, of) ?? '', of.clausesOf)
    },
    keep(bytes, of, checked) {
      const line = keepSource(checked, textOf(bytes, of))
      if (line === undefined) return
      fresh.set(keyOf(bytes, of), line)
    },
    save() {
      if (fresh.size === 0) return touch(folder, name)
      // What this run has used comes first: what is over the room goes.
      const lines = new Map([...fresh, ...used.map((key) => [key, old.get(key) ?? ''] as const)])
      for (const [key, line] of old) lines.set(key, line)
      let size = 0
      const written: string[] = []
      for (const [key, line] of lines) {
        size += key.length + line.length + 2
        if (size > ROOM) break
        written.push(`${key}\t${line}\n`)
      }
      writeSigned(folder, name, Buffer.from(written.join('')))
    },
    counts: () => ({ recalled: used.length, kept: fresh.size }),
  }
}

const keyOf = (bytes: Uint8Array, { shown, settings }: Place): string => `${hash('sha256', bytes, 'base64').slice(0, HASH)}${settings} ${JSON.stringify(shown)}`

/** A tab stands behind the key: none is in it, nor a newline in what follows. */
const linesOf = (content: Buffer | undefined): ReadonlyMap<string, string> => {
  const lines = new Map<string, string>()
  const text = content?.toString() ?? ''
  for (let at = 0; at < text.length; ) {
    const tab = text.indexOf('\t', at)
    const newline = text.indexOf('\n', tab)
    lines.set(text.slice(at, tab), text.slice(tab + 1, newline))
    at = newline + 1
  }
  return lines
}
