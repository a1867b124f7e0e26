/** A draft's text, the offending words in «»; with the fields that it needs to be judged by. */
export type Example = string | { readonly text: string; readonly draft: Readonly<Record<string, unknown>> }

/** What must be found, exactly where it is marked; and what must be left alone. */
export interface Examples {
  readonly bad: readonly Example[]
  readonly good: readonly Example[]
}
