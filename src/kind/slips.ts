import type { Slip, Slips } from '../rule-file.ts'

/** A wrong form and the word it stands for. */
export interface SlipForm {
  readonly text: string
  readonly suggest: string
  readonly lemma?: boolean | undefined
  readonly case?: boolean | undefined
}

/**
 * Regular misspellings: `z > j` in `zaman` gives `jaman`. A letter that comes again is slipped on alone and together: `v > p` in `vivi`.
 * `me- > ` takes a start away and `-kan > -in` changes an end; with a comma both must fit. `vowels > ` is the shorthand of chat: some or all
 * vowels after the first letter left out, down to four letters.
 */
export function* formsOf(slips: Slips): Generator<SlipForm> {
  for (const [slip, given] of Object.entries(slips)) {
    const { in: words, except = [], ...flags }: Slip = Array.isArray(given) ? { in: given } : given
    const without = new Set(except)
    const steps = slip.split(',').map((step) => step.split('>').map((part) => part.trim()) as [string, string])
    for (const word of words) {
      let forms = [word]
      for (const [right, wrong] of steps) forms = forms.flatMap((form) => (right === 'vowels' ? withoutVowels(form) : slipped(form, right, wrong)))
      for (const text of forms) if (text !== word && !without.has(text)) yield { text, suggest: word, ...flags }
    }
  }
}

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
