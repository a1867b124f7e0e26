import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { thirdParty } from '../bin/third-party.ts'
import { folderWith } from './command.ts'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'dist/THIRD-PARTY.txt'), 'utf8')
const listed = new Map([...text.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)].map(([, name = '', version = '', license = '']) => [name, { version, license }]))
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { readonly version: string; readonly license: string }

/** The packages that sources import, types aside. */
const imported = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(root, folder, file), 'utf8').matchAll(
        /(?:^(?:import|export) (?!type)(?:[^'\n]|\n(?! *import))*? from |import\()'((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/gm,
      ),
    ])
    .flatMap(([statement, name = '']) => (/^import \{(?:\s*type \w+,?)+\s*\}/.test(statement) ? [] : [name]))

test('all that is imported stands in the list, as it is installed', () => {
  const names = new Set([...imported('src'), ...imported('rules')])
  expect(names.size).toBeGreaterThan(15)
  expect([...names].filter((name) => !listed.has(name))).toEqual([])
  const wrong = [...listed].filter(([name, { version, license }]) => {
    const manifest = manifestOf(name)
    return manifest.version !== version || manifest.license !== license
  })
  expect(wrong).toEqual([])
})

test('each stands above the text of its licence, with who holds the rights', () => {
  const parts = text.split(/\n-{80}\n/)
  for (const part of parts)
    expect(part).toMatch(
      /WITHOUT (?:LIMITATION|WARRANTY|WARRANTIES)|ANY WARRANTIES|NO WARRANTY|DISCLAIMS? ALL WARRANTIES|WARRANTIES OR CONDITIONS|WARRANTIES[\s\S]*ARE DISCLAIMED/i,
    )
  expect(listed.size).toBeGreaterThan(60)
  expect([...text.matchAll(/^\S+ \d\S* \(.+\)\n(?! {2}\S)/gm)].map(([entry]) => entry.trim())).toEqual([])
})

test('a package under a licence that does not go with ours ends the build', () => {
  const folder = folderWith({
    'node_modules/x/package.json': '{ "name": "x", "version": "1.0.0", "license": "GPL-3.0-only" }',
    'node_modules/x/LICENSE': 'GPL',
  })
  expect(() => thirdParty(['node_modules/x/index.js'], folder)).toThrow('x is under GPL-3.0-only: it may not be bundled')
})
