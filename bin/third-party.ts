import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences under which code may be part of a package under MIT. */
const COMPATIBLE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense']

/** What others wrote of the bundles, as their licences want it told: packages by licence, and each text once. Throws for one that may not be part. */
export const thirdParty = (inputs: Iterable<string>, root: string): string => {
  const folders = new Set([...inputs].flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []))
  const packages = [...folders].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
    if (!COMPATIBLE.includes(license)) throw new Error(`${name} is under ${license}: it may not be bundled`)
    const { holders, text } = licenceIn(join(root, folder))
    const by = holders.length > 0 || author === undefined ? holders : [`Copyright (c) ${typeof author === 'string' ? author : author.name}`]
    return { license, text, entry: `${name} ${version} (${license})${by.map((holder) => `\n  ${holder}`).join('')}` }
  })
  // A package without the text of its licence stands with the first that has it.
  const textOf = (license: string) => packages.find((other) => other.license === license && other.text !== '')?.text ?? ''
  const byText = new Map<string, string[]>()
  for (const { license, text, entry } of packages) {
    const full = text || textOf(license)
    byText.set(full, [...(byText.get(full) ?? []), entry])
  }
  const parts = [...byText].map(([text, entries]) => `${entries.join('\n')}\n\n${text}\n`)
  return `saring brings code of these packages, each under the licence below it.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly author?: string | { readonly name: string }
}

/** The lines that name who holds the rights, and the rest, in which most packages are alike. */
const licenceIn = (folder: string): { readonly holders: readonly string[]; readonly text: string } => {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name))
  const lines = file === undefined ? [] : readFileSync(join(folder, file), 'utf8').split(/\r?\n/)
  const isHolder = (line: string) => /^\s*(?:copyright\b|\(c\)|©)/i.test(line) && !/notice|license/i.test(line)
  const text = lines.filter((line) => !isHolder(line) && !/^\W*(?:the )?(?:mit|isc) licen[cs]e\W*(?:\(mit\))?\W*$/i.test(line)).join('\n')
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
  return { holders: lines.filter(isHolder).map((line) => line.trim()), text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') }
}
