import type { Text } from './language.ts'
import type { Key } from './yaml.ts'

/** What a schema cannot say of a rule file, at the key or the value that it is about. */
export interface RuleFault {
  readonly path: readonly Key[]
  readonly atKey?: boolean
  /** How far into the value. */
  readonly index?: number
  readonly message: Text
}
