import type { YamlText } from '../yaml.ts'

type FlatMatter = Pick<YamlText, 'data' | 'problems' | 'range'>

const PAIR = /^([A-Za-z_][\w-]*):(?:[ \t]+((?:[A-Za-z][\w ,.()/-]*|\d{4}-\d{2}-\d{2})))?[ \t]*$/
/** Words that YAML reads as something else than text. */
const NOT_TEXT = /^(?:null|true|false)$/i

/**
 * Front matter of plain `field: word` lines, read as YAML would read it, without the parser: most drafts have no other, and it takes
 * a quarter of the time of a start. Undefined for anything that is not as plain as that.
 */
export const readFlatMatter = (text: string): FlatMatter | undefined => {
  const data: Record<string, string | null> = {}
  const places = new Map<string, { readonly key: number; readonly value: number; readonly end: number }>()
  let start = 0
  for (const line of text.split('\n')) {
    const plain = line.endsWith('\r') ? line.slice(0, -1) : line
    if (plain !== '') {
      const [, key, value] = PAIR.exec(plain) ?? []
      if (key === undefined || places.has(key) || NOT_TEXT.test(key) || (value !== undefined && NOT_TEXT.test(value.trim()))) return undefined
      const word = value?.trimEnd()
      const at = word === undefined ? start : start + plain.indexOf(word, key.length + 1)
      data[key] = word ?? null
      places.set(key, { key: start, value: at, end: word === undefined ? start + key.length : at + word.length })
    }
    start += line.length + 1
  }
  const range: FlatMatter['range'] = ([key], which = 'value') => {
    const place = places.get(String(key))
    if (!place) return { start: 0, end: 0 }
    return which === 'key' ? { start: place.key, end: place.key + String(key).length } : { start: place.value, end: place.end }
  }
  return { data, problems: [], range }
}
