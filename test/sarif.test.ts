import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log, Run } from 'sarif'
import { expect, test } from 'vitest'
import { guidelines, shippedRules } from '../src/catalogue.ts'
import { report } from '../src/report/sarif.ts'
import type { Review } from '../src/review.ts'
import { folderWith, saring } from './command.ts'
import { clauses, reportOptions, reviewed, reviewOf } from './review-of.ts'

const ajv = new AjvDraft04({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv as unknown as Parameters<typeof addFormats.default>[0])
const validate = ajv.compile(sarifSchema)

const parse = (text: string): Run => {
  const log = JSON.parse(text) as Log
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  const [run] = log.runs
  if (!run) throw new Error('no run')
  return run
}
const tell = (review: Review): Run => parse(report(review, { ...reportOptions, rules: shippedRules, guidelines }))

test('the schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
})

test('the report of nothing holds to the schema', () => {
  expect(tell(reviewOf([])).results).toEqual([])
})

test('a finding: rule with its help, clauses as taxa, region, fingerprints, fix', () => {
  const run = tell(
    reviewOf([
      reviewed('---\nkanal: x\n---\nHari «segera» ini 😀 «tolol»', [
        { severity: 'note', rule: 'language/compound', message: 'Tulis serangkai', suggest: ['bergegas', 'lekas'], fix: 'safe', clauses: clauses.slice(0, 2) },
        { rule: 'tone/insult', clauses: clauses.slice(0, 1), suggest: ['keliru'] },
      ]),
    ]),
  )
  const [first, second] = run.results ?? []
  expect(first).toMatchObject({
    ruleId: 'language/compound',
    level: 'note',
    message: { text: 'Tulis serangkai' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'posts/a.md' },
          region: { startLine: 4, startColumn: 6, endLine: 4, endColumn: 12, snippet: { text: 'segera' } },
        },
      },
    ],
    fixes: [
      { artifactChanges: [{ replacements: [{ deletedRegion: { startLine: 4, startColumn: 6, endColumn: 12 }, insertedContent: { text: 'bergegas' } }] }] },
    ],
  })
  // A surrogate pair is two columns.
  expect(second?.locations?.[0]?.physicalLocation?.region?.startColumn).toBe(20)
  expect(second?.fixes).toBeUndefined()
  expect(first?.partialFingerprints?.['saringFault/v1']).toMatch(/^[0-9a-f]{16}:1$/)

  expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', language: 'id', tool: { driver: { name: 'saring', version: '0.1.0' } } })
  const rules = run.tool.driver.rules ?? []
  expect(rules.map(({ id }) => id)).toEqual(['language/compound', 'tone/insult'])
  for (const result of run.results ?? []) {
    expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
    for (const { id, index = -1, toolComponent } of result.taxa ?? []) {
      expect(run.taxonomies?.[toolComponent?.index ?? -1]).toMatchObject({ name: toolComponent?.name })
      expect(run.taxonomies?.[toolComponent?.index ?? -1]?.taxa?.[index]?.id).toBe(id)
    }
  }
  const insult = rules[1]
  expect(insult?.shortDescription?.text).toBe(shippedRules['tone/insult']?.title.id)
  expect(insult?.help?.markdown).toContain(shippedRules['tone/insult']?.why.id)
  expect(insult?.help?.markdown).toMatch(/\*\*Yang ditemukan\*\*\n\n {4}.*«/)
  expect(insult?.relationships?.[0]).toMatchObject({ kinds: ['relevant'], target: { id: '1.1', toolComponent: { name: 'base' } } })
  expect(run.taxonomies?.find(({ name }) => name === 'id/uu-25-2009')).toMatchObject({
    fullName: expect.stringContaining('Pelayanan Publik'),
    taxa: [{ id: '34-c' }],
  })
})

test('silences are suppressions, each of its kind', () => {
  const run = tell(reviewOf([reviewed('«tolol» «bego»', [{ silenced: { by: 'draft', reason: 'kutipan' } }, { silenced: { by: 'baseline', reason: 'lama' } }])]))
  expect(run.results?.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'inSource', status: 'accepted', justification: 'kutipan' }],
    [{ kind: 'external', status: 'accepted', justification: 'lama' }],
  ])
})

test('file names are addresses: relative and percent-encoded, and none can leave its folder by a trick', () => {
  const uris = ['a b/100%.md', 'http://x/..//y.md', 'javascript:alert(1).md', '/etc/é.md', 'C:\\posts\\a.md', '\uD800.md', '#a?b.md'].map((path) => {
    const [result] = tell(reviewOf([reviewed('«x»', [], { path })])).results ?? []
    return result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri
  })
  expect(uris).toEqual([
    'a%20b/100%25.md',
    'http%3A//x/..//y.md',
    'javascript%3Aalert(1).md',
    'file:///etc/%C3%A9.md',
    'file:///C:/posts/a.md',
    '%EF%BF%BD.md',
    '%23a%3Fb.md',
  ])
})

test('what could not be read makes the run unsuccessful, with its place; a cell is a logical place', () => {
  const run = tell(
    reviewOf([reviewed('«x»', [{ fix: 'safe', suggest: ['y'] }], { path: 'k.xlsx', anchor: 'Mei!C14' })], {
      problems: [{ path: 'b.md', line: 2, column: 4, message: 'rusak' }, { message: 'tanpa tempat' }],
    }),
  )
  expect(run.invocations?.[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'rusak' } }, {}] })
  expect(run.results?.[0]?.locations?.[0]).toEqual({
    physicalLocation: { artifactLocation: { uri: 'k.xlsx' } },
    logicalLocations: [{ fullyQualifiedName: 'Mei!C14' }],
  })
  expect(run.results?.[0]?.fixes).toBeUndefined()
})

test('the command: control characters and log commands of a draft are escaped, personal data is masked', () => {
  const cwd = folderWith({ 'a.md': 'Tolol \u001B[31m ##[error]x\nPenerima bantuan: NIK 3299990101900007.\n' })
  const { out } = saring(cwd, ['.', '--format', 'sarif', '--lang', 'en'])
  expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}|##\[|3299990101900007/u)
  const run = parse(out)
  expect(run.results?.map(({ ruleId }) => ruleId)).toContain('privacy/nik')
  expect(run.language).toBe('en')
})
