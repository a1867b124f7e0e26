import { bodyOf, type Draft } from '../draft.ts'
import { NO_FIELDS } from '../fields.ts'
import { tongueOf } from '../language.ts'
import { Lines } from '../lines.ts'
import type { Problem } from '../problem.ts'
import { readFields } from '../read-fields.ts'
import { readFlatMatter } from './flat-matter.ts'
import { isEndless, isHostile } from './hostile.ts'
import type { Reader } from './index.ts'
import { threadParts } from './thread.ts'

const MAX_FRONT_MATTER = 64_000
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m

const TOO_MUCH = {
  id: 'terlalu banyak tanda Markdown: diperiksa sebagai teks biasa',
  en: 'too many Markdown marks: checked as plain text',
}
const ENDLESS = {
  id: 'lebih dari 50.000 huruf tanpa baris kosong: diperiksa sebagai teks biasa',
  en: 'more than 50,000 letters without a blank line: checked as plain text',
}

/** The range of front matter between its two lines, and where the text below it starts. */
export const matterOf = (source: string): { readonly start: number; readonly end: number; readonly body: number } | undefined => {
  const start = OPENING.exec(source)?.[0].length ?? 0
  const closing = start > 0 ? CLOSING.exec(source.slice(start)) : null
  return closing ? { start, end: start + closing.index, body: start + closing.index + closing[0].length } : undefined
}

/** Markdown, after front matter in YAML. One draft a file; a thread's parts stand between `---` lines. */
export const readMarkdown: Reader = async (source, { path, base = NO_FIELDS, lang, ruleIds }) => {
  const opening = OPENING.exec(source)?.[0].length ?? 0
  const matter = matterOf(source)
  const problems: Problem[] = []
  let body = 0
  let fields = base
  if (matter) {
    body = matter.body
    const read = await readMatter(source, matter.start, matter.end)
    problems.push(...read.problems)
    fields = read.fields
  } else if (opening > 0) {
    problems.push({
      path,
      line: 1,
      column: 1,
      message: {
        id: 'data awal (front matter) dibuka dengan --- tetapi tidak ditutup: tambahkan baris --- di bawahnya',
        en: 'front matter is opened with --- but not closed: add a line --- below it',
      },
    })
  }
  const parts = fields.kind === 'thread' ? threadParts(source, body, source.length) : [{ start: body, end: source.length }]
  const texts = parts.map(({ start, end }) => source.slice(start, end))
  const hostile = texts.some(isHostile)
  if (hostile) problems.push({ path, message: TOO_MUCH })
  const endless = !hostile && texts.some(isEndless)
  const draft: Draft = { path, index: 0, source, format: hostile || endless ? 'text' : 'markdown', parts, fields, lang: 'id' }
  return { drafts: [{ ...draft, ...tongueOf(fields.lang ?? lang, () => bodyOf(draft)) }], problems, ...(endless && { notices: [ENDLESS] }) }

  async function readMatter(text: string, start: number, end: number) {
    const matter = text.slice(start, end)
    const refuse = (id: string, en: string) => ({ fields: base, problems: [{ path, line: 2, column: 1, message: { id, en } }] })
    if (matter.length > MAX_FRONT_MATTER) return refuse('data awal (front matter) lebih dari 64 kB', 'front matter of more than 64 kB')
    const yaml = readFlatMatter(matter) ?? (await import('../yaml.ts')).parseYaml(matter, path, 2)
    if (yaml.problems.length > 0) return { fields: base, problems: yaml.problems }
    const data = yaml.data ?? {}
    if (typeof data !== 'object' || Array.isArray(data)) {
      return refuse('data awal (front matter) harus berupa pasangan “isian: nilai”', 'front matter must be pairs of “field: value”')
    }
    const range: typeof yaml.range = (keys, which) => {
      const found = yaml.range(keys, which)
      return { start: found.start + start, end: found.end + start }
    }
    const read = readFields(data as Record<string, unknown>, range, base, ruleIds)
    if (read.faults.length === 0) return { fields: read.fields, problems: [] }
    const lines = new Lines(text)
    const faults = read.faults.map((fault): Problem => {
      const { line, column } = lines.pointAt(fault.start)
      return { path, line, column, message: fault.message }
    })
    return { fields: read.fields, problems: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)) }
  }
}
