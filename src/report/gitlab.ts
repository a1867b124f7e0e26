import { fingerprintsOf, uniquePrint } from '../fingerprint.ts'
import type { Severity } from '../severity.ts'
import { errorsOnly } from './errors-only.ts'
import type { Reporter } from './index.ts'
import { jsonText } from './json-text.ts'

const SEVERITY = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<Severity, string>

/** GitLab's Code Quality: what is silenced is not in it, since it knows no word for that. */
export const report: Reporter = (whole, { quiet }) => {
  const { drafts, problems, notices } = quiet ? errorsOnly(whole) : whole
  const prints = fingerprintsOf(drafts)
  const issues = drafts.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      const print = prints.get(finding)
      if (finding.silenced || !print) return []
      const { message, rule, severity, path, anchor, line, place } = finding
      return [
        {
          description: anchor === undefined ? message : `${anchor}: ${message}`,
          check_name: rule,
          fingerprint: uniquePrint(finding, print),
          severity: SEVERITY[severity],
          location: { path, lines: { begin: anchor === undefined ? place.start.line : (line ?? 1) } },
        },
      ]
    }),
  )
  const own = (severity: string, told: typeof problems) =>
    told.map(({ path = '', line = 1, message }, i) => ({
      description: message,
      check_name: 'saring',
      fingerprint: `${severity}:${path}:${line}:${i}`,
      severity,
      location: { path, lines: { begin: line } },
    }))
  return jsonText([...own('critical', problems), ...own('info', notices), ...issues], 1)
}
