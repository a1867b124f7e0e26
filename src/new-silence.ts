import type { Lang } from './language.ts'

/** A silence that a person asks for. */
export interface NewSilence {
  readonly rule: string
  readonly reason: string
  readonly by?: string
  /** ISO date: the last day on which it holds. */
  readonly until?: string
}

/** What a person does about the silence for a rule. */
export type SilenceChange = NewSilence | { readonly rule: string; readonly removed: true }

/** How a silence is written in the language of the person. */
export const SILENCE_NAMES = {
  id: { ignore: 'abaikan', reason: 'alasan', until: 'sampai', by: 'oleh' },
  en: { ignore: 'ignore', reason: 'reason', until: 'until', by: 'by' },
} as const satisfies Record<Lang, Record<string, string>>
