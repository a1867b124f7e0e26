import type { Command } from 'commander'
import type { Guideline } from '../guideline.ts'
import type { Lang, Text } from '../language.ts'
import { load, type Setup } from '../load/index.ts'
import { settle } from '../settle.ts'
import { globalsOf, oneOf, withConfig, withLang } from './options.ts'
import type { Terminal } from './terminal.ts'

const WHAT = ['rules', 'guidelines'] as const

export const addList = (program: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const command = program.command('list').description(say('daftar aturan (rules) atau pedoman (guidelines)', 'list the rules or the guidelines'))
  withConfig(withLang(command, lang), lang)
    .argument('<what>', say('rules atau guidelines', 'rules or guidelines'), oneOf('list', WHAT))
    .action(async (what: (typeof WHAT)[number]) => {
      const setup = await load({ cwd: terminal.cwd, ...globalsOf(command) })
      terminal.out(what === 'rules' ? listRules(setup) : listGuidelines(setup))
    })
}

const listRules = ({ rules, ownRules, guidelines, config, lang }: Setup): string => {
  const always = ownRules.map(({ id }) => id)
  const active = new Map(settle(rules, guidelines, config.rules, lang, always).flatMap((rule) => (rule.hidden ? [] : [[rule.id, rule] as const])))
  const width = Math.max(...Object.keys(rules).map((id) => id.length))
  const lines = Object.entries(rules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, rule]) => `${id.padEnd(width)}  ${(active.get(id)?.severity ?? 'off').padEnd(7)}  ${rule.title[lang]}`)
  const say: Text = { id: `${active.size} dari ${lines.length} aturan aktif.`, en: `${active.size} of ${lines.length} rules are on.` }
  return `${lines.join('\n')}\n\n${say[lang]}\n`
}

const STATUS: Readonly<Record<Guideline['status'], Text>> = {
  'in-force': { id: 'berlaku', en: 'in force' },
  amended: { id: 'diubah', en: 'amended' },
  repealed: { id: 'dicabut', en: 'repealed' },
  doubtful: { id: 'diragukan', en: 'doubtful' },
}

/** Every document with its clauses, and the rules that watch over each: the direction from guideline to rule. */
const listGuidelines = ({ known, guidelines, lang }: Setup): string => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const blocks = known.map((guideline) => {
    const used = guidelines.includes(guideline)
    const head = `${used ? '*' : ' '} ${guideline.id}  ${guideline.short[lang]} (${guideline.year}, ${STATUS[guideline.status][lang]})`
    const clauses = guideline.clauses.map(({ id, label, title, rules, ask }) => {
      const watched = Object.keys(rules)
      const how = watched.length > 0 ? watched.join(', ') : ask ? say('diperiksa orang', 'for a person') : say('tidak diawasi aturan', 'watched by no rule')
      return `      ${id}  ${[label[lang], title[lang]].filter((part) => part !== id).join(' · ')}: ${how}`
    })
    return [head, `    ${guideline.title[lang]}`, ...clauses].join('\n')
  })
  const legend = say(
    '* dipakai oleh konfigurasi ini. Rincian: saring explain <pedoman>/<butir>',
    '* used by this config. Details: saring explain <guideline>/<clause>',
  )
  return `${blocks.join('\n')}\n\n${legend}\n`
}
