import { fill, type Lang } from '../language.ts'
import { platformName } from '../report/html/words.ts'
import { byId, element } from './elements.ts'
import type { Checked, Published } from './exchange.ts'
import { pageWords } from './words.ts'

type Copy = (part: Published) => void

/** Shows what was found, how long each text is and a way to copy it; or that there is nothing to check yet. */
export const showChecked = (checked: Checked | undefined, version: string, lang: Lang, copy: Copy): void => {
  const words = pageWords[lang]
  const drafts = checked?.drafts ?? []
  const verdict = byId('verdict')
  const said = checked ? (drafts.length > 1 ? `${drafts.length} ${words.drafts}: ${checked.verdict}` : checked.verdict) : words.empty
  verdict.className = checked ? `verdict ${checked.weight}` : ''
  // What is said again unchanged is read aloud again.
  if (verdict.textContent !== said) verdict.textContent = said
  list('problems', checked?.problems ?? [])
  list('notices', checked?.notices ?? [])
  showDrafts(checked?.html ?? '', drafts.length === 1)
  const [only] = drafts.length === 1 ? drafts : []
  byId('count').replaceChildren(...countsOf(only ?? [], lang))
  byId('copies').replaceChildren(...copiesOf(only ?? [], lang, copy))
  if (drafts.length > 1) {
    for (const [i, header] of document.querySelectorAll('#drafts article > header').entries()) {
      const parts = drafts[i] ?? []
      header.append(element('div', { className: 'count' }, ...countsOf(parts, lang)), ...copiesOf(parts, lang, copy))
    }
  }
  if (checked) byId('about').textContent = fill(words.checkedBy, { rules: checked.rules, guidelines: checked.guidelines, version })
}

const list = (id: string, lines: readonly string[]): void => {
  const shown = byId(id)
  shown.hidden = lines.length === 0
  shown.replaceChildren(...lines.map((line) => element('li', { textContent: line })))
}

/** What was ticked on the checklist stays so. */
const showDrafts = (html: string, single: boolean): void => {
  const drafts = byId('drafts')
  drafts.classList.toggle('single', single)
  const labels = () => [...drafts.querySelectorAll('.boxes label')]
  const ticked = new Set(labels().flatMap((label) => (label.querySelector(':checked') ? [label.textContent] : [])))
  // Made by the report's own templates, which escape all that is put into them.
  drafts.innerHTML = html
  for (const label of labels()) {
    const box = label.querySelector('input')
    if (box) box.checked = ticked.has(label.textContent)
  }
}

const countsOf = (parts: readonly Published[], lang: Lang): readonly HTMLElement[] =>
  parts.map(({ lengths }, i) =>
    element('div', {}, ...(parts.length > 1 ? [`${pageWords[lang].part} ${i + 1}: `] : []), ...lengths.map((one) => countOf(one, lang))),
  )

const countOf = ({ platform, length, max }: Published['lengths'][number], lang: Lang): HTMLElement => {
  const words = pageWords[lang]
  const over = max !== undefined && length > max
  const named = platform === undefined ? '' : `${platformName(platform, lang)} `
  return element('span', {
    className: over ? 'over' : '',
    textContent: `${named}${length}${max === undefined ? '' : `/${max}`} ${words.characters}${over ? ` (${length - max} ${words.over})` : ''}`,
  })
}

/** A button for the text, or for each part of a thread. */
const copiesOf = (parts: readonly Published[], lang: Lang, copy: Copy): readonly HTMLElement[] =>
  parts.map((part, i) =>
    element('button', {
      type: 'button',
      className: 'copy',
      textContent: parts.length > 1 ? `${pageWords[lang].copyPart} ${i + 1}` : pageWords[lang].copy,
      onclick: () => copy(part),
    }),
  )
