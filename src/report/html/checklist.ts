import type { ChecklistItem } from '../../checklist.ts'
import type { ReviewedDraft } from '../../judge-source.ts'
import type { Lang } from '../../language.ts'
import { html, type Markup } from './markup.ts'
import { namedDrafts } from './named-drafts.ts'
import { htmlWords } from './words.ts'

/** The questions that no machine can judge, each with a box to tick, and who answers for the drafts. */
export const checklist = (items: readonly ChecklistItem[], drafts: readonly ReviewedDraft[], checked: number, lang: Lang): Markup => {
  const words = htmlWords[lang]
  return html`<section id="checklist" aria-labelledby="h-checklist"><h2 id="h-checklist">${words.checklist}</h2><p>${words.checklistIntro}</p><ul class="boxes">${items.map(
    ({ ask, name, title, drafts: about }) =>
      html`<li><label><input type="checkbox"><span>${ask} <small>${name}${title && html` · ${title}`}${
        about.length < checked && html` · ${words.about}: ${namedDrafts(about, drafts)}`
      }</small></span></label></li>
`,
  )}</ul></section>`
}

export const signOff = (lang: Lang): Markup => {
  const words = htmlWords[lang]
  const signer = (role: string, id: string) =>
    html`<fieldset><legend>${role}</legend><p><label for="${id}-name">${words.name}</label><input id="${id}-name" autocomplete="name"></p><p><label for="${id}-date">${words.date}</label><input id="${id}-date" type="date" required></p><p class="signature">${words.signature}</p></fieldset>`
  return html`<section id="sign-off" aria-labelledby="h-sign-off"><h2 id="h-sign-off">${words.signOff}</h2><div class="signers">${signer(words.checkedBy, 'checked')}${signer(words.approvedBy, 'approved')}</div></section>`
}
