import type { Lang } from '../language.ts'
import type { Key } from '../yaml.ts'
import type { Ask } from './ask.ts'
import type { Check, CompleteRule, RuleAnswers } from './rule-answers.ts'

type Say = (id: string, en: string) => string
type CheckRule = Check['rule']

/** What a rule looks for; `given` may name the kind. */
export const askKind = async (ask: Ask, say: Say, check: CheckRule, given: RuleAnswers): Promise<RuleAnswers> => {
  if (given.limit !== undefined) return askMax(ask, say, check, given)
  const kind = await ask.choose(say('Aturan macam apa?', 'What kind of rule?'), {
    terms: say('kata atau frasa yang diganti', 'words or phrases to replace'),
    require: say('kalimat yang harus ada', 'something that must be there'),
    limit: say('batas jumlah', 'a limit'),
    pattern: say('pola (ekspresi reguler)', 'a pattern (regular expression)'),
  })
  if (kind === 'terms') return askTerms(ask, say, check, given)
  if (kind === 'require') return askRequired(ask, say, given)
  if (kind === 'pattern') return askPattern(ask, say, check, given)
  const limit = await ask.choose(say('Batas apa?', 'A limit of what?'), {
    hashtags: say('tagar', 'hashtags'),
    emoji: 'emoji',
    words: say('kata sekalimat', 'words a sentence'),
    characters: say('karakter', 'characters'),
    links: say('tautan', 'links'),
    accounts: say('akun', 'accounts'),
  })
  return askMax(ask, say, check, { ...given, limit })
}

const askTerms = async (ask: Ask, say: Say, check: CheckRule, given: RuleAnswers): Promise<RuleAnswers> => {
  const toTerms = (answer: string) => answer.split(/\s*,\s*/).filter((pair) => pair !== '')
  const answer = await ask.text(say('Kata=gantinya, dipisah koma (mis. gaes=warga, guys=warga)', 'Word=what to write, with commas (e.g. gaes=residents)'), {
    initial: given.term?.join(', '),
    check: (answer) => check({ ...given, term: toTerms(answer) }),
  })
  return { term: toTerms(answer) }
}

const askPattern = async (ask: Ask, say: Say, check: CheckRule, given: RuleAnswers): Promise<RuleAnswers> => ({
  pattern: await ask.text(say('Polanya?', 'The pattern?'), { initial: given.pattern, check: (pattern) => check({ ...given, pattern }) }),
})

const askRequired = async (ask: Ask, say: Say, given: RuleAnswers): Promise<RuleAnswers> => ({
  require: [
    await ask.text(say('Frasa yang harus ada? (mis. Sumber:)', 'The phrase that must be there? (e.g. Source:)'), { initial: given.require?.join(', ') }),
  ],
})

const askMax = async (ask: Ask, say: Say, check: CheckRule, given: RuleAnswers): Promise<RuleAnswers> => {
  const checkMax = (max: string) => (/^\d+$/.test(max) ? check({ ...given, max }) : say('tulis angka', 'write a number'))
  return {
    ...(given.limit !== undefined && { limit: given.limit }),
    max: await ask.text(say('Paling banyak?', 'At most?'), { initial: given.max, check: checkMax }),
  }
}

export const askExample = (which: 'bad' | 'good', ask: Ask, say: Say, initial?: string): Promise<string> =>
  ask.text(
    which === 'bad'
      ? say('Contoh yang salah? (kata yang salah boleh ditandai «»)', 'An example that is wrong? (you may mark the words with «»)')
      : say('Contoh yang benar?', 'An example that is right?'),
    { initial },
  )

/** The answers with the one asked for anew that keeps the rule from holding. `failed` leads to it in the rule's file. */
export const amendRule = async (answers: CompleteRule, failed: readonly Key[], ask: Ask, lang: Lang, check: CheckRule): Promise<CompleteRule> => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const [part, which, at = 0] = failed
  const what =
    part !== 'examples'
      ? 'content'
      : await ask.choose(say('Apa yang diperbaiki?', 'What do you want to mend?'), {
          example: say('contohnya', 'the example'),
          content: say('yang dicari aturan', 'what the rule looks for'),
        })
  if (what === 'example' && (which === 'bad' || which === 'good')) {
    const examples = answers[which] ?? []
    return { ...answers, [which]: examples.with(Number(at), await askExample(which, ask, say, examples[Number(at)])) }
  }
  const askContent = answers.term ? askTerms : answers.pattern !== undefined ? askPattern : answers.limit !== undefined ? askMax : undefined
  return { ...answers, ...(askContent ? await askContent(ask, say, check, answers) : await askRequired(ask, say, answers)) }
}

export const messageFor = ({ term, require, limit }: RuleAnswers, say: Say): string => {
  if (term?.some((pair) => !pair.includes('='))) return say('Jangan tulis “{found}”', 'Do not write “{found}”')
  if (term) return say('Jangan tulis “{found}”; tulis “{suggest}”', 'Do not write “{found}”; write “{suggest}”')
  if (require) return say('Tambahkan “{insert}”', 'Add “{insert}”')
  return limit ? say('Ada {count}, paling banyak {max}', 'There are {count}; at most {max}') : say('Ubah “{found}”', 'Change “{found}”')
}
