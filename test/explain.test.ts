import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { shippedRules } from '../src/catalogue.ts'
import { rulePage } from '../src/cli/rule-page.ts'
import { load } from '../src/load/index.ts'
import { faultsOf } from '../src/settle.ts'
import { folderWith, saring } from './command.ts'

const COLUMNS = 80
const SECTIONS = {
  id: ['Mengapa', 'Yang dikatakannya', 'Pedoman', 'Yang ditemukan, di antara « »', 'Yang baik', 'Batas yang diketahui', 'Opsi, di .saringrc.yaml'],
  en: ['Why', 'What it says', 'Guidelines', 'What it finds, between « »', 'What is good', 'Known limits', 'Options, in .saringrc.yaml'],
}

describe.each(['id', 'en'] as const)('the page of every rule (%s)', (lang) => {
  test.each(Object.entries(shippedRules))('%s', async (id, rule) => {
    const page = rulePage(id, rule, await load({ cwd: folderWith({}), lang }), COLUMNS)
    const lines = page.split('\n')
    expect(lines[0]).toContain(id)
    expect(lines.filter((line) => SECTIONS[lang].includes(line))).toEqual(SECTIONS[lang])
    const config = page.slice(page.indexOf('    rules:\n'))
    expect(lines.slice(0, -config.split('\n').length).filter((line) => line.length > COLUMNS)).toEqual([])
    const setting = (parse(config) as { rules: Record<string, object> }).rules[id]
    expect(Object.keys(setting ?? {})).toContain('severity')
    expect(faultsOf(rule, (setting ?? {}) as Parameters<typeof faultsOf>[1])).toEqual([])
    expect(page).not.toMatch(/undefined|\[object/)
    expect(page.slice(0, page.indexOf('« »'))).not.toMatch(/\{\w+\}/)
  })
})

test('a page has the clauses with their text, and the documents that are not used by name alone', () => {
  const { out } = saring(folderWith({}), ['explain', 'tone/threat'])
  expect(out).toContain('UU 25/2009 Pasal 34 huruf c: Santun dan ramah (id/uu-25-2009/34-c)\n    Petugas melayani dengan santun dan ramah.')
  expect(out).toContain('tidak dipakai konfigurasi ini: id/uu-5-2014/5-2-c')
  expect(out).toContain('bawaan: error')
})

test('the page of a rule tells when it is checked, in the words of its language', () => {
  expect(saring(folderWith({}), ['explain', 'crisis/no-action']).out).toMatch(/Kapan diperiksa\n {2}- .*krisis/)
  expect(saring(folderWith({}), ['explain', 'crisis/no-action', '--lang', 'en']).out).toMatch(/When it is checked\n {2}- .*crisis/)
})

test('a clause and its document are found by the words with which a report cites them', () => {
  const folder = folderWith({})
  const cited = saring(folder, ['explain', 'UU', '25/2009', 'pasal', '34', 'huruf', 'c'])
  expect(cited).toEqual(saring(folder, ['explain', 'id/uu-25-2009/34-c']))
  expect(cited.out).toContain('Petugas melayani dengan santun dan ramah.')
  expect(saring(folder, ['explain', 'UU 25/2009'])).toEqual(saring(folder, ['explain', 'id/uu-25-2009']))
  expect(saring(folder, ['explain', 'House guideline 1.2', '--lang', 'en']).out).toContain('Do not threaten or blame people')
  expect(saring(folder, ['explain', 'UU 25/2009 Pasal 999']).code).toBe(2)
})
