import type { Fields } from '../fields.ts'
import type { Lang } from '../language.ts'
import { platformName, valueName } from '../report/html/words.ts'
import { type Vocabulary, valuesOf } from '../vocabulary.ts'
import { byId, element } from './elements.ts'
import { pageWords } from './words.ts'

/** The fields with one value, and whether a draft may leave it unsaid. */
const CHOICES = { kind: false, mode: false, purpose: true, topic: true, lang: true } as const

/** Words the form in a language; what was chosen stays chosen. */
export const showForm = (lang: Lang): void => {
  const words = pageWords[lang]
  document.documentElement.lang = lang
  document.title = words.title
  for (const worded of document.querySelectorAll<HTMLElement>('[data-word]')) worded.textContent = words[worded.dataset.word as keyof typeof words]
  byId('text', HTMLTextAreaElement).placeholder = words.placeholder
  const language = byId('language')
  language.textContent = words.other
  language.lang = lang === 'id' ? 'en' : 'id'
  const platforms = byId('platforms')
  const ticked = new Set([...platforms.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value))
  platforms.replaceChildren(
    platforms.firstElementChild ?? '',
    ...valuesOf('platform').map((value) =>
      element('label', {}, element('input', { type: 'checkbox', name: 'platform', value, checked: ticked.has(value) }), ` ${platformName(value, lang)}`),
    ),
  )
  for (const [name, mayBeUnsaid] of Object.entries(CHOICES)) {
    const select = choice(name)
    const chosen = select.value
    const unsaid = mayBeUnsaid ? [element('option', { value: '', textContent: name === 'lang' ? words.auto : words.unsaid })] : []
    select.replaceChildren(
      ...unsaid,
      ...valuesOf(name as Vocabulary).map((value) => element('option', { value, textContent: optionName(name as Vocabulary, value, lang) })),
    )
    select.value = [...select.options].some(({ value }) => value === chosen) ? chosen : (select.options[0]?.value ?? '')
  }
}

const choice = (name: string): HTMLSelectElement => document.querySelector(`select[name="${name}"]`) as HTMLSelectElement

const optionName = (vocabulary: Vocabulary, value: string, lang: Lang): string =>
  vocabulary === 'lang' ? { id: 'Bahasa Indonesia', en: 'English' }[value as Lang] : valueName(vocabulary, value, lang)

/** What the form says of drafts that do not say it themselves. */
export const fieldsOf = (): Partial<Fields> => {
  const data = new FormData(byId('composer', HTMLFormElement))
  const one = (name: string) => String(data.get(name) ?? '')
  const list = (name: string) => (one(name) === '' ? [] : [one(name)])
  return {
    platform: data.getAll('platform'),
    kind: one('kind'),
    mode: one('mode'),
    purpose: list('purpose'),
    topic: list('topic'),
    ...(one('lang') !== '' && { lang: one('lang') }),
    ...(one('publish') !== '' && { publish: one('publish') }),
  } as Partial<Fields>
}
