import { cellsOf } from '../draft.ts'
import { type Fixed, fixSource } from '../fix.ts'
import type { Lang } from '../language.ts'
import { readBytes } from '../load/file.ts'
import type { Setup } from '../load/index.ts'
import { writeWhole } from '../load/write.ts'
import { maskPersonal } from '../mask.ts'
import { harmless } from '../report/terminal.ts'
import { addsSentence } from '../rule.ts'
import type { Found } from './paths.ts'
import type { Terminal } from './terminal.ts'

export interface FixRequest {
  /** The sentences of required elements too. */
  readonly insert: boolean
  /** Shows what would be written instead. */
  readonly dryRun: boolean
  readonly today: string
}

/** Fixes the files, or shows how it would, and tells how much was done. A file that cannot be read is left to the check after it. */
export const fixFiles = async (files: Found['files'], setup: Setup, { insert, dryRun, today }: FixRequest, terminal: Terminal): Promise<void> => {
  const { lang } = setup
  let made = 0
  let changed = 0
  for (const { path, shown } of files) {
    const bytes = readBytes(path)
    if ('fault' in bytes) continue
    const inserts = (rule: string) => insert && addsSentence(setup.rules[rule] ?? {})
    const fixed = await fixSource(bytes, setup.readOptionsFor(shown), { run: setup.lintFor(shown), today, locked: setup.config.locked, inserts })
    if (fixed.left > 0) terminal.err(harmless(`saring: ${shown}: ${left(fixed.left)[lang]}`))
    if (fixed.crowded > 0) terminal.err(harmless(`saring: ${shown}: ${CROWDED[lang]}`))
    if (fixed.made === 0) continue
    made += fixed.made
    changed++
    if (dryRun) terminal.out(await patch(fixed, shown))
    else writeWhole(path, fixed.bytes, { id: 'perbaikan', en: 'fixed file' })
  }
  terminal.err(`saring: ${summary(made, changed, dryRun, lang)}`)
}

const left = (count: number) => ({
  id: `${count} perbaikan tidak ditulis: dokumen Word dan hasil rumus diperbaiki di programnya`,
  en: `${count} fix${count === 1 ? '' : 'es'} not written: Word documents and the results of formulas are fixed in their program`,
})

const CROWDED = {
  id: 'terlalu banyak temuan dalam satu draf untuk diperbaiki sendiri: pecah berkasnya, lalu coba lagi',
  en: 'too many findings in one draft to fix without a person: split the file and try again',
}

const summary = (made: number, files: number, dryRun: boolean, lang: Lang): string => {
  if (made === 0) return { id: 'tidak ada yang dapat diperbaiki sendiri', en: 'nothing to fix without a person' }[lang]
  const fixes = { id: `${made} perbaikan di ${files} berkas`, en: `${made} fix${made === 1 ? '' : 'es'} in ${files} file${files === 1 ? '' : 's'}` }[lang]
  return dryRun ? { id: `${fixes}, belum ditulis`, en: `${fixes}, not written` }[lang] : { id: `${fixes} ditulis`, en: `${fixes} written` }[lang]
}

/** A unified diff of each draft that changes, personal data masked; a cell goes by its own name. */
const patch = async ({ before, after }: Fixed, shown: string): Promise<string> => {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  return before
    .flatMap((old, i) => {
      const now = after[i]
      if (!now || old.draft.source === now.draft.source) return []
      const texts = textsOf(now)
      return textsOf(old).flatMap(({ name, text }, nth) => {
        const written = texts[nth]?.text ?? ''
        const path = name ? `${shown}: ${name}` : shown
        if (written === text) return []
        return shownSafely(createTwoFilesPatch(`a/${path}`, `b/${path}`, text, written, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY }))
      })
    })
    .join('')
}

/** A draft's text, or those of its cells, which a line end each makes whole lines. */
const textsOf = ({ draft, personal }: Fixed['before'][number]): readonly { readonly name: string | undefined; readonly text: string }[] => {
  const { source } = maskPersonal(draft, [], personal).draft
  const cells = cellsOf(draft)
  return cells.length === 0 ? [{ name: draft.anchor, text: source }] : cells.map(({ name, start, end }) => ({ name, text: `${source.slice(start, end)}\n` }))
}

/** Line ends and tabs belong to a patch; other controls command terminals. */
const shownSafely = (text: string): string =>
  text
    .split(/(\t|\r?\n)/)
    .map((piece, i) => (i % 2 === 0 ? harmless(piece) : piece))
    .join('')
