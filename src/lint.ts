import type { Link, Nodes } from 'mdast'
import type { Nodes as WordsNodes } from 'nlcst'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { fill, type Lang } from './language.ts'
import { Lines } from './lines.ts'
import { isBlock, isInLink, Prose, type Span } from './prose.ts'
import type { Located, TermHit, TokenHit, Visitor } from './rule.ts'
import { scan } from './scan.ts'
import type { ActiveRule } from './settle.ts'
import { buildTrie, type Term, type TermTrie } from './terms.ts'
import { treesOf } from './tree.ts'
import { fits } from './when.ts'

/** The terms of rules as one trie, and whose each is: made at run time, or at build time for rules as shipped. */
export interface TermTable {
  readonly trie: TermTrie
  /** In the order of the trie: so many terms of this rule; then so many words of its `when.says`. */
  readonly owners: readonly (readonly [rule: string, terms: number, says: number])[]
}

export const makeTable = (rules: readonly Pick<ActiveRule, 'id' | 'rule' | 'options'>[]): TermTable => {
  const owners: [string, number, number][] = []
  const all: Term[] = []
  for (const { id, rule, options } of rules) {
    const terms = [...(rule.terms?.(options) ?? [])]
    const says = (rule.when?.says ?? []).map((text) => ({ text, lemma: true }))
    if (terms.length + says.length === 0) continue
    all.push(...terms, ...says)
    owners.push([id, terms.length, says.length])
  }
  return { trie: buildTrie(all), owners }
}

/** What one run checks with: its rules, and all their terms in at most two tries. */
export interface Lint {
  readonly rules: readonly ActiveRule[]
  readonly facts: Facts
  readonly lang: Lang
  readonly tables: readonly Table[]
}

interface Table {
  readonly trie: TermTrie
  /** By term number. */
  readonly owner: readonly (Owner | undefined)[]
}

interface Owner {
  readonly active: ActiveRule
  readonly index: number
  readonly says: boolean
}

/** `prepared` holds the terms of rules as shipped; those of other rules are added here. */
export const prepareLint = (rules: readonly ActiveRule[], facts: Facts, lang: Lang, prepared?: TermTable): Lint => {
  const shipped = new Set(prepared?.owners.map(([id]) => id))
  const others = rules.filter(({ id, asShipped }) => !asShipped || !shipped.has(id))
  const own = new Set(others.map(({ id }) => id))
  const tables = [prepared && attach(prepared, rules.filter(({ id }) => !own.has(id))), attach(makeTable(others), others)]
  return { rules, facts, lang, tables: tables.filter((table) => table !== undefined && table.owner.length > 0) as Table[] }
}

const attach = ({ trie, owners }: TermTable, rules: readonly ActiveRule[]): Table => {
  const byId = new Map(rules.map((active) => [active.id, active]))
  const owner = owners.flatMap(([id, terms, says]) => {
    const active = byId.get(id)
    return Array.from({ length: terms + says }, (_, i) => active && { active, index: i, says: i >= terms })
  })
  return { trie, owner }
}

type Event =
  | { readonly type: 'node'; readonly node: Nodes }
  | { readonly type: 'prose'; readonly prose: Prose; readonly hits: readonly (readonly [ActiveRule, TermHit])[] }

export interface Linted {
  readonly findings: readonly Finding[]
  /** Rules that threw: a bug of theirs, not of the draft. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[]
}

/** Checks one draft with all rules in one walk: its terms are found first, so that rules whose words do not occur never run. */
export const lint = async (draft: Draft, run: Lint): Promise<Linted> => {
  const lines = new Lines(draft.source)
  const reading = read(draft, run, lines)
  const findings: Finding[] = []
  const failures: { rule: string; error: unknown }[] = []
  const handlers = new Map<string, ((value: never) => void)[]>()
  const termHandlers = new Map<ActiveRule, (hit: TermHit) => void>()

  for (const active of run.rules) {
    const { rule, options } = active
    if (rule.lang !== undefined && rule.lang !== draft.lang) continue
    if (!fits(rule.when, draft.fields) || (rule.when?.says && !reading.said.has(active))) continue
    if (rule.terms && !reading.woken.has(active)) continue
    const guard = <T>(call: (value: T) => void) => (value: T) => {
      try {
        call(value)
      } catch (error) {
        if (!failures.some((failure) => failure.rule === active.id)) failures.push({ rule: active.id, error })
      }
    }
    let visitor: Visitor = {}
    try {
      visitor = await rule.check({
        draft,
        options,
        facts: run.facts,
        prose: reading.prose,
        links: reading.links,
        report: (fault) => findings.push(toFinding(fault as AnyFault, active, draft, reading, lines, run.lang)),
      })
    } catch (error) {
      failures.push({ rule: active.id, error })
    }
    for (const [type, handler] of Object.entries(visitor) as [string, (value: never) => void][]) {
      if (type === 'term') termHandlers.set(active, guard(handler as (hit: TermHit) => void))
      else handlers.set(type, [...(handlers.get(type) ?? []), guard(handler)])
    }
  }
  if (handlers.size + termHandlers.size > 0) await dispatch(reading.events, handlers, termHandlers, draft, lines)
  return { findings, failures }
}

interface Reading {
  readonly events: readonly Event[]
  readonly prose: readonly Prose[]
  readonly links: readonly Link[]
  readonly woken: ReadonlySet<ActiveRule>
  /** Rules whose `when.says` is met, and where it first is. */
  readonly said: ReadonlyMap<ActiveRule, Span>
}

/** Walks the trees once: every node, every block's prose and the terms in it, in reading order. */
const read = (draft: Draft, run: Lint, lines: Lines): Reading => {
  const events: Event[] = []
  const prose: Prose[] = []
  const links: Link[] = []
  const woken = new Set<ActiveRule>()
  const said = new Map<ActiveRule, Span>()
  const definitions = new Map<string, string>()

  const addProse = (block: Prose['block']) => {
    const text = new Prose(block, draft.source)
    prose.push(text)
    events.push({ type: 'prose', prose: text, hits: findTerms(text, draft, run, woken, said) })
    for (const token of text.tokens) {
      if (token.type !== 'url') continue
      const span = text.span(token.start, token.end)
      if (isInLink(block, span)) continue
      const url = /^[a-z]+:/i.test(token.text) ? token.text : `https://${token.text}`
      addLink({ type: 'link', url, children: [], position: { start: lines.pointAt(span.start), end: lines.pointAt(span.end) } })
    }
  }
  const addLink = (node: Link) => {
    links.push(node)
    events.push({ type: 'node', node })
  }
  const enter = (node: Nodes): void => {
    if (node.type === 'linkReference') addLink({ type: 'link', url: definitions.get(node.identifier) ?? '', children: node.children, ...(node.position && { position: node.position }) })
    else if (node.type === 'link') addLink(node)
    else events.push({ type: 'node', node })
    if (isBlock(node)) addProse(node)
    if ('children' in node) for (const child of node.children) enter(child)
  }
  const trees = treesOf(draft)
  for (const tree of trees) for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node.url)
  for (const tree of trees) enter(tree)
  return { events, prose, links, woken, said }
}

const findTerms = (prose: Prose, draft: Draft, run: Lint, woken: Set<ActiveRule>, said: Map<ActiveRule, Span>): (readonly [ActiveRule, TermHit])[] => {
  const found: [ActiveRule, TermHit][] = []
  for (const { trie, owner } of run.tables) {
    for (const { term, start, end, affixes } of scan(trie, prose.text, prose.tokens)) {
      const mine = owner[term]
      if (!mine) continue
      if (mine.says) {
        if (!said.has(mine.active)) said.set(mine.active, prose.span(start, end))
        continue
      }
      const full = termsOf(mine.active)[mine.index]
      if (!full || (full.lang !== undefined && full.lang !== draft.lang)) continue
      woken.add(mine.active)
      found.push([mine.active, { term: full, text: prose.text.slice(start, end), prose, start, end, span: prose.span(start, end), ...(affixes && { affixes }) }])
    }
  }
  return withoutContained(found)
}

const terms = new WeakMap<ActiveRule, readonly Term[]>()
const termsOf = (active: ActiveRule): readonly Term[] => {
  let list = terms.get(active)
  if (!list) terms.set(active, (list = [...(active.rule.terms?.(active.options) ?? [])]))
  return list
}

/** Of the hits of one rule, the longest at a place: `cacat mental` inside `orang cacat mental` is not a second fault. */
const withoutContained = (found: [ActiveRule, TermHit][]): [ActiveRule, TermHit][] => {
  if (found.length < 2) return found
  found.sort(([, a], [, b]) => a.start - b.start || b.end - a.end)
  const lastEnd = new Map<ActiveRule, number>()
  return found.filter(([active, { end }]) => {
    if (end <= (lastEnd.get(active) ?? -1)) return false
    lastEnd.set(active, end)
    return true
  })
}

const dispatch = async (events: readonly Event[], handlers: ReadonlyMap<string, ((value: never) => void)[]>, termHandlers: ReadonlyMap<ActiveRule, (hit: TermHit) => void>, draft: Draft, lines: Lines): Promise<void> => {
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
    for (const [active, hit] of hits) termHandlers.get(active)?.(hit)
    for (const token of prose.tokens) if (handlers.has(token.type)) call(token.type, { ...token, prose, span: prose.span(token.start, token.end) } satisfies TokenHit)
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
