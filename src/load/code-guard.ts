import { realpathSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { Text } from '../language.ts'
import { ask } from './git.ts'
import { gitRootOf } from './git-root.ts'

/** Why the code of a rule file does not run; undefined where it does: below a path that the command line allows, or in an installed package. */
export const codeGuard = (allowCode: readonly string[], cwd: string) => {
  const allowed = allowCode.map((path) => resolve(cwd, path))
  const installed = new Map<string, boolean>()
  return (path: string, shown: string, inPackage: string | undefined): Text | undefined => {
    if (allowed.some((folder) => isInside(path, folder))) return undefined
    if (inPackage === undefined) return { id: `aturan ini berisi kode, yang ${notRun(shown).id}`, en: `this rule is code, which ${notRun(shown).en}` }
    const folder = realpathSync(inPackage)
    if (!installed.has(folder)) installed.set(folder, isInstalled(folder))
    if (installed.get(folder) && isInside(realpathSync(path), folder)) return undefined
    return {
      id: `kode paket ini tersimpan di repositori, bukan terpasang, dan ${notRun(shown).id}`,
      en: `the code of this package is kept in the repository, not installed, and ${notRun(shown).en}`,
    }
  }
}

const notRun = (shown: string): Text => ({
  id: `tidak dijalankan begitu saja. Bila Anda percaya: --allow-code ${shown}`,
  en: `does not run just like that. If you trust it: --allow-code ${shown}`,
})

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep)

/** A stranger's pull request may bring its own node_modules, or link a package to a folder of the repository. What Git cannot say counts as brought. */
const isInstalled = (folder: string): boolean => {
  if (!`${folder}${sep}`.includes(`${sep}node_modules${sep}`)) return false
  if (gitRootOf(folder) === undefined) return true
  try {
    const { code, out } = ask(folder, ['ls-files', '--', '.'])
    return code === 0 && out.length === 0
  } catch {
    return false
  }
}
