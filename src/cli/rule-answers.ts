import type { Lang } from '../language.ts'
import { BrokenInput } from '../problem.ts'
import type { Ask } from './ask.ts'
import { askExample, askKind, messageFor } from './rule-questions.ts'

/** The answers of which a rule is made, as flags give them: `terms` are “wrong=right”. */
export interface RuleAnswers {
  readonly name?: string
  readonly title?: string
  readonly message?: string
  readonly severity?: string
  readonly term?: readonly string[]
  readonly pattern?: string
  readonly require?: readonly string[]
  readonly limit?: string
  readonly max?: string
  readonly bad?: readonly string[]
  readonly good?: readonly string[]
}

export type CompleteRule = RuleAnswers & Required<Pick<RuleAnswers, 'name' | 'title' | 'message' | 'severity' | 'bad'>>

/** What is wrong with an answer, told while it can still be given anew. */
export interface Check {
  /** Is a name taken? */
  readonly name: (name: string) => string | undefined
  /** What keeps these answers from being a rule; those not given yet are no fault. */
  readonly rule: (answers: RuleAnswers) => string | undefined
}

const NAME = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?$/

/** The answers with what is missing asked for; where nobody can be asked, what is missing is told. */
export const completeRule = async (given: RuleAnswers, ask: Ask | undefined, lang: Lang, check: Check): Promise<CompleteRule> => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const kinds = [given.term, given.pattern, given.require, given.limit].filter((kind) => kind !== undefined).length
  const wrongName = say(
    'huruf kecil, angka, dan tanda hubung, mis. sapaan atau bahasa/sapaan',
    'small letters, figures and hyphens, e.g. greeting or language/greeting',
  )
  const checkName = (name: string) => (NAME.test(name) ? check.name(name) : wrongName)
  if (given.name !== undefined && !NAME.test(given.name))
    throw new BrokenInput([{ message: { id: `--name “${given.name}”: ${wrongName}`, en: `--name “${given.name}”: ${wrongName}` } }])
  const noMax = given.limit !== undefined && given.max === undefined
  if (kinds > 1 || (!ask && (kinds === 0 || !given.name || !given.title || !given.message || !given.bad?.length || noMax))) {
    const flags = [...(['name', 'title', 'message', 'bad'] as const), ...(noMax ? (['max'] as const) : [])]
    const missing = flags.filter((flag) => given[flag] === undefined).map((flag) => `--${flag}`)
    const kind = kinds === 1 ? [] : [say('tepat satu dari --term, --pattern, --require, --limit', 'exactly one of --term, --pattern, --require, --limit')]
    throw new BrokenInput([{ message: { id: `kurang: ${[...missing, ...kind].join(', ')}`, en: `missing: ${[...missing, ...kind].join(', ')}` } }])
  }
  if (!ask) return { severity: 'warning', ...given } as CompleteRule
  const name = given.name ?? (await ask.text(say('Nama aturan? (mis. sapaan)', 'The name of the rule? (e.g. greeting)'), { check: checkName }))
  const title = given.title ?? (await ask.text(say('Apa yang ditemukannya? (judul)', 'What does it find? (title)')))
  const what = kinds > 0 && !noMax ? {} : await askKind(ask, say, check.rule, given)
  const asked = { ...given, ...what }
  const message =
    given.message ??
    (await ask.text(say('Pesan untuk penulis draf?', 'What does it tell the writer?'), {
      initial: messageFor(asked, say),
      check: (answer) => check.rule({ ...asked, message: answer }),
    }))
  const severity =
    given.severity ??
    (await ask.choose(say('Seberapa berat?', 'How much does it weigh?'), {
      warning: say('peringatan: baca ulang dulu', 'warning: read it again first'),
      error: say('kesalahan: jangan tayang', 'error: do not publish'),
      note: say('catatan', 'note'),
    }))
  const bad = given.bad ?? [await askExample('bad', ask, say)]
  const good = given.good ?? [await askExample('good', ask, say)]
  return { ...asked, name, title, message, severity, bad, good }
}
