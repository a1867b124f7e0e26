import type { Draft } from '../draft.ts'
import { type Finding, saidPlace } from '../finding.ts'
import type { CitedClause } from '../guideline.ts'
import type { ReviewedDraft } from '../judge-source.ts'
import type { Lang } from '../language.ts'
import type { Review } from '../review.ts'
import { errorsOnly } from './errors-only.ts'
import { firstWords } from './first-words.ts'
import { frame } from './frame.ts'
import { alike, type Group, together } from './groups.ts'
import type { Reporter, ReportOptions } from './index.ts'
import { type Paints, paintsFor } from './paint.ts'
import { type Run, withoutCommands, wrap } from './terminal.ts'
import { count, counted, isPost, lengthOf, setAside, tally, verdict, wording } from './wording.ts'

interface Page {
  readonly lang: Lang
  readonly paint: Paints
  readonly columns: number
  /** The findings of a rule share their clauses, and these are worded once. */
  readonly cited: Map<readonly CitedClause[], Lines>
}

type Lines = readonly string[]

const CLAUSES = 2
const INDENT = 4
const NARROWEST = 40

/** For a person at a terminal: what stands where, why, what to write instead, and whether the draft may go out. */
export function* pieces(whole: Review, options: ReportOptions): Generator<string> {
  let isFirst = true
  for (const lines of sectionsOf(whole, options)) {
    if (lines.length === 0) continue
    yield `${isFirst ? '' : '\n\n'}${withoutCommands(lines.join('\n'))}`
    isFirst = false
  }
  yield '\n'
}

export const report: Reporter = (review, options) => [...pieces(review, options)].join('')

function* sectionsOf(whole: Review, { color, columns, quiet }: ReportOptions): Generator<Lines> {
  const review = quiet ? errorsOnly(whole) : whole
  const page: Page = { lang: review.lang, paint: paintsFor(color), columns: Math.max(columns || 80, NARROWEST), cited: new Map() }
  const shown = review.drafts.filter(({ findings }) => findings.some(({ silenced }) => !silenced))
  // Only a file's second draft has another index than 0.
  const crowded = new Set(review.drafts.filter(({ draft }) => draft.index > 0).map(({ draft }) => draft.path))
  for (const reviewed of shown) yield* tellDraft(page, reviewed, crowded.has(reviewed.draft.path))
  yield tellProblems(page, review)
  yield tellNotices(page, review)
  if (!quiet) yield tellLimits(page, review)
  yield tellSummary(page, review, quiet ? undefined : review.drafts.length - shown.length)
}

const tellDraft = (page: Page, reviewed: ReviewedDraft, among: boolean): readonly Lines[] => {
  const { draft, findings } = reviewed
  const { paint, lang, columns } = page
  const active = findings.filter(({ silenced }) => !silenced)
  const found = tally(active)
  const where = [among && `${wording[lang].draft} ${draft.index + 1}`, draft.anchor, firstWords(draft)].filter(Boolean).map((part) => ` · ${part}`)
  const ruled = found.errors > 0 ? paint.strong.error : found.warnings > 0 ? paint.strong.warning : paint.good
  const [aside, length] = [setAside(lang, findings), lengthOf(lang, reviewed)]
  const ruling: readonly Run[] = [[isPost(draft) ? verdict(lang, found) : counted(lang, found), ruled], length && ` · ${length}`, aside && ` · ${aside}`]
  return [
    wrap(
      [
        [draft.path, paint.title],
        [where.join(''), paint.dim],
      ],
      columns,
      0,
      2,
    ),
    ...together(active).map((group, i, groups) =>
      tellGroup(page, group, draft.source, draft.anchor, groups.findIndex(([{ rule }]) => rule === group[0].rule) === i),
    ),
    wrap(ruling, columns, 2, INDENT),
  ]
}

/** One finding: what and where, in its line, with its clauses. */
export const tellFinding = (finding: Finding, { source, anchor }: Draft, { lang, paint, columns }: Pick<Page, 'lang' | 'paint' | 'columns'>): Lines =>
  tellGroup({ lang, paint, columns, cited: new Map() }, [finding], source, anchor, true)

/** The clauses of a rule stand below the first of its findings in a draft. */
const tellGroup = (page: Page, group: Group, source: string, anchor: string | undefined, cites: boolean): Lines => [
  ...alike(group).flatMap((same) => tellSame(page, same, source, anchor)),
  ...(cites ? tellClauses(page, group[0].clauses) : []),
]

const tellSame = (page: Page, same: Group, source: string, anchor: string | undefined): Lines => {
  const { paint, lang, columns } = page
  const [{ severity, message, rule, suggest }] = same
  const places = same.map((finding) => {
    const { start } = saidPlace(finding)
    return `${finding.anchor && finding.anchor !== anchor ? `${finding.anchor} ` : ''}${start.line}:${start.column}`
  })
  // A silence of a calendar stands in a cell that is not shown.
  const framed = same.filter((finding) => finding.silence === undefined || finding.anchor === anchor)
  const frames = framed.flatMap(({ place, said = place }) => frame(source.slice(place.start.offset - said.start.offset), said, columns - INDENT))
  const alternatives = suggest.map((text) => text || wording[lang].remove).join(` ${wording[lang].or} `)
  return [
    ...wrap([places.join(', '), [`  ${wording[lang][severity]}`, paint.strong[severity]], `  ${message}`, [`  ${rule}`, paint.dim]], columns, 2, INDENT),
    ...frames.map(({ gutter, text, kind }) => `${' '.repeat(INDENT)}${paint.dim(gutter)}${kind === 'marks' ? paint.severity[severity](text) : text}`.trimEnd()),
    ...(suggest.length > 0 ? wrap([[`${wording[lang].write}:`, paint.bold], ` ${alternatives}`], columns, INDENT, INDENT + 2) : []),
  ]
}

const tellClauses = ({ paint, lang, columns, cited }: Page, clauses: readonly CitedClause[]): Lines => {
  if (clauses.length === 0) return []
  const told = cited.get(clauses)
  if (told) return told
  const named = clauses.slice(0, CLAUSES).map(({ name, title }) => (title ? `${name} (${title})` : name))
  const rest = clauses.length > CLAUSES ? [`+${clauses.length - CLAUSES} ${wording[lang].more}`] : []
  const lines = wrap([[`${wording[lang].guideline}: ${[...named, ...rest].join(' · ')}`, paint.dim]], columns, INDENT, INDENT + 2)
  cited.set(clauses, lines)
  return lines
}

const tellProblems = ({ paint, lang, columns }: Page, { problems }: Review): Lines => {
  if (problems.length === 0) return []
  const rows = problems.map(({ path, line, column, message }) =>
    wrap([[[path, line, column].filter(Boolean).join(':'), paint.bold], `  ${message}`], columns, 2, INDENT),
  )
  return [paint.strong.error(`${wording[lang].problems}:`), ...rows.flat()]
}

const tellNotices = ({ paint, lang, columns }: Page, { notices }: Review): Lines => {
  if (notices.length === 0) return []
  const rows = notices.map(({ path = '', message }) => wrap([[path, paint.bold], `  ${message}`], columns, 2, INDENT))
  return [paint.strong.warning(`${wording[lang].notices}:`), ...rows.flat()]
}

const tellLimits = ({ lang, columns }: Page, { checklist, drafts }: Review): Lines => {
  const { ask, example, list, beyond } = wording[lang]
  const [first] = checklist
  const questions = first
    ? wrap([`${count(lang, checklist.length, 'thing')} ${ask}${checklist.length > 1 ? example : ':'} “${first.ask}” ${list}`], columns, 0, 2)
    : []
  return drafts.length > 0 ? [...questions, ...wrap([beyond], columns, 0, 2)] : []
}

const tellSummary = ({ paint, lang, columns }: Page, { checked: number, drafts, problems, summary }: Review, clean: number | undefined): Lines => {
  const { checked, nothing, noErrors } = wording[lang]
  const found = counted(lang, summary)
  const [only] = drafts.length === 1 && clean === 1 ? drafts : []
  const results = [
    found || (problems.length === 0 && (clean === undefined ? noErrors : nothing)),
    found && clean && `${clean} ${wording[lang].clean}`,
    only && lengthOf(lang, only),
    summary.silenced > 0 &&
      setAside(
        lang,
        drafts.flatMap(({ findings }) => findings),
      ),
    problems.length > 0 && count(lang, problems.length, 'problem'),
  ].filter(Boolean)
  return wrap([[`${count(lang, number, 'draft')} ${checked}: ${results.join(' · ')}`, paint.bold]], columns, 0, 2)
}
