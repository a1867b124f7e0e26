import * as v from 'valibot'
import { isAsWritten, isNamed } from '../as-written.ts'
import { affix } from '../indonesian.ts'
import type { Lang } from '../language.ts'
import { containsPhrase, isExcused } from '../phrases.ts'
import { placeAt } from '../places.ts'
import type { Rule, TermHit } from '../rule.ts'
import { isByLanguage, type RuleFile, type ShippedFile, type TermEntry, type Terms, TermsSchema } from '../rule-file.ts'
import { strict } from '../schema.ts'
import { isEntry, isSpokenOf } from '../spoken-of.ts'
import { foldTerm } from '../terms.ts'
import { inLikeCase } from './letter-case.ts'
import { type FullTerm, formsOf } from './slips.ts'

/** What config may give every rule of this kind: further terms, and terms that are allowed. */
const TermOptions = strict({
  add: v.optional(TermsSchema, {}),
  allow: v.optional(v.array(v.string()), []),
})

/** Words and phrases → what to write instead. The list is only read when it is wanted. */
export const ofTerms = (file: ShippedFile) => {
  const list = ({ add, allow }: v.InferOutput<typeof TermOptions>): FullTerm[] => {
    const terms = file.terms ?? {}
    const lists: readonly (readonly [Lang | undefined, Terms])[] = isByLanguage(terms)
      ? (['id', 'en'] as const).map((lang) => [lang, (terms[lang] ?? {}) as Terms])
      : [[undefined, terms as Terms]]
    const allowed = new Set(allow.map(foldTerm))
    const spelt = [
      ...lists.flatMap(([lang, entries]) => Object.entries(entries).map(([text, entry]) => toTerm(text, entry, file, lang))),
      ...Object.entries(add).map(([text, entry]) => toTerm(text, entry, file)),
    ]
    const forms = file.slips ? formsOf(file.slips, file) : []
    const all = [...spelt, ...forms.filter(({ text }) => !Object.hasOwn(add, text))]
    return allowed.size > 0 ? all.filter(({ text }) => !allowed.has(foldTerm(text))) : all
  }
  return {
    options: TermOptions as unknown as NonNullable<Rule['options']>,
    terms: (options) => list(options as v.InferOutput<typeof TermOptions>),
    ...(file.listed && { shippedTerm: (place) => JSON.parse(file.listed?.(place) ?? '') as FullTerm }),
    check: ({ report }) => {
      let told: Pick<TermHit, 'prose' | 'end'> | undefined
      return {
        term(hit) {
          const term = hit.term as FullTerm
          // “Siswa cacat mental” holds two terms and one fault.
          if (told?.prose === hit.prose && hit.start < told.end) return
          if (containsPhrase(hit.prose.text, term.unless) || isExcused(hit.prose.text, hit, file.exceptions)) return
          if (file.spelling && isAsWritten(hit.prose.text, hit)) return
          if (repeats(hit)) return
          if (file.sparesNames && isNamed(hit.prose.text, hit)) return
          if (file.corrects && (isEntry(hit.prose.text, hit) || isCell(hit))) return
          if (file.sparesMentions && isSpokenOf(hit.prose.text, hit)) return
          const suggest = term.suggest.map((word) => inLikeCase(inflect(word, hit), hit.text))
          if (suggest.some((word) => joinedInTag(word, hit))) return
          const values = { found: hit.text.replace(/\s+/g, ' '), suggest: suggest[0] ?? '' }
          told = hit
          report({ message: 'message', at: hit, suggest, values, ...(file.fix && suggest.length === 1 && { fix: file.fix }) })
        },
      }
    },
  } satisfies Pick<Rule, 'options' | 'terms' | 'shippedTerm' | 'check'>
}

/** A cell of a table that holds nothing else is an entry of a list of words. */
const isCell = ({ prose, start, end }: TermHit): boolean => prose.block.type === 'tableCell' && start === 0 && end === prose.text.length

const toTerm = (text: string, entry: TermEntry, file: RuleFile, lang?: Lang): FullTerm => {
  const full = entry === null ? {} : typeof entry === 'string' ? { suggest: [entry] } : Array.isArray(entry) ? { suggest: entry } : entry
  const lemma = ('lemma' in full ? full.lemma : undefined) ?? file.lemma
  return {
    text,
    suggest: full.suggest ?? [],
    unless: ('unless' in full && full.unless) || [],
    ...(lemma && { lemma }),
    ...((('case' in full ? full.case : undefined) ?? file.case) && { case: true }),
    ...(lang && { lang }),
  }
}

/** The second half of a repeated verb is no word of its own: memilih-milih, kejar-ngejar. */
const repeats = ({ text, prose, start }: TermHit): boolean => {
  const first = /([A-Za-z]{3,20})-$/.exec(prose.text.slice(Math.max(0, start - 21), start))?.[1]?.toLowerCase()
  return first !== undefined && text.length > 3 && first !== text.toLowerCase() && first.endsWith(text.slice(text.length > 4 ? 2 : 1).toLowerCase())
}

/** A suggestion of one word takes the affixes of what it replaces: menghimbau → mengimbau. */
const inflect = (word: string, { affixes }: TermHit): string => (affixes && !/\s/.test(word) ? affix(word, affixes) : word)

/** A hashtag joins its words: #TerimaKasih is no misspelt "terima kasih", nor #olahraga a split one. */
const joinedInTag = (word: string, { text, prose, start, end }: TermHit): boolean => {
  const token = placeAt(prose.tokens, start)
  return token?.type === 'hashtag' && token.start < start && end <= token.end && word.replace(/\s/g, '').toLowerCase() === text.replace(/_/g, '').toLowerCase()
}
