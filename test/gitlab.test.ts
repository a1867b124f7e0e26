import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { report } from '../src/report/gitlab.ts'
import { reportOptions, reviewed, reviewOf } from './review-of.ts'

/** As GitLab documents it: what a Code Quality report must have, and the severities that it knows. */
const validate = new Ajv({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
})

const review = reviewOf(
  [
    reviewed('a\n«tolol» «tolol» «bego»', [{ rule: 'tone/insult' }, { rule: 'tone/insult', severity: 'warning' }, { silenced: { by: 'draft', reason: 'x' } }]),
    reviewed('«tolol»', [{ rule: 'tone/insult', severity: 'note' }], { path: 'k.xlsx', anchor: 'Mei!C14' }),
  ],
  { problems: [{ path: 'b.md', line: 3, message: 'rusak' }, { message: 'lain' }] },
)

test("it holds to GitLab's schema; silenced findings are not in it", () => {
  const issues = JSON.parse(report(review, reportOptions))
  expect(validate(issues), JSON.stringify(validate.errors)).toBe(true)
  expect(issues).toMatchObject([
    { check_name: 'saring', severity: 'critical', location: { path: 'b.md', lines: { begin: 3 } } },
    { check_name: 'saring' },
    { check_name: 'tone/insult', severity: 'major', location: { path: 'posts/a.md', lines: { begin: 2 } } },
    { severity: 'minor' },
    { severity: 'info', description: 'Mei!C14: Pesan ke-0', location: { path: 'k.xlsx', lines: { begin: 1 } } },
  ])
  const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
})

test('the report of nothing is an empty list', () => {
  expect(report(reviewOf([]), reportOptions)).toBe('[]\n')
})
