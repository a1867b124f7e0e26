import type { Facts } from './facts.ts'
import type { ActiveRule } from './settle.ts'
import { buildTrie, type Term, type TermTrie } from './terms.ts'

/** The terms of rules as one trie, and whose each is: made at run time, or at build time for rules as shipped. */
export interface TermTable {
  readonly trie: TermTrie
  /** In the order of the trie: so many terms of this rule; then so many words of its `when.says`. */
  readonly owners: readonly (readonly [rule: string, terms: number, says: number])[]
}

export const makeTable = (rules: readonly ActiveRule[], facts: Facts): TermTable => {
  const owners: [string, number, number][] = []
  const all: Term[] = []
  for (const active of rules) {
    const { id, rule } = active
    const terms = termsOf(active, facts)
    const says = (rule.when?.says ?? []).map((text) => ({ text, lemma: true }))
    if (terms.length + says.length === 0) continue
    for (const term of terms) all.push(term)
    all.push(...says)
    owners.push([id, terms.length, says.length])
  }
  return { trie: buildTrie(all), owners }
}

/** A table as one run uses it. */
export interface AttachedTable {
  readonly trie: TermTrie
  /** Whose a term is, by its number; undefined when its rule is not in this run, or has other options there. */
  readonly ownerOf: (term: number) => Owner | undefined
}

interface Owner {
  readonly active: ActiveRule
  /** Undefined for a word of `when.says`. */
  readonly term: Term | undefined
}

/** Makes a table, or takes one that was kept. */
export type MakeTable = typeof makeTable

/** `prepared` holds the terms of rules as shipped; those of the others are added in a table of their own. */
export const attachTables = (rules: readonly ActiveRule[], facts: Facts, prepared?: TermTable, make: MakeTable = makeTable): readonly AttachedTable[] => {
  const shipped = new Set(prepared?.owners.map(([id]) => id))
  const others = make(
    rules.filter(({ id, asShipped }) => !asShipped || !shipped.has(id)),
    facts,
  )
  const asShipped = rules.filter((active) => active.asShipped)
  return [
    ...(prepared ? [attach(prepared, asShipped, (active, place) => active.rule.shippedTerm?.(place) ?? termsOf(active, facts)[place])] : []),
    ...(others.owners.length > 0 ? [attach(others, rules, (active, place) => termsOf(active, facts)[place])] : []),
  ]
}

type TermAt = (active: ActiveRule, place: number) => Term | undefined

const attach = ({ trie, owners }: TermTable, rules: readonly ActiveRule[], termAt: TermAt): AttachedTable => {
  const byId = new Map(rules.map((active) => [active.id, active]))
  const firsts: number[] = []
  let next = 0
  for (const [, terms, says] of owners) {
    firsts.push(next)
    next += terms + says
  }
  const ownerOf = (term: number): Owner | undefined => {
    let low = 0
    let high = owners.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((firsts[middle] as number) <= term) low = middle
      else high = middle - 1
    }
    const [id, terms] = owners[low] as TermTable['owners'][number]
    const active = byId.get(id)
    const place = term - (firsts[low] as number)
    return active && { active, term: place < terms ? termAt(active, place) : undefined }
  }
  return { trie, ownerOf }
}

const lists = new WeakMap<ActiveRule, readonly Term[]>()

/** The terms of a rule, listed once and, where they are prepared, only when one of them was found. */
export const termsOf = (active: ActiveRule, facts: Facts): readonly Term[] => {
  let list = lists.get(active)
  if (!list) lists.set(active, (list = [...(active.rule.terms?.(active.options) ?? []), ...(active.rule.factTerms?.(facts) ?? [])]))
  return list
}
