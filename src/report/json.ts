import { saidPlace } from '../finding.ts'
import type { ReviewedDraft } from '../judge-source.ts'
import type { Review } from '../review.ts'
import { errorsOnly } from './errors-only.ts'
import type { Reporter, ReportOptions } from './index.ts'
import { jsonPieces } from './json-text.ts'
import type { Report } from './report-schema.ts'

/** Version 1 of the JSON report: every key is always there, and what is absent is null. */
export const pieces = (whole: Review, { quiet, version }: ReportOptions): Iterable<string> => {
  const { lang, drafts, problems, notices, checklist, sources, checked, summary } = quiet ? errorsOnly(whole) : whole
  const json: Omit<Report, 'findings'> & { readonly findings: Iterable<Report['findings'][number]> } = {
    version: 1,
    tool: `saring ${version}`,
    lang,
    summary: { sources, drafts: checked, errors: summary.errors, warnings: summary.warnings, notes: summary.notes, silenced: summary.silenced },
    findings: findingsOf(drafts),
    problems: problems.map(({ path, line, column, message }) => ({ path: path ?? null, line: line ?? null, column: column ?? null, message })),
    notices: notices.map(({ path, message }) => ({ path: path ?? null, message })),
    checklist: checklist.map(({ guideline, id, title, ask, drafts }) => ({
      guideline,
      id,
      title,
      ask,
      drafts: [...drafts],
    })),
  }
  return jsonPieces(json, 2)
}

export const report: Reporter = (review, options) => [...pieces(review, options)].join('')

function* findingsOf(drafts: readonly ReviewedDraft[]): Generator<Report['findings'][number]> {
  for (const { findings } of drafts)
    for (const finding of findings) {
      const { rule, severity, message, path, draft, anchor, text, suggest, fix, clauses, silenced } = finding
      const { start, end } = saidPlace(finding)
      yield {
        rule,
        severity,
        message,
        path,
        draft,
        anchor: anchor ?? null,
        place: { start: point(start), end: point(end) },
        text,
        suggest: [...suggest],
        fix: fix ?? null,
        clauses: clauses.map(({ guideline, id, name, title, url }) => ({ guideline, id, name, title, url: url ?? null })),
        silenced: silenced ? { by: silenced.by, reason: silenced.reason } : null,
      }
    }
}

const point = ({ line, column, offset }: Report['findings'][number]['place']['start']) => ({ line, column, offset })
