import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the working tree that a folder is in, told without Git. */
export const gitRootOf = (folder: string): string | undefined =>
  existsSync(join(folder, '.git')) ? folder : dirname(folder) === folder ? undefined : gitRootOf(dirname(folder))
