import { harmless } from '../terminal.ts'

/** HTML that is safe to show: made by `html` alone, which escapes all that is put into it. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | false | undefined | readonly Part[]

/** A template whose slots take text of any origin, other markup, or lists of both; quote every attribute. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({ markup: String.raw({ raw: strings }, ...parts.map(write)) })

/** What was made at build time: the page's own style and script. */
export const trusted = (markup: string): Markup => ({ markup })

const write = (part: Part): string => {
  if (part === false || part === undefined) return ''
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map(write).join('')
  return escaped(String(part))
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Line breaks and tabs stay; other control characters are shown as symbols, so that no draft can turn the page around. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\t]+/g, harmless)
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
