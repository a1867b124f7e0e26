import { isOffice } from '../source/index.ts'

/**
 * Tells V8 how soon to compile what, by how much there is to check. Measured on two cores, as ratios to bare Node: 1,000 posts 20.0 without,
 * 15.3 with; a calendar of 1,000 rows 15.2 and 13.4. What it would compile too early it has to compile again, on the core that checks.
 */
export const tuneEngine = (paths: readonly string[]): void => {
  if (paths.length <= FEW && !paths.some(isOffice)) return
  const flags = [
    // Expressions run so often that they may as well be machine code when they first run.
    '--no-regexp-tier-up',
    '--max-inlined-bytecode-size-cumulative=300',
    ...(paths.length < MANY ? ['--interrupt-budget=264000'] : []),
  ]
  process.getBuiltinModule('node:v8').setFlagsFromString(flags.join(' '))
}

const FEW = 2

/** In so many, what is compiled late costs more than what is compiled twice: 10,000 posts 111 without the last flag, 119 with it. */
const MANY = 3000
