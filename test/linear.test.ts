import { createContext, Script } from 'node:vm'
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { beforeAll, expect, test } from 'vitest'
import { facts, shippedRules } from '../src/catalogue.ts'
import { toMarkedDraft } from '../src/example.ts'
import { lint, prepareLint } from '../src/lint.ts'
import { settle } from '../src/settle.ts'
import { readMarkdown } from '../src/source/markdown.ts'

/**
 * Built-in patterns run natively, so each must take linear time. Every expression that runs on any example of any rule is collected, taken
 * apart, and attacked at each of its unbounded repetitions with the texts that make a backtracking engine slow.
 */
const expressions = new Map<string, RegExp>()

beforeAll(async () => {
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text) {
    expressions.set(`/${this.source}/${this.flags}`, this)
    return exec.call(this, text)
  }
  try {
    for (const [id, rule] of Object.entries(shippedRules)) {
      const run = prepareLint(settle({ [id]: rule }, [], {}, 'id', [id]), facts, 'id')
      for (const example of [...rule.examples.bad, ...rule.examples.good]) await lint(toMarkedDraft(example, rule.lang).draft, run, '2026-11-17')
    }
  } finally {
    RegExp.prototype.exec = exec
  }
})

const LETTERS = 'a0 A-,.“é\n_!:x/'

/** Of each kind of letters one: what a repetition takes may be what stands before it takes too, as the line end of `[.\n]\s*`. */
const KINDS = 'a0 \n.-'

/** A short text that the node matches, as far as that can be told. */
const sample = (node: AST.Node): string => {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives[0] ? sample(node.alternatives[0]) : ''
    case 'Alternative':
      return node.elements.map(sample).join('')
    case 'Quantifier':
      return sample(node.element).repeat(Math.max(1, node.min))
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return [...LETTERS].find((letter) => new RegExp(node.raw, /\\[pu]\{/.test(node.raw) ? 'u' : '').test(letter)) ?? ''
    default:
      return ''
  }
}

/** For each repetition without end: what leads to it, and what it repeats. */
const pumps = (expression: RegExp): { readonly before: string; readonly pump: string }[] => {
  const found: { before: string; pump: string }[] = []
  visitRegExpAST(new RegExpParser().parseLiteral(`/${expression.source}/${expression.flags.replace(/[dgy]/g, '')}`), {
    onQuantifierEnter(node) {
      if (node.max !== Number.POSITIVE_INFINITY) return
      let before = ''
      for (let at: AST.Node | null = node; at; at = at.parent) {
        const { parent } = at as AST.Node
        if (parent?.type === 'Alternative')
          before =
            parent.elements
              .slice(0, parent.elements.indexOf(at as AST.Element))
              .map(sample)
              .join('') + before
      }
      const one = sample(node.element)
      const { raw } = node.element
      const others = one.length === 1 ? [...KINDS].filter((letter) => new RegExp(`^${raw}$`, /\\[pu]\{/.test(raw) ? 'u' : '').test(letter)) : []
      for (const pump of new Set([one, ...others])) if (pump !== '') found.push({ before, pump })
    },
  })
  return found
}

const LENGTH = 50_000

/** A context can be stopped. */
const context = createContext({})
const script = new Script('expression.global ? [...text.matchAll(expression)] : expression.exec(text)')

/** The best of three, since a busy machine is slow now and then; Infinity for what does not come back in a second. */
const timeOf = (expression: RegExp, text: string): number => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && best > LIMIT; round++) {
    const started = performance.now()
    try {
      Object.assign(context, { expression: new RegExp(expression.source, expression.flags), text })
      script.runInContext(context, { timeout: 1000 })
      best = Math.min(best, performance.now() - started)
    } catch {
      return Number.POSITIVE_INFINITY
    }
  }
  return best
}

/** A quadratic pattern takes far longer than this on a text of that length, a linear one far less. */
const LIMIT = 200

const attacks = (expression: RegExp): string[] =>
  pumps(expression).flatMap(({ before, pump }) => [
    `${before + pump.repeat(LENGTH / pump.length)}\0`,
    `${(before + pump).repeat(LENGTH / (before + pump).length)}\0`,
    `${pump.repeat(LENGTH / pump.length)}\0`,
  ])

/** Of parse-latin: exponential in \r\n, of which src/words.ts gives it none. */
const BOUNDED = String.raw`/^[ \t]*((\r?\n|\r)[\t ]*)+$/`

const isSlow = (expression: RegExp): boolean => [...new Set(attacks(expression))].some((text) => timeOf(expression, text) > LIMIT)

test('every expression that runs natively takes linear time on what is made to slow it', { timeout: 300_000 }, () => {
  expect(expressions.size).toBeGreaterThan(200)
  const slow = [...expressions].filter(([name, expression]) => name !== BOUNDED && isSlow(expression)).map(([name]) => name)
  expect(slow).toEqual([])
})

test('line ends of Windows do not slow the parser of words', async () => {
  const run = prepareLint(settle(shippedRules, [], {}, 'id', ['tone/english-profanity']), facts, 'id')
  const { drafts } = await readMarkdown(`The rumour is bullshit.${'&#13;&#10;'.repeat(60)}&nbsp;It is over.`, { path: 'a.md', lang: 'en' })
  for (const draft of drafts) expect((await lint(draft, run, '2026-11-17')).findings).toHaveLength(1)
})

test('the attacks find what is not linear', () => {
  for (const hostile of [/(a+)+$/, /\w*\d*x/, /\s+$/, /[.\n]\s*x/, /(?:data|angka)\w*\s+belum/]) {
    expect({ hostile, slow: isSlow(hostile) }).toEqual({ hostile, slow: true })
  }
})
