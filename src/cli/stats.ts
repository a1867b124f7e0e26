import type { JudgedSource } from '../judge-source.ts'
import type { Review } from '../review.ts'
import type { Rule, Visitor } from '../rule.ts'
import type { ActiveRule } from '../settle.ts'
import type { Terminal } from './terminal.ts'

/** Measures a run from beside it: rules are wrapped, so that a run without it pays nothing. */
export interface Stats {
  readonly watch: (rule: ActiveRule) => ActiveRule
  /** From here on time is spent on files. */
  readonly begin: () => void
  /** The time since the one before was its. */
  readonly done: (source: JudgedSource) => void
  readonly tell: (review: Review, terminal: Terminal) => void
}

const MOST_RULES = 20
const MOST_DRAFTS = 10

export const makeStats = (): Stats => {
  const start = performance.now()
  let last = start
  const spent = new Map<string, number>()
  const files: { readonly path: string; readonly took: number }[] = []
  const timed =
    <A extends readonly unknown[], R>(id: string, run: (...given: A) => R) =>
    (...given: A): R => {
      const from = performance.now()
      try {
        return run(...given)
      } finally {
        spent.set(id, (spent.get(id) ?? 0) + performance.now() - from)
      }
    }
  const timedVisitor = (id: string, visitor: Visitor): Visitor =>
    Object.fromEntries(Object.entries(visitor).map(([type, handler]) => [type, timed(id, handler as (value: unknown) => void)])) as Visitor
  return {
    watch(active) {
      const { id, rule } = active
      const check = timed(id, (context: Parameters<Rule['check']>[0]) => rule.check(context))
      const wrapped: Rule = Object.create(rule, {
        check: {
          value: (context: Parameters<Rule['check']>[0]) => {
            const made = check(context)
            return made instanceof Promise ? made.then((visitor) => timedVisitor(id, visitor)) : timedVisitor(id, made)
          },
        },
      })
      return { ...active, rule: wrapped }
    },
    begin() {
      last = performance.now()
    },
    done({ path }) {
      const now = performance.now()
      files.push({ path, took: now - last })
      last = now
    },
    tell(review, { err }) {
      const { lang, drafts, checked } = review
      const say = (id: string, en: string) => ({ id, en })[lang]
      const hits = new Map<string, number>()
      for (const { findings } of drafts) for (const { rule } of findings) hits.set(rule, (hits.get(rule) ?? 0) + 1)
      const ids = [...new Set([...spent.keys(), ...hits.keys()])].sort((a, b) => (spent.get(b) ?? 0) - (spent.get(a) ?? 0) || (a < b ? -1 : 1))
      const inRules = [...spent.values()].reduce((sum, took) => sum + took, 0)
      const inFiles = files.reduce((sum, { took }) => sum + took, 0)
      err(`\n${say('Waktu tiap aturan', 'Time of each rule')} (ms · ${say('temuan', 'findings')})`)
      for (const id of ids.slice(0, MOST_RULES)) err(`${milliseconds(spent.get(id) ?? 0)} ${String(hits.get(id) ?? 0).padStart(7)}  ${id}`)
      if (ids.length > MOST_RULES) {
        const rest = ids.slice(MOST_RULES)
        const sum = (of: ReadonlyMap<string, number>) => rest.reduce((total, id) => total + (of.get(id) ?? 0), 0)
        err(`${milliseconds(sum(spent))} ${String(sum(hits)).padStart(7)}  ${say(`${rest.length} aturan lain`, `${rest.length} other rules`)}`)
      }
      err(`\n${say('Berkas yang paling lama', 'Slowest files')} (ms)`)
      for (const { path, took } of files.sort((a, b) => b.took - a.took).slice(0, MOST_DRAFTS)) err(`${milliseconds(took)}  ${path}`)
      err(
        `\n${say(
          `${checked} draf: ${whole(inFiles)} ms, ${whole(inRules)} di antaranya di aturan; seluruhnya ${whole(performance.now() - start)} ms`,
          `${checked} drafts: ${whole(inFiles)} ms, ${whole(inRules)} of them in rules; ${whole(performance.now() - start)} ms in all`,
        )}`,
      )
    },
  }
}

const milliseconds = (took: number): string => took.toFixed(1).padStart(9)
const whole = (took: number): string => took.toFixed(0)
