import type { Lang } from '../language.ts'

export const CI = ['github', 'gitlab', 'none'] as const
export type Ci = (typeof CI)[number]

/** What a new repository is made for. */
export interface StarterOptions {
  readonly lang: Lang
  readonly issuer: string
  readonly ci: Ci
  /** Of saring, which CI runs. */
  readonly version: string
  readonly year: number
}
