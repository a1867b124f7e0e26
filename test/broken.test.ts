import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'

const folder = join(import.meta.dirname, '../fixtures/config')

/** Where a broken file of each folder stands in a content repository, and the config that names it. */
const STANDS: Readonly<Record<string, { readonly at: string; readonly config?: string }>> = {
  rule: { at: 'aturan/contoh.yaml', config: 'rulesFrom: [./aturan]\n' },
  guideline: { at: 'pedoman.yaml', config: 'guidelines: [base, ./pedoman.yaml]\n' },
  facts: { at: 'fakta.yaml', config: 'facts: ./fakta.yaml\n' },
  config: { at: '.saringrc.yaml' },
}

describe.each(Object.entries(STANDS))('a broken %s file stops the run with its place and what to do, in both languages', (kind, { at, config }) => {
  const files = readdirSync(join(folder, kind)).filter((file) => file.endsWith('.yaml'))
  test.each(files)('%s', (file) => {
    const path = join(folder, kind, file)
    const cwd = folderWith({ 'a.md': 'Halo.\n', ...(config !== undefined && { '.saringrc.yaml': config }), [at]: readFileSync(path, 'utf8') })
    const said = ['id', 'en'].map((lang) => {
      const { code, out, err } = saring(cwd, ['a.md', '--lang', lang])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err.replaceAll(/^saring: /gm, '')
    })
    expect(said.join('')).toBe(readFileSync(path.replace('.yaml', '.txt'), 'utf8'))
  })
})
