import type { Text } from './language.ts'

/** Why something could not be read or run. A user can mend it; it makes the exit code 2. */
export interface Problem {
  readonly path?: string
  readonly line?: number
  readonly column?: number
  readonly message: Text
}

/** Stops the run: broken usage, config, rule or guideline. Carries all that is wrong, not just the first. */
export class BrokenInput extends Error {
  override readonly name = 'BrokenInput'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path ?? 'saring'}: ${message.en}`).join('\n'))
    this.problems = problems
  }
}
