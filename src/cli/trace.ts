import type { Setup } from '../load/index.ts'
import { harmless, withoutCommands } from '../report/terminal.ts'
import type { Source } from '../source/index.ts'
import { attentionOf } from './absences.ts'
import type { Found } from './paths.ts'
import type { Terminal } from './terminal.ts'

/** What a run does, told as it does it. */
export interface Trace {
  readonly found: (found: Found) => void
  readonly seen: (source: Source) => void
  readonly cached: (folder: string | undefined, counts: { readonly recalled: number; readonly kept: number } | undefined) => void
}

export const makeTrace = (setup: Setup, terminal: Terminal): Trace => {
  const { lang, layers, ownRules, own, guidelines, config } = setup
  const tell = (id: string, en: string) => terminal.err(withoutCommands(harmless(`saring debug: ${{ id, en }[lang]}`)))
  tell(
    `saring ${terminal.version}, Node ${process.version}, folder ${terminal.cwd}`,
    `saring ${terminal.version}, Node ${process.version}, folder ${terminal.cwd}`,
  )
  if (layers.length === 0) tell('tidak ada konfigurasi: bawaan yang berlaku', 'no config: the defaults hold')
  for (const [i, { path }] of layers.entries()) {
    const last = i === layers.length - 1
    tell(`konfigurasi ${path}${last ? '' : ' (lewat extends)'}`, `config ${path}${last ? '' : ' (by extends)'}`)
  }
  for (const { id, path, yaml } of ownRules)
    tell(`aturan ${id} dari ${path}${yaml ? '' : ' (dari simpanan)'}`, `rule ${id} from ${path}${yaml ? '' : ' (from the cache)'}`)
  for (const { guideline, path } of own) tell(`pedoman ${guideline.id} dari ${path}`, `guideline ${guideline.id} from ${path}`)
  if (config.facts !== undefined) tell(`fakta ${config.facts}`, `facts ${config.facts}`)
  tell(`${guidelines.length} pedoman, ${loud('').length} aturan berlaku`, `${guidelines.length} guidelines, ${loud('').length} rules hold`)
  function loud(path: string) {
    return setup.activeFor(path).filter(({ hidden }) => !hidden)
  }
  return {
    found({ files, skipped }) {
      const passed = [...skipped.values()].reduce((sum, count) => sum + count, 0)
      tell(`${files.length} berkas untuk diperiksa, ${passed} dilewati`, `${files.length} files to check, ${passed} passed over`)
    },
    seen({ path, drafts }) {
      const overrides = setup.overridesFor(path).map((i) => `overrides[${i}]`)
      tell(
        `${path}: dibaca, ${drafts.length} draf${overrides.length > 0 ? `; ${overrides.join(', ')}` : ''}`,
        `${path}: read, ${drafts.length} drafts${overrides.length > 0 ? `; ${overrides.join(', ')}` : ''}`,
      )
      for (const draft of drafts) {
        const name = draft.anchor === undefined ? path : `${path}: ${draft.anchor}`
        for (const [why, ids] of attentionOf(draft, loud(path), setup.lintFor(path), lang)) {
          const line = `${name}: ${why} (${ids.length}): ${ids.join(', ')}`
          tell(line, line)
        }
      }
    },
    cached(folder, counts) {
      if (folder === undefined || !counts) return
      const { recalled, kept } = counts
      tell(`simpanan ${folder}: ${recalled} berkas dipakai ulang, ${kept} ditambahkan`, `cache ${folder}: ${recalled} files recalled, ${kept} added`)
    },
  }
}
