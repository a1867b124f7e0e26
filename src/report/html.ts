import { filterScript, reportStyle } from 'saring:browser'
import type { Lang } from '../language.ts'
import type { Review } from '../review.ts'
import { errorsOnly } from './errors-only.ts'
import { firstWords } from './first-words.ts'
import { chart } from './html/chart.ts'
import { checklist, signOff } from './html/checklist.ts'
import { draftName, draftSection } from './html/draft-section.ts'
import { filters } from './html/filters.ts'
import { html, type Markup, trusted } from './html/markup.ts'
import { htmlWords } from './html/words.ts'
import type { Reporter, ReportOptions } from './index.ts'
import { count, counted, isPost, setAside, tally, verdict, wording } from './wording.ts'

/** One page that needs nothing else: the drafts as they will read, what was found in them, and what a person must still check and sign. */
export function* pieces(whole: Review, { quiet, version }: ReportOptions): Generator<string> {
  const review = quiet ? errorsOnly(whole) : whole
  const { lang, drafts, problems, notices } = review
  const words = htmlWords[lang]
  yield html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${reportStyle.hash}'; script-src '${filterScript.hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${words.title}</title><style>${trusted(reportStyle.text)}</style></head><body>
<a class="skip" href="#drafts">${words.skip}</a>
<header class="top"><h1>${words.title}</h1>${counts(review)}</header>
<main>${problems.length > 0 && problemList(review)}${notices.length > 0 && noticeList(review)}
${contents(review)}${charts(review)}${filters(review)}
<section id="drafts" tabindex="-1" aria-labelledby="h-drafts"><h2 id="h-drafts">${words.drafts}</h2>
`.markup
  for (const [nth, reviewed] of drafts.entries()) yield draftSection(reviewed, nth, lang).markup
  yield html`</section>
${!quiet && drafts.length > 0 && html`<p class="beyond">${wording[lang].beyond}</p>`}
${!quiet && review.checklist.length > 0 && checklist(review.checklist, drafts, review.checked, lang)}
${!quiet && drafts.length > 0 && signOff(lang)}</main>
<footer><p>${words.made} saring ${version}</p></footer>
<script>${trusted(filterScript.text)}</script></body></html>
`.markup
}

export const report: Reporter = (review, options) => [...pieces(review, options)].join('')

const counts = ({ lang, checked, drafts, summary }: Review): Markup => {
  const tile = (kind: string, told: string) => {
    const [number, ...unit] = told.split(' ')
    return html`<li class="${kind}"><b>${number}</b> ${unit.join(' ')}</li>`
  }
  const aside = setAside(
    lang,
    drafts.flatMap(({ findings }) => findings),
  )
  return html`<ul class="counts">${tile('draft', count(lang, checked, 'draft'))}${tile('error', count(lang, summary.errors, 'error'))}${tile('warning', count(lang, summary.warnings, 'warning'))}${tile('note', count(lang, summary.notes, 'note'))}${
    aside !== '' && aside.split(', ').map((told) => tile('silenced', told))
  }</ul>`
}

const noticeList = ({ lang, notices }: Review): Markup =>
  html`<section class="notices"><h2>${wording[lang].notices}</h2><ul>${notices.map(({ path, message }) => html`<li><code>${path ?? ''}</code> ${message}</li>`)}</ul></section>`

const problemList = ({ lang, problems }: Review): Markup =>
  html`<section class="problems" aria-labelledby="h-problems"><h2 id="h-problems">${wording[lang].problems}</h2><ul>${problems.map(
    ({ path, line, column, message }) => html`<li><code>${[path, line, column].filter(Boolean).join(':')}</code> ${message}</li>`,
  )}</ul></section>`

/** Which draft may go out, where there are several. */
const contents = ({ lang, drafts }: Review): Markup | false => {
  const words = htmlWords[lang]
  return (
    drafts.length > 1 &&
    html`<nav aria-labelledby="h-summary"><h2 id="h-summary">${words.summary}</h2><table><thead><tr><th scope="col">${words.drafts}</th><th scope="col">${words.verdict}</th></tr></thead><tbody>${drafts.map(
      (reviewed, nth) =>
        html`<tr><td><a href="#d${nth}">${draftName(reviewed, lang)}</a>${firstWords(reviewed.draft) && html`<br>${firstWords(reviewed.draft)}`}</td><td>${verdictCell(reviewed, lang)}</td></tr>`,
    )}</tbody></table></nav>`
  )
}

const verdictCell = ({ draft, findings }: Review['drafts'][number], lang: Lang): Markup => {
  const found = tally(findings)
  return html`<span class="verdict ${found.errors > 0 ? 'error' : found.warnings > 0 ? 'warning' : 'ready'}">${isPost(draft) ? verdict(lang, found) : counted(lang, found)}</span>`
}

const charts = ({ lang, drafts }: Review): Markup => {
  const loud = drafts.flatMap(({ findings }) => findings.filter(({ silenced }) => !silenced))
  const words = htmlWords[lang]
  return html`<div class="charts">${chart(words.byRule, loud, ({ rule }) => [rule], lang)}${chart(words.byClause, loud, ({ clauses }) => clauses.map(({ name }) => name), lang)}</div>`
}
