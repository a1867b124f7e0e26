import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { showPath } from '../load/file.ts'
import { load, type Setup } from '../load/index.ts'
import { unknownName } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import { proofReporters } from '../report/proofs.ts'
import { SEVERITIES } from '../severity.ts'
import { askAt } from './ask.ts'
import { benchOf } from './bench.ts'
import { completeGuideline, type GuidelineAnswers, makeGuideline } from './new-guideline.ts'
import { makeRule } from './new-rule.ts'
import { globalsOf, oneOf, withConfig, withLang } from './options.ts'
import { completeRule, type RuleAnswers } from './rule-answers.ts'
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
      const answers = await completeRule(rule.opts() as RuleAnswers, await askAt(terminal, lang), lang)
      const id = answers.name.includes('/') ? answers.name : `house/${answers.name}`
      const path = join(folder, `${answers.name}.yaml`)
      if (id in setup.rules)
        throw new BrokenInput([{ message: { id: `aturan ${id} sudah ada: beri nama lain`, en: `there is a rule ${id} already: give another name` } }])
      refuseExisting(path, terminal.cwd)
      const { text, proofs } = await makeRule(answers, id, showPath(path, terminal.cwd), benchOf(setup, lang))
      terminal.out(`${text}\n`)
      terminal.out(proofReporters.pretty(proofs, { lang, color: terminal.color, columns: terminal.columns, version: terminal.version }))
      if (proofs.failures.length > 0) {
        terminal.err({ id: 'Aturan ini tidak ditulis: contohnya tidak cocok.', en: 'The rule was not written: its examples do not hold.' }[lang])
        return terminal.exit(1)
      }
      writeNew({ [path]: text })
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
      const answers = await completeGuideline(guideline.opts() as GuidelineAnswers, await askAt(terminal, lang), lang)
      const path = join(setup.configPath === undefined ? terminal.cwd : dirname(setup.configPath), `${answers.name}.md`)
      refuseExisting(path, terminal.cwd)
      const text = makeGuideline(answers, showPath(path, terminal.cwd), setup.rules, lang)
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

const refuseExisting = (path: string, cwd: string): void => {
  if (existsSync(path))
    throw new BrokenInput([{ path: showPath(path, cwd), message: { id: 'sudah ada: beri nama lain', en: 'exists already: give another name' } }])
}
