import type { Fields } from './fields.ts'
import { cite, type Guideline } from './guideline.ts'
import type { ReviewedDraft } from './judge-source.ts'
import type { Lang } from './language.ts'
import { fits, type When } from './when.ts'

/** A question for a person, about the drafts that it fits. */
export interface ChecklistItem {
  readonly guideline: string
  readonly id: string
  readonly name: string
  readonly title: string
  readonly ask: string
  readonly drafts: readonly { readonly path: string; readonly draft: number }[]
}

/** The questions of all clauses that have one, each with the drafts that it is about. */
export const checklistOf = (drafts: readonly ReviewedDraft[], guidelines: readonly Guideline[], lang: Lang): ChecklistItem[] => {
  const items: ChecklistItem[] = []
  const fittingDrafts = matcherOf(drafts)
  for (const guideline of guidelines) {
    for (const clause of guideline.clauses) {
      if (!clause.ask) continue
      const fitting = fittingDrafts(clause.when)
      const { name, title } = cite(guideline, clause, lang)
      if (fitting.length > 0) items.push({ guideline: guideline.id, id: clause.id, name, title, ask: clause.ask[lang], drafts: fitting })
    }
  }
  return items
}

/** Of thousands of drafts most have the same fields: each sort of them is asked once, and each draft named by one object. */
const matcherOf = (drafts: readonly ReviewedDraft[]): ((when: When | undefined) => ChecklistItem['drafts']) => {
  const names = drafts.map(({ draft }) => ({ path: draft.path, draft: draft.index }))
  const sorts = new Map<string, number>()
  const fieldsOf: Fields[] = []
  const sortOf = drafts.map(({ draft: { fields } }) => {
    const key = [fields.platform, fields.kind, fields.purpose, fields.topic, fields.mode].join('\0')
    let sort = sorts.get(key)
    if (sort === undefined) sorts.set(key, (sort = fieldsOf.push(fields) - 1))
    return sort
  })
  return (when) => {
    const meets = fieldsOf.map((fields) => fits(when, fields))
    return meets.every(Boolean) ? names : names.filter((_, i) => meets[sortOf[i] as number])
  }
}
