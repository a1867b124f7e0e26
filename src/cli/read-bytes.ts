import { closeSync, openSync, readSync } from 'node:fs'
import type { Text } from '../language.ts'
import { readBytes } from '../load/file.ts'

/** Most drafts fit, and ten thousand buffers of their own would cost more than reading the files. */
const scratch = Buffer.allocUnsafeSlow(65_536)

/** The bytes of a file, or why they are not read. They are good until the next file is read. */
export const readForNow = (path: string): Uint8Array | { readonly fault: Text } => {
  try {
    const file = openSync(path, 'r')
    try {
      const length = readSync(file, scratch, 0, scratch.length, 0)
      return length < scratch.length ? scratch.subarray(0, length) : readBytes(path)
    } finally {
      closeSync(file)
    }
  } catch {
    return readBytes(path)
  }
}
