import type { Draft } from '../draft.ts'
import type { Edit } from '../fix-edits.ts'
import type { Lang } from '../language.ts'
import type { NewSilence, SilenceChange } from '../new-silence.ts'
import { extensionOf, type ReadOptions, readSource, type Source } from './index.ts'
import { rewrite } from './rewrite.ts'

/** A file as it would be, and how the text of the draft itself has changed. */
export interface Written {
  readonly bytes: Uint8Array
  readonly source: Source
  readonly edit?: Edit
}

/** Has the file of this draft a place for silences: front matter, or a column of the calendar? */
export const canSilence = ({ path, cell }: Draft): boolean =>
  cell ? cell.silences !== undefined && !cell.silences.formula : ['md', 'markdown'].includes(extensionOf(path))

/** Writes a silence into a draft's file, or takes one out of it. Undefined where it would not read back as it is meant. */
export const writeSilence = async (
  bytes: Uint8Array,
  read: ReadOptions,
  before: Source,
  draft: Draft,
  silence: SilenceChange,
  lang: Lang,
): Promise<Written | undefined> => {
  const attempt = async (target: Draft, edit: Edit): Promise<Written | undefined> => {
    const written = await rewrite(bytes, read, [{ ...target, index: 0 }], new Map([[0, [edit]]]))
    const source = await readSource(written, read)
    return holds(source, before, draft, silence) ? { bytes: written, source, ...(target === draft && { edit }) } : undefined
  }
  if (draft.cell) {
    const { silences, sheet } = draft.cell
    if (!silences) return undefined
    const { text, row, column } = silences
    const { silenceInCell } = await import('./silence-cell.ts')
    const edit = { start: 0, end: text.length, text: silenceInCell(text, draft.fields.ignore, silence, lang), rule: silence.rule }
    const { anchors: _, ...rest } = draft
    return attempt({ ...rest, source: text, cell: { sheet, row, column } }, edit)
  }
  const edits =
    'removed' in silence
      ? (await import('./silence-out-of-matter.ts')).silenceOutOfMatter(draft.source, silence.rule)
      : (await import('./silence-matter.ts')).silenceInMatter(draft.source, silence, lang)
  for (const edit of edits) {
    const written = await attempt(draft, edit)
    if (written) return written
  }
  return undefined
}

const holds = (after: Source, before: Source, draft: Draft, silence: SilenceChange): boolean => {
  const now = after.drafts[draft.index]
  if (!now || after.drafts.length !== before.drafts.length || after.problems.length > before.problems.length) return false
  const others = draft.fields.ignore.filter(({ rule }) => rule !== silence.rule)
  const is = (wanted: NewSilence) =>
    now.fields.ignore.some((known) => known.rule === wanted.rule && known.reason === wanted.reason && known.until === wanted.until && known.by === wanted.by)
  const isDone = 'removed' in silence ? !now.fields.ignore.some(({ rule }) => rule === silence.rule) : is(silence)
  return isDone && others.every(is) && bodyKept(draft, now)
}

const bodyKept = (before: Draft, after: Draft): boolean => {
  const bodies = ({ source, parts }: Draft) => parts.map(({ start, end }) => source.slice(start, end).trim()).join('\0')
  return bodies(before) === bodies(after)
}
