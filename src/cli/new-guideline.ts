import { stringify } from 'yaml'
import { covers } from '../covers.ts'
import { readGuidelineMarkdown } from '../guideline-markdown.ts'
import type { Lang } from '../language.ts'
import { unknownRule } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import type { Rules } from '../settle.ts'
import type { Ask } from './ask.ts'

/** The answers of which a guideline is made, as flags give them: a clause is “1.1 Heading = rule, rule”, a question “2.1 Heading = Question?”. */
export interface GuidelineAnswers {
  readonly name?: string
  readonly short?: string
  readonly title?: string
  readonly issuer?: string
  readonly year?: string
  readonly clause?: readonly string[]
  readonly ask?: readonly string[]
}

export type CompleteGuideline = GuidelineAnswers & Required<Pick<GuidelineAnswers, 'name' | 'short' | 'title' | 'issuer'>>

const NAME = /^[\w-]+$/

/** What is wrong with an answer, told while it can still be given anew: is the name taken, is the clause none? */
interface Check {
  readonly name: (name: string) => string | undefined
  readonly clauses: (answers: Pick<GuidelineAnswers, 'clause' | 'ask'>) => string | undefined
}

/** The answers with what is missing asked for; where nobody can be asked, what is missing is told. */
export const completeGuideline = async (given: GuidelineAnswers, ask: Ask | undefined, lang: Lang, check: Check): Promise<CompleteGuideline> => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const wrongName = { id: 'nama berkas tanpa akhiran, mis. pedoman-layanan', en: 'a file name without its ending, e.g. service-guideline' }
  if (given.name !== undefined && !NAME.test(given.name))
    throw new BrokenInput([{ message: { id: `--name “${given.name}”: ${wrongName.id}`, en: `--name “${given.name}”: ${wrongName.en}` } }])
  if (given.year !== undefined && !/^\d{4}$/.test(given.year))
    throw new BrokenInput([{ message: { id: `--year “${given.year}”: tulis tahun, mis. 2026`, en: `--year “${given.year}”: write a year, e.g. 2026` } }])
  const missing = (['name', 'short', 'title', 'issuer'] as const).filter((flag) => given[flag] === undefined).map((flag) => `--${flag}`)
  if (!given.clause && !given.ask) missing.push('--clause')
  if (!ask) {
    if (missing.length > 0) throw new BrokenInput([{ message: { id: `kurang: ${missing.join(', ')}`, en: `missing: ${missing.join(', ')}` } }])
    return given as CompleteGuideline
  }
  const checkName = (name: string) => (NAME.test(name) ? check.name(name) : wrongName[lang])
  const name =
    given.name ?? (await ask.text(say('Nama berkasnya? (mis. pedoman-layanan)', 'The name of its file? (e.g. service-guideline)'), { check: checkName }))
  const title = given.title ?? (await ask.text(say('Judul pedoman?', 'The title of the guideline?')))
  const short = given.short ?? (await ask.text(say('Sebutan singkat di temuan? (mis. SOP Humas)', 'Its short name in findings? (e.g. Media SOP)')))
  const issuer = given.issuer ?? (await ask.text(say('Siapa yang menerbitkannya?', 'Who issues it?')))
  const clauses = given.clause || given.ask ? given : await askClauses(ask, say, check.clauses)
  return { ...given, ...clauses, name, title, short, issuer }
}

const askClauses = async (ask: Ask, say: (id: string, en: string) => string, check: Check['clauses']): Promise<GuidelineAnswers> => {
  const clause: string[] = []
  const questions: string[] = []
  let more = 'yes'
  while (more === 'yes') {
    const heading = await ask.text(
      say('Judul butir, dengan nomornya? (mis. 1.1 Bahasa yang santun)', 'The heading of a clause, with its number? (e.g. 1.1 Courtesy)'),
      { check: (heading) => check({ ask: [...clause, ...questions, `${heading} = ?`] }) },
    )
    const who = await ask.choose(say('Siapa yang memeriksanya?', 'Who checks it?'), {
      rules: say('aturan saring', 'rules of saring'),
      person: say('orang', 'a person'),
    })
    if (who === 'rules')
      clause.push(
        `${heading} = ${await ask.text(say('Aturan, dipisah koma (mis. tone/insult, house/sapaan)', 'Rules, with commas (e.g. tone/insult, house/greeting)'), {
          check: (list) => check({ clause: [`${heading} = ${list}`] }),
        })}`,
      )
    else questions.push(`${heading} = ${await ask.text(say('Pertanyaan untuk orang itu?', 'The question for that person?'))}`)
    more = await ask.choose(say('Ada butir lagi?', 'Another clause?'), { yes: say('ya', 'yes'), no: say('tidak', 'no') })
  }
  return { clause, ask: questions }
}

/** The Markdown document; refuses clauses that name rules which do not exist. */
export const makeGuideline = (answers: CompleteGuideline, path: string, rules: Rules, lang: Lang): string => {
  const { short, title, issuer, year = String(new Date().getFullYear()), clause = [], ask = [] } = answers
  const head = stringify({ short, title, issuer, year: Number(year), ...(lang === 'en' && { lang }) }, { lineWidth: 0 })
  const section = (pair: string, block: (given: string) => object) => {
    const at = pair.indexOf('=')
    if (at < 0) throw new BrokenInput([{ message: noPair(pair) }])
    return `## ${pair.slice(0, at).trim()}\n\n\`\`\`saring\n${stringify(block(pair.slice(at + 1).trim()), { lineWidth: 0, flowCollectionPadding: false })}\`\`\`\n`
  }
  const sections = [
    ...clause.map((pair) => section(pair, (list) => ({ rules: list.split(/\s*,\s*/).filter((id) => id !== '') }))),
    ...ask.map((pair) => section(pair, (question) => ({ ask: question }))),
  ]
  const text = `---\n${head}---\n\n# ${title}\n\n${sections.join('\n')}`
  const read = readGuidelineMarkdown(text, path)
  if ('problems' in read) throw new BrokenInput(read.problems)
  const twice = read.file.clauses.find(({ id }, i, all) => all.findIndex((one) => one.id === id) < i)
  if (twice) throw new BrokenInput([{ message: { id: `butir “${twice.id}” ditulis dua kali`, en: `the clause “${twice.id}” is written twice` } }])
  const named = read.file.clauses.flatMap((one) => (Array.isArray(one.rules) ? (one.rules as readonly string[]) : []))
  const unknown = named.filter((id) => !Object.keys(rules).some((rule) => covers(id, rule)))
  if (unknown.length > 0) throw new BrokenInput(unknown.map((id) => ({ message: unknownRule(id, Object.keys(rules)) })))
  return text
}

const noPair = (pair: string) => ({
  id: `“${pair}”: tulis judul = isinya, mis. “1.1 Bahasa = tone/insult”`,
  en: `“${pair}”: write heading = content, e.g. “1.1 Courtesy = tone/insult”`,
})
