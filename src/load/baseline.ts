import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Baseline, BaselineEntry } from '../baseline.ts'
import { BrokenInput } from '../problem.ts'
import { readWritten, showPath } from './file.ts'

const NAME = '.saring-baseline.json'

/** Where a baseline is, and from where its paths count. */
export interface BaselineFile {
  readonly path: string
  readonly shown: string
  /** From an absolute path, or one relative to the current folder, to that of an entry. */
  readonly pathOf: (path: string) => string
  readonly folder: string
}

/** The baseline named on the command line, else beside the config, else in the current folder. */
export const locateBaseline = (named: string | undefined, configPath: string | undefined, cwd: string): BaselineFile => {
  const path = named === undefined ? join(configPath === undefined ? cwd : dirname(configPath), NAME) : resolve(cwd, named)
  // A config from elsewhere, as of the base branch, brings a baseline that speaks of these files, not of those beside it.
  const inside = !relative(dirname(path), cwd).startsWith('..')
  const folder = inside ? dirname(path) : cwd
  const pathOf = (file: string) => relative(folder, resolve(cwd, file)).split(sep).join('/')
  return { path, shown: showPath(path, cwd), pathOf, folder }
}

/** Undefined where there is none and none was named. Throws `BrokenInput` for one that cannot be read. */
export const readBaseline = (file: BaselineFile, isNamed: boolean, concerns: Baseline['concerns']): Baseline | undefined => {
  const { path, shown, pathOf, folder } = file
  if (!isNamed && !existsSync(path)) return undefined
  const source = readWritten(path, shown, { id: 'baseline', en: 'baseline' })
  return { path: shown, source, entries: entriesOf(source, shown), pathOf, exists: (entry) => existsSync(join(folder, entry)), concerns }
}

export const writeBaseline = async (path: string, entries: readonly BaselineEntry[]): Promise<void> => {
  const { writeWhole } = await import('./write.ts')
  const lines = entries.map(({ path: of, rule, text, fingerprint }) => JSON.stringify({ path: of, rule, text, fingerprint }))
  const text = `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text, { id: 'baseline', en: 'baseline' })
}

/** Around the entries there stands nothing else. */
const FRAME = /^(?:\{|"version": 1,|"findings": \[\]?|\]|\})$/

/** An entry a line; a comma too many or too few, as merges leave them, is none of its matter. */
const entriesOf = (source: string, path: string): Baseline['entries'] => {
  const entries: Baseline['entries'][number][] = []
  for (const [index, { text, start }] of linesOf(source).entries()) {
    const bare = text.trim().replace(/,$/, '')
    if (bare === '' || FRAME.test(text.trim())) continue
    const entry = toEntry(bare)
    if (!entry) throw new BrokenInput([{ path, line: index + 1, column: 1, message: broken(bare) }])
    const from = start + text.indexOf(bare)
    entries.push({ ...entry, start: from, end: from + bare.length })
  }
  return entries
}

const linesOf = (source: string): readonly { readonly text: string; readonly start: number }[] => {
  let start = 0
  return source.split('\n').map((text) => {
    const line = { text, start }
    start += text.length + 1
    return line
  })
}

const toEntry = (line: string): BaselineEntry | undefined => {
  try {
    const { path, rule, text, fingerprint } = JSON.parse(line) as Record<string, unknown>
    if (typeof path !== 'string' || typeof rule !== 'string' || typeof text !== 'string' || typeof fingerprint !== 'string') return undefined
    return /^[0-9a-f]{16}\.[0-9a-f]{8}$/.test(fingerprint) ? { path, rule, text, fingerprint } : undefined
  } catch {
    return undefined
  }
}

const broken = (line: string) =>
  /^(?:<{7}|={7}|>{7}|\|{7})/.test(line)
    ? {
        id: 'tanda konflik Git: pertahankan baris kedua pihak dan hapus tandanya, lalu jalankan saring baseline --prune',
        en: 'a Git conflict marker: keep the lines of both sides, remove the markers, then run saring baseline --prune',
      }
    : {
        id: 'bukan catatan baseline (satu catatan satu baris, seperti yang ditulis saring baseline)',
        en: 'not an entry of a baseline (an entry a line, as saring baseline writes them)',
      }
