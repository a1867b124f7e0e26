import { saidPlace } from '../finding.ts'
import { errorsOnly } from './errors-only.ts'
import type { Reporter } from './index.ts'
import type { Report } from './report-schema.ts'
import { escapeUnsafe } from './terminal.ts'

/** Version 1 of the JSON report: every key is always there, and what is absent is null. */
export const report: Reporter = (whole, { quiet, version }) => {
  const { lang, drafts, problems, notices, checklist, sources, checked, summary } = quiet ? errorsOnly(whole) : whole
  const json: Report = {
    version: 1,
    tool: `saring ${version}`,
    lang,
    summary: { sources, drafts: checked, errors: summary.errors, warnings: summary.warnings, notes: summary.notes, silenced: summary.silenced },
    findings: drafts.flatMap(({ findings }) =>
      findings.map((finding) => {
        const { rule, severity, message, path, draft, anchor, text, suggest, fix, clauses, silenced } = finding
        const { start, end } = saidPlace(finding)
        return {
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
      }),
    ),
    problems: problems.map(({ path, line, column, message }) => ({ path: path ?? null, line: line ?? null, column: column ?? null, message })),
    notices: notices.map(({ path, message }) => ({ path: path ?? null, message })),
    checklist: checklist.map(({ guideline, id, title, ask, drafts }) => ({
      guideline,
      id,
      title,
      ask,
      drafts: drafts.map(({ path, draft }) => ({ path, draft })),
    })),
  }
  return `${escapeUnsafe(JSON.stringify(json, null, 2))}\n`
}

const point = ({ line, column, offset }: Report['findings'][number]['place']['start']) => ({ line, column, offset })
