import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { bin, folderWith, saring } from './command.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

/** The fenced blocks of a chapter, in order, with what stands behind their fences. */
const blocksOf = (heading: string) => {
  const chapter = readme.slice(readme.indexOf(`\n${heading}\n`) + heading.length + 2)
  const end = chapter.search(/^#{2,3} (?!\d)/m)
  return [...chapter.slice(0, end).matchAll(/^(`{3,})(\w+)(?: (>>?) (\S+))?\n([\s\S]*?)^\1$/gm)].map(([, , lang, how, file, text = '']) => ({
    lang,
    how,
    file,
    text,
  }))
}

test.each([
  ['## Menulis aturan sendiri', ['antre', 'ejaan', 'pukul', 'sapaan'], 'id'],
  ['### Write your own rules', ['greeting', 'opening', 'queue', 'spelling'], 'en'],
])('what README tells editors works as printed: %s', (heading, rules, lang) => {
  const cwd = folderWith({})
  const tools = folderWith({ npx: `#!/bin/sh\nshift\nexec "${process.execPath}" "${bin}" "$@"\n` })
  chmodSync(join(tools, 'npx'), 0o755)
  const env = { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, NO_COLOR: '1' }
  const blocks = blocksOf(heading)
  expect(blocks.map(({ lang: kind }) => kind)).toEqual(['sh', 'yaml', 'yaml', 'sh', 'markdown', 'sh'])
  for (const { lang: kind, how, file = '', text } of blocks) {
    if (kind !== 'sh') {
      mkdirSync(dirname(join(cwd, file)), { recursive: true })
      if (how === '>>') appendFileSync(join(cwd, file), text)
      else writeFileSync(join(cwd, file), text)
      continue
    }
    for (const line of text.trim().split('\n')) {
      const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', line], { cwd, env, encoding: 'utf8' })
      expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' })
      expect(stdout).not.toBe('')
    }
  }
  const { guidelines, unnamed } = JSON.parse(saring(cwd, ['guidelines', '--format', 'json']).out)
  expect(guidelines[0].clauses.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`)).toEqual([
    '1.1 watched',
    '1.2 watched',
    '2.1 person',
    '3.1 watched',
  ])
  expect(unnamed.own).toEqual([])
  expect(saring(cwd, ['test', '--format', 'json']).out).toContain(`"rules": ${rules.length},`)
  for (const rule of rules) expect(saring(cwd, ['explain', `house/${rule}`, '--lang', lang]).code).toBe(0)
})
