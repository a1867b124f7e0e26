import type { Lang } from '../language.ts'
import type { Setup } from '../load/index.ts'
import { exitCodeOf, type Review } from '../review.ts'
import { newerThan } from '../since.ts'
import type { CheckOptions } from './check-options.ts'
import type { Examined } from './examine.ts'
import { type Target, tellReview } from './formats.ts'
import type { Found } from './paths.ts'
import type { Terminal } from './terminal.ts'

/** Tells the review, of which the terminal may get a part, and sets the exit code. */
export const tellExamined = async (
  { setup, found, outcome, targets, cache, stats }: Examined,
  options: CheckOptions,
  terminal: Terminal,
  part: Review = outcome,
): Promise<void> => {
  const { lang, rules, known: guidelines } = setup
  const failOn = options.failOn ?? setup.config.failOn
  const how = { quiet: options.quiet ?? false, rules, guidelines, failOn }
  const at = options.color ? terminal : { ...terminal, color: false }
  const isShown = ({ format, file }: Target) => format === 'pretty' && file === undefined
  if (part === outcome) await tellReview(outcome, targets, how, at)
  else {
    await tellReview(
      outcome,
      targets.filter((target) => !isShown(target)),
      how,
      at,
    )
    if (part.drafts.length > 0) await tellReview(part, targets.filter(isShown), how, at)
  }
  // On one terminal the pretty report already shows them.
  const seen = terminal.isTTY && targets.some(isShown)
  if (!seen) for (const told of [...part.problems, ...part.notices]) terminal.problem(told)
  if (part === outcome) {
    tellSkipped(found, lang, terminal)
    tellHeldBack(setup, terminal)
  }
  for (const fault of cache?.faults ?? []) terminal.problem({ message: fault[lang] })
  stats?.tell(outcome, terminal)
  const { warnings } = outcome.summary
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings
  if (tooMany)
    terminal.err(
      {
        id: `${warnings} peringatan, lebih dari --max-warnings ${options.maxWarnings}`,
        en: `${warnings} warnings, more than --max-warnings ${options.maxWarnings}`,
      }[lang],
    )
  terminal.exit(exitCodeOf(outcome, failOn) || (tooMany ? 1 : 0))
}

/** What a newer release brought is off where the config is pinned, but not in secret. */
const tellHeldBack = ({ rules, config, lang }: Setup, terminal: Terminal): void => {
  const newer = newerThan(rules, config.rulesSince, config.rules)
  if (newer.length === 0) return
  terminal.err(
    {
      id: `${newer.length} aturan lebih baru dari rulesSince ${config.rulesSince} dan belum dipakai: ${newer.join(', ')}`,
      en: `${newer.length} rules are newer than rulesSince ${config.rulesSince} and are off: ${newer.join(', ')}`,
    }[lang],
  )
}

const tellSkipped = ({ skipped }: Found, lang: Lang, terminal: Terminal): void => {
  if (skipped.size === 0) return
  const kinds = [...skipped].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`)
  const total = [...skipped.values()].reduce((sum, count) => sum + count, 0)
  const few = kinds.length > 6 ? [...kinds.slice(0, 6), '…'] : kinds
  terminal.err(
    {
      id: `${total} berkas lain bukan draf dan tidak diperiksa (${few.join(', ')})`,
      en: `${total} other files are no drafts and were not checked (${few.join(', ')})`,
    }[lang],
  )
}
