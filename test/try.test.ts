import { expect, test } from 'vitest'
import { folderWith, saring } from './command.ts'

const FILES = {
  '.saringrc.yaml': 'guidelines: [base]\nrulesFrom: [./aturan]\nrules: { tone/shouting: off }\n',
  'aturan/sapaan.yaml': 'title: Sapaan\nseverity: error\nmessage: Tulis “{suggest}”\nterms: { guys: warga }\n',
  'aturan/ig.yaml': 'title: IG\nseverity: note\nmessage: Sebut takarir\nwhen: { platform: instagram }\nrequire: { any: [takarir] }\n',
}

/** The rules below the heading that starts so. */
const group = (out: string, heading: string): readonly string[] => {
  const paragraph = out.split('\n\n').find((part) => part.includes(`${heading} (`) || part.replace(/\n +/g, ' ').startsWith(heading)) ?? ''
  return paragraph
    .replace(/\s+/g, ' ')
    .replace(/^.*\(\d+\): /, '')
    .trim()
    .split(', ')
}

test('a phrase is checked, and every rule says whether it looked, and why not', () => {
  const { code, out, err } = saring(folderWith(FILES), ['try', 'Hai guys, SEGERA DAFTAR!!', '--all'])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toMatch(/^teks\n\n {2}1:5 {2}Kesalahan {2}Tulis “warga” {2}house\/sapaan\n/)
  const looked = group(out, 'Melihat teks ini')
  expect(looked[0]).toBe('house/sapaan')
  expect(looked).toContain('tone/repeated-punctuation')
  expect(looked).not.toContain('tone/insult')
  expect(group(out, 'Tidur, tidak satu pun katanya ada di sini')).toContain('tone/insult')
  expect(group(out, 'Hanya untuk kanal: instagram; teks ini tanpa kanal')).toEqual(['house/ig'])
  expect(group(out, 'Hanya untuk bahasa: en; teks ini bahasa: id')).toContain('tone/english-profanity')
  expect(group(out, 'Dimatikan')).toEqual(['tone/shouting'])
})

test('the fields of a draft may be given, in both languages', () => {
  const { code, out } = saring(folderWith(FILES), ['try', 'Hai', 'warga', '--field', 'kanal=IG', '--field', 'kind=balasan', '--lang', 'en', '--all'])
  expect(code).toBe(0)
  expect(out).toContain('house/ig')
  expect(group(out, 'Looked at this text')).toContain('house/ig')
  expect(group(out, 'Only for mode: crisis; this text has mode: normal')).toEqual(['crisis/no-action'])
})

test('rules that ship are counted, the agency’s own are named; as data all are', () => {
  const cwd = folderWith(FILES)
  const { out } = saring(cwd, ['try', 'Hai guys'])
  expect(out).toMatch(/Melihat teks ini \(\d+\): house\/sapaan, \d+ aturan bawaan/)
  expect(out).toMatch(/Dimatikan \(1\): tone\/shouting\n\nNama semuanya: tambahkan --all\n/)
  expect(out.split('\n').length).toBeLessThan(50)
  const { findings, attention } = JSON.parse(saring(cwd, ['try', 'Hai guys', '--format', 'json', '--lang', 'en']).out)
  expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('house/sapaan')
  expect(attention[0].why).toBe('Looked at this text')
  expect(attention[0].rules).toContain('house/sapaan')
  expect(attention.at(-1)).toEqual({ why: 'Off', rules: ['tone/shouting'] })
})

test.each<[string[], RegExp, RegExp]>([
  [['--field', 'kanl=x'], /isian “kanl” tidak dikenal\. Maksud Anda “kanal”\?/, /“kanl”\. Did you mean “kanal”\?/],
  [['--field', 'kanal=twiter'], /nilai “twiter” tidak dikenal\. Maksud Anda “twitter”\?/, /unknown value “twiter”/],
  [['--field', 'kanal'], /tulis isian=nilai/, /write name=value/],
])('%j is refused', (args, indonesian, english) => {
  expect(saring(folderWith(FILES), ['try', 'Halo', ...args])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(indonesian) })
  expect(saring(folderWith(FILES), ['try', 'Halo', ...args, '--lang', 'en'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(english) })
})
