import { readBytes } from '../load/file.ts'
import type { Setup } from '../load/index.ts'
import { readSource, type Source } from '../source/index.ts'
import type { Found } from './paths.ts'

/** Each file read when its turn comes, for those who ask what its drafts say of themselves. */
export async function* sourcesOf({ files, problems }: Pick<Found, 'files' | 'problems'>, setup: Setup): AsyncGenerator<Source> {
  for (const problem of problems) yield { path: problem.path ?? '', drafts: [], problems: [problem] }
  for (const { path, shown } of files) {
    const bytes = readBytes(path)
    if ('fault' in bytes) yield { path: shown, drafts: [], problems: [{ path: shown, message: bytes.fault }] }
    else yield await readSource(bytes, setup.readOptionsFor(shown))
  }
}
