/** How much a finding weighs, in SARIF's words; heaviest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** From which severity on a run fails: exit code 1. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** What a config or a clause says of a rule: off, a severity, or options with or without one. */
export type Setting = 'off' | Severity | { readonly severity?: Severity; readonly [option: string]: unknown }

export const atLeast = (severity: Severity, threshold: FailOn): boolean =>
  threshold !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold)
