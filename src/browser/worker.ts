import { type Baked, type BakedRun, runOf } from '../baked.ts'
import type { Draft } from '../draft.ts'
import { NO_FIELDS } from '../fields.ts'
import type { Lang } from '../language.ts'
import { platformLength } from '../length.ts'
import { publishedParts } from '../published.ts'
import { checklist } from '../report/html/checklist.ts'
import { draftSection } from '../report/html/draft-section.ts'
import { html } from '../report/html/markup.ts'
import { report } from '../report/html.ts'
import { counted, tally, verdict } from '../report/wording.ts'
import { type Review, review, type WordedProblem } from '../review.ts'
import { isReadable, readSource, type Source } from '../source/index.ts'
import { unsupported } from '../source/unsupported.ts'
import type { Answer, Checked, Published, Question, Wanted } from './exchange.ts'

/** The engine of the command line, in a worker: a long draft must not hold up its writer. */
let baked: Baked | undefined
const runs = new Map<Lang, BakedRun>()

const runFor = (data: Baked, lang: Lang): BakedRun => {
  let run = runs.get(lang)
  if (!run) runs.set(lang, (run = runOf(data, lang)))
  return run
}

const answer = (given: Answer): void => postMessage(given)

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    if ('start' in data) {
      baked = data.start
      // What a first check costs more is paid before there is anything to check.
      await check(baked, {
        sources: [{ name: 'draf.txt', bytes: new TextEncoder().encode('Saring sebelum sharing.') }],
        fields: {},
        lang: baked.lang,
        today: '2026-01-01',
      })
    } else if (baked && 'check' in data) answer({ checked: await check(baked, data.check) })
    else if (baked && 'report' in data) {
      const { version, guidelines } = baked
      const { reviewed, run } = await reviewOf(baked, data.report)
      answer({ report: report(reviewed, { color: false, columns: 80, quiet: false, version, rules: run.rules, guidelines, failOn: 'error' }) })
    }
  } catch (error) {
    answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

const reviewOf = async (data: Baked, { sources, fields, lang, today }: Wanted) => {
  const run = runFor(data, lang)
  const read = await Promise.all(
    sources.map(({ name, bytes }): Promise<Source> | Source =>
      isReadable(name)
        ? readSource(bytes, { ...data.read, path: name, base: { ...NO_FIELDS, ...fields }, ruleIds: run.ruleIds, wording: lang })
        : { path: name, drafts: [], problems: [{ path: name, message: unsupported(name) }] },
    ),
  )
  const assignments = read.map((source) => ({ source, lint: run.lint }))
  const reviewed = await review(assignments, { lang, guidelines: data.guidelines, today, locked: data.locked })
  return { run, reviewed, drafts: read.flatMap((source) => source.drafts) }
}

const check = async (data: Baked, wanted: Wanted): Promise<Checked> => {
  const { run, reviewed, drafts } = await reviewOf(data, wanted)
  const found = reviewed.summary
  return {
    html: shown(reviewed),
    verdict: reviewed.drafts.length > 1 ? counted(reviewed.lang, found) : verdict(reviewed.lang, tally(reviewed.drafts.flatMap(({ findings }) => findings))),
    weight: found.errors > 0 || reviewed.problems.length > 0 ? 'error' : found.warnings > 0 ? 'warning' : 'ready',
    drafts: drafts.map((draft) => published(draft, run.limits)),
    problems: reviewed.problems.map(inOneLine),
    notices: reviewed.notices.map(inOneLine),
    rules: run.active,
    guidelines: data.guidelines.length,
  }
}

const inOneLine = ({ path, line, column, message }: WordedProblem): string => `${[path, line, column].filter(Boolean).join(':')} ${message}`

const shown = ({ drafts, checklist: items, lang }: Review): string =>
  html`${drafts.map((reviewed, nth) => draftSection(reviewed, nth, lang))}${items.length > 0 && checklist(items, drafts, drafts.length, lang)}`.markup

const published = (draft: Draft, limits: BakedRun['limits']): readonly Published[] =>
  publishedParts(draft).map((text) => {
    const { platform } = draft.fields
    if (platform.length === 0) return { text, lengths: [{ length: text.length }] }
    return {
      text,
      lengths: platform.map((one) => {
        const max = limits[one]
        return { platform: one, length: platformLength(text, [one]), ...(max !== undefined && { max }) }
      }),
    }
  })
