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

interface KeptDraft {
  readonly draft: Omit<ReviewedDraft['draft'], keyof FromPlace | 'trees'>
  /** The masked text, where it is not that of the file; or which letters of that were masked. */
  readonly source?: string | readonly number[]
  readonly findings: readonly Omit<Finding, 'path' | 'draft' | 'text' | 'clauses'>[]
  readonly length?: ReviewedDraft['length']
}

/** What is known again of a draft without having been kept with it. */
type FromPlace = Pick<ReviewedDraft['draft'], 'path' | 'index' | 'source' | 'fields'>

/** Undefined for what is better read anew: a source with problems, and documents, whose trees are larger than their file. `text` is the file's, where its draft is all of it. */
export const keepSource = ({ drafts, problems, notices }: JudgedSource, text: string | undefined): string | undefined => {
  if (problems.length > 0 || drafts.some(({ draft }) => draft.trees)) return undefined
  const kept: Kept = {
    drafts: drafts.map(({ draft: { path: _, index: __, source, fields: ___, trees: ____, ...draft }, findings, length }) => {
      const masked = source === text ? undefined : (maskedIn(source, text) ?? source)
      return {
        draft,
        ...(masked !== undefined && { source: masked }),
        ...(length && { length }),
        findings: findings.map(({ path: _, draft: __, text: ___, clauses: ____, ...finding }) => finding),
      }
    }),
    ...(notices.length > 0 && { notices }),
  }
  return `${JSON.stringify(drafts.map(({ draft }) => keepFields(draft.fields)))}\t${JSON.stringify(kept)}`
}

/** Makes the same sources again; what many of them say of themselves is read once. */
export const makeRecall = () => {
  const known = new Map<string, readonly Fields[]>()
  const fieldsOf = (json: string): readonly Fields[] => {
    let all = known.get(json)
    if (!all) known.set(json, (all = (JSON.parse(json) as readonly Partial<Fields>[]).map((fields) => ({ ...NO_FIELDS, ...fields }))))
    return all
  }
  /** `clausesOf` tells what the findings of a rule cite. */
  return (line: string, path: string, text: string, clausesOf: (rule: string) => readonly CitedClause[]): JudgedSource => {
    const tab = line.indexOf('\t')
    const fields = fieldsOf(line.slice(0, tab))
    const { drafts, notices = [] } = JSON.parse(line.slice(tab + 1)) as Kept
    return {
      path,
      problems: [],
      notices,
      drafts: drafts.map(({ draft, source: masked, findings, length }, index) => {
        const source = masked === undefined ? text : typeof masked === 'string' ? masked : withMasks(text, masked)
        const place: FromPlace = { path, index, source, fields: fields[index] ?? NO_FIELDS }
        // What was read just now is nobody else's: ten thousand copies would cost more than the reading.
        return {
          draft: Object.assign(draft, place),
          findings: findings.map((finding) => recallFinding(finding, place, clausesOf(finding.rule))),
          ...(length && { length }),
        }
      }),
    }
  }
}

const recallFinding = (finding: KeptDraft['findings'][number], { path, index, source }: FromPlace, clauses: readonly CitedClause[]): Finding =>
  Object.assign(finding, { path, draft: index, text: source.slice(finding.place.start.offset, finding.place.end.offset), clauses })

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
