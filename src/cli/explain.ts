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
    .description(say('jelaskan sebuah aturan, pedoman, atau butirnya', 'explain a rule, a guideline or one of its clauses'))
  withConfig(withLang(command, lang), lang)
    .argument('<name>', say('mis. tone/shouting atau id/uu-25-2009/34-c', 'e.g. tone/shouting or id/uu-25-2009/34-c'))
    .action(async (name: string) => {
      const setup = await load({ cwd: terminal.cwd, ...globalsOf(command) })
      terminal.out(`${await explain(name, setup, Math.max(terminal.columns, NARROWEST))}\n`)
    })
}

const explain = async (name: string, setup: Setup, columns: number): Promise<string> => {
  const { rules, known, lang } = setup
  const rule = rules[name]
  const { rulePage, SEVERITY } = await import('./rule-page.ts')
  if (rule) return rulePage(name, rule, setup, columns)
  const own = OWN_RULES[name as keyof typeof OWN_RULES]
  if (own) return [`${name} — ${own.title[lang]}`, SEVERITY[own.severity][lang], '', ...wrap([own.why[lang]], columns, 0, 0)].join('\n')
  const { guidelinePage, clausePage } = await import('./guideline-page.ts')
  const guideline = known.find(({ id }) => id === name)
  if (guideline) return guidelinePage(guideline, lang, columns)
  for (const guideline of known)
    for (const clause of guideline.clauses) if (`${guideline.id}/${clause.id}` === name) return clausePage(guideline, clause, setup, columns)
  const names = [
    ...Object.keys(rules),
    ...Object.keys(OWN_RULES),
    ...known.flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => `${id}/${clause.id}`)]),
  ]
  throw new BrokenInput([{ message: unknownName('aturan, pedoman, atau butir', 'rule, guideline or clause', name, names) }])
}
