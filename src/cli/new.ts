import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { showPath } from '../load/file.ts'
import { load, type Setup } from '../load/index.ts'
import { unknownName } from '../nearest.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import type { Proofs } from '../proofs.ts'
import { proofReporters } from '../report/proofs.ts'
import { SEVERITIES } from '../severity.ts'
import { askAt } from './ask.ts'
import { benchOf } from './bench.ts'
import { type CompleteGuideline, completeGuideline, type GuidelineAnswers, makeGuideline } from './new-guideline.ts'
import { faultIn, makeRule } from './new-rule.ts'
import { globalsOf, oneOf, withConfig, withLang } from './options.ts'
import { type Check, completeRule, type RuleAnswers } from './rule-answers.ts'
import { amendRule } from './rule-questions.ts'
import { schemaLine } from './schema-line.ts'
import type { Terminal } from './terminal.ts'
import { writeNew } from './write-new.ts'

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const again = (value: string, before: readonly string[] = []) => [...before, value]
  command.argument('<what>', say('rule atau guideline', 'rule or guideline')).action((what: string) => {
    throw new BrokenInput([{ message: unknownName('new:', 'new:', what, ['rule', 'guideline']) }])
  })
  const rule = command.command('rule').description(say('aturan YAML beserta contohnya', 'a rule in YAML, with its examples'))
  withConfig(withLang(rule, lang), lang)
    .option('--name <name>', say('nama, mis. sapaan atau bahasa/sapaan', 'its name, e.g. greeting or language/greeting'))
    .option('--title <title>', say('yang ditemukannya', 'what it finds'))
    .option('--message <text>', say('pesan; {found} dan {suggest} diisi', 'what it says; {found} and {suggest} are filled in'))
    .option('--severity <severity>', say('error, warning (bila kosong), note', 'error, warning (by default), note'), oneOf('--severity', SEVERITIES))
    .option('--term <word=right>', say('kata dan gantinya; boleh berulang', 'a word and what to write; again for more'), again)
    .option('--pattern <pattern>', say('pola (ekspresi reguler)', 'a pattern (regular expression)'))
    .option('--require <phrase>', say('frasa yang harus ada; boleh berulang', 'a phrase that must be there; again for others'), again)
    .option(
      '--limit <what>',
      say('yang dibatasi: hashtags, emoji, words, characters, links, accounts', 'what is limited: hashtags, emoji, words, characters, links, accounts'),
    )
    .option('--max <number>', say('paling banyak', 'at most'))
    .option('--bad <text>', say('contoh yang salah; boleh berulang', 'an example that is wrong; again for more'), again)
    .option('--good <text>', say('contoh yang benar; boleh berulang', 'an example that is right; again for more'), again)
    .action(async () => {
      const setup = await load({ cwd: terminal.cwd, keepMissing: true, ...globalsOf(rule) })
      const { lang } = setup
      const folder = folderOf(setup)
      const idOf = (name: string) => (name.includes('/') ? name : `house/${name}`)
      const pathOf = (name: string) => join(folder, `${name}.yaml`)
      const ask = await askAt(terminal, lang)
      const check: Check = { name: (name) => taken(idOf(name), pathOf(name), setup, terminal.cwd)?.message[lang], rule: (answers) => faultIn(answers, lang) }
      let answers = await completeRule(rule.opts() as RuleAnswers, ask, lang, check)
      const [id, path] = [idOf(answers.name), pathOf(answers.name)]
      refuse(taken(id, path, setup, terminal.cwd))
      const tell = (proofs: Proofs) => proofReporters.pretty(proofs, { lang, color: terminal.color, columns: terminal.columns, version: terminal.version })
      const make = () => makeRule(answers, id, showPath(path, terminal.cwd), benchOf(setup, lang))
      let made = await make()
      while (ask && made.failed) {
        ask.tell(tell(made.proofs).trimEnd())
        answers = await amendRule(answers, made.failed, ask, lang, check.rule)
        made = await make()
      }
      const { text, proofs } = made
      terminal.out(`${text}\n`)
      terminal.out(tell(proofs))
      if (made.failed) {
        terminal.err({ id: 'Aturan ini tidak ditulis: contohnya tidak cocok.', en: 'The rule was not written: its examples do not hold.' }[lang])
        return terminal.exit(1)
      }
      writeNew({ [path]: schemaLine('rule', path) + text })
      terminal.out(`${{ id: 'Ditulis', en: 'Written' }[lang]}: ${showPath(path, terminal.cwd)} (${id})\n`)
    })
  const guideline = command.command('guideline').description(say('pedoman Markdown', 'a guideline in Markdown'))
  withConfig(withLang(guideline, lang), lang)
    .option('--name <name>', say('nama berkas, mis. pedoman-layanan', 'name of its file, e.g. service-guideline'))
    .option('--short <text>', say('sebutan singkat di temuan', 'its short name in findings'))
    .option('--title <title>', say('judul', 'its title'))
    .option('--issuer <name>', say('penerbit', 'who issues it'))
    .option('--year <year>', say('tahun (bila kosong, tahun ini)', 'its year (else this one)'))
    .option('--clause <heading=rules>', say('“1.1 Bahasa = tone/insult, house/sapaan”; boleh berulang', '“1.1 Courtesy = tone/insult”; again for more'), again)
    .option('--ask <heading=question>', say('“2.1 Foto = Sudah izin?”; boleh berulang', '“2.1 Photos = Was consent given?”; again for more'), again)
    .action(async () => {
      const setup = await load({ cwd: terminal.cwd, keepMissing: true, ...globalsOf(guideline) })
      const { lang } = setup
      const pathOf = (name: string) => join(setup.configPath === undefined ? terminal.cwd : dirname(setup.configPath), `${name}.md`)
      const make = (answers: CompleteGuideline) => makeGuideline(answers, showPath(pathOf(answers.name), terminal.cwd), setup.rules, lang)
      const answers = await completeGuideline(guideline.opts() as GuidelineAnswers, await askAt(terminal, lang), lang, {
        name: (name) => existing(pathOf(name), terminal.cwd)?.message[lang],
        clauses: (clauses) => faultOf(() => make({ name: 'x', short: 'x', title: 'x', issuer: 'x', ...clauses }), lang),
      })
      const path = pathOf(answers.name)
      refuse(existing(path, terminal.cwd))
      const text = make(answers)
      writeNew({ [path]: text })
      terminal.out(
        {
          id: `Ditulis: ${showPath(path, terminal.cwd)}\nAgar berlaku, tambahkan ke guidelines di konfigurasi: ./${answers.name}.md\n`,
          en: `Written: ${showPath(path, terminal.cwd)}\nFor it to hold, add to guidelines in the config: ./${answers.name}.md\n`,
        }[lang],
      )
    })
}

/** The first folder of rules that the config names. */
const folderOf = ({ config, configPath }: Setup): string => {
  const folder = config.rulesFrom.find((name) => /^\.{0,2}[/\\]/.test(name))
  if (folder !== undefined && configPath !== undefined) return resolve(dirname(configPath), folder)
  throw new BrokenInput([
    {
      message: {
        id: 'konfigurasi tidak menyebut folder aturan: tulis rulesFrom: [./aturan], atau mulai dengan saring init',
        en: 'the config names no folder of rules: write rulesFrom: [./rules], or start with saring init',
      },
    },
  ])
}

/** Why a rule cannot have this name. */
const taken = (id: string, path: string, { rules }: Setup, cwd: string): Problem | undefined =>
  Object.hasOwn(rules, id)
    ? { message: { id: `aturan ${id} sudah ada: beri nama lain`, en: `there is a rule ${id} already: give another name` } }
    : existing(path, cwd)

const existing = (path: string, cwd: string): Problem | undefined =>
  existsSync(path) ? { path: showPath(path, cwd), message: { id: 'sudah ada: beri nama lain', en: 'exists already: give another name' } } : undefined

const refuse = (problem: Problem | undefined): void => {
  if (problem) throw new BrokenInput([problem])
}

/** The first problem in words, where something cannot be made. */
const faultOf = (make: () => unknown, lang: Lang): string | undefined => {
  try {
    make()
    return undefined
  } catch (error) {
    if (error instanceof BrokenInput) return error.problems[0]?.message[lang]
    throw error
  }
}
