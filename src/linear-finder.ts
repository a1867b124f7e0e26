import { RE2JS } from 're2js'
import { type Finder, textsOf } from './finder.ts'
import { patternParts } from './pattern-parts.ts'

/** A search after each match may read on to the end of the text: past so many, time would no longer grow with the text alone. */
const MOST_MATCHES = 100

/** A finder whose time grows with the text alone, whatever the pattern: for patterns that nobody has proven. */
export const linearFinder = (source: string, caseless: boolean): Finder => {
  const engine = RE2JS.compile(RE2JS.translateRegExp(inItsWords(source)), caseless ? RE2JS.CASE_INSENSITIVE : 0)
  const at = 'at' in engine.namedGroups() ? 'at' : 0
  return {
    *places(text, tooMany) {
      const matcher = engine.matcher(text)
      for (let count = 0; matcher.find(); count++) {
        if (count === MOST_MATCHES) return tooMany(MOST_MATCHES)
        const whole = matcher.start(at) < 0 ? 0 : at
        const [start, end] = [matcher.start(whole), matcher.end(whole)]
        if (start < end) yield { start, end, groups: textsOf(matcher.getNamedGroups()) }
      }
    },
    standsIn: (text) => engine.test(text),
  }
}

const BLANKS = '\\s\\v\\x{a0}\\x{feff}\\p{Z}'

const SHORT: Readonly<Record<string, string>> = {
  Letter: 'L',
  Uppercase_Letter: 'Lu',
  Lowercase_Letter: 'Ll',
  Mark: 'M',
  Number: 'N',
  Decimal_Number: 'Nd',
  Punctuation: 'P',
  Symbol: 'S',
  Separator: 'Z',
}

/** What JavaScript means by the signs that the engine reads in another way, in the engine's. */
const inItsWords = (source: string): string => {
  let words = ''
  for (const { text, inClass } of patternParts(source)) {
    const [, sign, name] = /^\\([pP])\{(?:(?:Script|sc|General_Category|gc)=)?(\w+)\}$/.exec(text) ?? []
    if (name !== undefined) words += `\\${sign}{${SHORT[name] ?? name}}`
    else if (text === '\\s') words += inClass ? BLANKS : `[${BLANKS}]`
    else if (text === '\\S' && !inClass) words += `[^${BLANKS}]`
    else if (text === '\\b' && inClass) words += '\\x08'
    else if (text === '.' && !inClass) words += '[^\\n\\r\\x{2028}\\x{2029}]'
    else words += text
  }
  return words
}
