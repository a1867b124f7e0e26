import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { BrokenInput } from '../problem.ts'

/** Writes files that do not exist yet, each whole or not at all, and says which. What exists is never touched. */
export const writeNew = (files: Readonly<Record<string, string>>): readonly string[] => {
  // Ctrl-C waits until the files are whole.
  const hold = () => undefined
  process.on('SIGINT', hold)
  try {
    return Object.entries(files).flatMap(([path, text]) => (writeOne(path, text) ? [path] : []))
  } finally {
    process.off('SIGINT', hold)
  }
}

const writeOne = (path: string, text: string): boolean => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    const { code = String(error), syscall } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && syscall === 'open') return false
    if (syscall === 'write') rmSync(path, { force: true })
    throw new BrokenInput([{ path, message: { id: `tidak dapat ditulis (${code})`, en: `cannot be written (${code})` } }])
  }
}
