import type { Lang } from '../language.ts'
import { isExcused } from '../phrases.ts'
import type { Prose } from '../prose.ts'
import type { Context, Rule, Visitor } from '../rule.ts'
import { forLanguage, type RuleFile } from '../rule-file.ts'
import type { Term } from '../terms.ts'
import { inLikeCase } from './letter-case.ts'

/** How a pattern becomes something that finds: the engine's own expressions for shipped rules, a linear-time engine for others. */
export type MakePattern = (source: string, flags: string) => RegExp

/** The expression for a language, compiled when it is first wanted: a start would pay for all of them. */
export const byLanguage = (pattern: NonNullable<RuleFile['pattern']>, flags: string, makePattern: MakePattern) => {
  const compiled = new Map<Lang, RegExp | undefined>()
  return (lang: Lang): RegExp | undefined => {
    if (!compiled.has(lang)) {
      const source = forLanguage(pattern, lang)
      // Case folding by Unicode's rules takes twice the time to compile, for letters that most patterns do not have.
      const all = `${flags}${source?.includes('(?<at>') ? 'd' : ''}${/\\[pPu]\{|[^\0-ÿ“”‘’–—…]/.test(source ?? '') ? 'u' : ''}`
      compiled.set(lang, source === undefined ? undefined : makePattern(source, all))
    }
    return compiled.get(lang)
  }
}

/** A regular expression; group `at` marks the place, `near` names words without which it need not look. */
export const ofPattern = (file: RuleFile, pattern: NonNullable<RuleFile['pattern']>, makePattern: MakePattern): Pick<Rule, 'terms' | 'check'> => {
  const expressionFor = byLanguage(pattern, `g${file.case ? '' : 'i'}`, makePattern)
  const check = ({ draft, report }: Context): Visitor => {
    const expression = expressionFor(draft.lang)
    if (!expression) return {}
    const look = (prose: Prose) => {
      for (const match of prose.text.matchAll(expression)) {
        const [start, end] = match.indices?.groups?.at ?? [match.index, match.index + match[0].length]
        if (start === end || isExcused(prose.text, { start, end }, file.exceptions)) continue
        const found = prose.text.slice(start, end)
        const suggest = (file.suggest ?? []).map((word) => inLikeCase(word, found))
        report({ message: 'message', at: { span: prose.span(start, end) }, suggest, values: { ...match.groups, found, suggest: suggest[0] ?? '' } })
      }
    }
    if (!file.near) return { prose: look }
    const looked = new Set<Prose>()
    return {
      term({ prose }) {
        if (looked.has(prose)) return
        looked.add(prose)
        look(prose)
      },
    }
  }
  const terms: readonly Term[] = (file.near ?? []).map((text) => ({ text }))
  return file.near ? { terms: () => terms, check } : { check }
}
