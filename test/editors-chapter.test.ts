import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from './command.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

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

/** An npm that installs what would be published, and what it needs, from here instead of the registry. */
const withRegistryHere = () => {
  const tools = folderWith({})
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', tools], { cwd: root, encoding: 'utf8' }).trim()
  const npm = execFileSync('/bin/sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim()
  const here = (name: string) => join(root, 'node_modules', name)
  const needed = ['valibot', '@types/mdast', '@types/nlcst', '@types/unist'].map(here).join(' ')
  writeFileSync(
    join(tools, 'npm'),
    `#!/bin/sh
test "$1 $2" = 'install -D' || exit 3
if test "$3" = saring
then exec "${npm}" install -D --offline --no-audit --no-fund --ignore-scripts ${join(tools, packed)} ${needed}
else ln -s "${root}/node_modules/$3" "node_modules/$3" && echo linked
fi
`,
  )
  chmodSync(join(tools, 'npm'), 0o755)
  return { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, NO_COLOR: '1' }
}

/** Writes each file of these blocks and runs each command, in order. */
const follow = (blocks: ReturnType<typeof blocksOf>, cwd: string, env: NodeJS.ProcessEnv) => {
  for (const { lang: kind, how, file, text } of blocks) {
    if (kind !== 'sh') {
      if (file === undefined) continue
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
}

test.each([
  ['## Menulis aturan sendiri', '### Aturan berupa kode, dan paket', ['antre', 'ejaan', 'pukul', 'sapaan'], 'id'],
  ['### Write your own rules', '### Rules in code, and packages', ['greeting', 'opening', 'queue', 'spelling'], 'en'],
])('what README tells editors works as printed, with the package that would be published: %s', { timeout: 240_000 }, (heading, code, rules, lang) => {
  const cwd = folderWith({})
  const env = withRegistryHere()
  const run = (...args: string[]) => spawnSync('npx', ['saring', ...args], { cwd, env, encoding: 'utf8' })
  const blocks = blocksOf(heading)
  expect(blocks.map(({ lang: kind }) => kind)).toEqual(['sh', 'yaml', 'yaml', 'sh', 'markdown', 'sh'])
  follow(blocks, cwd, env)
  const { guidelines, unnamed } = JSON.parse(run('guidelines', '--format', 'json').stdout)
  expect(guidelines[0].clauses.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`)).toEqual([
    '1.1 watched',
    '1.2 watched',
    '2.1 person',
    '3.1 watched',
  ])
  expect(unnamed.own).toEqual([])
  expect(run('test', '--format', 'json').stdout).toContain(`"rules": ${rules.length},`)
  expect(existsSync(join(cwd, 'node_modules/saring/schema/rule.schema.json'))).toBe(true)
  for (const rule of rules) expect(run('explain', `house/${rule}`, '--lang', lang).status).toBe(0)
  expect(
    blocksOf(code)
      .slice(0, 3)
      .map(({ lang: kind }) => kind),
  ).toEqual(['js', 'js', 'sh'])
  follow(blocksOf(code), cwd, env)
  expect(run('test', '--allow-code', '.', '--format', 'json').stdout).toContain(`"rules": ${rules.length + 2},`)
})
