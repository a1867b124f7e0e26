import type { ReviewedDraft } from '../../judge-source.ts'
import type { Lang } from '../../language.ts'
import { counted, isPost, setAside, tally, verdict, wording } from '../wording.ts'
import { findingCard } from './finding-card.ts'
import { markingFor, type Numbered } from './marked-text.ts'
import { html, type Markup } from './markup.ts'
import { readingView } from './reading-view.ts'
import { htmlWords, platformName, valueName } from './words.ts'

/** One draft: as it will read, with its findings beside it. `nth` tells its ids from those of the others. */
export const draftSection = (reviewed: ReviewedDraft, nth: number, lang: Lang): Markup => {
  const { draft, findings } = reviewed
  const words = htmlWords[lang]
  const loud = findings.filter(({ silenced }) => !silenced)
  const numbered = loud.map((finding, i): Numbered => ({ number: i + 1, id: `${nth}-${i + 1}`, finding }))
  const silenced = findings.filter((finding) => finding.silenced)
  const text = readingView(draft, markingFor(numbered, words.finding), lang)
  const marked = new Set(Array.from(text.markup.matchAll(/ id="m([\d-]+)"/g), ([, id]) => id))
  const found = tally(loud)
  return html`<article id="d${nth}" aria-labelledby="h${nth}" data-platform="${draft.fields.platform.join(' ') || '-'}">
<header><h3 id="h${nth}">${draftName(reviewed, lang)}</h3>${about(reviewed, lang)}<p class="verdict ${found.errors > 0 ? 'error' : found.warnings > 0 ? 'warning' : 'ready'}">${isPost(draft) ? verdict(lang, found) : counted(lang, found)}</p></header>
<div class="sides"><div class="reading" lang="${draft.lang}">${text}</div>
<div class="findings"><h4>${words.findings}</h4>${loud.length === 0 ? html`<p class="none">${words.none}</p>` : html`<ol>${numbered.map((one) => findingCard(one, lang, marked.has(one.id)))}</ol>`}${
    silenced.length > 0 &&
    html`<details class="silenced"><summary>${setAside(lang, silenced)}</summary><ul>${silenced.map(
      ({ rule, message, silenced: by }) => html`<li>${message} <code>${rule}</code><br>${words.reason}: ${by?.reason}</li>`,
    )}</ul></details>`
  }</div></div></article>
`
}

/** Its file, which draft of it, and where it stands there. */
export const draftName = ({ draft }: ReviewedDraft, lang: Lang): string =>
  [draft.path, draft.index > 0 && `${wording[lang].draft} ${draft.index + 1}`, draft.anchor].filter(Boolean).join(' · ')

const about = ({ draft: { fields } }: ReviewedDraft, lang: Lang): Markup => {
  const words = htmlWords[lang]
  const said: readonly (readonly [string, string | undefined])[] = [
    [words.platform, fields.platform.map((platform) => platformName(platform, lang)).join(', ')],
    [words.kind, valueName('kind', fields.kind, lang)],
    ['Mode', fields.mode === 'normal' ? '' : valueName('mode', fields.mode, lang)],
    [words.account, fields.account],
    [words.publish, fields.publish],
  ]
  return html`<dl class="about">${said.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}
