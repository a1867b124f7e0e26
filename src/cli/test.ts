import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { showPath } from '../load/file.ts'
import { activeRules, load, type Setup } from '../load/index.ts'
import { nearest } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import { fail } from '../proof.ts'
import { type Proofs, proveAll, type Written } from '../proofs.ts'
import { proofReporters } from '../report/proofs.ts'
import { type Key, valueAt } from '../yaml.ts'
import { benchOf } from './bench.ts'
import { type GlobalLoad, globalsOf, oneOf, withConfig, withLang } from './options.ts'
import type { Terminal } from './terminal.ts'

const formats = Object.keys(proofReporters) as (keyof typeof proofReporters)[]

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  withConfig(withLang(command, lang), lang)
    .argument('[paths...]', say('berkas atau folder aturan dan pedoman (bila tidak, semuanya)', 'files or folders of rules and guidelines (else all)'))
    .option('--watch', say('jalankan lagi tiap kali ada yang berubah', 'run again whenever something changes'))
    .option('--format <format>', say(`bentuk: ${formats.join(', ')}`, `form: ${formats.join(', ')}`), oneOf('--format', formats), 'pretty')
    .action(async (paths: readonly string[]) => {
      const { watch, format } = command.opts() as { readonly watch?: boolean; readonly format: keyof typeof proofReporters }
      const globals = globalsOf(command)
      const run = async () => {
        const { proofs, setup } = await testOwn(terminal.cwd, paths, globals)
        terminal.out(proofReporters[format](proofs, { lang: setup.lang, color: terminal.color, columns: terminal.columns, version: terminal.version }))
        terminal.exit(proofs.failures.length > 0 ? 1 : 0)
        return setup
      }
      if (watch) await (await import('./watch.ts')).watchOwn(run, terminal, lang)
      else await run()
    })
}

/** Runs the examples of all that the agency wrote, or of what stands at these paths. */
export const testOwn = async (cwd: string, paths: readonly string[], globals: GlobalLoad): Promise<{ readonly proofs: Proofs; readonly setup: Setup }> => {
  const setup = await load({ cwd, keepMissing: true, ...globals })
  const { ownRules, own, missing, lang } = setup
  const everything = [...ownRules, ...own].map(({ path }) => path)
  if (everything.length === 0) throw new BrokenInput([{ message: NOTHING }])
  const isWanted = select(paths, cwd, everything)
  const written: Written = {
    rules: ownRules
      .filter(({ path }) => isWanted(path))
      .map(({ id, rule, path, yaml }) => ({
        rule,
        reportsTerms: valueAt(yaml?.data, ['terms']) !== undefined,
        keysOf: (term) => waysTo(term, yaml?.data),
        subject: { name: id, path, placeOf: (keys) => yaml?.lineAt(yaml.range(keys, keys[0] === 'terms' ? 'key' : 'value').start) ?? { line: 1, column: 1 } },
      })),
    guidelines: own
      .filter(({ path }) => isWanted(path))
      .map(({ guideline, path, placeOf }) => ({
        guideline,
        subjectOf: (i) => ({ name: `${guideline.id}/${guideline.clauses[i]?.id}`, path, placeOf: (keys) => placeOf(i, keys) }),
      })),
  }
  const proofs = await proveAll(written, activeRules(setup), benchOf(setup, lang))
  const unknown = missing
    .filter(({ path }) => isWanted(path ?? ''))
    .map(({ path = '', line = 1, column = 1, message }) => fail({ name: basename(path), path, placeOf: () => ({ line, column }) }, [], message))
  const failures = [...proofs.failures, ...unknown].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column))
  return { proofs: { ...proofs, failures }, setup }
}

/** What leads to a term in the data of its file. */
const waysTo = (term: string, data: unknown): readonly Key[] =>
  [
    ['terms', term],
    ['terms', 'id', term],
    ['terms', 'en', term],
    ...[valueAt(data, ['near'])].flat().flatMap((word, i) => (word === term ? [['near', i]] : [])),
    ['limit', 'of', 'term'],
    ['slips'],
  ].find((keys) => valueAt(data, keys) !== undefined) ?? []

/** Is a file one of those, or in one of those folders, that the command line names? */
const select = (paths: readonly string[], cwd: string, files: readonly string[]): ((path: string) => boolean) => {
  if (paths.length === 0) return () => true
  const wanted = paths.map((path) => {
    const shown = showPath(resolve(cwd, path), cwd)
    const holds = (file: string) => shown === cwd || file === shown || file.startsWith(`${shown.replace(/\/$/, '')}/`)
    if (files.some(holds)) return holds
    const folder = dirname(resolve(cwd, path))
    const near = existsSync(resolve(cwd, path)) || !existsSync(folder) ? undefined : nearest(basename(path), readdirSync(folder))
    const meant = (maksud: string) => (near ? `. ${maksud} “${near}”?` : '')
    throw new BrokenInput([
      {
        path: shown,
        message: {
          id: `bukan aturan atau pedoman yang disebut konfigurasi di rulesFrom atau guidelines${meant('Maksud Anda')}`,
          en: `no rule or guideline that the config names in rulesFrom or guidelines${meant('Did you mean')}`,
        },
      },
    ])
  })
  return (path) => wanted.some((holds) => holds(path))
}

const NOTHING = {
  id: 'konfigurasi ini tidak menyebut aturan (rulesFrom) atau pedoman sendiri. Mulai dengan: saring init',
  en: 'this config names no rules (rulesFrom) or guidelines of your own. Start with: saring init',
}
