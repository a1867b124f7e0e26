import type { Finding } from '../finding.ts'
import type { Severity } from '../severity.ts'
import { errorsOnly } from './errors-only.ts'
import type { Reporter } from './index.ts'
import { harmless, LOGGED } from './terminal.ts'
import { counted, wording } from './wording.ts'

/** GitHub shows so many annotations of each level a step, and drops the rest without a word. */
const SHOWN = 10
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>

/** Workflow commands: a line an annotation, and a line for those that GitHub would not show. */
export const report: Reporter = (whole, { quiet }) => {
  const { lang, drafts, problems, notices } = quiet ? errorsOnly(whole) : whole
  const room = { error: SHOWN, warning: SHOWN, note: SHOWN }
  const left = { errors: 0, warnings: 0, notes: 0 }
  const lines: string[] = []
  const put = (severity: Severity, properties: Readonly<Record<string, string | number | undefined>>, message: string) => {
    if (room[severity]-- > 0) lines.push(command(LEVELS[severity], properties, message))
    else left[`${severity}s`]++
  }
  for (const { path, line, column, message } of problems) put('error', { file: path, line, col: column, title: 'saring' }, message)
  for (const { path, message } of notices) put('warning', { file: path, title: 'saring' }, message)
  for (const { findings } of drafts) {
    for (const finding of findings) if (!finding.silenced) put(finding.severity, { ...placeOf(finding), title: finding.rule }, wordFinding(finding))
  }
  const rest = counted(lang, left)
  const { elsewhere } = wording[lang]
  return [...lines, ...(rest ? [`saring: ${rest} ${elsewhere}`] : []), ''].join('\n')
}

const placeOf = ({ path, anchor, line, place: { start, end } }: Finding) => {
  if (anchor !== undefined) return { file: path, line }
  const where = { file: path, line: start.line, endLine: end.line }
  // Over several lines GitHub takes no columns.
  return start.line === end.line ? { ...where, col: start.column, endColumn: Math.max(start.column, end.column) } : where
}

const wordFinding = ({ anchor, message, clauses: [clause] }: Finding): string =>
  `${anchor === undefined ? '' : `${anchor}: `}${message}${clause ? ` (${clause.name})` : ''}`

const command = (level: string, properties: Readonly<Record<string, string | number | undefined>>, message: string): string => {
  const given = Object.entries(properties).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}=${escapeProperty(String(value))}`]))
  return `::${level} ${given.join(',')}::${escapeData(message)}`
}

/** As the runner reads it back: percent first. */
const escapeData = (text: string): string =>
  harmless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('\t', ' ')).replace(LOGGED, '#\u200B#')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
