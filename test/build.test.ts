import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedRules } from '../src/catalogue.ts'
import { mark, toMarkedDraft } from '../src/example.ts'
import { folderWith, saringJson } from './command.ts'

test('the bundle is ASCII: it is read as one-byte text', () => {
  expect(readFileSync(join(import.meta.dirname, '../dist/bin/main.js')).findIndex((byte) => byte > 127)).toBe(-1)
})

test('the built command finds in every example what the sources find', () => {
  const files: Record<string, string> = {}
  const expected: { readonly path: string; readonly id: string; readonly marked: string; readonly offset: number; readonly source: string }[] = []
  for (const [id, rule] of Object.entries(shippedRules)) {
    for (const example of [...rule.examples.bad, ...rule.examples.good]) {
      const { draft, marked } = toMarkedDraft(example, rule.lang)
      const fields = typeof example === 'string' ? {} : example.draft
      const matter = `---\n${JSON.stringify({ ...fields, ...(!('bahasa' in fields || 'lang' in fields) && { lang: draft.lang }) })}\n---\n`
      const path = `${expected.length}.md`
      files[path] = matter + draft.source
      expected.push({ path, id, marked, offset: matter.length, source: draft.source })
    }
  }
  const { report } = saringJson(folderWith(files), ['.'])
  expect(report.problems).toEqual([])
  const found = new Map<string, (typeof report.findings)[number][]>()
  for (const finding of report.findings) found.set(finding.path, [...(found.get(finding.path) ?? []), finding])
  const wrong = expected.flatMap(({ path, id, marked, offset, source }) => {
    const ranges = (found.get(path) ?? [])
      .filter(({ rule }) => rule === id)
      .map(({ place }) => ({ start: place.start.offset - offset, end: place.end.offset - offset }))
    const shown = mark(source, ranges)
    return shown === marked ? [] : [{ id, shown, marked }]
  })
  expect(wrong).toEqual([])
})
