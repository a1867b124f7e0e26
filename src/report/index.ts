import type { Review } from '../review.ts'

interface ReportOptions {
  readonly color: boolean
  /** The width of the terminal; 80 where there is none. */
  readonly columns: number
  /** Errors only. */
  readonly quiet: boolean
  /** Of saring. */
  readonly version: string
}

/** Words a review for one kind of reader: a pure function, with a final newline. */
export type Reporter = (review: Review, options: ReportOptions) => string

/** Every format of `--format`, loaded when used. */
export const reporters = {
  pretty: () => import('./pretty.ts'),
  json: () => import('./json.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
} satisfies Readonly<Record<string, () => Promise<{ readonly report: Reporter }>>>

export type Format = keyof typeof reporters
