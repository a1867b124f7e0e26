import type { Location, Log, Notification, Result, Run, Suppression } from 'sarif'
import type { Finding } from '../finding.ts'
import { fingerprintsOf } from '../fingerprint.ts'
import type { Review, WordedProblem } from '../review.ts'
import { errorsOnly } from './errors-only.ts'
import type { Reporter, ReportOptions } from './index.ts'
import { jsonPieces } from './json-text.ts'
import { describeRules, type RuleBook } from './sarif-rules.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0, for code scanning: rules with their help, clauses as taxonomies, silences as suppressions, safe suggestions as fixes. */
export const pieces = (whole: Review, { quiet, version, rules, guidelines }: ReportOptions): Iterable<string> => {
  const { lang, drafts, problems, notices } = quiet ? errorsOnly(whole) : whole
  const findings = drafts.flatMap((reviewed) => reviewed.findings)
  const book = describeRules(findings, rules, guidelines, lang)
  const log: Omit<Log, 'runs'> & { readonly runs: readonly [Omit<Run, 'results'> & { readonly results: Iterable<Result> }] } = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'saring', version, semanticVersion: version, rules: [...book.rules], supportedTaxonomies: [...book.taxonomyRefs] } },
        ...(book.taxonomies.length > 0 && { taxonomies: [...book.taxonomies] }),
        language: lang,
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: [...problems.map(toNotification('error')), ...notices.map(toNotification('warning'))],
          },
        ],
        results: resultsOf(findings, fingerprintsOf(drafts), book),
      },
    ],
  }
  return jsonPieces(log, 4)
}

export const report: Reporter = (review, options) => [...pieces(review, options)].join('')

function* resultsOf(findings: readonly Finding[], prints: ReturnType<typeof fingerprintsOf>, book: RuleBook): Generator<Result> {
  for (const finding of findings) {
    const { fault, near, ordinal } = prints.get(finding) ?? { fault: '', near: '', ordinal: 0 }
    // The first name is the one by which GitHub follows an alert from run to run.
    const partialFingerprints = { primaryLocationLineHash: `${fault}:${ordinal + 1}`, 'saringFault/v1': `${fault}:${ordinal + 1}`, 'saringNear/v1': near }
    yield { ...toResult(finding, book), partialFingerprints }
  }
}

const toResult = (finding: Finding, book: RuleBook): Result => {
  const { rule, severity, message, text, suggest, fix, anchor, clauses, silenced } = finding
  const [write] = suggest
  return {
    ruleId: rule,
    ruleIndex: book.indexOf(rule),
    level: severity,
    message: { text: message },
    locations: [locationOf(finding)],
    ...(clauses.length > 0 && { taxa: clauses.map(book.taxonRef) }),
    ...(silenced && { suppressions: [toSuppression(silenced)] }),
    // Inside a cell or a document, a place is none of the file's own.
    ...(fix === 'safe' &&
      write !== undefined &&
      anchor === undefined && {
        fixes: [
          {
            description: { text: write === '' ? text : `${text} → ${write}` },
            artifactChanges: [
              { artifactLocation: { uri: uriOf(finding.path) }, replacements: [{ deletedRegion: regionOf(finding), insertedContent: { text: write } }] },
            ],
          },
        ],
      }),
  }
}

const toSuppression = ({ by, reason }: NonNullable<Finding['silenced']>): Suppression => ({
  kind: by === 'draft' ? 'inSource' : 'external',
  status: 'accepted',
  justification: reason,
})

const locationOf = (finding: Finding): Location => {
  const { path, anchor, line } = finding
  const artifactLocation = { uri: uriOf(path) }
  if (anchor !== undefined)
    return {
      physicalLocation: { artifactLocation, ...(line !== undefined && { region: { startLine: line } }) },
      logicalLocations: [{ fullyQualifiedName: anchor }],
    }
  return { physicalLocation: { artifactLocation, region: { ...regionOf(finding), ...(finding.text !== '' && { snippet: { text: finding.text } }) } } }
}

const regionOf = ({ place: { start, end } }: Finding) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

const toNotification =
  (level: 'error' | 'warning') =>
  ({ path, line, column, message }: WordedProblem): Notification => ({
    level,
    message: { text: message },
    ...(path !== undefined &&
      path !== '' && {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(path) },
              ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
            },
          },
        ],
      }),
  })

/** Relative where the path is; each segment percent-encoded, so that no name can be read as an address. */
const uriOf = (path: string): string => {
  const absolute = /^(?:[A-Za-z]:)?[\\/]/.test(path)
  const segments = (absolute ? path.replaceAll('\\', '/') : path).split('/').map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')))
  if (!absolute) return segments.join('/')
  return `file:///${segments
    .join('/')
    .replace(/^\//, '')
    .replace(/^([A-Za-z])%3A/, '$1:')}`
}
