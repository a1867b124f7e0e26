import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Text } from '../language.ts'
import { BrokenInput } from '../problem.ts'

/** A text, one in pieces, or bytes. */
type Content = string | Uint8Array | Iterable<string>

/** Writes a whole file or leaves the old one as it was, whenever the process is killed. Throws `BrokenInput` where it cannot. */
export const writeWhole = (path: string, content: Content, what: Text): void => {
  try {
    const old = statSync(path, { throwIfNoEntry: false })
    // A pipe or a terminal cannot be replaced.
    if (old && !old.isFile()) writeInto(path, content)
    else replaceFile(old ? realpathSync(path) : path, content, old?.mode)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new BrokenInput([{ path, message: { id: `${what.id} tidak dapat ditulis (${code})`, en: `the ${what.en} cannot be written (${code})` } }])
  }
}

/** The same of a file that is known to be one; throws what the system says. */
export const replaceFile = (path: string, content: Content, mode: number | undefined): void => {
  const beside = join(dirname(path), `.saring-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = openSync(beside, 'wx', 0o666)
    try {
      writeInto(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (mode !== undefined) chmodSync(beside, mode)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

const writeInto = (file: string | number, content: Content): void => {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
  const open = typeof file === 'string' ? openSync(file, 'w') : file
  try {
    for (const piece of pieces) writeFileSync(open, piece)
  } finally {
    if (open !== file) closeSync(open)
  }
}
