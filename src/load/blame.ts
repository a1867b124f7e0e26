import { realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { ask } from './git.ts'

/** When a line came to be what it is. */
export interface LineAge {
  /** ISO date. */
  readonly day: string
  /** The history that is here does not go back further: it may be older. */
  readonly atLeast: boolean
}

/** The age of each line of a file, by its number; of lines that are not committed there is none. Undefined where Git knows nothing of the file. */
export const agesOf = (path: string): ReadonlyMap<number, LineAge> | undefined => {
  const folder = realpathSync(dirname(path))
  const { code, out } = ask(folder, ['blame', '--no-textconv', '--line-porcelain', '--', basename(path)])
  if (code !== 0) return undefined
  // The first commit of all is a boundary too.
  const isShallow = ask(folder, ['rev-parse', '--is-shallow-repository']).out.toString().trim() === 'true'
  const ages = new Map<number, LineAge>()
  let line = 0
  let commit = ''
  let day = ''
  let atLeast = false
  for (const text of out.toString('latin1').split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text)
    if (text.startsWith('\t')) {
      if (!/^0+$/.test(commit)) ages.set(line, { day, atLeast })
      atLeast = false
    } else if (head) {
      commit = head[1] ?? ''
      line = Number(head[2])
    } else if (text.startsWith('author-time ')) day = new Date(Number(text.slice('author-time '.length)) * 1000).toISOString().slice(0, 10)
    else if (text === 'boundary') atLeast = isShallow
  }
  return ages
}
