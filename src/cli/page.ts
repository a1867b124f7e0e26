import { writeFileSync } from 'node:fs'
import { template } from 'saring:page'
import type { Command } from 'commander'
import type { Baked } from '../baked.ts'
import type { Lang } from '../language.ts'
import { settingsOf } from '../load/held-back.ts'
import { load, type Setup } from '../load/index.ts'
import { BrokenInput } from '../problem.ts'
import { globalsOf, withConfig, withLang } from './options.ts'
import type { Terminal } from './terminal.ts'

export const add = (command: Command, terminal: Terminal, lang: Lang): void => {
  withConfig(withLang(command, lang), lang)
    .option('--output <file>', { id: 'berkas halamannya (bila tidak, saring.html)', en: 'the file of the page (else saring.html)' }[lang])
    .action(async () => {
      const setup = await load({ cwd: terminal.cwd, ...globalsOf(command) })
      const options = command.opts() as { readonly output?: string }
      const path = options.output ?? 'saring.html'
      const page = fill(template(), bake(setup, terminal.version))
      write(path, page)
      const leftOut = setup.ownRules.filter(({ file }) => file === undefined).map(({ id }) => id)
      if (leftOut.length > 0)
        terminal.err(
          { id: `tidak ikut ke halaman, karena bukan YAML: ${leftOut.join(', ')}`, en: `not in the page, because not YAML: ${leftOut.join(', ')}` }[setup.lang],
        )
      const size = (Buffer.byteLength(page) / 1_000_000).toFixed(1)
      terminal.err(
        {
          id: `${path} (${size.replace('.', ',')} MB): bagikan berkas ini, buka dengan klik ganda; tidak ada yang dikirim ke mana pun`,
          en: `${path} (${size} MB): share this file, open it with a double click; nothing is sent anywhere`,
        }[setup.lang],
      )
    })
}

const bake = (setup: Setup, version: string): Baked => {
  const { lang, config, guidelines, ownRules, facts } = setup
  const { path: _, base: __, ruleIds: ___, ...read } = setup.readOptionsFor('')
  return {
    version,
    lang,
    read,
    guidelines,
    ownRules: Object.fromEntries(ownRules.flatMap(({ id, file }) => (file ? [[id, file]] : []))),
    settings: settingsOf(setup),
    locked: config.locked,
    facts,
  }
}

/** Data in a page ends at a `<`, whatever follows it. */
const fill = (page: string, baked: Baked): string => page.replace('@baked@', () => JSON.stringify(baked).replaceAll('<', '\\u003c'))

const write = (path: string, page: string): void => {
  try {
    writeFileSync(path, page)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new BrokenInput([{ path, message: { id: `halaman tidak dapat ditulis (${code})`, en: `the page cannot be written (${code})` } }])
  }
}
