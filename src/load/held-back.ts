import type { Config } from '../config.ts'
import type { Rules, Settings } from '../settle.ts'
import { newerThan } from '../since.ts'

/** Rules of later releases than the config is pinned to: off, until it names them. */
const heldBack = (rules: Rules, { rulesSince, rules: settings }: Config): Settings =>
  Object.fromEntries(newerThan(rules, rulesSince, settings).map((id) => [id, 'off']))

/** What is set of rules where no override says otherwise. */
export const settingsOf = ({ rules, config }: { readonly rules: Rules; readonly config: Config }): Settings => ({ ...heldBack(rules, config), ...config.rules })
