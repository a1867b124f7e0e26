import { isMap, isScalar, type Pair, parseDocument } from 'yaml'
import type { Edit } from '../fix-edits.ts'
import { matterOf } from './markdown.ts'
import { ignoreOf, startOf } from './silence-matter.ts'

/** Ways to take the silence for a rule out of a draft's front matter, the one that touches least first: whoever writes it sees which holds. */
export const silenceOutOfMatter = (source: string, rule: string): readonly Edit[] => {
  const matter = matterOf(source)
  if (!matter) return []
  const { start, end, body } = matter
  const document = parseDocument(source.slice(start, end))
  const root = document.contents
  const own = isMap(root) ? ignoreOf(root) : undefined
  if (!isMap(root) || !own || !isMap(own.value)) return []
  const isLast = own.value.items.length === 1
  const edit = (from: number, to: number, text = ''): Edit => ({ start: from, end: to, text, rule })
  // Nothing is left of front matter that held no other thing.
  if (isLast && root.items.length === 1) return [edit(0, body + (/^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(source.slice(body))?.[0].length ?? 0))]
  const within = isLast ? root : own.value
  const at = within.items.findIndex(({ key }) => String(isScalar(key) ? key.value : key) === (isLast ? own.name : rule))
  const pair = within.items[at]
  if (!pair) return []
  const from = start + startOf(pair.key)
  const to = start + endOf(pair)
  const next = within.items[at + 1]
  const edits = within.flow
    ? [next ? edit(from, start + startOf(next.key)) : edit(source.lastIndexOf(',', from), to)]
    : [edit(lineStart(source, from), lineEnd(source, to))]
  document.deleteIn(isLast ? [own.name] : [own.name, rule])
  return [...edits, edit(start, end, document.toString({ lineWidth: 0 }))]
}

const endOf = ({ key, value }: Pair): number =>
  (value as { range?: readonly number[] } | null)?.range?.[1] ?? (key as { range?: readonly number[] }).range?.[1] ?? 0

const lineStart = (source: string, at: number): number => Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1

/** Behind the line end, if what is before it is not one already. */
const lineEnd = (source: string, at: number): number => {
  if (/[\r\n]/.test(source.charAt(at - 1))) return at
  const [line = ''] = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(source.slice(at)) ?? []
  return at + line.length
}
