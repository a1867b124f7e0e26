import { GAP } from './running-text.ts'

/** What the generator of a site replaces, e.g. `{{< figure >}}`, `{% include %}`, a link made of one, and attributes such as `{#top}` or `{: .note}`. */
const TAG =
  /(?:\{\{[<%][\s\S]{0,1000}?[>%]\}\}|\{%[\s\S]{0,1000}?%\}|\{\{[^{}\n]{0,300}["|.()][^{}\n]{0,300}\}\})(?:\s"[^"\n]{0,300}"(?=\)))?|\{[#:.][^{}\n]{0,200}\}|\{[a-z]+="[^{}\n]{0,200}\}/g
/** Of a tag, what its reader sees. */
const SEEN = /(?<=\s(?:alt|caption|cite|quote|text|title)=")[^"]+(?=")/g

const hidden = (text: string): string => text.replace(/[^\n]/g, GAP)

/** The text with gaps of the same length where a tag is no prose. A plain `{{ nama }}` stays: it is a blank that somebody forgot to fill. */
export const withoutTags = (text: string): string => {
  if (!text.includes('{')) return text
  return text.replace(TAG, (tag) => {
    let done = 0
    const pieces: string[] = []
    for (const { index, 0: seen } of tag.matchAll(SEEN)) {
      pieces.push(hidden(tag.slice(done, index)), seen)
      done = index + seen.length
    }
    return pieces.join('') + hidden(tag.slice(done))
  })
}
