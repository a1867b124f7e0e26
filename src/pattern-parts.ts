/** A piece of a regular expression that means one thing: an escape, what opens a group, a count, or a single letter. */
export interface PatternPart {
  readonly text: string
  readonly at: number
  /** Between square brackets, where most signs stand for themselves. */
  readonly inClass: boolean
}

const PART = /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|[1-9]\d*|.)|\(\?(?:<[=!]|[=!:]|<[^>]*>|[a-z-]+[:)])|\{\d+(?:,\d*)?\}|./gs

export function* patternParts(source: string): Generator<PatternPart> {
  let inClass = false
  let next = 0
  while (next < source.length) {
    PART.lastIndex = next
    let text = PART.exec(source)?.[0] ?? ''
    if (inClass && !text.startsWith('\\')) text = text.slice(0, 1)
    if (!inClass && text === '[') {
      yield { text, at: next, inClass }
      inClass = true
    } else {
      if (text === ']') inClass = false
      yield { text, at: next, inClass }
    }
    next += text.length
  }
}
