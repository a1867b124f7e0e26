import type { ChecklistItem } from '../../checklist.ts'
import type { ReviewedDraft } from '../../judge-source.ts'

/** So many drafts a question names; of a calendar it may be about a thousand. */
const NAMED = 20

/** The drafts that a question is about, by their files, and by their cells where a file has several. */
export const namedDrafts = (about: ChecklistItem['drafts'], drafts: readonly ReviewedDraft[]): string => {
  const anchors = new Map(drafts.map(({ draft }) => [`${draft.index} ${draft.path}`, draft.anchor]))
  const byFile = new Map<string, string[]>()
  for (const { path, draft } of about.slice(0, NAMED)) {
    const anchor = anchors.get(`${draft} ${path}`)
    const known = byFile.get(path) ?? []
    byFile.set(path, anchor === undefined ? known : [...known, anchor])
  }
  const names = [...byFile].map(([path, cells]) => [path, ...cells].join(' · '))
  return [...names, ...(about.length > NAMED ? [`+${about.length - NAMED}`] : [])].join(', ')
}
