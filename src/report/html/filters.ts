import type { Review } from '../../review.ts'
import { SEVERITIES } from '../../severity.ts'
import type { Platform } from '../../vocabulary.ts'
import { wording } from '../wording.ts'
import { html, type Markup } from './markup.ts'
import { categoryName, categoryOf, htmlWords, platformName } from './words.ts'

/** Boxes for each severity, category and platform that occurs. They work through the page's script, which shows them. */
export const filters = ({ drafts, lang }: Review): Markup => {
  const words = htmlWords[lang]
  const loud = drafts.flatMap(({ findings }) => findings.filter(({ silenced }) => !silenced))
  const severities = SEVERITIES.filter((severity) => loud.some((finding) => finding.severity === severity))
  const categories = [...new Set(loud.map(categoryOf))].sort()
  const platforms = [
    ...new Set(drafts.flatMap(({ draft: { fields } }): readonly (Platform | '-')[] => (fields.platform.length > 0 ? fields.platform : ['-']))),
  ].sort()
  return html`<form id="filters" hidden aria-labelledby="h-filters"><h2 id="h-filters">${words.filters}</h2>
${boxes(
  'severity',
  words.severity,
  severities.map((severity) => [severity, wording[lang][severity]]),
)}
${boxes(
  'category',
  words.category,
  categories.map((category) => [category, categoryName(category, lang)]),
)}
${boxes(
  'platform',
  words.platform,
  platforms.map((platform) => [platform, platform === '-' ? words.noPlatform : platformName(platform, lang)]),
)}
<p role="status"><output id="shown">${loud.length}</output> ${words.shown} ${loud.length}</p></form>`
}

const boxes = (name: string, title: string, values: readonly (readonly [value: string, label: string])[]): Markup | false =>
  values.length > 1 &&
  html`<fieldset><legend>${title}</legend>${values.map(
    ([value, label]) => html`<label><input type="checkbox" name="${name}" value="${value}" checked> ${label}</label>`,
  )}</fieldset>`
