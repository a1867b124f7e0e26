import type { Baked } from '../baked.ts'
import type { Fields } from '../fields.ts'
import type { Lang } from '../language.ts'
import type { Platform } from '../vocabulary.ts'

/** A text or a file as the page was given it; its name tells how it is read. */
export interface Given {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Wanted {
  readonly sources: readonly Given[]
  /** What the page's own boxes say of drafts that do not. */
  readonly fields: Partial<Fields>
  readonly lang: Lang
  /** ISO date. */
  readonly today: string
}

/** What the page asks of its worker. */
export type Question = { readonly start: Baked } | { readonly check: Wanted } | { readonly report: Wanted }

/** A part of a draft as it is pasted, and how long it is for each platform. */
export interface Published {
  readonly text: string
  readonly lengths: readonly { readonly platform?: Platform; readonly length: number; readonly max?: number }[]
}

export interface Checked {
  /** As the report shows it. */
  readonly html: string
  readonly verdict: string
  readonly weight: 'error' | 'warning' | 'ready'
  /** The parts of each draft. */
  readonly drafts: readonly (readonly Published[])[]
  readonly problems: readonly string[]
  /** What was passed over or read with a guess. */
  readonly notices: readonly string[]
  readonly rules: number
  readonly guidelines: number
}

/** What the worker answers. */
export type Answer = { readonly checked: Checked } | { readonly report: string } | { readonly failed: string }
