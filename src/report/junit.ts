import { type Finding, saidPlace } from '../finding.ts'
import type { ReviewedDraft } from '../judge-source.ts'
import type { Review } from '../review.ts'
import { atLeast, type FailOn } from '../severity.ts'
import { errorsOnly } from './errors-only.ts'
import type { Reporter } from './index.ts'
import { harmless, LOGGED } from './terminal.ts'
import { wording } from './wording.ts'

/** JUnit XML: a suite a draft, a failed case a finding that fails the run; lighter ones pass and say so, silenced ones are skipped. */
export const report: Reporter = (whole, { quiet, failOn }) => {
  const review = quiet ? errorsOnly(whole) : whole
  const suites = [...review.drafts.map((reviewed) => suiteOf(reviewed, review, failOn)), ...problemSuite(review), ...noticeSuite(review)]
  const sum = (count: (suite: Suite) => number) => suites.reduce((total, suite) => total + count(suite), 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="saring" tests="${sum(({ cases }) => cases.length)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}" time="0">`,
    ...suites.map(tellSuite),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Suite {
  readonly name: string
  readonly failures: number
  readonly errors: number
  readonly skipped: number
  readonly cases: readonly string[]
}

const tellSuite = ({ name, failures, errors, skipped, cases }: Suite): string =>
  [
    `  <testsuite name="${inXml(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n')

const suiteOf = ({ draft, findings }: ReviewedDraft, { lang }: Review, failOn: FailOn): Suite => {
  const name = [draft.path, draft.index > 0 && `${wording[lang].draft} ${draft.index + 1}`, draft.anchor].filter(Boolean).join(' · ')
  const fails = ({ severity, silenced }: Finding) => !silenced && atLeast(severity, failOn)
  const tell = (finding: Finding) => testCase(nameOf(finding), name, outcomeOf(finding, fails(finding)))
  return {
    name,
    failures: findings.filter(fails).length,
    errors: 0,
    skipped: findings.filter(({ silenced }) => silenced).length,
    cases: findings.length > 0 ? findings.map(tell) : [testCase(wording[lang].clean, name)],
  }
}

const problemSuite = ({ lang, problems }: Review): readonly Suite[] =>
  problems.length === 0
    ? []
    : [
        {
          name: wording[lang].problems,
          failures: 0,
          errors: problems.length,
          skipped: 0,
          cases: problems.map(({ path = 'saring', line, column, message }) =>
            testCase([path, line, column].filter(Boolean).join(':'), path, element('error', { message, type: 'saring' })),
          ),
        },
      ]

/** They fail nothing: cases that pass, with what they say. */
const noticeSuite = ({ lang, notices }: Review): readonly Suite[] => {
  const name = wording[lang].notices
  const cases = notices.map(({ path = 'saring', message }) => testCase(path, name, element('system-out', {}, message)))
  return notices.length === 0 ? [] : [{ name, failures: 0, errors: 0, skipped: 0, cases }]
}

const nameOf = (finding: Finding): string => {
  const { rule, anchor } = finding
  const { start } = saidPlace(finding)
  return `${rule} ${anchor === undefined ? '' : `${anchor} `}${start.line}:${start.column}`
}

const outcomeOf = (finding: Finding, fails: boolean): string => {
  const { message, severity, silenced } = finding
  if (silenced) return element('skipped', { message: `${message} · ${silenced.reason}` })
  if (!fails) return element('system-out', {}, `${severity}: ${wordFinding(finding)}`)
  return element('failure', { message, type: severity }, wordFinding(finding))
}

const wordFinding = ({ message, text, suggest, clauses }: Finding): string =>
  [message, text.trim() && `“${text}”`, suggest.length > 0 && `→ ${suggest.join(' / ')}`, ...clauses.map(({ name, title }) => `${name} (${title})`)]
    .filter(Boolean)
    .join(' · ')

const element = (name: string, attributes: Readonly<Record<string, string>>, text = ''): string => {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${inXml(value)}"`)
  return `<${name}${given.join('')}${text === '' ? '/>' : `>${inXml(text)}</${name}>`}`
}

const testCase = (name: string, suite: string, inner?: string): string => {
  const open = `    <testcase name="${inXml(name)}" classname="${inXml(suite)}" time="0"`
  return inner === undefined ? `${open}/>` : `${open}>${inner}</testcase>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** XML has no place for control characters and non-characters; a build log obeys `##[` wherever it stands. */
const inXml = (text: string): string =>
  harmless(text.replace(/\s+/g, ' '))
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(LOGGED, '#&#35;')
