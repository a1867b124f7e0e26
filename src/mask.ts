import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import { isWordUnit } from './letters.ts'
import type { Span } from './prose.ts'

export const MASK = '•'

/** Letters and digits become dots, one for one, so that every place stays where it is. */
const masked = (text: string): string => {
  let out = ''
  for (let at = 0; at < text.length; at++) out += isWordUnit(text.charCodeAt(at)) || text.charCodeAt(at) > 0xd7ff ? MASK : text[at]
  return out
}

/** Takes personal data out of all that leaves the review: the draft's source, and the texts, messages and suggestions of all its findings. */
export const maskPersonal = (
  draft: Draft,
  findings: readonly Finding[],
  personal: readonly Span[],
): { readonly draft: Draft; readonly findings: readonly Finding[] } => {
  if (personal.length === 0) return { draft, findings }
  const { source } = draft
  let safe = ''
  let done = 0
  const words = new Set<string>()
  for (const { start, end } of [...personal].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, done)
    if (end <= from) continue
    safe += source.slice(done, from) + masked(source.slice(from, end))
    words.add(source.slice(start, end))
    done = end
  }
  safe += source.slice(done)
  const hide = (text: string) => [...words].reduce((left, word) => left.replaceAll(word, masked(word)), text)
  return {
    draft: { ...draft, source: safe },
    findings: findings.map((finding) => ({
      ...finding,
      message: hide(finding.message),
      suggest: finding.suggest.map(hide),
      text: safe.slice(finding.place.start.offset, finding.place.end.offset),
    })),
  }
}
