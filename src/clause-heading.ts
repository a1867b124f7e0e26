import type { Text } from './language.ts'

/** What the heading of a clause says of it. */
interface ClauseHeading {
  readonly id: string
  /** What an address ends in to lead here. */
  readonly anchor: string
  /** Does it carry a number or an id, so that it is a clause also without a block? */
  readonly numbered: boolean
  readonly label: Text
  readonly title: Text
}

const NUMBER = /^((?:(?:pasal|butir|bagian|bab|angka|huruf|section|article|clause|chapter|part)\s+)?(\d+[a-z]?(?:\.\d+[a-z]?)*))(?=[\s.):–—-]|$)[\s.):–—-]*/i
const ANCHOR = /\s*\{#([^\s}]+)[^}]*\}\s*$/

/**
 * `4.2 Bahasa {#bahasa}`: the id is what stands in `{#}`, else the number, else the anchor that web sites make of a heading.
 * `slugs` counts the headings of the document, as those sites do.
 */
export const readHeading = (heading: string, slugs: Map<string, number>): ClauseHeading => {
  const [whole = '', given] = ANCHOR.exec(heading) ?? []
  const text = heading.slice(0, heading.length - whole.length)
  const [numbered = '', label = '', number] = NUMBER.exec(text) ?? []
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
  const before = slugs.get(slug) ?? 0
  slugs.set(slug, before + 1)
  const anchor = given ?? (before > 0 ? `${slug}-${before}` : slug)
  const title = text.slice(numbered.length) || text
  return {
    id: given ?? number ?? anchor,
    anchor,
    numbered: (given ?? number) !== undefined,
    label: { id: label, en: label },
    title: { id: title, en: title },
  }
}
