import { coveredBy } from './covers.ts'
import type { Draft } from './draft.ts'
import { NO_FIELDS } from './fields.ts'
import type { Finding } from './finding.ts'
import { type Fingerprint, fingerprintsOf } from './fingerprint.ts'
import type { ReviewedDraft } from './judge-source.ts'
import { fill, type Lang } from './language.ts'
import { Lines } from './lines.ts'
import { OWN_RULES } from './silence.ts'

/** A finding that stood before: known by its fingerprint, with its words for people. */
export interface BaselineEntry {
  /** Relative to the folder that the baseline speaks of. */
  readonly path: string
  readonly rule: string
  readonly text: string
  /** `<fault>.<near>` */
  readonly fingerprint: string
}

/** What an agency has decided to live with, until it is mended. */
export interface Baseline {
  /** As it is shown. */
  readonly path: string
  readonly source: string
  readonly entries: readonly (BaselineEntry & { readonly start: number; readonly end: number })[]
  /** The path of an entry for the path of a draft. */
  readonly pathOf: (path: string) => string
  /** Is there still such a file? */
  readonly exists: (path: string) => boolean
  /** Is this run about that file, though it checked no draft of it? */
  readonly concerns: (path: string) => boolean
}

/** Long enough to know it by, short enough for a line. */
const LONGEST = 60

/** The loud findings as entries, sorted so that two branches seldom touch the same line; what is locked is counted and left out. */
export const toEntries = (drafts: readonly ReviewedDraft[], pathOf: (path: string) => string, locked: readonly string[]) => {
  const prints = fingerprintsOf(drafts)
  const loud = drafts.flatMap(({ findings }) => findings.filter(({ silenced }) => !silenced))
  const entries = loud.filter(({ rule }) => mayStand(rule, locked)).map((finding) => toEntry(finding, prints.get(finding), pathOf))
  return { entries: entries.sort(inFileOrder), left: loud.length - entries.length }
}

export const inFileOrder = (a: BaselineEntry, b: BaselineEntry): number => order(a.path, b.path) || order(a.rule, b.rule) || order(a.fingerprint, b.fingerprint)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const toEntry = ({ path, rule, text }: Finding, print: Fingerprint | undefined, pathOf: (path: string) => string): BaselineEntry => {
  const line = text.replace(/\s+/g, ' ').trim()
  return { path: pathOf(path), rule, text: line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line, fingerprint: printOf(print) }
}

const printOf = (print: Fingerprint | undefined): string => `${print?.fault}.${print?.near}`
const faultOf = (fingerprint: string): string => fingerprint.slice(0, fingerprint.indexOf('.'))

/** What is locked, and what speaks of silences, is never silenced itself. */
export const mayStand = (rule: string, locked: readonly string[]): boolean => !coveredBy(locked, rule) && rule !== 'silence/locked' && rule !== 'baseline/stale'

/** Marks the findings that the baseline holds, and adds a finding for each entry that holds none any more. */
export const applyBaseline = (drafts: readonly ReviewedDraft[], baseline: Baseline, locked: readonly string[], lang: Lang): ReviewedDraft[] => {
  const prints = fingerprintsOf(drafts)
  const known = new Set<Finding>()
  const left = new Set(baseline.entries.filter(({ rule }) => mayStand(rule, locked)))
  const open = () => drafts.flatMap(({ findings }) => findings).filter((finding) => !finding.silenced && !known.has(finding) && mayStand(finding.rule, locked))
  const match = (entries: Iterable<BaselineEntry>, keyOfEntry: (entry: BaselineEntry) => string, keyOfFinding: (finding: Finding) => string) => {
    const waiting = new Map<string, BaselineEntry[]>()
    for (const entry of entries) {
      const same = waiting.get(keyOfEntry(entry))
      if (same) same.push(entry)
      else waiting.set(keyOfEntry(entry), [entry])
    }
    for (const finding of open()) {
      const entry = waiting.get(keyOfFinding(finding))?.shift()
      if (!entry) continue
      known.add(finding)
      left.delete(entry as (typeof baseline.entries)[number])
    }
  }
  const where = ({ path, rule }: Finding) => `${baseline.pathOf(path)}\0${rule}\0`
  // The very place first, so that of two equal faults the new one is told; then the same words elsewhere in the file.
  match(
    left,
    ({ path, rule, fingerprint }) => `${path}\0${rule}\0${fingerprint}`,
    (finding) => where(finding) + printOf(prints.get(finding)),
  )
  match(
    left,
    ({ path, rule, fingerprint }) => `${path}\0${rule}\0${faultOf(fingerprint)}`,
    (finding) => where(finding) + prints.get(finding)?.fault,
  )
  // Last, a file that was given another name.
  const gone = [...left].filter(({ path }) => !baseline.exists(path))
  if (gone.length > 0)
    match(
      gone,
      ({ rule, fingerprint }) => `${rule}\0${fingerprint}`,
      (finding) => `${finding.rule}\0${printOf(prints.get(finding))}`,
    )

  const read = new Set(drafts.map(({ draft }) => baseline.pathOf(draft.path)))
  const refused = baseline.entries.filter(({ rule }) => !mayStand(rule, locked))
  const stale = [...left].filter(({ path }) => read.has(path) || (baseline.concerns(path) && !baseline.exists(path)))
  const reason = fill({ id: 'temuan lama, tercatat di {path}', en: 'found before, in {path}' }[lang], { path: baseline.path })
  const marked = drafts.map((reviewed) => ({
    ...reviewed,
    findings: reviewed.findings.map((finding): Finding => (known.has(finding) ? { ...finding, silenced: { by: 'baseline', reason } } : finding)),
  }))
  return stale.length + refused.length > 0 ? [...marked, tellStale(baseline, stale, refused, lang)] : marked
}

/** The baseline itself as a draft, so that its findings have a place like any other. */
const tellStale = (baseline: Baseline, stale: Baseline['entries'], refused: Baseline['entries'], lang: Lang): ReviewedDraft => {
  const { path, source } = baseline
  const lines = new Lines(source)
  const draft: Draft = { path, index: 0, source, format: 'text', parts: [], fields: NO_FIELDS, lang }
  const { severity, message } = OWN_RULES['baseline/stale']
  const told = (entries: Baseline['entries'], wording: string) =>
    entries.map(
      (entry): Finding => ({
        rule: 'baseline/stale',
        severity,
        message: fill(wording, { rule: entry.rule, path: entry.path }),
        path,
        draft: 0,
        place: { start: lines.pointAt(entry.start), end: lines.pointAt(entry.end) },
        text: source.slice(entry.start, entry.end),
        suggest: [],
        clauses: [],
      }),
    )
  const locked = {
    id: '{rule} dikunci: catatan ini tidak berlaku. Hapus dengan saring baseline --prune',
    en: '{rule} is locked: this entry does not hold. Remove it with saring baseline --prune',
  }
  return { draft, findings: [...told(stale, message[lang]), ...told(refused, locked[lang])].sort((a, b) => a.place.start.offset - b.place.start.offset) }
}
