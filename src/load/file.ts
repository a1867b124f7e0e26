import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Text } from '../language.ts'
import { BrokenInput } from '../problem.ts'

/** The text of a file that the user's config names. Throws `BrokenInput` when it cannot be read. */
export const readText = (path: string, shown: string, what: Text): string => {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    throw new BrokenInput([
      { path: shown, message: { id: `berkas ${what.id} tidak dapat dibaca (${code})`, en: `the ${what.en} file cannot be read (${code})` } },
    ])
  }
}

/** Relative to the current folder with `/`, absolute outside it. */
export const showPath = (path: string, cwd: string): string => {
  const inside = relative(cwd, path)
  return inside.startsWith('..') || inside === '' ? path : inside.split(sep).join('/')
}
