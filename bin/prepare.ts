import { facts, shippedRules } from '../src/catalogue.ts'
import { pack } from '../src/pack.ts'
import { settle } from '../src/settle.ts'
import { makeTable } from '../src/term-table.ts'

/** The terms of every shipped rule with its default options, for the build to put into the bundle. */
export const packedTerms = pack(makeTable(settle(shippedRules, [], {}, 'id', Object.keys(shippedRules)), facts))
