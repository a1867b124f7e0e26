import type { Command } from 'commander'
import { shippedTerms } from '../catalogue.ts'
import type { Draft } from '../draft.ts'
import { toDraft } from '../example.ts'
import { FIELD_NAMES } from '../field-names.ts'
import { type Fields, NO_FIELDS } from '../fields.ts'
import type { Lang } from '../language.ts'
import { prepareLint } from '../lint.ts'
import { activeRules, load, type Setup } from '../load/index.ts'
import { unknownName } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import { readFields } from '../read-fields.ts'
import { reporters } from '../report/index.ts'
import { wrap } from '../report/terminal.ts'
import { exitCodeOf, review } from '../review.ts'
import { attentionOf } from './absences.ts'
import { globalsOf, withConfig, withLang } from './options.ts'
import type { Terminal } from './terminal.ts'
import { readToday } from './today.ts'

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const collect = (pair: string, before: readonly string[] = []) => [...before, pair]
  withConfig(withLang(command, lang), lang)
    .argument('<text...>', say('teks yang diperiksa, dalam tanda kutip', 'the text to check, in quotes'))
    .option(
      '--field <name=value>',
      say('isian draf, boleh berulang: kanal=x, jenis=balasan', 'a field of the draft, again for more: platform=x, kind=reply'),
      collect,
    )
    .action(async (words: readonly string[]) => {
      const setup = await load({ cwd: terminal.cwd, ...globalsOf(command) })
      const { field = [] } = command.opts() as { readonly field?: readonly string[] }
      const { lang: draftLang } = setup.config.drafts
      const draft = toDraft({ id: 'teks', en: 'text' }[setup.lang], words.join(' '), fieldsOf(field), draftLang === 'auto' ? undefined : draftLang)
      await tryOut(draft, setup, terminal)
    })
}

const fieldsOf = (pairs: readonly string[]): Fields => {
  const known: readonly string[] = Object.values(FIELD_NAMES).flat()
  const data = Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      const name = pair.slice(0, at).trim()
      const message =
        at < 0
          ? { id: `--field “${pair}”: tulis isian=nilai, mis. kanal=x`, en: `--field “${pair}”: write name=value, e.g. platform=x` }
          : !known.includes(name) && unknownName('--field: isian', 'field of --field:', name, known)
      if (message) throw new BrokenInput([{ message }])
      return [name, pair.slice(at + 1)]
    }),
  )
  const { fields, faults } = readFields(data, () => ({ start: 0, end: 0 }), NO_FIELDS)
  if (faults.length > 0) throw new BrokenInput(faults.map(({ message }) => ({ message })))
  return fields
}

const tryOut = async (draft: Draft, setup: Setup, terminal: Terminal): Promise<void> => {
  const { lang, guidelines, config, rules, ownRules, facts } = setup
  const active = activeRules(setup)
  const run = prepareLint(active, facts, lang, shippedTerms())
  const source = { path: draft.path, drafts: [draft], problems: [] }
  const outcome = await review([{ source, lint: run }], { lang, guidelines, today: readToday() })
  const { report } = await reporters.pretty()
  const { columns, color, version } = terminal
  const found = report({ ...outcome, checklist: [] }, { color, columns, quiet: false, version, rules, guidelines, failOn: config.failOn })
  const loud = active.filter(({ hidden }) => !hidden)
  const groups = attentionOf(draft, loud, run, lang)
  const on = new Set(loud.map(({ id }) => id))
  const off = Object.keys(rules).filter((id) => !on.has(id))
  const order = off.length > 0 ? [...groups, [{ id: 'Dimatikan', en: 'Off' }[lang], off] as const] : groups
  const own = new Set(ownRules.map(({ id }) => id))
  const ownFirst = (ids: readonly string[]) => [...ids].sort((a, b) => Number(own.has(b)) - Number(own.has(a)) || (a < b ? -1 : 1))
  terminal.out(`${[found, ...order.flatMap(([why, ids]) => [...wrap([`${why} (${ids.length}): ${ownFirst(ids).join(', ')}`], columns, 0, 2), ''])].join('\n')}`)
  for (const problem of outcome.problems) terminal.problem(problem)
  terminal.exit(exitCodeOf(outcome, config.failOn))
}
