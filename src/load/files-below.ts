import { type Dir, opendirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Text } from '../language.ts'
import { meantBeside } from './near-path.ts'

/** More than any agency has. A config may be a stranger's, and name the whole disk or what fills the memory: YAML takes 170 times its size. */
const MOST_ENTRIES = 10_000
const MOST_BYTES = 10_000_000

/** The files below a folder in the order of their paths, or why they are not listed. */
export type ListFiles = (folder: string, shown: string) => readonly string[] | { readonly fault: Text }

/** Lists files whose path below the folder fits: none that is hidden, in node_modules, or behind a link to a folder. All its calls share one bound. */
export const makeLister = (fits: (file: string) => boolean): ListFiles => {
  let entries = 0
  let bytes = 0
  return (folder, shown) => {
    const found: string[] = []
    const folders = [folder]
    for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
      const names = entriesOf(at)
      if (typeof names === 'string') return { fault: unreadable(names, at, shown) }
      for (const entry of names) {
        if (++entries > MOST_ENTRIES) return { fault: tooMany(shown) }
        const path = join(at, entry.name)
        const file = relative(folder, path).split(sep).join('/')
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        if (entry.isDirectory()) folders.push(path)
        else if (fits(file)) {
          const stat = statSync(path, { throwIfNoEntry: false })
          if (stat?.isDirectory()) continue
          bytes += stat?.size ?? 0
          found.push(file)
        }
      }
      if (bytes > MOST_BYTES) return { fault: tooLarge(shown) }
    }
    return found.sort()
  }
}

/** What stands in a folder, read as it is asked for; or the code of what bars it. */
const entriesOf = (folder: string): Iterable<NonNullable<ReturnType<Dir['readSync']>>> | string => {
  let open: Dir
  try {
    open = opendirSync(folder)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
  return (function* () {
    try {
      for (let entry = open.readSync(); entry; entry = open.readSync()) yield entry
    } finally {
      open.closeSync()
    }
  })()
}

const unreadable = (code: string, path: string, shown: string): Text => {
  const meant = meantBeside(path)
  if (code === 'ENOENT') return { id: `folder “${shown}” tidak ada${meant.id}`, en: `there is no folder “${shown}”${meant.en}` }
  if (code === 'ENOTDIR') return { id: `“${shown}” bukan folder: sebut folder tempat berkasnya`, en: `“${shown}” is no folder: name the folder of the files` }
  return { id: `folder “${shown}” tidak dapat dibaca (${code})`, en: `the folder “${shown}” cannot be read (${code})` }
}

const tooMany = (shown: string): Text => ({
  id: `lebih dari 10.000 berkas dan folder di “${shown}”: sebut folder yang isinya hanya yang diperlukan`,
  en: `more than 10,000 files and folders in “${shown}”: name a folder that holds only what is needed`,
})

const tooLarge = (shown: string): Text => ({
  id: `berkas di “${shown}” berjumlah lebih dari 10 MB: kurangi isinya`,
  en: `the files in “${shown}” have more than 10 MB together: have fewer`,
})
