import type { Finding } from '../../finding.ts'
import type { Lang } from '../../language.ts'
import { SEVERITIES, type Severity } from '../../severity.ts'
import { counted } from '../wording.ts'
import { html, type Markup } from './markup.ts'
import { htmlWords } from './words.ts'

/** Bars at most; the rest is told as one number. */
const BARS = 8

type Bar = Record<Severity, number>

/** How many findings each name has, as bars by severity; each bar says its numbers to those who do not see it. */
export const chart = (title: string, findings: readonly Finding[], namesOf: (finding: Finding) => readonly string[], lang: Lang): Markup => {
  const bars = new Map<string, Bar>()
  for (const finding of findings) {
    for (const name of new Set(namesOf(finding))) {
      const bar = bars.get(name) ?? { error: 0, warning: 0, note: 0 }
      bar[finding.severity]++
      bars.set(name, bar)
    }
  }
  const sorted = [...bars].sort(([, a], [, b]) => total(b) - total(a) || b.error - a.error)
  if (sorted.length === 0) return html``
  const most = Math.max(...sorted.map(([, bar]) => total(bar)))
  const rest = sorted.length - BARS
  return html`<figure class="chart"><figcaption>${title}</figcaption><ul>${sorted
    .slice(0, BARS)
    .map(([name, bar]) => html`<li><span class="name">${name}</span>${draw(bar, most, lang)}<span class="count">${total(bar)}</span></li>`)}</ul>${
    rest > 0 && html`<p class="rest">+${rest} ${htmlWords[lang].others}</p>`
  }</figure>`
}

const total = (bar: Bar): number => bar.error + bar.warning + bar.note

const WIDTH = 100

const draw = (bar: Bar, most: number, lang: Lang): Markup => {
  let x = 0
  const blocks = SEVERITIES.map((severity) => {
    const width = (bar[severity] / most) * WIDTH
    const block = width > 0 && html`<rect class="${severity}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`
    x += width
    return block
  })
  return html`<svg viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" role="img" aria-label="${counted(lang, { errors: bar.error, warnings: bar.warning, notes: bar.note })}">${blocks}</svg>`
}
