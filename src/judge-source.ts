import { type CheckOptions, checkSource } from './check-source.ts'
import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Length } from './length.ts'
import type { Lint } from './lint.ts'
import type { Problem } from './problem.ts'
import type { Source } from './source/index.ts'

/** What a review needs of a source: plain data, personal data masked, so that it may be kept. */
export interface JudgedSource {
  readonly path: string
  readonly drafts: readonly ReviewedDraft[]
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
}

export interface ReviewedDraft {
  readonly draft: Draft
  /** In reading order; silenced ones are marked. */
  readonly findings: readonly Finding[]
  /** How long it is, where its platform has a limit. */
  readonly length?: Length
}

/** Checks a source, and lets out only what may leave the review. */
export const judgeSource = async (source: Source, run: Lint, options: CheckOptions): Promise<JudgedSource> => {
  const { drafts, failures, crowds } = await checkSource(source, run, options)
  const { path, problems, notices = [] } = source
  return {
    path,
    drafts: drafts.map(({ draft, findings, length }) => ({ draft, findings, ...(length && { length }) })),
    problems: [...problems, ...failures],
    notices: [...notices.map((message) => ({ path, message })), ...crowds],
  }
}
