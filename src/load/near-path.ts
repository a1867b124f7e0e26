import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Text } from '../language.ts'
import { nearest } from '../nearest.ts'

/** What stands beside a path that does not exist, and was probably meant. */
export const nearBeside = (path: string): string | undefined => nearest(basename(path), namesIn(dirname(path)))

/** The same, after what is said of the path. */
export const meantBeside = (path: string): Text => {
  const near = nearBeside(path)
  return near === undefined ? { id: '', en: '' } : { id: `. Maksud Anda “${near}”?`, en: `. Did you mean “${near}”?` }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
