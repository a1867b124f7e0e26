import { readFileSync, statSync } from 'node:fs'
import type { Difference } from '../load/changes.ts'
import { readBytes } from '../load/file.ts'
import type { Setup } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import type { Assignment } from '../review.ts'
import { type ReadOptions, readSource, type Source } from '../source/index.ts'
import type { Found } from './paths.ts'

/** Files as they were last read, each with the stamp by which a change is seen. */
export type Kept = Map<string, { readonly stamp: string; readonly source: Source }>

interface Asked {
  /** The name of standard input, where that is checked too. */
  readonly stdin?: string | undefined
  /** Where only what is new counts. */
  readonly difference?: Difference | undefined
  /** What is in here and has not changed since is not read again. */
  readonly kept?: Kept | undefined
}

/** Each file read when its turn comes, with what it is checked with. */
export async function* assignmentsOf(
  { files, problems }: Pick<Found, 'files' | 'problems'>,
  setup: Setup,
  { stdin, difference, kept }: Asked = {},
): AsyncGenerator<Assignment> {
  for (const problem of problems) yield { source: { path: problem.path ?? '', drafts: [], problems: [problem] }, lint: setup.lintFor('') }
  if (stdin !== undefined) yield { source: await readSource(readStdin(), setup.readOptionsFor(stdin)), lint: setup.lintFor(stdin) }
  for (const { path, shown } of files) {
    const options = setup.readOptionsFor(shown)
    const change = difference?.of(path)
    const before = async () => {
      const bytes = change?.before()
      return bytes && readSource(bytes, options)
    }
    yield { source: await (kept ? readChanged(path, options, kept) : readFile(path, options)), lint: setup.lintFor(shown), ...(change && { change, before }) }
  }
}

const readChanged = async (path: string, options: ReadOptions, kept: Kept): Promise<Source> => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  const stamp = `${stat?.ino} ${stat?.size} ${stat?.mtimeNs} ${stat?.ctimeNs}`
  const known = kept.get(path)
  if (known?.stamp === stamp) return known.source
  const source = await readFile(path, options)
  kept.set(path, { stamp, source })
  return source
}

const readStdin = (): Uint8Array => {
  try {
    return readFileSync(0)
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    throw new BrokenInput([{ message: { id: `masukan standar tidak dapat dibaca (${code})`, en: `the standard input cannot be read (${code})` } }])
  }
}

const readFile = async (path: string, options: ReadOptions): Promise<Source> => {
  const bytes = readBytes(path)
  if (!('fault' in bytes)) return readSource(bytes, options)
  return { path: options.path, drafts: [], problems: [{ path: options.path, message: bytes.fault }] }
}
