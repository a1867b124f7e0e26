import type { Nodes as WordsNodes } from 'nlcst'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { fill, type Lang } from './language.ts'
import { Lines } from './lines.ts'
import type { Span } from './prose.ts'
import { type Event, type Reading, readDraft } from './reading.ts'
import type { Located, TermHit, TokenHit, Visitor } from './rule.ts'
import type { ActiveRule } from './settle.ts'
import { type AttachedTable, attachTables, type TermTable } from './term-table.ts'
import { fits } from './when.ts'

/** What one run checks with: its rules, and all their terms in at most two tries. */
export interface Lint {
  readonly rules: readonly ActiveRule[]
  readonly facts: Facts
  readonly lang: Lang
  readonly tables: readonly AttachedTable[]
}

/** `prepared` holds the terms of rules as shipped. */
export const prepareLint = (rules: readonly ActiveRule[], facts: Facts, lang: Lang, prepared?: TermTable): Lint => ({
  rules,
  facts,
  lang,
  tables: attachTables(rules, prepared),
})

export interface Linted {
  readonly findings: readonly Finding[]
  /** Where personal data stands, also what only hidden rules found. */
  readonly personal: readonly Span[]
  /** Rules that threw: a bug of theirs, not of the draft. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[]
}

/** Checks one draft with all rules in one walk: its terms are found first, so that rules whose words do not occur never run. */
export const lint = async (draft: Draft, run: Lint): Promise<Linted> => {
  const lines = new Lines(draft.source)
  const reading = readDraft(draft, run.tables, lines)
  const findings: Finding[] = []
  const personal: Span[] = []
  const failures: { rule: string; error: unknown }[] = []
  const handlers = new Map<string, ((value: never) => void)[]>()
  const termHandlers = new Map<ActiveRule, (hit: TermHit) => void>()

  for (const active of run.rules) {
    const { rule, options } = active
    if (rule.lang !== undefined && rule.lang !== draft.lang) continue
    if (!fits(rule.when, draft.fields) || (rule.when?.says && !reading.said.has(active))) continue
    if (rule.terms && !reading.woken.has(active)) continue
    const guard =
      <T>(call: (value: T) => void) =>
      (value: T) => {
        try {
          call(value)
        } catch (error) {
          if (!failures.some((failure) => failure.rule === active.id)) failures.push({ rule: active.id, error })
        }
      }
    let visitor: Visitor = {}
    try {
      const made = rule.check({
        draft,
        options,
        facts: run.facts,
        prose: reading.prose,
        links: reading.links,
        report: (fault) => {
          const finding = toFinding(fault as AnyFault, active, draft, reading, lines, run.lang)
          if (rule.personal) personal.push({ start: finding.place.start.offset, end: finding.place.end.offset })
          if (!active.hidden) findings.push(finding)
        },
      })
      // Waiting for what is there already would cost a turn of the loop for each rule of each draft.
      visitor = made instanceof Promise ? await made : made
    } catch (error) {
      failures.push({ rule: active.id, error })
    }
    for (const [type, handler] of Object.entries(visitor) as [string, (value: never) => void][]) {
      if (type === 'term') termHandlers.set(active, guard(handler as (hit: TermHit) => void))
      else handlers.set(type, [...(handlers.get(type) ?? []), guard(handler)])
    }
  }
  if (handlers.size + termHandlers.size > 0) await dispatch(reading.events, handlers, termHandlers, draft, lines)
  return { findings, personal, failures }
}

const dispatch = async (
  events: readonly Event[],
  handlers: ReadonlyMap<string, ((value: never) => void)[]>,
  termHandlers: ReadonlyMap<ActiveRule, (hit: TermHit) => void>,
  draft: Draft,
  lines: Lines,
): Promise<void> => {
  const call = (type: string, value: unknown) => {
    for (const handler of handlers.get(type) ?? []) handler(value as never)
  }
  const wantsWords = [...handlers.keys()].some((type) => type.endsWith('Node'))
  const { wordsOf } = wantsWords ? await import('./words.ts') : {}
  for (const event of events) {
    if (event.type === 'node') {
      call(event.node.type, event.node)
      continue
    }
    const { prose, hits } = event
    call('prose', prose)
    for (const hit of hits) termHandlers.get(hit.active)?.(hit)
    for (const token of prose.tokens)
      if (handlers.has(token.type)) call(token.type, { ...token, prose, span: prose.span(token.start, token.end) } satisfies TokenHit)
    if (wordsOf) walkWords(wordsOf(prose, draft.lang, lines), call)
  }
  call('end', undefined)
}

const walkWords = (node: WordsNodes, call: (type: string, node: unknown) => void): void => {
  call(node.type, node)
  if ('children' in node) for (const child of node.children) walkWords(child, call)
}

interface AnyFault {
  readonly message: string
  readonly at?: Located
  readonly values?: Readonly<Record<string, string | number>>
  readonly suggest?: readonly string[]
  readonly fix?: 'safe'
}

const toFinding = ({ message, at, values, suggest, fix }: AnyFault, active: ActiveRule, draft: Draft, reading: Reading, lines: Lines, lang: Lang): Finding => {
  const { start, end } = at ? spanOf(at) : (reading.said.get(active) ?? firstProse(reading, draft))
  const wording = active.rule.messages[message]
  if (!wording) throw new Error(`${active.id} reports "${message}", which is none of its messages`)
  return {
    rule: active.id,
    severity: active.severity,
    message: fill(wording[lang], values),
    path: draft.path,
    draft: draft.index,
    ...(draft.anchor !== undefined && { anchor: draft.anchor }),
    place: { start: lines.pointAt(start), end: lines.pointAt(end) },
    text: draft.source.slice(start, end),
    suggest: suggest ?? [],
    ...(fix && { fix }),
    clauses: active.clauses,
  }
}

const spanOf = (at: Located): Span => {
  if ('span' in at) return at.span
  return { start: at.position?.start.offset ?? 0, end: at.position?.end.offset ?? 0 }
}

/** Where something is absent from the whole draft: an empty range at its first prose. */
const firstProse = ({ prose }: Reading, draft: Draft): Span => prose[0]?.span(0, 0) ?? { start: draft.parts[0]?.start ?? 0, end: draft.parts[0]?.start ?? 0 }
