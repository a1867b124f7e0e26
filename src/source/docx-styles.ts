import { attribute, readXml } from './xml.ts'

/** Styles of paragraphs, by their ids, that make a heading (with its level, from 1) or an item of a list. */
export interface WordStyles {
  readonly headings: ReadonlyMap<string, number>
  readonly lists: ReadonlySet<string>
}

interface Style {
  level?: number
  list: boolean
  basedOn?: string
}

export const readWordStyles = (xml: string): WordStyles => {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  readXml(xml, {
    open(name, attributes) {
      const value = attribute(attributes, 'val')
      if (name === 'style') {
        style = { list: false }
        if (attribute(attributes, 'type') === 'paragraph') styles.set(attribute(attributes, 'styleId') ?? '', style)
      } else if (!style || value === undefined) return
      else if (name === 'basedOn') style.basedOn = value
      else if (name === 'outlineLvl' && Number(value) < 9) style.level = Number(value) + 1
      else if (name === 'numId') style.list = value !== '0'
      else if (name === 'name') {
        const level = /^heading (\d)$/i.exec(value)?.[1]
        if (level !== undefined) style.level = Number(level)
        if (/^list (?:bullet|number|paragraph)\b/i.test(value)) style.list = true
      }
    },
    close(name) {
      if (name === 'style') style = undefined
    },
  })
  const headings = new Map<string, number>()
  const lists = new Set<string>()
  for (const id of styles.keys()) {
    // A style is what it is based on; a circle of them ends after a few.
    let at: string | undefined = id
    for (let step = 0; step < 10 && at !== undefined; step++) {
      const found: Style | undefined = styles.get(at)
      if (found?.level !== undefined && !headings.has(id)) headings.set(id, found.level)
      if (found?.list) lists.add(id)
      at = found?.basedOn
    }
  }
  for (const id of headings.keys()) lists.delete(id)
  return { headings, lists }
}
