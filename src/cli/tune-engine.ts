import { isOffice } from '../source/index.ts'

/**
 * Tells V8 what to compile how soon, by how much there is to check; `known` is so much that need not be. Measured on two cores, as ratios to
 * bare Node without and with: one draft 1.81 and 1.74, 1,000 posts 19.4 and 16.0, a calendar of 1,000 rows 15.2 and 13.4.
 */
export const tuneEngine = (paths: readonly string[], known: number): void => {
  // V8 takes kept code only under the flags that it was kept under, and at a start there are none.
  if (process.env.SARING_KEEP_CODE) return
  const few = paths.length <= FEW && !paths.some(isOffice)
  const later = paths.length - known < HUNDREDS && process.version.startsWith('v20.')
  process.getBuiltinModule('node:v8').setFlagsFromString(few ? FOR_FEW : later ? `${FOR_MANY} ${LATER}` : FOR_MANY)
}

const FEW = 2

/** Most expressions run once or twice: what would make them faster takes longer than they do. */
const FOR_FEW = '--no-regexp-peephole-optimization --regexp-tier-up-ticks=10'

/**
 * Expressions run so often that they may as well be machine code when they first run, and functions are compiled in smaller pieces. Not
 * `--no-regexp-tier-up`: V8 then takes for machine code what it has already made of an expression, and one run in ten ends in a crash.
 */
const FOR_MANY = '--regexp-tier-up-ticks=0 --max-inlined-bytecode-size-cumulative=300'

/**
 * What is compiled too early has to be compiled again, on the core that checks; in many thousands it costs more to wait: 10,000 posts 111
 * and 119. Later releases of Node wait by themselves, and do not know the flag.
 */
const LATER = '--interrupt-budget=264000'
const HUNDREDS = 3000
