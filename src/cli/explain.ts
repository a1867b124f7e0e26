import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { load, type Setup } from '../load/index.ts'
import { unknownName } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import { wrap } from '../report/terminal.ts'
import { OWN_RULES } from '../silence.ts'
import { globalsOf, withConfig, withLang } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Narrower than this no page is set. */
const NARROWEST = 40

export const addExplain = (program: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const command = program
    .command('explain')
    .description(say('jelaskan sebuah aturan, pedoman, butirnya, atau fakta', 'explain a rule, a guideline, one of its clauses or a fact'))
  withConfig(withLang(command, lang), lang)
    .argument(
      '<name...>',
      say(
        'mis. tone/shouting, id/uu-25-2009/34-c, UU 25/2009 Pasal 34 huruf c, atau 119',
        'e.g. tone/shouting, id/uu-25-2009/34-c, UU 25/2009 Pasal 34 huruf c, or 119',
      ),
    )
    .action(async (words: readonly string[]) => {
      const name = words.join(' ')
      const setup = await load({ cwd: terminal.cwd, ...globalsOf(command) })
      terminal.out(`${await explain(name, setup, Math.max(terminal.columns, NARROWEST))}\n`)
    })
}

const explain = async (name: string, setup: Setup, columns: number): Promise<string> => {
  const { rules, known, lang } = setup
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
  const { rulePage, SEVERITY } = await import('./rule-page.ts')
  if (rule) return rulePage(name, rule, setup, columns)
  const own = OWN_RULES[name as keyof typeof OWN_RULES]
  if (own) return [`${name} — ${own.title[lang]}`, SEVERITY[own.severity][lang], '', ...wrap([own.why[lang]], columns, 0, 0)].join('\n')
  const { guidelinePage, clausePage } = await import('./guideline-page.ts')
  // By its id, or as a report cites it.
  const isNamed = (id: string, cited: string) => id === name || cited.toLowerCase() === name.toLowerCase()
  const guideline = known.find(({ id, short }) => isNamed(id, short[lang]))
  if (guideline) return guidelinePage(guideline, lang, columns)
  for (const guideline of known)
    for (const clause of guideline.clauses)
      if (isNamed(`${guideline.id}/${clause.id}`, `${guideline.short[lang]} ${clause.label[lang]}`)) return clausePage(guideline, clause, setup, columns)
  const { explainFact, factNames, findFacts } = await import('./explain-fact.ts')
  const facts = findFacts(name, setup.facts)
  if (facts.length > 0) return facts.map((fact) => explainFact(fact, setup.facts, lang, columns)).join('\n\n')
  const names = [
    ...Object.keys(rules),
    ...Object.keys(OWN_RULES),
    ...known.flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => `${id}/${clause.id}`)]),
    ...factNames(setup.facts),
  ]
  throw new BrokenInput([{ message: unknownName('aturan, pedoman, butir, atau fakta', 'rule, guideline, clause or fact', name, names) }])
}
