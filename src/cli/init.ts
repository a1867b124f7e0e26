import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Lang } from '../language.ts'
import { showPath } from '../load/file.ts'
import { findConfig } from '../load/find-config.ts'
import { mergeLayers, readLayers } from '../load/layers.ts'
import { type Ask, askAt } from './ask.ts'
import { globalsOf, oneOf, withLang } from './options.ts'
import { schemaLine } from './schema-line.ts'
import { PLACES, starter } from './starter.ts'
import { CI, type Ci } from './starter-options.ts'
import type { Terminal } from './terminal.ts'
import { writeNew } from './write-new.ts'

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  withLang(command, lang)
    .argument('[folder]', say('folder repositori (bila tidak, folder ini)', 'the folder of the repository (else this one)'), '.')
    .option('--issuer <name>', say('nama instansi', 'the name of the agency'))
    .option('--ci <service>', say('layanan CI: github, gitlab, atau none', 'CI service: github, gitlab or none'), oneOf('--ci', CI))
    .action(async (folder: string) => {
      const path = resolve(terminal.cwd, folder)
      const config = await findConfig(statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : terminal.cwd)
      // A repository in English goes on in English.
      const spoken = globalsOf(command).lang ?? (config === undefined ? undefined : mergeLayers(readLayers(config, terminal.cwd)).lang) ?? lang
      const given = command.opts() as { readonly issuer?: string; readonly ci?: Ci }
      const { issuer, ci } = await complete(given, await askAt(terminal, spoken), spoken)
      init(path, config !== undefined && dirname(config) === path ? config : undefined, { issuer, ci, lang: spoken }, terminal)
    })
}

const CONFIG = '.saringrc.yaml'

const complete = async (given: { readonly issuer?: string; readonly ci?: Ci }, ask: Ask | undefined, lang: Lang) => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const issuer = given.issuer ?? (await ask?.text(say('Nama instansi?', 'The name of the agency?'))) ?? say('Instansi Kami', 'Our Agency')
  const services = { github: 'GitHub Actions', gitlab: 'GitLab CI', none: say('Tidak ada', 'None') }
  const ci = given.ci ?? (await ask?.choose(say('Di mana draf diperiksa otomatis?', 'Where are drafts checked automatically?'), services)) ?? 'github'
  return { issuer, ci }
}

const init = (
  folder: string,
  config: string | undefined,
  { issuer, ci, lang }: { readonly issuer: string; readonly ci: Ci; readonly lang: Lang },
  terminal: Terminal,
): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const all = Object.entries(starter({ lang, issuer, ci, version: terminal.version, year: new Date().getFullYear() }))
  const show = (path: string) => showPath(path, terminal.cwd)
  const { guideline, rules } = PLACES[lang]
  // A second config would shadow the one that is there.
  const files = all
    .filter(([path]) => config === undefined || path !== CONFIG)
    .map(([path, text]) => {
      const kind = path === CONFIG ? 'config' : path.startsWith(`${rules}/`) ? 'rule' : undefined
      return [resolve(folder, path), kind ? schemaLine(kind, resolve(folder, path)) + text : text] as const
    })
  const written = new Set(writeNew(Object.fromEntries(files)))
  for (const [path] of files) {
    terminal.out(`${written.has(path) ? say('ditulis  ', 'written  ') : say('sudah ada', 'kept     ')}  ${show(path)}\n`)
  }
  if (config !== undefined)
    terminal.out(
      say(
        `\nKonfigurasi sudah ada dan tidak diubah: ${show(config)}. Tambahkan sendiri ke guidelines: ./${guideline}, dan ke rulesFrom: ./${rules}.\n`,
        `\nThere is a config already, and it was not changed: ${show(config)}. Add to its guidelines: ./${guideline}, and to rulesFrom: ./${rules}.\n`,
      ),
    )
  terminal.out(
    say(
      '\nLangkah berikut:\n  npx saring             periksa draf\n  npx saring test        jalankan contoh aturan dan pedoman\n  npx saring guidelines  lihat cakupan pedoman\n  npx saring new rule    buat aturan baru\n',
      '\nNext:\n  npx saring             check the drafts\n  npx saring test        run the examples of rules and guideline\n  npx saring guidelines  see how far the guideline is watched\n  npx saring new rule    make a new rule\n',
    ),
  )
}
