import { expect, test } from 'vitest'
import { folderWith, saringJson } from './command.ts'

const draft = (ignore: string) => `---\nabaikan:\n${ignore}\n---\nDasar warganet tolol.\n`
const check = (ignore: string) => saringJson(folderWith({ 'a.md': draft(ignore) }), ['a.md', '--today', '2026-11-17'])

test('a silence with a reason keeps its finding, marked, and out of the exit code', () => {
  const { code, report } = check('  tone/insult: kutipan putusan sidang')
  expect(code).toBe(0)
  expect(report.findings).toMatchObject([{ rule: 'tone/insult', silenced: { by: 'draft', reason: 'kutipan putusan sidang' } }])
  expect(report.summary).toMatchObject({ errors: 0, silenced: 1 })
})

test('it may name a category, a last day and who asked for it', () => {
  expect(check('  tone/*: { alasan: kutipan, sampai: 2026-11-17, oleh: Sari }').report.summary).toMatchObject({ errors: 0, warnings: 0, silenced: 1 })
})

test('an expired one no longer silences, and is a finding where it is written', () => {
  const { code, report } = check('  tone/insult: { alasan: kutipan, sampai: 2026-11-16 }')
  expect(code).toBe(1)
  expect(report.findings).toMatchObject([
    { rule: 'silence/expired', text: 'tone/insult', place: { start: { line: 3, column: 3 } } },
    { rule: 'tone/insult', silenced: null },
  ])
})

test('one that silences nothing is a finding', () => {
  expect(check('  tone/insult: kutipan\n  tone/shouting: judul').report.findings).toMatchObject([
    { rule: 'silence/idle', severity: 'warning', text: 'tone/shouting' },
    { rule: 'tone/insult' },
  ])
})
