import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { Lang } from '../language.ts'
import { showPath } from '../load/file.ts'
import type { Setup } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import { count, counted, tally } from '../report/wording.ts'
import type { Review } from '../review.ts'
import type { CheckOptions } from './check-options.ts'
import { type Examined, examine, type Memory } from './examine.ts'
import { tellExamined } from './tell-examined.ts'
import type { Terminal } from './terminal.ts'
import { readToday } from './today.ts'
import { watchFolders } from './watch.ts'

/** Checks, and again at every save: only what changed is read, linted and told; a change of what is checked with begins anew. */
export const watchCheck = async (paths: readonly string[], options: CheckOptions, terminal: Terminal, lang: Lang): Promise<void> => {
  if (paths.includes('-'))
    refuse('masukan standar (-) tidak dapat ditunggui: sebut berkas atau foldernya', 'standard input (-) cannot be watched: name a file or a folder')
  if (options.fix || options.fixInsert || options.dryRun)
    refuse('--watch hanya memeriksa: hapus --fix, --fix-insert, atau --dry-run', '--watch only checks: leave out --fix, --fix-insert or --dry-run')
  let memory: Memory | undefined
  let day = ''
  await watchFolders(
    async (changed) => {
      const today = readToday(options.today)
      const known = memory !== undefined && memory.setup !== undefined && day === today && !isPolicy(changed, memory.setup) ? memory : undefined
      // Until this run is through, nothing of the last one holds.
      memory = undefined
      day = today
      const own: Memory = known ?? { setup: undefined, kept: new Map() }
      const before = new Map(own.kept)
      const examined = await examine(paths, options, terminal, own)
      const { setup, found, outcome } = examined
      const files = new Set(found.files.map(({ path }) => path))
      for (const path of own.kept.keys()) if (!files.has(path)) own.kept.delete(path)
      memory = { ...own, setup }
      const folders = [terminal.cwd, ...found.folders, ...policyFolders(setup)]
      const different = [...new Set([...before.keys(), ...own.kept.keys()])].filter((path) => before.get(path) !== own.kept.get(path))
      if (!known) {
        if (changed.size > 0) terminal.err(`\n${clock()}  ${ANEW[setup.lang]}`)
        await tellExamined(examined, options, terminal)
        return { folders }
      }
      if (different.length === 0) return { folders, quiet: true }
      const shown = different.map((path) => showPath(path, terminal.cwd)).sort()
      terminal.err(`\n${clock()}  ${whatChanged(shown, examined)}`)
      await tellExamined(examined, options, terminal, partOf(outcome, new Set(shown)))
      return { folders }
    },
    terminal,
    lang,
  )
}

const refuse = (id: string, en: string): never => {
  throw new BrokenInput([{ message: { id, en } }])
}

const CONFIG = /^(?:\.saringrc(?:\.(?:ya?ml|json))?|package\.json|\.saring-baseline\.json)$/

const isPolicy = (changed: ReadonlySet<string>, { policy }: Setup): boolean =>
  [...changed].some((path) => CONFIG.test(basename(path)) || policy.some((own) => path === own || path.startsWith(own + sep)))

/** The folders in which the config, rules, guidelines and facts stand. */
const policyFolders = ({ policy }: Setup): readonly string[] =>
  policy.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [dirname(path)]
    const below = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
    return [path, ...below.map((entry) => join(entry.parentPath, entry.name))]
  })

/** What there is to tell of these files; what could not be checked at all stays. */
const partOf = (review: Review, paths: ReadonlySet<string>): Review => {
  const drafts = review.drafts.filter(({ draft }) => paths.has(draft.path))
  const findings = drafts.flatMap((draft) => draft.findings)
  return {
    ...review,
    drafts,
    checklist: [],
    notices: review.notices.filter(({ path = '' }) => paths.has(path)),
    checked: drafts.length,
    summary: { ...tally(findings), silenced: findings.filter(({ silenced }) => silenced).length },
  }
}

const clock = (): string => new Date().toTimeString().slice(0, 8)

const ANEW = {
  id: 'yang menentukan pemeriksaan berubah: semua diperiksa lagi',
  en: 'what is checked with has changed: everything is checked again',
}

const NAMED = 3

const whatChanged = (shown: readonly string[], { outcome, setup: { lang } }: Examined): string => {
  const names = shown.slice(0, NAMED).join(', ') + (shown.length > NAMED ? ` +${shown.length - NAMED}` : '')
  const all = counted(lang, outcome.summary) || { id: 'tidak ada temuan', en: 'nothing found' }[lang]
  const drafts = count(lang, outcome.checked, 'draft')
  return { id: `berubah: ${names} · semuanya, ${drafts}: ${all}`, en: `changed: ${names} · in all, ${drafts}: ${all}` }[lang]
}
