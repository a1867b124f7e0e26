import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { GenericSchema, InferOutput } from 'valibot'
import { FactsFileSchema } from '../src/facts-file.ts'
import { GuidelineFileSchema, toGuideline } from '../src/guideline-file.ts'
import { ofTerms } from '../src/kind/terms.ts'
import { type PackedTerms, unpackNodes } from '../src/pack.ts'
import { readYaml } from '../src/read-yaml.ts'
import { type RuleFile, RuleFileSchema } from '../src/rule-file.ts'
import { codesOf } from '../src/terms.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'rules')

/** How the module holds its bulky data. */
export interface Hold {
  /** The source of an expression that gives this JSON. */
  readonly json: (name: string, json: string) => string
  /** The source of an expression that gives these numbers; without it, the terms are held as JSON. */
  readonly numbers?: (name: string, numbers: Int32Array | Uint16Array) => string
  /** The source of a function that gives these texts by number; without it, a run lists for itself what slips give. */
  readonly texts?: (name: string, texts: readonly string[]) => string
}

const inline: Hold = { json: (_, json) => JSON.stringify(json) }

/** The source of the module `saring:builtin`: every rule, guideline and fact under `rules/`. The folder is the registry. */
export const builtinModule = (terms?: PackedTerms, hold: Hold = inline): string => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .sort()
  // What lies in a folder named like a rule is a part of it.
  const code = files.filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file))
  const yaml = files.filter((file) => file.endsWith('.yaml') && file.includes('/') && !file.startsWith('guidelines/'))
  const documents = files.filter((file) => file.endsWith('.yaml') && file.startsWith('guidelines/'))
  const id = (file: string) => file.replace(/\.\w+$/, '')
  const data = (name: string, value: unknown) => `JSON.parse(${hold.json(name, JSON.stringify(value))})`
  const ruleFiles = Object.fromEntries(yaml.map((file) => [id(file), read(RuleFileSchema, file)]))
  const guidelines = documents.map((file) => toGuideline(id(file).slice('guidelines/'.length), read(GuidelineFileSchema, file)))
  return [
    ...code.map((file, i) => `import rule${i} from ${JSON.stringify(join(folder, file))}`),
    `export const rules = { ${code.map((file, i) => `${JSON.stringify(id(file))}: rule${i}`).join(', ')} }`,
    // Word lists and examples are the bulk of it, and a run needs only the lists in which it found a word.
    'const later = (file, key, get) => Object.defineProperty(file, key, { enumerable: true, get })',
    `export const ruleFiles = { ${Object.entries(ruleFiles)
      .map(([name, file]) => `${JSON.stringify(name)}: ${ruleFileSource(name, file, hold)}`)
      .join(', ')} }`,
    // What the clauses say is half of it.
    `const texts = (all => () => all ??= ${data('clauses', Object.fromEntries(guidelines.map(({ id, about }) => [id, about])))})()`,
    `export const guidelines = ${data(
      'guidelines',
      guidelines.map(({ about: _, ...lean }) => lean),
    )}.map((lean) => later(lean, 'about', () => texts()[lean.id]))`,
    `export const facts = ${data('facts', read(FactsFileSchema, 'facts.yaml'))}`,
    `export const terms = ${terms ? termsSource(terms, data, hold) : 'undefined'}`,
  ].join('\n')
}

const termsSource = (packed: PackedTerms, data: (name: string, value: unknown) => string, { numbers, texts }: Hold): string => {
  if (!numbers || !texts) return data('terms', packed)
  const { nodes, letters, exact, ...rest } = packed
  const arrays = Object.entries('counts' in nodes ? unpackNodes(nodes, packed.flags.length) : nodes).map(([name, array]) => `${name}: ${numbers(name, array)}`)
  const written = [...packed.flags].map((_, term) => (typeof exact === 'function' ? exact(term) : exact[term]) ?? '')
  const codes = numbers('letters', typeof letters === 'string' ? codesOf(letters) : letters)
  return `{ ...${data('terms', rest)}, letters: ${codes}, nodes: { ${arrays.join(', ')} }, exact: ${texts('exact', written)} }`
}

const ruleFileSource = (name: string, rule: RuleFile, hold: Hold): string => {
  const { terms, slips, examples, ...file } = rule
  const held = (list: string) => `${name.replace('/', '-')}-${list}`
  const later = (source: string, key: string, value: string) => `later(${source}, '${key}', () => ${value})`
  let source = later(JSON.stringify(file), 'examples', `JSON.parse(${JSON.stringify(JSON.stringify(examples))})`)
  for (const [key, list] of Object.entries({ terms, slips })) {
    if (list !== undefined) source = later(source, key, `JSON.parse(${hold.json(held(key), JSON.stringify(list))})`)
  }
  if (!slips || !hold.texts) return source
  const listed = [...ofTerms(rule).terms({ add: {}, allow: [] })].map((term) => JSON.stringify(term, (_, value) => (value === false ? undefined : value)))
  return `Object.assign(${source}, { listed: ${hold.texts(held('listed'), listed)} })`
}

const read = <S extends GenericSchema>(schema: S, file: string): InferOutput<S> => {
  const result = readYaml(schema, readFileSync(join(folder, file), 'utf8'), relative(root, join(folder, file)))
  if ('value' in result) return result.value
  throw new Error(result.problems.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message.en}`).join('\n'))
}

/** Serves the module to esbuild and, with `terms` left out, to vite. */
export const MODULE = 'saring:builtin'
