import type { Finding } from '../../finding.ts'
import type { CitedClause } from '../../guideline.ts'
import type { Lang } from '../../language.ts'
import { wording } from '../wording.ts'
import type { Numbered } from './marked-text.ts'
import { html, type Markup } from './markup.ts'
import { categoryOf, htmlWords } from './words.ts'

/** A rule may be watched over by many clauses; the weightiest come first. */
const CLAUSES = 2

/** What is wrong, what to write instead, and by which clause. `isMarked`: the text has a mark to go back to. */
export const findingCard = ({ number, id, finding }: Numbered, lang: Lang, isMarked: boolean): Markup => {
  const { severity, message, rule, suggest, clauses } = finding
  const words = wording[lang]
  return html`<li class="finding ${severity}" id="f${id}" data-severity="${severity}" data-category="${categoryOf(finding)}">
<p class="head"><span class="number">${number}</span> <b>${words[severity]}</b> ${whereOf(finding, id, lang, isMarked)}</p>
<p class="message">${message}</p>${
    suggest.length > 0 &&
    html`<p class="suggest"><b>${words.write}:</b> ${suggest.map((word, i) => html`${i > 0 && ` ${words.or} `}<q>${word || words.remove}</q>`)}</p>`
  }
${clauses.length > 0 && citations(clauses, lang)}<p class="rule"><code>${rule}</code></p></li>
`
}

const whereOf = ({ text, place, anchor }: Finding, id: string, lang: Lang, isMarked: boolean): Markup => {
  const words = htmlWords[lang]
  const at = anchor ?? `${words.line} ${place.start.line}:${place.start.column}`
  const quoted = text.trim() === '' ? words.whole : `“${shorten(text)}”`
  return isMarked
    ? html`<a class="where" href="#m${id}" title="${words.mark}">${quoted}</a> <span class="at">${at}</span>`
    : html`<span class="where">${quoted}</span> <span class="at">${at}</span>`
}

const LONGEST_QUOTE = 80
const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${[...line].slice(0, LONGEST_QUOTE).join('')}…` : line
}

const citations = (clauses: readonly CitedClause[], lang: Lang): Markup => {
  const words = wording[lang]
  const first = clauses.slice(0, CLAUSES)
  const rest = clauses.slice(CLAUSES)
  return html`<div class="clauses"><b>${words.guideline}:</b> <ul>${first.map(citation)}</ul>${
    rest.length > 0 && html`<details><summary>+${rest.length} ${words.more}</summary><ul>${rest.map(citation)}</ul></details>`
  }</div>`
}

const citation = ({ name, title, url }: CitedClause): Markup =>
  // An agency's own guideline may give any address: only the web's are followed.
  html`<li>${url !== undefined && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${name}</a>` : name}${title && html`<span class="title"> · ${title}</span>`}</li>`
