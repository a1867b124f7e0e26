import type { Command } from 'commander'
import type { Lang, Text } from '../language.ts'
import { load, type Setup } from '../load/index.ts'
import { unknownName } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import { settle } from '../settle.ts'
import { listFacts } from './explain-fact.ts'
import { guidelinePage, STATUS } from './guideline-page.ts'
import { globalsOf, oneOf, withConfig, withLang } from './options.ts'
import type { Terminal } from './terminal.ts'

const WHAT = ['rules', 'guidelines', 'facts'] as const
/** Narrower than this no page is set. */
const NARROWEST = 40

export const addList = (program: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const command = program
    .command('list')
    .description(say('daftar aturan (rules), pedoman (guidelines), atau fakta (facts)', 'list the rules, the guidelines or the facts'))
  withConfig(withLang(command, lang), lang)
    .argument('<what>', say('rules, guidelines, atau facts', 'rules, guidelines or facts'), oneOf('list', WHAT))
    .argument(
      '[name]',
      say(
        'satu kategori aturan, pedoman, folder pedoman, atau jenis fakta: tone, id/uu-25-2009, uk, hotlines',
        'one category of rules, guideline, folder of guidelines or kind of fact: tone, id/uu-25-2009, uk, hotlines',
      ),
    )
    .option('--all', say('pedoman dengan semua butirnya', 'the guidelines with all clauses'))
    .action(async (what: (typeof WHAT)[number], name: string | undefined, { all }: { readonly all?: boolean }) => {
      const setup = await load({ cwd: terminal.cwd, ...globalsOf(command) })
      const columns = Math.max(terminal.columns, NARROWEST)
      if (what === 'facts') return terminal.out(listFacts(setup.facts, setup.lang, name))
      terminal.out(what === 'rules' ? listRules(setup, name) : name || all ? listClauses(setup, columns, name) : listGuidelines(setup))
    })
}

const listRules = ({ rules, ownRules, guidelines, config, lang }: Setup, category?: string): string => {
  const always = ownRules.map(({ id }) => id)
  const active = new Map(settle(rules, guidelines, config.rules, lang, always).flatMap((rule) => (rule.hidden ? [] : [[rule.id, rule] as const])))
  const width = Math.max(...Object.keys(rules).map((id) => id.length))
  const lines = Object.entries(rules)
    .filter(([id]) => category === undefined || id.startsWith(`${category}/`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, rule]) => `${id.padEnd(width)}  ${(active.get(id)?.severity ?? 'off').padEnd(7)}  ${rule.title[lang]}`)
  if (category !== undefined && lines.length === 0) {
    const categories = [...new Set(Object.keys(rules).map((id) => id.slice(0, id.indexOf('/'))))]
    throw new BrokenInput([{ message: unknownName('kategori', 'category', category, categories) }])
  }
  if (category !== undefined) return `${lines.join('\n')}\n`
  const say: Text = { id: `${active.size} dari ${lines.length} aturan aktif.`, en: `${active.size} of ${lines.length} rules are on.` }
  return `${lines.join('\n')}\n\n${say[lang]}\n`
}

/** Every document on a line, with how many of its clauses rules or persons watch. */
const listGuidelines = ({ known, guidelines, lang }: Setup): string => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const width = Math.max(...known.map(({ id }) => id.length))
  const lines = known.map((guideline) => {
    const { id, short, year, status, clauses } = guideline
    const watched = clauses.filter(({ rules }) => Object.keys(rules).length > 0).length
    const asked = clauses.filter(({ ask }) => ask).length
    const counts = [
      say(`${clauses.length} butir`, `${clauses.length} ${clauses.length === 1 ? 'clause' : 'clauses'}`),
      watched > 0 && say(`${watched} diawasi aturan`, `${watched} watched by rules`),
      asked > 0 && say(`${asked} ditanyakan`, `${asked} asked`),
    ]
    return `${guidelines.includes(guideline) ? '*' : ' '} ${id.padEnd(width)}  ${short[lang]} (${year}, ${STATUS[status][lang]}): ${counts.filter(Boolean).join(', ')}`
  })
  const legend = say(
    '* dipakai oleh konfigurasi ini. Butirnya: saring list guidelines <pedoman>, atau --all untuk semua',
    '* used by this config. Clauses: saring list guidelines <guideline>, or --all for all',
  )
  return `${lines.join('\n')}\n\n${legend}\n`
}

/** The documents with their clauses, and the rules that watch over each: the direction from guideline to rule. */
const listClauses = ({ known, lang }: Setup, columns: number, name?: string): string => {
  const named = known.filter(({ id }) => name === undefined || id === name || id.startsWith(`${name}/`))
  if (named.length === 0) {
    throw new BrokenInput([
      {
        message: unknownName(
          'pedoman',
          'guideline',
          name ?? '',
          known.map(({ id }) => id),
        ),
      },
    ])
  }
  return `${named.map((guideline) => guidelinePage(guideline, lang, columns)).join('\n\n')}\n`
}
