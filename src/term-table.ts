import type { ActiveRule } from './settle.ts'
import { buildTrie, type Term, type TermTrie } from './terms.ts'

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

/** A table as one run uses it: whose each term is, by its number. */
export interface AttachedTable {
  readonly trie: TermTrie
  readonly owner: readonly (Owner | undefined)[]
}

interface Owner {
  readonly active: ActiveRule
  readonly index: number
  /** A word of `when.says`, not a term. */
  readonly says: boolean
}

/** `prepared` holds the terms of rules as shipped; those of the others are added in a table of their own. */
export const attachTables = (rules: readonly ActiveRule[], prepared?: TermTable): readonly AttachedTable[] => {
  const shipped = new Set(prepared?.owners.map(([id]) => id))
  const others = rules.filter(({ id, asShipped }) => !asShipped || !shipped.has(id))
  const shippedRules = rules.filter(({ id, asShipped }) => asShipped && shipped.has(id))
  return [...(prepared ? [attach(prepared, shippedRules)] : []), attach(makeTable(others), others)].filter(({ owner }) => owner.length > 0)
}

const attach = ({ trie, owners }: TermTable, rules: readonly ActiveRule[]): AttachedTable => {
  const byId = new Map(rules.map((active) => [active.id, active]))
  const owner = owners.flatMap(([id, terms, says]) => {
    const active = byId.get(id)
    return Array.from({ length: terms + says }, (_, i) => active && { active, index: i, says: i >= terms })
  })
  return { trie, owner }
}

const lists = new WeakMap<ActiveRule, readonly Term[]>()

/** The terms of a rule, listed once and only when one of them was found. */
export const termsOf = (active: ActiveRule): readonly Term[] => {
  let list = lists.get(active)
  if (!list) lists.set(active, (list = [...(active.rule.terms?.(active.options) ?? [])]))
  return list
}
