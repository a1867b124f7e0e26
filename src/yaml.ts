import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml'
import type { Text } from './language.ts'
import type { Problem } from './problem.ts'
import { tooDeep } from './yaml-depth.ts'
import { wordYamlError } from './yaml-errors.ts'

export type Key = string | number

/** A YAML (or JSON) text as plain data that remembers where each value stands. */
export interface YamlText {
  readonly data: unknown
  readonly problems: readonly Problem[]
  /** Offsets of a value; of its key where `which` says so; of the nearest part that exists where the path leads nowhere. */
  readonly range: (path: readonly Key[], which?: 'value' | 'key') => { readonly start: number; readonly end: number }
  /** The offset of a value or of its key; `index` leads on inside a text that stands on one line. */
  readonly place: (path: readonly Key[], which: 'value' | 'key', index?: number) => number
  /** Line and column of an offset, from 1. */
  readonly lineAt: (offset: number) => { readonly line: number; readonly column: number }
}

/**
 * Parses one YAML document. Broken YAML, doubled keys and too many aliases are problems, never exceptions.
 * `line` is the line at which the text starts in its file, `indent` how far its lines are set in there.
 */
export const parseYaml = (text: string, path: string, line = 1, indent = 0): YamlText => {
  const lines = new LineCounter()
  const problems: Problem[] = []
  const lineAt = (offset: number) => {
    const { line: at, col } = lines.linePos(Math.min(offset, text.length))
    return { line: Math.max(at, 1) + line - 1, column: Math.max(col, 1) + indent }
  }
  const report = (offset: number, id: string, en: string) => problems.push({ path, ...lineAt(offset), message: { id, en } })
  let root: Node | null = null
  let data: unknown
  const deep = tooDeep(text)
  const isJson = path.endsWith('.json')
  try {
    if (deep !== undefined) throw new RangeError()
    // The parser's own check for doubled keys compares each pair of keys: quadratic, so it is done with a set below.
    const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const
    let document = parseDocument(text, options)
    if (document.errors[0]?.message.startsWith('Missing closing')) {
      const { lineStarts } = lines
      document = parseDocument(withQuotesOnOneLine(text), { ...options, lineCounter: new LineCounter() })
      lines.lineStarts = lineStarts
    }
    // The errors after the first are mostly its consequences.
    for (const error of document.errors.slice(0, 1)) {
      const why = wordYamlError(error)
      if (isJson) report(error.pos[0], JSON_FAULT.id, JSON_FAULT.en)
      else report(error.pos[0], `YAML tidak dapat dibaca: ${why.id}`, `This is not YAML: ${why.en}`)
    }
    root = document.contents as Node | null
    visit(document, {
      Map(_, map) {
        const seen = new Set<unknown>()
        for (const { key } of map.items) {
          const name = isScalar(key) ? key.value : key
          if (seen.has(name)) report(startOf(key), `Kunci “${String(name)}” ditulis dua kali`, `The key “${String(name)}” is written twice`)
          seen.add(name)
        }
      },
    })
    if (problems.length === 0) data = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    const { message } = error as Error
    const why = error instanceof RangeError ? { id: 'bersarang terlalu dalam', en: 'nested too deeply' } : wordYamlError({ code: 'IMPOSSIBLE', message })
    report(error instanceof RangeError ? (deep ?? 0) : firstAlias(root), `YAML tidak dapat dibaca: ${why.id}`, `This YAML cannot be read: ${why.en}`)
  }
  const range: YamlText['range'] = (at, which = 'value') => rangeOf(root, at, which)
  const place: YamlText['place'] = (at, which, index = 0) => {
    const { start, end } = range(at, which)
    return start + lengthAsWritten(text.slice(start, end), index)
  }
  return { data, problems, lineAt, range, place }
}

/** JSON is read as YAML, whose ways to mend a text would be none here. */
export const JSON_FAULT: Text = {
  id: 'bukan JSON yang sah; periksa koma, kurung, dan tanda petik di sekitar sini',
  en: 'this is not JSON; check commas, brackets and quotes around here',
}

/** Site generators take a quoted text whose further lines are not set in; the parser does not. Every place stays what it was. */
const withQuotesOnOneLine = (text: string): string =>
  text.replace(/^[ \t]*(?:- )?[\w-]+:[ \t]+(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*')(?=[ \t]*$)/gm, (pair) => pair.replace(/[\r\n]/g, ' '))

/** How many letters of the source the first `count` of a text take: its quotes and escapes included, 0 where it stands on several lines. */
const lengthAsWritten = (source: string, count: number): number => {
  if (count === 0 || /^[|>]|\n/.test(source)) return 0
  const [quote = ''] = /^['"]/.exec(source) ?? []
  const letters = quote === "'" ? /''|./gs : quote === '"' ? /\\.|./gs : /./gs
  return [...source.slice(quote.length).matchAll(letters)].slice(0, count).reduce((sum, [letter]) => sum + letter.length, quote.length)
}

/** What a path leads to in plain data; undefined where it leads nowhere. */
export const valueAt = (data: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<Key, unknown>> | null | undefined)?.[key], data)

const firstAlias = (root: Node | null): number => {
  let at = 0
  visit(root, {
    Alias(_, alias) {
      at = startOf(alias)
      return visit.BREAK
    },
  })
  return at
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0

const rangeOf = (root: Node | null, path: readonly Key[], which: 'value' | 'key') => {
  let node: unknown = root
  let found: unknown = root
  path.forEach((key, depth) => {
    const last = depth === path.length - 1
    if (isMap(node)) {
      const pair = (node as YAMLMap).items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(key))
      node = pair?.value
      if (pair) found = (last && which === 'key') || pair.value === null ? pair.key : pair.value
    } else {
      node = (node as { items?: unknown[] } | undefined)?.items?.[Number(key)]
      if (isPair(node)) node = node.value
      if (node) found = node
    }
  })
  const range = (found as Node | null)?.range
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }
}
