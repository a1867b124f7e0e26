import { describe, expect, test } from 'vitest'
import { facts, shippedRules } from '../src/catalogue.ts'
import { toMarkedDraft } from '../src/example.ts'
import { lint, prepareLint } from '../src/lint.ts'
import type { Example } from '../src/marked-text.ts'
import { settle } from '../src/settle.ts'

const SENTENCE = 'Kalimat resmi Dinas Contoh'
const disclaimers = Object.entries(shippedRules).filter(([id]) => id.startsWith('disclaimers/'))

describe.each(disclaimers)('%s', (id, rule) => {
  const examples = rule.examples.bad.map((example) => (typeof example === 'string' ? { text: example, draft: {} } : example))
  const find = async ({ text, draft }: Exclude<Example, string>, options: Readonly<Record<string, unknown>>) => {
    const run = prepareLint(settle({ [id]: rule }, [], { [id]: options }, 'id', [id]), facts, 'id')
    return (await lint(toMarkedDraft({ text, draft }, rule.lang).draft, run, '2026-11-17')).findings
  }
  const any = [SENTENCE]

  test('is one finding a draft, and offers the sentence that config gives', async () => {
    for (const example of examples) {
      const findings = await find(example, { insert: SENTENCE })
      expect(findings).toHaveLength(1)
      expect(findings[0]?.suggest.join()).toContain(SENTENCE)
    }
  })

  test("is satisfied by the agency's own phrase in body, alternative text, address or field", async () => {
    for (const { text, draft } of examples) {
      const media = draft.media as readonly object[] | undefined
      const ways: Exclude<Example, string>[] = [
        { text: `${text}\n\n${SENTENCE}.`, draft },
        { text: `${text}\n\n![${SENTENCE}](a.png)`, draft },
        { text: `${text}\n\nhttps://contoh.go.id/kalimat`, draft },
        { text, draft: { ...draft, sumber: [{ judul: SENTENCE }] } },
        { text, draft: { ...draft, media: [...(media ?? []), { file: 'b.png', alt: SENTENCE }] } },
      ]
      for (const way of ways) expect({ way, found: await find(way, { any: [...any, 'contoh.go.id/kalimat'] }) }).toEqual({ way, found: [] })
    }
  })
})

test('every disclaimer takes the same options', () => {
  expect(disclaimers.map(([id, { options }]) => [id, Object.keys((options as unknown as { entries: object } | undefined)?.entries ?? {})])).toEqual(
    disclaimers.map(([id]) => [id, ['any', 'insert']]),
  )
})
