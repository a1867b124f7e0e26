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
import { escapeUnsafe, wrap } from '../report/terminal.ts'
import { exitCodeOf, review } from '../review.ts'
import { attentionOf } from './absences.ts'
import { globalsOf, oneOf, withConfig, withLang } from './options.ts'
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
    .option('--all', say('sebut semua aturan, bukan hanya milik sendiri', 'name all rules, not only your own'))
    .option('--format <format>', say('bentuk: pretty, json', 'form: pretty, json'), oneOf('--format', ['pretty', 'json']), 'pretty')
    .action(async (words: readonly string[]) => {
      const setup = await load({ cwd: terminal.cwd, ...globalsOf(command) })
      const { field = [], all = false, format } = command.opts() as Options
      const { lang: draftLang } = setup.config.drafts
      const draft = toDraft({ id: 'teks', en: 'text' }[setup.lang], words.join(' '), fieldsOf(field), draftLang === 'auto' ? undefined : draftLang)
      await tryOut(draft, setup, format === 'json' ? 'json' : all ? 'all' : 'own', terminal)
    })
}

interface Options {
  readonly field?: readonly string[]
  readonly all?: boolean
  readonly format: 'pretty' | 'json'
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

/** Whether all rules are named or the agency's own, or all of it is data. */
type Told = 'own' | 'all' | 'json'

const tryOut = async (draft: Draft, setup: Setup, told: Told, terminal: Terminal): Promise<void> => {
  const { lang, guidelines, config, rules, ownRules, facts } = setup
  const active = activeRules(setup)
  const run = prepareLint(active, facts, lang, shippedTerms())
  const source = { path: draft.path, drafts: [draft], problems: [] }
  const outcome = await review([{ source, lint: run }], { lang, guidelines, today: readToday() })
  const loud = active.filter(({ hidden }) => !hidden)
  const on = new Set(loud.map(({ id }) => id))
  const off = Object.keys(rules).filter((id) => !on.has(id))
  const groups = [...attentionOf(draft, loud, run, lang), ...(off.length > 0 ? [[{ id: 'Dimatikan', en: 'Off' }[lang], off] as const] : [])]
  const { report } = await reporters[told === 'json' ? 'json' : 'pretty']()
  const { columns, color, version } = terminal
  const found = report({ ...outcome, checklist: [] }, { color, columns, quiet: false, version, rules, guidelines, failOn: config.failOn })
  const own = new Set(ownRules.map(({ id }) => id))
  if (told === 'json') {
    const attention = groups.map(([why, ids]) => ({ why, rules: ids }))
    terminal.out(`${escapeUnsafe(JSON.stringify({ ...JSON.parse(found), attention }, null, 2))}\n`)
  } else terminal.out([found, ...wordGroups(groups, own, told, lang).flatMap((line) => [...wrap([line], columns, 0, 2), ''])].join('\n'))
  for (const said of [...outcome.problems, ...outcome.notices]) terminal.problem(said)
  terminal.exit(exitCodeOf(outcome, config.failOn))
}

/** So many names are read at a glance. */
const FEW = 8

/** The agency's own rules by name; those that ship are counted where they are many. */
const wordGroups = (
  groups: readonly (readonly [why: string, ids: readonly string[]])[],
  own: ReadonlySet<string>,
  told: Told,
  lang: Lang,
): readonly string[] => {
  const isFolded = ({ length }: readonly string[]) => told === 'own' && length > FEW
  const lines = groups.map(([why, ids]) => {
    const [mine, others] = [ids.filter((id) => own.has(id)).sort(), ids.filter((id) => !own.has(id)).sort()]
    const rest = isFolded(others) ? [{ id: `${others.length} aturan bawaan`, en: `${others.length} rules that ship` }[lang]] : others
    return `${why} (${ids.length}): ${[...mine, ...rest].join(', ')}`
  })
  const some = groups.some(([, ids]) => isFolded(ids.filter((id) => !own.has(id))))
  return some ? [...lines, { id: 'Nama semuanya: tambahkan --all', en: 'For all their names add --all' }[lang]] : lines
}
