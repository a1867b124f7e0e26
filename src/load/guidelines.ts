import { statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { guidelines as shippedGuidelines } from '../catalogue.ts'
import { selectGuidelines, unknownGuideline } from '../config.ts'
import type { Guideline } from '../guideline.ts'
import type { Problem } from '../problem.ts'
import type { Rules } from '../settle.ts'
import { type ConfigFile, placeOf } from './config-file.ts'
import { showPath } from './file.ts'
import { type ListFiles, makeLister } from './files-below.ts'
import { GUIDELINE_FILE, type OwnGuideline, readGuideline } from './guideline.ts'
import { findPackage, isPath, originsOf } from './package.ts'

/** The guidelines that the config names, in its order: documents that ship, files and folders of the agency's own, packages. */
export const readGuidelines = async (file: ConfigFile, cwd: string, rules: Rules, problems: Problem[]) => {
  const own = new Map<string, OwnGuideline>()
  const guidelines: Guideline[] = []
  const missing: Problem[] = []
  const from = dirname(file.path)
  const list = makeLister((path) => GUIDELINE_FILE.test(path) && !README.test(path))
  for (const [i, name] of file.config.guidelines.entries()) {
    const where = placeOf(file, ['guidelines', i])
    const isOwn = isPath(name) || GUIDELINE_FILE.test(name)
    const selected = isOwn ? undefined : selectGuidelines(name, shippedGuidelines)
    if (selected) {
      guidelines.push(...selected)
      continue
    }
    if (!isOwn && !name.startsWith('@') && findPackage(name, from) === undefined) {
      problems.push({ ...where, message: unknownGuideline(name, shippedGuidelines) })
      continue
    }
    const origins = isOwn ? [{ path: resolve(from, name) }] : originsOf(name, 'guidelines', from, cwd, problems, where)
    for (const { path, id: below } of origins.flatMap((origin) => documentsOf(origin.path, list, cwd, problems, where))) {
      // Packages cannot know what others call theirs.
      const id = isOwn ? below : `${name}/${below}`
      const read = await readGuideline(path, id, cwd, rules, where)
      problems.push(...read.problems)
      missing.push(...read.missing)
      if (!read.own) continue
      const taken = own.get(id)?.path ?? (shippedGuidelines.some((shipped) => shipped.id === id) ? 'saring' : undefined)
      if (taken !== undefined) problems.push({ path: showPath(path, cwd), line: 1, column: 1, message: clash(id, taken, taken === 'saring') })
      own.set(id, read.own)
      guidelines.push(read.own.guideline)
    }
  }
  return { guidelines, own: [...own.values()], missing }
}

interface Document {
  readonly path: string
  readonly id: string
}

const README = /(?:^|\/)README\.[^/]*$/i

/** A document is called like its file, one in a folder by its path below that folder. */
const documentsOf = (path: string, list: ListFiles, cwd: string, problems: Problem[], where: object): readonly Document[] => {
  const idOf = (file: string) => file.split(sep).join('/').replace(GUIDELINE_FILE, '')
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [{ path, id: idOf(relative(dirname(path), path)) }]
  const shown = showPath(path, cwd)
  const files = list(path, shown)
  if ('fault' in files) {
    problems.push({ ...where, message: files.fault })
    return []
  }
  if (files.length === 0) {
    problems.push({ ...where, message: { id: `tidak ada pedoman (.yaml, .md) di “${shown}”`, en: `there are no guidelines (.yaml, .md) in “${shown}”` } })
  }
  return files.map((file) => ({ path: join(path, file), id: idOf(file) }))
}

const clash = (id: string, taken: string, isShipped: boolean): Problem['message'] => ({
  id: `pedoman “${id}” sudah ada di ${taken}: ganti nama ${isShipped ? 'berkas ini' : 'salah satunya'}`,
  en: `there is a guideline “${id}” in ${taken} already: rename ${isShipped ? 'this file' : 'one of them'}`,
})
