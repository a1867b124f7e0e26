import type { Finder, MakeFinder } from '../finder.ts'
import type { Lang } from '../language.ts'
import { onceABlock } from '../once-a-block.ts'
import { isExcused } from '../phrases.ts'
import type { Prose } from '../prose.ts'
import type { Context, Rule, Visitor } from '../rule.ts'
import { forLanguage, type RuleFile } from '../rule-file.ts'
import type { Term } from '../terms.ts'
import { inLikeCase } from './letter-case.ts'

/** The finder for a language, made when it is first wanted: a start would pay for all of them. */
export const byLanguage = (pattern: NonNullable<RuleFile['pattern']>, caseless: boolean, makeFinder: MakeFinder) => {
  const made = new Map<Lang, ReturnType<MakeFinder> | undefined>()
  return (lang: Lang): ReturnType<MakeFinder> | undefined => {
    if (!made.has(lang)) {
      const source = forLanguage(pattern, lang)
      made.set(lang, source === undefined ? undefined : makeFinder(source, caseless))
    }
    return made.get(lang)
  }
}

/** A regular expression; group `at` marks the place, `near` names words without which it need not look. */
export const ofPattern = (file: RuleFile, pattern: NonNullable<RuleFile['pattern']>, makeFinder: MakeFinder): Pick<Rule, 'terms' | 'check'> => {
  const finderFor = byLanguage(pattern, !file.case, makeFinder)
  const check = (context: Context): Visitor | Promise<Visitor> => {
    const finder = context.draft.foreign && typeof pattern === 'object' ? undefined : finderFor(context.draft.lang)
    if (!finder) return {}
    return finder instanceof Promise ? finder.then((loaded) => watch(file, loaded, context)) : watch(file, finder, context)
  }
  const terms: readonly Term[] = (file.near ?? []).map((text) => ({ text }))
  return file.near ? { terms: () => terms, check } : { check }
}

const watch = (file: RuleFile, finder: Finder, { report, tooMany }: Context): Visitor => {
  const look = (prose: Prose) => {
    for (const { start, end, groups } of finder.places(prose.text, tooMany)) {
      if (isExcused(prose.text, { start, end }, file.exceptions)) continue
      const found = prose.text.slice(start, end)
      const suggest = (file.suggest ?? []).map((word) => inLikeCase(word, found))
      report({ message: 'message', at: { span: prose.span(start, end) }, suggest, values: { ...groups, found, suggest: suggest[0] ?? '' } })
    }
  }
  return file.near ? onceABlock(look) : { prose: look }
}
