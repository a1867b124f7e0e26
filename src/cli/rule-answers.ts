import type { Lang } from '../language.ts'
import { BrokenInput } from '../problem.ts'
import type { Ask } from './ask.ts'

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

const NAME = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?$/

/** The answers with what is missing asked for; where nobody can be asked, what is missing is told. */
export const completeRule = async (given: RuleAnswers, ask: Ask | undefined, lang: Lang): Promise<CompleteRule> => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const kinds = [given.term, given.pattern, given.require, given.limit].filter((kind) => kind !== undefined).length
  const wrongName = say(
    'huruf kecil, angka, dan tanda hubung, mis. sapaan atau bahasa/sapaan',
    'small letters, figures and hyphens, e.g. greeting or language/greeting',
  )
  const checkName = (name: string) => (NAME.test(name) ? undefined : wrongName)
  if (given.name !== undefined && !NAME.test(given.name))
    throw new BrokenInput([{ message: { id: `--name “${given.name}”: ${wrongName}`, en: `--name “${given.name}”: ${wrongName}` } }])
  if (kinds > 1 || (!ask && (kinds === 0 || !given.name || !given.title || !given.message || !given.bad?.length))) {
    const missing = (['name', 'title', 'message', 'bad'] as const).filter((flag) => given[flag] === undefined).map((flag) => `--${flag}`)
    const kind = kinds === 1 ? [] : [say('tepat satu dari --term, --pattern, --require, --limit', 'exactly one of --term, --pattern, --require, --limit')]
    throw new BrokenInput([{ message: { id: `kurang: ${[...missing, ...kind].join(', ')}`, en: `missing: ${[...missing, ...kind].join(', ')}` } }])
  }
  if (!ask) return { severity: 'warning', ...given } as CompleteRule
  const name = given.name ?? (await ask.text(say('Nama aturan? (mis. sapaan)', 'The name of the rule? (e.g. greeting)'), { check: checkName }))
  const title = given.title ?? (await ask.text(say('Apa yang ditemukannya? (judul)', 'What does it find? (title)')))
  const what = kinds > 0 ? {} : await askKind(ask, say)
  const message =
    given.message ?? (await ask.text(say('Pesan untuk penulis draf?', 'What does it tell the writer?'), { initial: messageFor({ ...given, ...what }, say) }))
  const severity =
    given.severity ??
    (await ask.choose(say('Seberapa berat?', 'How much does it weigh?'), {
      warning: say('peringatan: baca ulang dulu', 'warning: read it again first'),
      error: say('kesalahan: jangan tayang', 'error: do not publish'),
      note: say('catatan', 'note'),
    }))
  const bad = given.bad ?? [
    await ask.text(say('Contoh yang salah? (kata yang salah boleh ditandai «»)', 'An example that is wrong? (you may mark the words with «»)')),
  ]
  const good = given.good ?? [await ask.text(say('Contoh yang benar?', 'An example that is right?'))]
  return { ...given, ...what, name, title, message, severity, bad, good }
}

type Say = (id: string, en: string) => string

const askKind = async (ask: Ask, say: Say): Promise<RuleAnswers> => {
  const kind = await ask.choose(say('Aturan macam apa?', 'What kind of rule?'), {
    terms: say('kata atau frasa yang diganti', 'words or phrases to replace'),
    require: say('kalimat yang harus ada', 'something that must be there'),
    limit: say('batas jumlah', 'a limit'),
    pattern: say('pola (ekspresi reguler)', 'a pattern (regular expression)'),
  })
  if (kind === 'terms')
    return {
      term: (await ask.text(say('Kata=gantinya, dipisah koma (mis. gaes=warga, guys=warga)', 'Word=what to write, with commas (e.g. gaes=residents)'))).split(
        /\s*,\s*/,
      ),
    }
  if (kind === 'require') return { require: [await ask.text(say('Frasa yang harus ada? (mis. Sumber:)', 'The phrase that must be there? (e.g. Source:)'))] }
  if (kind === 'pattern') return { pattern: await ask.text(say('Polanya?', 'The pattern?')) }
  const limit = await ask.choose(say('Batas apa?', 'A limit of what?'), {
    hashtags: say('tagar', 'hashtags'),
    emoji: 'emoji',
    words: say('kata sekalimat', 'words a sentence'),
    characters: say('karakter', 'characters'),
    links: say('tautan', 'links'),
    accounts: say('akun', 'accounts'),
  })
  return {
    limit,
    max: await ask.text(say('Paling banyak?', 'At most?'), { check: (answer) => (/^\d+$/.test(answer) ? undefined : say('tulis angka', 'write a number')) }),
  }
}

const messageFor = ({ term, require, limit }: RuleAnswers, say: Say): string => {
  if (term?.some((pair) => !pair.includes('='))) return say('Jangan tulis “{found}”', 'Do not write “{found}”')
  if (term) return say('Jangan tulis “{found}”; tulis “{suggest}”', 'Do not write “{found}”; write “{suggest}”')
  if (require) return say('Tambahkan “{insert}”', 'Add “{insert}”')
  return limit ? say('Ada {count}, paling banyak {max}', 'There are {count}; at most {max}') : say('Ubah “{found}”', 'Change “{found}”')
}
