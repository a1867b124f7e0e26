import type { Guideline } from '../guideline.ts'
import type { Review } from '../review.ts'
import type { Rules } from '../settle.ts'
import type { FailOn } from '../severity.ts'

export interface ReportOptions {
  readonly color: boolean
  /** The width of the terminal; 80 where there is none. */
  readonly columns: number
  /** Errors only. */
  readonly quiet: boolean
  /** Of saring. */
  readonly version: string
  /** All rules and guidelines of the run, for reports that explain what they cite. */
  readonly rules: Rules
  readonly guidelines: readonly Guideline[]
  readonly failOn: FailOn
  /** How many bytes of UTF-8 the reader can take, where that is not the format's own limit. */
  readonly room?: number
}

/** Words a review for one kind of reader: a pure function, with a final newline. */
export type Reporter = (review: Review, options: ReportOptions) => string

/** A format whose reports grow large also gives them piece by piece. */
export interface Reporting {
  readonly report: Reporter
  readonly pieces?: (review: Review, options: ReportOptions) => Iterable<string>
}

/** Every format of `--format`, loaded when used. */
export const reporters = {
  pretty: () => import('./pretty.ts'),
  json: () => import('./json.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  junit: () => import('./junit.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
} satisfies Readonly<Record<string, () => Promise<Reporting>>>

export type Format = keyof typeof reporters
