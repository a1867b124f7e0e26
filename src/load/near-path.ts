import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Text } from '../language.ts'
import { nearest } from '../nearest.ts'

/** After what is said of a path that does not exist: what stands beside it and was probably meant. */
export const meantBeside = (path: string): Text => {
  const near = nearest(basename(path), namesIn(dirname(path)))
  return near === undefined ? { id: '', en: '' } : { id: `. Maksud Anda “${near}”?`, en: `. Did you mean “${near}”?` }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
