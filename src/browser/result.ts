import { fill, type Lang } from '../language.ts'
import { platformName } from '../report/html/words.ts'
import { byId, element } from './elements.ts'
import type { Checked, Published } from './exchange.ts'
import { pageWords } from './words.ts'

/** Shows what was found, or that there is nothing to check yet. */
export const showChecked = (checked: Checked | undefined, version: string, lang: Lang): void => {
  const words = pageWords[lang]
  const verdict = byId('verdict')
  const said = checked ? (checked.drafts > 1 ? `${checked.drafts} ${words.drafts}: ${checked.verdict}` : checked.verdict) : words.empty
  verdict.className = checked ? `verdict ${checked.weight}` : ''
  // What is said again unchanged is read aloud again.
  if (verdict.textContent !== said) verdict.textContent = said
  list('problems', checked?.problems ?? [])
  list('notices', checked?.notices ?? [])
  const drafts = byId('drafts')
  drafts.classList.toggle('single', checked?.drafts === 1)
  const ticked = new Set([...drafts.querySelectorAll('.boxes label')].filter((label) => label.querySelector(':checked')).map(({ textContent }) => textContent))
  // Made by the report's own templates, which escape all that is put into them.
  drafts.innerHTML = checked?.html ?? ''
  for (const label of drafts.querySelectorAll('.boxes label')) {
    const box = label.querySelector('input')
    if (box) box.checked = ticked.has(label.textContent)
  }
  byId('count').replaceChildren(...(checked?.parts ?? []).map((part, i, all) => countOf(part, all.length > 1 ? i + 1 : undefined, lang)))
  if (checked) byId('about').textContent = fill(words.checkedBy, { rules: checked.rules, guidelines: checked.guidelines, version })
}

const list = (id: string, lines: readonly string[]): void => {
  const shown = byId(id)
  shown.hidden = lines.length === 0
  shown.replaceChildren(...lines.map((line) => element('li', { textContent: line })))
}

const countOf = ({ lengths }: Published, part: number | undefined, lang: Lang): HTMLElement => {
  const words = pageWords[lang]
  const counts = lengths.map(({ platform, length, max }) => {
    const over = max !== undefined && length > max
    const named = platform === undefined ? '' : `${platformName(platform, lang)} `
    return element('span', {
      className: over ? 'over' : '',
      textContent: `${named}${length}${max === undefined ? '' : `/${max}`} ${words.characters}${over ? ` (${length - max} ${words.over})` : ''}`,
    })
  })
  return element('div', {}, ...(part === undefined ? [] : [`${words.part} ${part}: `]), ...counts)
}

/** A button for the text, or for each part of a thread. */
export const showCopies = (parts: readonly Published[], lang: Lang, copy: (part: Published) => void): void => {
  const words = pageWords[lang]
  byId('copies').replaceChildren(
    ...parts.map((part, i) =>
      element('button', { type: 'button', textContent: parts.length > 1 ? `${words.copyPart} ${i + 1}` : words.copy, onclick: () => copy(part) }),
    ),
  )
}
