import { type Fields, NO_FIELDS } from './fields.ts'
import type { Finding } from './finding.ts'
import type { CitedClause } from './guideline.ts'
import type { JudgedSource, ReviewedDraft } from './judge-source.ts'
import { MASK } from './mask.ts'
import type { Problem } from './problem.ts'

/** A checked source in few letters. Of the text of its file it holds nothing but where that was masked. */
interface Kept {
  readonly drafts: readonly KeptDraft[]
  readonly notices?: readonly Problem[]
}

interface KeptDraft extends Pick<ReviewedDraft['draft'], 'anchor' | 'line' | 'cell' | 'format' | 'anchors' | 'lang'> {
  readonly parts: readonly (readonly [start: number, end: number])[]
  readonly fields: Partial<Fields>
  /** The masked text, where it is not that of the file; or which letters of that were masked. */
  readonly source?: string | readonly number[]
  readonly findings: readonly KeptFinding[]
  readonly length?: ReviewedDraft['length']
}

interface KeptFinding
  extends Pick<Finding, 'rule' | 'severity' | 'message' | 'anchor' | 'line' | 'whole' | 'said' | 'suggest' | 'fix' | 'silence' | 'silenced'> {
  readonly at: readonly number[]
}

/** Undefined for what is better read anew: a source with problems, and documents, whose trees are larger than their file. `text` is the file's, where its draft is all of it. */
export const keepSource = ({ drafts, problems, notices }: JudgedSource, text: string | undefined): string | undefined => {
  if (problems.length > 0 || drafts.some(({ draft }) => draft.trees)) return undefined
  const kept: Kept = {
    drafts: drafts.map(({ draft: { path: _, index: __, source, parts, fields, trees: ___, ...draft }, findings, length }) => {
      const masked = source === text ? undefined : (maskedIn(source, text) ?? source)
      return {
        ...draft,
        ...(masked !== undefined && { source: masked }),
        parts: parts.map(({ start, end }) => [start, end]),
        fields: keepFields(fields),
        ...(length && { length }),
        findings: findings.map(({ path: _, draft: __, place, text: ___, clauses: ____, ...finding }) => ({ ...finding, at: numbersOf(place) })),
      }
    }),
    ...(notices.length > 0 && { notices }),
  }
  return JSON.stringify(kept)
}

/** The same source again. `clausesOf` tells what the findings of a rule cite. */
export const recallSource = (kept: string, path: string, text: string, clausesOf: (rule: string) => readonly CitedClause[]): JudgedSource => {
  const { drafts, notices = [] } = JSON.parse(kept) as Kept
  return {
    path,
    problems: [],
    notices,
    drafts: drafts.map(({ source: masked, parts, fields, findings, length, ...draft }, index) => {
      const source = masked === undefined ? text : typeof masked === 'string' ? masked : withMasks(text, masked)
      return {
        ...(length && { length }),
        draft: { ...draft, path, index, source, parts: parts.map(([start, end]) => ({ start, end })), fields: { ...NO_FIELDS, ...fields } },
        findings: findings.map(({ at, ...finding }): Finding => {
          const place = placeOf(at)
          return { ...finding, path, draft: index, place, text: source.slice(place.start.offset, place.end.offset), clauses: clausesOf(finding.rule) }
        }),
      }
    }),
  }
}

/** What a report asks of a draft's fields. */
const keepFields = ({ platform, lang, kind, purpose, topic, mode, account, publish, media }: Fields): Partial<Fields> => ({
  ...(platform.length > 0 && { platform }),
  ...(kind !== NO_FIELDS.kind && { kind }),
  ...(purpose.length > 0 && { purpose }),
  ...(topic.length > 0 && { topic }),
  ...(mode !== NO_FIELDS.mode && { mode }),
  ...(lang !== undefined && { lang }),
  ...(account !== undefined && { account }),
  ...(publish !== undefined && { publish }),
  ...(media.length > 0 && { media: media.flatMap(({ altAt }) => (altAt ? [{ altAt }] : [])) }),
})

const numbersOf = ({ start, end }: Finding['place']): readonly number[] => [start.line, start.column, start.offset, end.line, end.column, end.offset]

const placeOf = ([line = 1, column = 1, offset = 0, lastLine = 1, lastColumn = 1, end = 0]: readonly number[]): Finding['place'] => ({
  start: { line, column, offset },
  end: { line: lastLine, column: lastColumn, offset: end },
})

/** Undefined where more than masks tells them apart. */
const maskedIn = (masked: string, text: string | undefined): readonly number[] | undefined => {
  if (masked.length !== text?.length) return undefined
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (masked[at] === text[at]) continue
    if (masked[at] !== MASK) return undefined
    places.push(at)
  }
  return places
}

const withMasks = (text: string, places: readonly number[]): string => {
  const letters = text.split('')
  for (const at of places) letters[at] = MASK
  return letters.join('')
}
