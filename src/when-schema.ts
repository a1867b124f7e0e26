import * as v from 'valibot'
import type { Lang } from './language.ts'
import { nearest } from './nearest.ts'
import { oneOrMore, strict } from './schema.ts'
import { readValue, type Vocabulary, valuesIn, waysToWrite } from './vocabulary.ts'

/** In both languages, as a schema words its own messages. */
const wrongValue = (vocabulary: Vocabulary, word: string): string => {
  const near = nearest(word, waysToWrite(vocabulary))
  const known = (lang: Lang) => valuesIn(vocabulary, lang).join(', ')
  const id = `diharapkan ${known('id')}, tertulis “${word}”${near ? `. Maksud Anda “${near}”?` : ''}`
  return `${id} / expected ${known('en')}, found “${word}”${near ? `. Did you mean “${near}”?` : ''}`
}

const inVocabulary = <V extends Vocabulary>(vocabulary: V) =>
  oneOrMore(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const value = readValue(vocabulary, dataset.value)
        if (value !== undefined) return value
        addIssue({ message: wrongValue(vocabulary, dataset.value.replaceAll(' / ', '/')) })
        return NEVER
      }),
    ),
  )

export const WhenSchema = strict({
  platform: v.optional(inVocabulary('platform')),
  kind: v.optional(inVocabulary('kind')),
  purpose: v.optional(inVocabulary('purpose')),
  topic: v.optional(inVocabulary('topic')),
  mode: v.optional(inVocabulary('mode')),
  says: v.optional(oneOrMore(v.string())),
})
