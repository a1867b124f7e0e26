import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { report } from '../src/report/json.ts'
import { type Report, ReportSchema } from '../src/report/report-schema.ts'
import type { Review } from '../src/review.ts'
import { clauses, reportOptions, reviewed, reviewOf } from './review-of.ts'

const options = { ...reportOptions, color: true }
const tell = (review: Review, quiet = false): Report => JSON.parse(report(review, { ...options, quiet }))
const validate = new Ajv({ strict: true, allErrors: true }).compile({ ...(toJsonSchema(ReportSchema) as object) })
const expectValid = (json: unknown) => {
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  expect(v.is(ReportSchema, json)).toBe(true)
}

const review = reviewOf(
  [
    reviewed('---\nkanal: x\n---\n«SEGERA» «tolol»', [
      { severity: 'warning', rule: 'tone/shouting', message: 'Jangan berteriak', suggest: ['segera'], fix: 'safe', clauses: clauses.slice(0, 2) },
      { rule: 'tone/insult', silenced: { by: 'draft', reason: 'kutipan' } },
    ]),
    reviewed('«😀»', [{ severity: 'note' }], { path: 'k.xlsx', index: 2, anchor: 'Mei!C14' }),
  ],
  {
    problems: [{ path: 'b.md', line: 2, column: 4, message: 'rusak' }, { message: 'tanpa tempat' }],
    notices: [{ path: '.saringrc.yaml', message: 'berubah' }],
    checklist: [
      { guideline: 'base', id: '5.2', name: 'Pedoman dasar 5.2', title: 'Anak', ask: 'Apakah ada izin wali?', drafts: [{ path: 'k.xlsx', draft: 2 }] },
    ],
  },
)

test('every key is there, what is absent is null', () => {
  expect(tell(review)).toEqual({
    version: 1,
    tool: 'saring 0.1.0',
    lang: 'id',
    summary: { sources: 2, drafts: 2, errors: 0, warnings: 1, notes: 1, silenced: 1 },
    findings: [
      {
        rule: 'tone/shouting',
        severity: 'warning',
        message: 'Jangan berteriak',
        path: 'posts/a.md',
        draft: 0,
        anchor: null,
        place: { start: { line: 4, column: 1, offset: 17 }, end: { line: 4, column: 7, offset: 23 } },
        text: 'SEGERA',
        suggest: ['segera'],
        fix: 'safe',
        clauses: [
          { guideline: 'base', id: '1.1', name: 'Pedoman dasar 1.1', title: 'Santun kepada siapa pun', url: null },
          {
            guideline: 'id/uu-25-2009',
            id: '34-c',
            name: 'UU 25/2009 Pasal 34 huruf c',
            title: 'Santun dan ramah',
            url: 'https://peraturan.example/uu-25-2009',
          },
        ],
        silenced: null,
      },
      expect.objectContaining({ rule: 'tone/insult', fix: null, clauses: [], silenced: { by: 'draft', reason: 'kutipan' } }),
      expect.objectContaining({
        path: 'k.xlsx',
        draft: 2,
        anchor: 'Mei!C14',
        text: '😀',
        place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 2 } },
      }),
    ],
    problems: [
      { path: 'b.md', line: 2, column: 4, message: 'rusak' },
      { path: null, line: null, column: null, message: 'tanpa tempat' },
    ],
    notices: [{ path: '.saringrc.yaml', message: 'berubah' }],
    checklist: [{ guideline: 'base', id: '5.2', title: 'Anak', ask: 'Apakah ada izin wali?', drafts: [{ path: 'k.xlsx', draft: 2 }] }],
  })
})

test('it holds to its schema, as does the report of nothing', () => {
  expectValid(tell(review))
  expectValid(tell(review, true))
  expectValid(tell(reviewOf([], { lang: 'en' })))
  expect(validate({ ...tell(review), more: 1 })).toBe(false)
})

test('quiet leaves errors only, and counts nothing else', () => {
  const { findings, summary } = tell(review, true)
  expect(findings.map(({ rule }) => rule)).toEqual(['tone/insult'])
  expect(summary).toEqual({ sources: 2, drafts: 2, errors: 0, warnings: 0, notes: 0, silenced: 1 })
})

test('two spaces, a final newline, no colour', () => {
  const text = report(review, options)
  expect(text).toMatch(/^\{\n {2}"version": 1,\n/)
  expect(text).toMatch(/\n\}\n$/)
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
})

test('control characters are escaped, and come back as they were', () => {
  const nasty = '\u001B[31m\u009B2J\u202E\u2028\u007F\uD800'
  const nastily = reviewOf([reviewed(`«${nasty}»`, [], { path: nasty })])
  expect(report(nastily, options).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_C}\p{Zl}\p{Zp}\p{Cs}]/u)
  expect(tell(nastily).findings[0]).toMatchObject({ path: nasty, text: nasty })
  expectValid(tell(nastily))
})
