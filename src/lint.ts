import { sleeps, whyNot } from './attention.ts'
import { addHandlers, dispatch, type Handlers } from './dispatch.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import { type AnyFault, toFinding } from './fault.ts'
import type { Finding } from './finding.ts'
import { isInKnownName } from './known-names.ts'
import type { Lang } from './language.ts'
import type { Length } from './length.ts'
import { Lines } from './lines.ts'
import { oncePerFault, type Spokesman } from './once-per-fault.ts'
import type { Span } from './prose.ts'
import { readDraft } from './reading.ts'
import type { ActiveRule } from './settle.ts'
import { type AttachedTable, attachTables, type MakeTable, type TermTable } from './term-table.ts'

/** What one run checks with: its rules, and all their terms in at most two tries. */
export interface Lint {
  /** Rules that need no word to wake them. */
  readonly awake: readonly ActiveRule[]
  readonly facts: Facts
  readonly lang: Lang
  readonly tables: readonly AttachedTable[]
}

/** `prepared` holds the terms of rules as shipped; `make` gives the table of the others. */
export const prepareLint = (settled: readonly ActiveRule[], facts: Facts, lang: Lang, prepared?: TermTable, make?: MakeTable): Lint => {
  // An agency's own facts give other terms than those prepared.
  const rules = facts.own ? settled.map((active) => (active.rule.factTerms ? { ...active, asShipped: false } : active)) : settled
  return {
    awake: rules.filter(({ rule }) => !sleeps(rule, facts) && !rule.when?.says),
    facts,
    lang,
    tables: attachTables(rules, facts, prepared, make),
  }
}

/** A rule that found more than is told of a draft, or that looked no further in one of its blocks. */
export interface Crowd {
  readonly rule: string
  readonly of: 'draft' | 'block'
  readonly most: number
}

export interface RuleFailure {
  readonly rule: string
  /** Of an agency's own rule. */
  readonly file?: string
  readonly error: unknown
}

export interface Linted {
  readonly findings: readonly Finding[]
  /** Where personal data stands, also what only hidden rules found. */
  readonly personal: readonly Span[]
  /** By the rule that limits it, where one does. */
  readonly length?: Length
  /** Rules that threw: a bug of theirs, not of the draft. */
  readonly failures: readonly RuleFailure[]
  /** Where there is more than `findings` has. */
  readonly crowded: readonly Crowd[]
}

/** So many findings of one rule in one draft are told, unless a caller wants more; a file may hold a million words. */
export const MOST = 1_000

/**
 * Checks one draft with all rules in one walk: its terms are found first, so that rules whose words do not occur never run.
 * `today` is an ISO date, by which the facts of an undated draft are judged.
 */
export const lint = async (draft: Draft, run: Lint, today: string, most = MOST): Promise<Linted> => {
  const lines = new Lines(draft.source)
  const reading = readDraft(draft, run.tables, lines)
  const findings: Finding[] = []
  const spokesmen: Spokesman[] = []
  const personal: Span[] = []
  const failures: RuleFailure[] = []
  let length: Length | undefined
  const measure = (one: Length) => {
    if (!length || one.count - one.max > length.count - length.max) length = one
  }
  const crowded: Crowd[] = []
  const fail = ({ id, rule: { file } }: ActiveRule, error: unknown) => {
    if (!failures.some(({ rule }) => rule === id)) failures.push({ rule: id, error, ...(file !== undefined && { file }) })
  }
  const handlers: Handlers = { byType: new Map(), ofTerms: new Map() }
  for (const active of new Set([...run.awake, ...reading.woken, ...reading.said.keys()])) {
    if (whyNot(active, draft, reading, run.facts)) continue
    const { rule, options } = active
    let told = 0
    const tooMany = (of: Crowd['of'], seen: number) => {
      if (!active.hidden && !crowded.some(({ rule }) => rule === active.id)) crowded.push({ rule: active.id, of, most: seen })
    }
    const report = (fault: AnyFault) => {
      if (told === most) {
        tooMany('draft', most)
        // Whatever is personal must still be masked.
        if (!rule.personal) return void handlers.ofTerms.delete(active)
      }
      const finding = toFinding(fault, active, draft, reading, lines, run.lang)
      if (rule.corrects && isInKnownName(draft.source, finding.place.start.offset, finding.place.end.offset, run.facts)) return
      if (rule.personal) personal.push({ start: finding.place.start.offset, end: finding.place.end.offset })
      if (active.hidden || told === most) return
      findings.push(finding)
      if (rule.speaksFor) spokesmen.push({ finding, for: rule.speaksFor })
      told++
    }
    try {
      const made = rule.check({
        draft,
        options,
        facts: run.facts,
        day: draft.fields.publish?.slice(0, 10) ?? today,
        prose: reading.prose,
        links: reading.links,
        report,
        measure,
        tooMany: (seen) => tooMany('block', seen),
      })
      // Waiting for what is there already would cost a turn of the loop for each rule of each draft.
      addHandlers(handlers, active, made instanceof Promise ? await made : made)
    } catch (error) {
      fail(active, error)
    }
  }
  await dispatch(reading.events, handlers, draft, lines, fail)
  return { findings: oncePerFault(findings, spokesmen, draft), personal, failures, crowded, ...(length && { length }) }
}
