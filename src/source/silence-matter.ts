import { type Document, isMap, isScalar, type Node, parseDocument, stringify, type YAMLMap } from 'yaml'
import { fieldNamed } from '../field-names.ts'
import type { Edit } from '../fix-edits.ts'
import type { Lang } from '../language.ts'
import { type NewSilence, SILENCE_NAMES } from '../new-silence.ts'
import { matterOf } from './markdown.ts'

/** Ways to write a silence into the front matter of a draft, the one that touches least first: whoever writes it sees which holds. */
export const silenceInMatter = (source: string, silence: NewSilence, lang: Lang): readonly Edit[] => {
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
  const { ignore } = SILENCE_NAMES[lang]
  const value = writtenOf(silence, lang)
  // Flow style, so that it stands on one line wherever that is.
  const pair = stringify({ [silence.rule]: value }, { lineWidth: 0, collectionStyle: 'flow' })
    .trim()
    .slice(1, -1)
    .trim()
  const edit = (start: number, end: number, text: string): Edit => ({ start, end, text: text.replaceAll('\n', eol), rule: silence.rule })
  const matter = matterOf(source)
  // Front matter that is opened and never closed must be mended first.
  if (!matter && /^---[ \t]*[\r\n]/.test(source)) return []
  if (!matter) return [edit(0, 0, `---\n${ignore}:\n  ${pair}\n---\n\n`)]
  const { start, end } = matter
  const document = parseDocument(source.slice(start, end))
  const root = document.contents
  const edits: Edit[] = []
  if (root === null) edits.push(edit(end, end, `${ignore}:\n  ${pair}\n`))
  if (isMap(root)) {
    const own = ignoreOf(root)
    if (own === undefined)
      edits.push(root.flow ? edit(start + startOf(root) + 1, start + startOf(root) + 1, ` ${ignore}: { ${pair} },`) : edit(end, end, `${ignore}:\n  ${pair}\n`))
    else if (isMap(own.value) && !own.value.has(silence.rule)) {
      const first = own.value.items[0]?.key
      const at = start + (own.value.flow ? startOf(own.value) + 1 : startOf(first))
      const indent = /[ \t]*$/.exec(source.slice(start, at))?.[0] ?? ''
      edits.push(edit(at, at, own.value.flow ? ` ${pair},` : `${pair}\n${indent}`))
    }
    const rewritten = rewriteMatter(document, own?.name ?? ignore, isMap(own?.value), silence.rule, value)
    if (rewritten !== undefined) edits.push(edit(start, end, rewritten))
  }
  return edits
}

const writtenOf = ({ reason, until, by }: NewSilence, lang: Lang): unknown => {
  const names = SILENCE_NAMES[lang]
  if (until === undefined && by === undefined) return reason
  return { [names.reason]: reason, ...(until !== undefined && { [names.until]: until }), ...(by !== undefined && { [names.by]: by }) }
}

/** Under which name the silences stand. */
export const ignoreOf = (root: YAMLMap) => {
  for (const { key, value } of root.items) {
    const name = String(isScalar(key) ? key.value : key)
    if (fieldNamed(name) === 'ignore') return { name, value }
  }
  return undefined
}

export const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0

/** All of it anew, comments kept; undefined for what no such text can be made of. */
const rewriteMatter = (document: Document, name: string, isThere: boolean, rule: string, value: unknown): string | undefined => {
  try {
    if (isThere) document.setIn([name, rule], value)
    else document.set(name, { [rule]: value })
    return document.toString({ lineWidth: 0 })
  } catch {
    return undefined
  }
}
