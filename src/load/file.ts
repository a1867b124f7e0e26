import { readFileSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Text } from '../language.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import { decode } from '../source/decode.ts'

/** More than any file that saring reads may have, an office file with its pictures: what is larger is not even taken into memory. */
const MAX_BYTES = 50_000_000
/** Of a file in YAML: as many as of a draft. */
const MAX_TEXT = 5_000_000

/** The bytes of a file, or why they are not read. */
export const readBytes = (path: string): Uint8Array | { readonly fault: Text } => {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) return { fault: { id: 'bukan berkas biasa', en: 'not a regular file' } }
    const { size } = stat
    if (size > MAX_BYTES) {
      const shown = (size / 1_000_000).toFixed(0)
      return { fault: { id: `berkas ${shown} MB: paling besar 50 MB`, en: `the file has ${shown} MB: the limit is 50 MB` } }
    }
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { fault: { id: `berkas tidak dapat dibaca (${code})`, en: `the file cannot be read (${code})` } }
  }
}

/** Why a file is not even opened, as a code of the system's: it is too large, or a pipe or device that may never end. Throws where there is none. */
export const barredBy = (path: string, most = MAX_TEXT): 'EFBIG' | 'EISDIR' | 'EINVAL' | undefined => {
  const stat = statSync(path)
  if (!stat.isFile()) return stat.isDirectory() ? 'EISDIR' : 'EINVAL'
  return stat.size > most ? 'EFBIG' : undefined
}

/** The text of a file that the user's config names at `where`. Throws `BrokenInput` when it cannot be read. */
export const readText = (path: string, shown: string, what: Text, where?: Omit<Problem, 'message'>): string => {
  const decoded = decode(readOrThrow(path, MAX_TEXT, shown, what, where))
  if ('text' in decoded) return decoded.text
  throw unreadable(decoded.fault, shown, what, where)
}

/** The text of a file that saring itself wrote, which may be larger. Throws `BrokenInput` when it cannot be read. */
export const readWritten = (path: string, shown: string, what: Text): string =>
  readOrThrow(path, MAX_BYTES, shown, what)
    .toString('utf8')
    .replace(/^\uFEFF/, '')

const readOrThrow = (path: string, most: number, shown: string, what: Text, where?: Omit<Problem, 'message'>): Buffer => {
  try {
    const barred = barredBy(path, most)
    if (barred !== undefined) throw Object.assign(new Error(), { code: barred })
    return readFileSync(path)
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    const size = `${most / 1_000_000} MB`
    const tooLarge = { id: `lebih besar dari ${size}. Bagilah menjadi beberapa berkas`, en: `it is larger than ${size}. Split it into several files` }
    throw unreadable(code === 'EFBIG' ? tooLarge : (UNREADABLE[code] ?? { id: code, en: code }), shown, what, where)
  }
}

const unreadable = (why: Text, shown: string, what: Text, where?: Omit<Problem, 'message'>): BrokenInput => {
  const [id, en] = where ? [`${what.id} “${shown}”`, `${what.en} file “${shown}”`] : [what.id, `${what.en} file`]
  const message = { id: `berkas ${id} tidak dapat dibaca: ${why.id}`, en: `the ${en} cannot be read: ${why.en}` }
  return new BrokenInput([{ ...(where ?? { path: shown }), message }])
}

const UNREADABLE: Readonly<Record<string, Text>> = {
  ENOENT: { id: 'tidak ada, atau berupa tautan yang tidak menunjuk ke mana pun', en: 'it is not there, or a link that leads nowhere' },
  EISDIR: { id: 'ini folder, bukan berkas', en: 'it is a folder, not a file' },
  EACCES: { id: 'tidak ada izin membacanya', en: 'there is no permission to read it' },
  EINVAL: { id: 'bukan berkas biasa', en: 'it is not a regular file' },
}

/** Relative to the current folder with `/`, absolute outside it. */
export const showPath = (path: string, cwd: string): string => {
  if (sep === '/' && path.startsWith(`${cwd}/`)) return path.slice(cwd.length + 1)
  const inside = relative(cwd, path)
  return inside.startsWith('..') || inside === '' ? path : inside.split(sep).join('/')
}
