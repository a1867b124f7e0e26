import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { safeParse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { formsOf } from '../src/kind/slips.ts'
import { readYaml } from '../src/read-yaml.ts'
import { RuleFileSchema, type Slips } from '../src/rule-file.ts'
import { folderWith, saringJson } from './command.ts'

const forms = (slips: Slips) => formsOf(slips, {}).map(({ text, suggest }) => `${text}→${suggest}`)

describe('a slip', () => {
  test.each<[string, string[], string[]]>([
    ['z > j', ['zaman', 'taman'], ['jaman→zaman']],
    ['f > p', ['efektif'], ['epektip→efektif', 'epektif→efektif', 'efektip→efektif']],
    ['meng- > mengk-', ['mengonsumsi', 'dimengerti'], ['mengkonsumsi→mengonsumsi']],
    ['me- >', ['mengambil'], ['ngambil→mengambil']],
    ['-kan > -in', ['ambilkan', 'kanal'], ['ambilin→ambilkan']],
    ['me- >, -kan > -in', ['mengambilkan', 'mengambil'], ['ngambilin→mengambilkan']],
    ['-a > -aa', ['lama'], ['lamaa→lama']],
    ['vowels >', ['bayar', 'itu'], ['bayr→bayar', 'byar→bayar']],
  ])('%s in %j', (slip, words, expected) => expect(forms({ [slip]: words })).toEqual(expected))
  test('leaves out what is a word of its own', () => {
    expect(forms({ 'vowels >': { in: ['bayar'], except: ['byar'] } })).toEqual(['bayr→bayar'])
  })
  test('carries its flags to its forms', () => {
    const [form] = formsOf({ 'kh > h': { in: ['akhir'], case: true } }, { lemma: true })
    expect(form).toMatchObject({ text: 'ahir', suggest: ['akhir'], lemma: true, case: true, lang: 'id' })
  })
  test.each(['jaman', 'a > b > c', '> j', 'a > b,'])('"%s" is none', (slip) => {
    const result = safeParse(RuleFileSchema.entries.slips, { [slip]: ['zaman'] })
    expect(result.issues?.[0]?.message).toContain('right > wrong')
  })
})

test.each(['nonstandard-word', 'slang'])('no form of language/%s is a word that the rule itself wants', (name) => {
  const path = join(import.meta.dirname, `../rules/language/${name}.yaml`)
  const read = readYaml(RuleFileSchema, readFileSync(path, 'utf8'), path)
  if (!('value' in read)) throw new Error(JSON.stringify(read.problems))
  const all = formsOf(read.value.slips ?? {}, read.value)
  const wanted = new Set(all.flatMap(({ suggest }) => suggest))
  expect(all.length).toBeGreaterThan(3000)
  expect(all.filter(({ text }) => wanted.has(text))).toEqual([])
})

describe('the command', () => {
  const draft = 'Warga Bantul silahkan perhatikan jaman dan abai mana; kementrian mengkonsumsi zikr, bgt.\n'
  const found = (files: Record<string, string> = {}) =>
    saringJson(folderWith({ 'a.md': `---\nlang: id\n---\n${draft}`, ...files }), ['a.md']).report.findings.flatMap(({ rule, text, suggest }) =>
      rule === 'language/nonstandard-word' || rule === 'language/slang' ? [`${text}→${suggest}`] : [],
    )
  const shipped = ['silahkan→silakan', 'jaman→zaman', 'abai mana→abaimana', 'kementrian→kementerian', 'mengkonsumsi→mengonsumsi', 'zikr→zikir', 'bgt→sekali']
  test('suggests what the build has listed', () => expect(found()).toEqual(shipped))
  test('lists for itself where config changes the list', () => {
    const config = 'rules:\n  language/nonstandard-word: { allow: [silahkan, abai mana], add: { jaman: masa } }\n'
    expect(found({ '.saringrc.yaml': config })).toEqual(['jaman→masa', ...shipped.slice(3)])
  })
})
