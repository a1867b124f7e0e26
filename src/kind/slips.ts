import { isByLanguage, type RuleFile, type Slip, type Slips } from '../rule-file.ts'
import type { Term } from '../terms.ts'

/** A term, what to write instead of it, and near which words it is none. */
export interface FullTerm extends Term {
  readonly suggest: readonly string[]
  readonly unless: readonly string[]
}

const NEVER: readonly string[] = []

/**
 * Regular misspellings: `z > j` in `zaman` gives `jaman`. A letter that comes again is slipped on alone and together: `v > p` in `vivi`.
 * `me- > ` takes a start away and `-kan > -in` changes an end; with a comma both must fit. `vowels > ` is the shorthand of chat: some or all
 * vowels after the first letter left out, down to four letters. A form that the file spells out, or that comes from two slips, is one term.
 */
export const formsOf = (slips: Slips, file: Pick<RuleFile, 'terms' | 'lemma' | 'case'>): FullTerm[] => {
  const terms: FullTerm[] = []
  const known = new Set(speltIn(file.terms))
  for (const [slip, given] of Object.entries(slips)) {
    const { in: words, except, ...own }: Slip = Array.isArray(given) ? { in: given } : given
    const lemma = own.lemma ?? file.lemma ?? false
    const exact = own.case ?? file.case ?? false
    const steps = slip.split(',').map((step) => step.split('>').map((part) => part.trim()) as [string, string])
    for (const word of words) {
      const suggest = [word]
      let forms = suggest
      for (const [right, wrong] of steps) forms = forms.flatMap((form) => (right === 'vowels' ? withoutVowels(form) : slipped(form, right, wrong)))
      for (const text of forms) {
        if (text === word || known.has(text) || except?.includes(text)) continue
        known.add(text)
        terms.push({ text, suggest, unless: NEVER, lemma, case: exact, lang: 'id' })
      }
    }
  }
  return terms
}

const speltIn = (terms: RuleFile['terms'] = {}): string[] =>
  isByLanguage(terms) ? [terms.id, terms.en].flatMap((list) => Object.keys(list ?? {})) : Object.keys(terms)

const slipped = (word: string, right: string, wrong: string): string[] => {
  if (right.endsWith('-')) return word.startsWith(right.slice(0, -1)) ? [wrong.replace(/-$/, '') + word.slice(right.length - 1)] : []
  if (right.startsWith('-')) return word.endsWith(right.slice(1)) ? [word.slice(0, 1 - right.length) + wrong.replace(/^-/, '')] : []
  const parts = word.split(right)
  if (parts.length < 3) return parts.length < 2 ? [] : [parts.join(wrong)]
  return [parts.join(wrong), ...parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join(right), parts.slice(i + 1).join(right)].join(wrong))]
}

const withoutVowels = (word: string): string[] => {
  let forms = [word.slice(0, 1)]
  for (const letter of word.slice(1)) forms = forms.flatMap((form) => (/[aiueo]/.test(letter) ? [form + letter, form] : [form + letter]))
  return forms.filter((form) => form.length >= 4)
}
