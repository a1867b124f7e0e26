import { createHmac, timingSafeEqual } from 'node:crypto'
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type CacheFolder, unwritable } from './cache-folder.ts'
import { replaceFile } from './write.ts'

const SIGNATURE_BYTES = 32
/** Of one file, and of all: what is over it goes, the longest unused first. */
const LARGEST = 128_000_000
const ALL = 256_000_000
const DAY = 86_400_000

/** What the folder keeps under a name, if it is whole and was signed here for that name; anything else counts as not there. */
export const readSigned = ({ path, key }: CacheFolder, name: string): Buffer | undefined => {
  let bytes: Buffer
  try {
    const file = openSync(join(path, name), 'r')
    try {
      const stat = fstatSync(file)
      if (!stat.isFile() || stat.size > LARGEST || stat.size < SIGNATURE_BYTES) return undefined
      bytes = readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
  const content = bytes.subarray(SIGNATURE_BYTES)
  return timingSafeEqual(sign(key, name, content), bytes.subarray(0, SIGNATURE_BYTES)) ? content : undefined
}

/** Keeps it for later runs, where that can be. */
export const writeSigned = ({ path, key, fault }: CacheFolder, name: string, content: Uint8Array): void => {
  if (content.length + SIGNATURE_BYTES > LARGEST) return
  try {
    replaceFile(join(path, name), Buffer.concat([sign(key, name, content), content]), 0o600)
    prune(path, name)
  } catch (error) {
    fault(unwritable(path, error))
  }
}

/** It was of use today. */
export const touch = ({ path }: CacheFolder, name: string): void => {
  try {
    utimesSync(join(path, name), new Date(), new Date())
  } catch {
    // Another run has pruned it.
  }
}

const sign = (key: Uint8Array, name: string, content: Uint8Array): Buffer => createHmac('sha256', key).update(`${name}\0`).update(content).digest()

const prune = (folder: string, justWritten: string): void => {
  const files = readdirSync(folder)
    .filter((name) => name !== 'key' && name !== basename(justWritten))
    .flatMap((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false })
      return stat?.isFile() ? [{ path: join(folder, name), size: stat.size, used: stat.mtimeMs }] : []
    })
    .sort((a, b) => b.used - a.used)
  let total = statSync(join(folder, justWritten), { throwIfNoEntry: false })?.size ?? 0
  for (const { path, size, used } of files) {
    total += size
    if (total > ALL || Date.now() - used > 30 * DAY) rmSync(path, { force: true })
  }
}
