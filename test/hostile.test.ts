import { strToU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { facts, guidelines, shippedRules } from '../src/catalogue.ts'
import { DEFAULT_CONFIG, selectGuidelines } from '../src/config.ts'
import { fixSource } from '../src/fix.ts'
import { Lines } from '../src/lines.ts'
import { MOST, prepareLint } from '../src/lint.ts'
import { reporters } from '../src/report/index.ts'
import { exitCodeOf, type Review, review } from '../src/review.ts'
import { settle } from '../src/settle.ts'
import { type ReadOptions, readSource } from '../src/source/index.ts'
import { type Hostile, hostileCase } from './hostile.ts'
import { reportOptions } from './review-of.ts'

/** All ten thousand: `SARING_HOSTILE_CASES=10000 npx vitest run --config test/vitest.config.ts test/hostile.test.ts`. */
const CASES = Number(process.env.SARING_HOSTILE_CASES ?? 195)
const LONGEST = 10_000

/** Milliseconds of work: on a busy machine a clock would tell of others’. */
const spent = (): number => process.cpuUsage().user / 1000

const selected = DEFAULT_CONFIG.guidelines.flatMap((name) => selectGuidelines(name, guidelines) ?? [])
const run = prepareLint(settle(shippedRules, selected, {}, 'id', Object.keys(shippedRules)), facts, 'id')
const ruleIds = Object.keys(shippedRules)
const today = '2026-11-17'
const read = (path: string): ReadOptions => ({ path, ruleIds, wording: 'id' })

const reviewOf = async ({ path, bytes }: Hostile) => {
  const source = await readSource(bytes, read(path))
  return { source, outcome: await review([{ source, lint: run }], { lang: 'id', guidelines: selected, today }) }
}

/** What is wrong with a review, whatever was reviewed. */
const wrongs = ({ drafts, problems, summary }: Review, sources: ReadonlyMap<number, string>, path: string): string[] => [
  ...problems.flatMap(({ path: at, line = 1, column = 1, message }) => [
    ...(at === path && line > 0 && column > 0 && message !== '' ? [] : [`a problem without a place: ${message}`]),
    ...(/ gagal \(/.test(message) ? [message] : []),
  ]),
  ...drafts.flatMap(({ draft, findings }) => {
    const lines = new Lines(draft.source)
    const original = sources.get(draft.index) ?? ''
    return findings.flatMap(({ rule, message, text, place: { start, end }, suggest }) => {
      const at = `${rule} ${start.offset}–${end.offset}`
      return [
        ...(start.offset >= 0 && start.offset <= end.offset && end.offset <= draft.source.length ? [] : [`outside: ${at}`]),
        ...(text === draft.source.slice(start.offset, end.offset) ? [] : [`other text: ${at} ${text}`]),
        ...([start, end].every((point) => JSON.stringify(lines.pointAt(point.offset)) === JSON.stringify(point)) ? [] : [`other line: ${at}`]),
        ...(message === '' || /\{[a-z]+\}/.test(message.replaceAll(text, '')) ? [`not worded: ${at} ${message}`] : []),
        ...(suggest.some((suggestion) => typeof suggestion !== 'string') ? [`suggests: ${at}`] : []),
        ...(original.length === draft.source.length && (draft.source === original || draft.source.includes('•')) ? [] : [`not its source: ${at}`]),
      ]
    })
  }),
  ...(Object.values(summary).every((count) => Number.isSafeInteger(count) && count >= 0) ? [] : ['odd counts']),
]

const wellFormed = (xml: string) => {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

/** No terminal control, whatever was in the draft: but for line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const COMMANDS = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/

/** Every report is made, and can be read by those it is for. */
const badReports = async (outcome: Review): Promise<string[]> => {
  const bad: string[] = []
  for (const [format, load] of Object.entries(reporters)) {
    try {
      const { report } = await load()
      const text = report(outcome, { ...reportOptions, rules: shippedRules, guidelines: selected })
      if (!text.endsWith('\n') && text !== '') bad.push(`${format}: no line end`)
      if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(text)
      if (format === 'junit') wellFormed(text)
      if (format === 'github' && text.split('\n').some((line) => line !== '' && !/^(?:::(?:error|warning|notice) |saring: )/.test(line)))
        bad.push('github: an odd line')
      if (format !== 'html' && COMMANDS.test(text)) bad.push(`${format}: ${JSON.stringify(COMMANDS.exec(text)?.[0])}`)
      if (/(?:^|\n)(?!::(?:error|warning|notice) )\s*::/.test(text) && ['pretty', 'github', 'junit'].includes(format)) bad.push(`${format}: a workflow command`)
      if (/##\[|##vso\[/.test(text) && ['pretty', 'github'].includes(format)) bad.push(`${format}: a build log's command`)
    } catch (error) {
      bad.push(`${format}: ${String(error instanceof Error ? error.stack : error)}`)
    }
  }
  return bad
}

/** What is wrong with how a file is fixed: it must stay readable and be done at once. */
const badFix = async ({ path, bytes }: Hostile): Promise<string[]> => {
  const options = { run, today, locked: [], inserts: () => false }
  const first = await fixSource(bytes, read(path), options)
  const again = await fixSource(first.bytes, read(path), options)
  return again.made === 0 ? [] : [`a second --fix made ${again.made} more after ${first.made}`]
}

const examine = async (hostile: Hostile): Promise<string[]> => {
  const started = spent()
  try {
    const { source, outcome } = await reviewOf(hostile)
    const sources = new Map(source.drafts.map((draft) => [draft.index, draft.source]))
    const { outcome: again } = await reviewOf(hostile)
    const expected =
      outcome.problems.length > 0
        ? 2
        : outcome.drafts.some(({ findings }) => findings.some(({ severity, silenced }) => severity === 'error' && !silenced))
          ? 1
          : 0
    const took = spent() - started
    return [
      ...wrongs(outcome, sources, hostile.path),
      ...(JSON.stringify(outcome) === JSON.stringify(again) ? [] : ['another result the second time']),
      ...(exitCodeOf(outcome, 'error') === expected ? [] : ['another exit code']),
      ...(await badReports(outcome)),
      ...(hostile.bytes.length < 20_000 ? await badFix(hostile) : []),
      ...(took > LONGEST ? [`took ${took.toFixed(0)} ms`] : []),
    ]
  } catch (error) {
    return [String(error instanceof Error ? error.stack : error)]
  }
}

test('nothing that a file can contain brings it down', async () => {
  const failures: string[] = []
  for (let seed = 0; seed < CASES; seed++) {
    const hostile = hostileCase(seed)
    const found = await examine(hostile)
    if (found.length > 0) failures.push(`case ${seed} (${hostile.kind}, ${hostile.path}): ${found.slice(0, 3).join('\n  ')}`)
  }
  expect(failures.slice(0, 20)).toEqual([])
}, 3_600_000)

describe('what once brought it down, or took it minutes', () => {
  const check = async (text: string, path = 'a.txt') => {
    const started = spent()
    const { outcome } = await reviewOf({ path, bytes: strToU8(text), kind: '' })
    expect(await badReports(outcome)).toEqual([])
    expect(spent() - started).toBeLessThan(LONGEST)
    return outcome
  }

  test('a line of insults: the first thousand are told, and that there are more', async () => {
    const { summary, notices } = await check('tolol sekali! '.repeat(40_000))
    expect(summary.errors).toBe(MOST)
    expect(notices.map(({ message }) => message)).toContain('lebih dari 1000 temuan tone/insult dalam satu draf: sisanya tidak ditampilkan')
  })

  test('of numbers beyond the thousandth too, none is shown', async () => {
    const { drafts } = await check('Hubungi 0812-3456-7890 segera. '.repeat(3_000))
    expect(drafts[0]?.draft.source).not.toContain('3456')
  })

  test('words that are excused again and again', async () => {
    await check('masa bodoh sekali, “tolol” dimana, #Tolol '.repeat(8_000))
  })

  test('100,000 emoji', async () => {
    await check('😀'.repeat(100_000))
    await check('😀 '.repeat(100_000), 'a.md')
  })

  test('a paragraph without end is read as plain text, in pieces whose places are exact', async () => {
    const { problems, drafts } = await check('kata **tolol** '.repeat(20_000), 'a.md')
    expect(problems.map(({ message }) => message)).toEqual(['terlalu banyak tanda Markdown: diperiksa sebagai teks biasa'])
    expect(drafts[0]?.findings.find(({ rule }) => rule === 'tone/insult')?.text).toBe('tolol')
  })

  test.each([' ', '\n', '\r\n'])('1 MB of prose without a blank line (%j) is checked, and a notice says how', async (gap) => {
    const { problems, notices, summary, drafts } = await check(`${`Warga cukup membawa fotokopi kartu keluarga.${gap}`.repeat(22_000)}Dasar tolol.`, 'a.md')
    expect({ problems, errors: summary.errors, format: drafts[0]?.draft.format }).toEqual({ problems: [], errors: 1, format: 'text' })
    expect(notices.map(({ message }) => message)).toEqual(['lebih dari 50.000 huruf tanpa baris kosong: diperiksa sebagai teks biasa'])
  })

  test.each(['[{', '- ', '{a: ', '? '])('front matter nested by “%s” is refused at the same place every time', async (open) => {
    const text = `---\na: ${open.repeat(2_000)}\n---\nteks\n`
    const { problems } = await check(text, 'a.md')
    expect(problems).toEqual([{ path: 'a.md', line: 2, column: expect.any(Number), message: 'YAML tidak dapat dibaca: bersarang terlalu dalam' }])
    expect((await check(text, 'a.md')).problems).toEqual(problems)
  })
})
