import type { Code, Heading, Nodes } from 'mdast'
import { readHeading } from './clause-heading.ts'
import { ClauseBlockSchema, type GuidelineFile, GuidelineHeadSchema } from './guideline-file.ts'
import type { Text } from './language.ts'
import { Lines } from './lines.ts'
import { nearest, unknownName } from './nearest.ts'
import type { Problem } from './problem.ts'
import { readYaml } from './read-yaml.ts'
import { holdAgainst } from './schema.ts'
import { isHostile } from './source/hostile.ts'
import { parseMarkdown } from './tree.ts'
import { parseYaml, type YamlText } from './yaml.ts'

/** A clause of a guideline in Markdown: where its heading stands, and the YAML of its block. */
interface ClauseSource {
  readonly line: number
  readonly column: number
  readonly yaml: YamlText
}

/** A heading with what stands below it, up to the next one. */
interface Section {
  readonly heading: Heading
  readonly blocks: Code[]
  text: string
}

type Outcome<T> = T | { readonly problems: readonly Problem[] }

/**
 * The document that people read, as a guideline: front matter says what it is, a heading is a clause, and a fenced block `saring`
 * below the heading names the rules that watch over it. `path` is what its clauses link to when it has no address of its own.
 */
export const readGuidelineMarkdown = (source: string, path: string): Outcome<{ readonly file: GuidelineFile; readonly clauses: readonly ClauseSource[] }> => {
  if (isHostile(source)) return { problems: [{ path, message: { id: 'terlalu banyak tanda Markdown', en: 'too many Markdown marks' } }] }
  const problems: Problem[] = []
  const head = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*\r?$/m.exec(source)
  const lines = new Lines(source)
  const { children } = parseMarkdown(source, { start: head?.[0].length ?? 0, end: source.length }, lines)
  const sections: Section[] = []
  for (const node of children) {
    const last = sections.at(-1)
    if (node.type === 'heading') sections.push({ heading: node, blocks: [], text: '' })
    else if (node.type !== 'code') {
      for (const hidden of codesIn(node)) if (isOurs(hidden)) problems.push(at(hidden, path, NESTED))
      if (last && last.text === '' && node.type !== 'html') last.text = shorten(plainText(node))
    } else if (isOurs(node)) {
      if (!last) problems.push(at(node, path, NO_HEADING))
      else if (!isClosed(node, source)) problems.push(at(node, path, UNCLOSED))
      else if (last.blocks.push(node) > 1) problems.push(at(node, path, SECOND))
    } else if (node.lang && nearest(node.lang, ['saring'])) problems.push(at(node, path, misspelt(node.lang)))
  }
  const titled = sections[0]?.heading.depth === 1 && sections[0].blocks.length === 0 ? plainText(sections[0].heading) : undefined
  const file = readHead(head?.[1], path, titled)
  if ('problems' in file) problems.push(...file.problems)
  const slugs = new Map<string, number>()
  const clauses: { readonly clause: GuidelineFile['clauses'][number]; readonly from: ClauseSource }[] = []
  for (const { heading, blocks, text } of sections) {
    const name = readHeading(plainText(heading), slugs)
    const [block] = blocks
    if (!block && (!name.numbered || text === '' || (titled && heading === sections[0]?.heading))) continue
    const read = readBlock(block, path)
    if ('problems' in read) {
      problems.push(...read.problems)
      continue
    }
    const url = read.value.url ?? `${'problems' in file ? path : (file.url ?? path)}#${name.anchor}`
    const given = Object.fromEntries(Object.entries(read.value).filter(([, value]) => value !== undefined)) as typeof read.value
    const clause = { label: name.label, gist: text === '' ? name.title : { id: text, en: text }, ...given, url, id: name.id, title: name.title }
    const { line = 1, column = 1 } = heading.position?.start ?? {}
    clauses.push({ clause, from: { line, column, yaml: read.yaml } })
  }
  if (clauses.length === 0 && problems.length === 0) problems.push({ path, line: 1, column: 1, message: NO_CLAUSE })
  if (problems.length > 0 || 'problems' in file) return { problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
  return { file: { ...file, clauses: clauses.map(({ clause }) => clause) }, clauses: clauses.map(({ from }) => from) }
}

const HEAD_KEYS = Object.keys(GuidelineHeadSchema.entries)

const readHead = (matter: string | undefined, path: string, title: string | undefined): Outcome<Omit<GuidelineFile, 'clauses'>> => {
  if (matter === undefined) return { problems: [{ path, line: 1, column: 1, message: NO_HEAD }] }
  const yaml = parseYaml(matter, path, 2)
  if (yaml.problems.length > 0) return yaml
  const held = holdAgainst(GuidelineHeadSchema, yaml.data ?? {}, yaml, path)
  if ('problems' in held) return held
  const slip = Object.keys(yaml.data ?? {}).find((key) => !(key in GuidelineHeadSchema.entries) && nearest(key, HEAD_KEYS))
  if (slip !== undefined)
    return { problems: [{ path, ...yaml.lineAt(yaml.range([slip], 'key').start), message: unknownName('kunci', 'key', slip, HEAD_KEYS) }] }
  const named = held.value.title ?? (title === undefined ? undefined : { id: title, en: title })
  return named ? { ...held.value, title: named } : { problems: [{ path, line: 2, column: 1, message: NO_TITLE }] }
}

/** Lines of the fence's content are set in as far as the fence itself. */
const readBlock = (block: Code | undefined, path: string) =>
  readYaml(ClauseBlockSchema, block?.value ?? '', path, (block?.position?.start.line ?? 0) + 1, (block?.position?.start.column ?? 1) - 1)

/** ```` ```saring ````, or ```` ```yaml saring ```` for editors that colour YAML. */
const isOurs = ({ lang, meta }: Code): boolean => lang === 'saring' || (/^ya?ml$/.test(lang ?? '') && /(?:^|\s)saring(?:\s|$)/.test(meta ?? ''))

/** A fence without its end takes all that follows into itself. */
const isClosed = ({ position }: Code, source: string): boolean => /^ *(?:`{3,}|~{3,})\s*$/.test(source.slice(0, position?.end.offset).split('\n').at(-1) ?? '')

const codesIn = (node: Nodes): Code[] => (node.type === 'code' ? [node] : 'children' in node ? node.children.flatMap(codesIn) : [])

const plainText = (node: Nodes): string => {
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(plainText).join(node.type === 'list' || node.type === 'listItem' ? ' ' : '') : ''
}

const LONGEST_GIST = 240

/** A first paragraph is what a clause says; of a long one, its first sentences, else its first words. */
const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST_GIST) return line
  const cut = line.slice(0, LONGEST_GIST)
  const sentences = /^.*[.!?](?=\s)/.exec(cut)?.[0]
  return sentences ?? `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

const at = (node: Nodes, path: string, message: Text): Problem => ({
  path,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
  message,
})

const NO_HEAD = {
  id: 'pedoman Markdown diawali data: baris ---, lalu short, title, issuer, dan year, lalu baris ---',
  en: 'a guideline in Markdown starts with its data: a line ---, then short, title, issuer and year, then a line ---',
}
const NO_TITLE = { id: '“title” wajib ada, di sini atau sebagai judul # di atas', en: '“title” is required, here or as a heading # at the top' }
const NO_HEADING = { id: 'blok saring harus berada di bawah judul butirnya', en: 'a saring block must stand below the heading of its clause' }
const NESTED = {
  id: 'keluarkan blok saring dari daftar atau kutipan: di dalamnya ia tidak dibaca',
  en: 'move this saring block out of its list or quotation: in there it is not read',
}
const UNCLOSED = { id: 'blok saring ini tidak ditutup: tulis ``` di baris di bawahnya', en: 'this saring block is not closed: write ``` on the line below it' }
const SECOND = { id: 'satu judul, satu blok saring: gabungkan dengan yang di atas', en: 'one heading, one saring block: join it with the one above' }
const NO_CLAUSE = {
  id: 'tidak ada butir: beri judul nomor (## 4.2 Bahasa) atau blok saring di bawahnya',
  en: 'there is no clause: give a heading a number (## 4.2 Language) or a saring block below it',
}
const misspelt = (lang: string): Text => ({
  id: `blok “${lang}” tidak dibaca. Maksud Anda “saring”?`,
  en: `a block “${lang}” is not read. Did you mean “saring”?`,
})
