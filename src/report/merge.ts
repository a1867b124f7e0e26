import type { Report } from './report-schema.ts'

/** The reports of the parts of a run, in their order, as the one that the whole run would have given. `rankOf` tells the order of the checklist. */
export const mergeReports = (reports: readonly [Report, ...Report[]], rankOf: (guideline: string, clause: string) => number): Report => {
  const findings = staleLast(reports.flatMap((report) => report.findings))
  const [{ version, tool, lang }] = reports
  const sum = (count: keyof Report['summary']) => reports.reduce((total, { summary }) => total + summary[count], 0)
  const twice = reports.reduce((total, report) => total + report.findings.length, 0) - findings.length
  return {
    version,
    tool,
    lang,
    summary: {
      sources: sum('sources'),
      drafts: sum('drafts'),
      errors: sum('errors'),
      warnings: sum('warnings') - twice,
      notes: sum('notes'),
      silenced: sum('silenced'),
    },
    findings,
    problems: reports.flatMap(({ problems }) => problems),
    notices: reports.flatMap(({ notices }) => notices),
    checklist: mergeChecklists(reports, rankOf),
  }
}

/** Findings about the baseline, and then those about the registry, stand behind those of all drafts; parts may tell the same of a baseline. */
const staleLast = (findings: Report['findings']): Report['findings'] => {
  const stale = new Map<number, Report['findings'][number]>()
  for (const finding of findings) if (finding.rule === 'baseline/stale') stale.set(finding.place.start.offset, finding)
  if (stale.size === 0) return findings
  return [
    ...findings.filter(({ rule }) => rule !== 'baseline/stale' && rule !== 'facts/expired'),
    ...[...stale.values()].sort((a, b) => a.place.start.offset - b.place.start.offset),
    ...findings.filter(({ rule }) => rule === 'facts/expired'),
  ]
}

const mergeChecklists = (reports: readonly Report[], rankOf: (guideline: string, clause: string) => number): Report['checklist'] => {
  const items = new Map<string, Report['checklist'][number]>()
  for (const item of reports.flatMap(({ checklist }) => checklist)) {
    const key = `${item.guideline}\0${item.id}`
    const known = items.get(key)
    if (known) known.drafts.push(...item.drafts)
    else items.set(key, { ...item, drafts: [...item.drafts] })
  }
  return [...items.values()].sort((a, b) => rankOf(a.guideline, a.id) - rankOf(b.guideline, b.id))
}
