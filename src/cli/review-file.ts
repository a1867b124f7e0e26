import { readFileSync } from 'node:fs'
import { applyBaseline, type Baseline } from '../baseline.ts'
import { type CheckedSource, checkSource } from '../check-source.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import type { Edit } from '../fix-edits.ts'
import type { ReviewedDraft } from '../judge-source.ts'
import type { Setup } from '../load/index.ts'
import { writeWhole } from '../load/write.ts'
import type { SilenceChange } from '../new-silence.ts'
import { readSource, type Source } from '../source/index.ts'
import { rewrite } from '../source/rewrite.ts'
import { writeSilence } from '../source/write-silence.ts'

/** A file as a person goes through it. */
export interface OpenFile {
  readonly path: string
  readonly shown: string
  readonly bytes: Uint8Array
  readonly source: Source
  readonly checked: CheckedSource
  /** The same with the baseline's marks. */
  readonly drafts: readonly ReviewedDraft[]
  /** What the person leaves as it is. */
  readonly left: readonly LeftFinding[]
}

interface LeftFinding {
  readonly draft: number
  readonly rule: string
  readonly start: number
  readonly end: number
}

/** A finding to be decided on. */
export interface Item {
  /** As it may be shown. */
  readonly finding: Finding
  readonly draft: Draft
  /** As its file has it. */
  readonly unmasked: Finding
  readonly written: Draft
  readonly holdsPersonal: boolean
}

export interface Desk {
  readonly setup: Setup
  readonly today: string
  readonly baseline: Baseline | undefined
}

/** Reads and lints a file. Throws the system's error where it cannot be read. */
export const openFile = async ({ path, shown }: Pick<OpenFile, 'path' | 'shown'>, desk: Desk, left: OpenFile['left'] = []): Promise<OpenFile> => {
  const bytes = readFileSync(path)
  return examineFile({ path, shown, bytes, source: await readSource(bytes, desk.setup.readOptionsFor(shown)), left }, desk)
}

const examineFile = async (file: Omit<OpenFile, 'checked' | 'drafts'>, { setup, today, baseline }: Desk): Promise<OpenFile> => {
  const { lang, config } = setup
  const checked = await checkSource(file.source, setup.lintFor(file.shown), { lang, today, locked: config.locked })
  return { ...file, checked, drafts: baseline ? applyBaseline(checked.drafts, baseline, config.locked, lang) : checked.drafts }
}

/** What is still to be decided, in reading order. */
export const openItems = ({ source, checked, drafts, left }: OpenFile): readonly Item[] =>
  checked.drafts.flatMap(({ draft, unmasked, personal }, i) =>
    (drafts[i]?.findings ?? []).flatMap((finding, j): readonly Item[] => {
      const [own, written] = [unmasked[j], source.drafts[i]]
      if (finding.silenced || !own || !written || left.some((known) => isLeft(known, finding))) return []
      const { start, end } = finding.place
      return [{ finding, draft, unmasked: own, written, holdsPersonal: personal.some((range) => start.offset < range.end && range.start < end.offset) }]
    }),
  )

const isLeft = ({ draft, rule, start, end }: LeftFinding, finding: Finding): boolean =>
  finding.draft === draft && finding.rule === rule && finding.place.start.offset === start && finding.place.end.offset === end

export const leave = (file: OpenFile, { rule, draft, place }: Finding): OpenFile => ({
  ...file,
  left: [...file.left, { draft, rule, start: place.start.offset, end: place.end.offset }],
})

/** The file with an edit of one of its drafts; undefined where it could then no longer be read as it is now. */
export const withEdit = async (file: OpenFile, { index }: Draft, edit: Edit, desk: Desk): Promise<OpenFile | undefined> => {
  const read = desk.setup.readOptionsFor(file.shown)
  const bytes = await rewrite(file.bytes, read, file.source.drafts, new Map([[index, [edit]]]))
  const source = await readSource(bytes, read)
  const isWhole = source.drafts.length === file.source.drafts.length && source.problems.length <= file.source.problems.length
  if (!isWhole || Buffer.compare(bytes, file.bytes) === 0) return undefined
  return examineFile({ ...file, bytes, source, left: moved(file.left, index, edit) }, desk)
}

/** The file with a silence, or without it; undefined where it has no place for that. */
export const withSilence = async (file: OpenFile, draft: Draft, silence: SilenceChange, desk: Desk): Promise<OpenFile | undefined> => {
  const { setup } = desk
  const written = await writeSilence(file.bytes, setup.readOptionsFor(file.shown), file.source, draft, silence, setup.lang)
  if (!written) return undefined
  const left = written.edit ? moved(file.left, draft.index, written.edit) : file.left
  return examineFile({ ...file, bytes: written.bytes, source: written.source, left }, desk)
}

const moved = (left: OpenFile['left'], draft: number, { start, end, text }: Edit): OpenFile['left'] =>
  left.map((known) => {
    if (known.draft !== draft || known.start < end) return known
    const by = text.length - (end - start)
    return { ...known, start: known.start + by, end: known.end + by }
  })

/** Has nobody else written it since it was read? */
export const isUntouched = ({ path, bytes }: OpenFile): boolean => {
  try {
    return Buffer.compare(readFileSync(path), bytes) === 0
  } catch {
    return false
  }
}

export const save = ({ path, bytes }: OpenFile): void => writeWhole(path, bytes, { id: 'draf', en: 'draft' })
