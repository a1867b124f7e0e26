import type { Lang } from '../language.ts'
import type { Failure } from '../proof.ts'
import type { Proofs } from '../proofs.ts'
import { type Paint, paintsFor } from './paint.ts'
import { escapeUnsafe, wrap } from './terminal.ts'

interface ProofOptions {
  readonly lang: Lang
  readonly color: boolean
  readonly columns: number
  readonly version: string
}

const some = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const pretty = ({ rules, clauses, examples, failures }: Proofs, { lang, color, columns }: ProofOptions): string => {
  const paint = paintsFor(color)
  const say = (id: string, en: string) => ({ id, en })[lang]
  const [expected, found] = [say('diharapkan', 'expected'), say('ditemukan ', 'found   ')]
  const lines = failures.flatMap(({ subject, path, line, column, message, diff }) => [
    ...wrap([[`${path}:${line}:${column}`, paint.bold], `  ${subject}`], columns, 0, 2),
    ...wrap([[message[lang], paint.red]], columns, 2, 4),
    ...(diff ? linesThatDiffer(diff).flatMap(([want, got]) => [...row(expected, want, paint.green, columns), ...row(found, got, paint.red, columns)]) : []),
    '',
  ])
  const counted = say(
    `${rules} aturan, ${clauses} butir, ${examples} contoh`,
    [some(rules, 'rule'), some(clauses, 'clause'), some(examples, 'example')].join(', '),
  )
  const ruling = failures.length === 0 ? paint.green(say('semua cocok', 'all hold')) : paint.red(say(`${failures.length} gagal`, `${failures.length} failed`))
  return `${[...lines, `${counted}: ${ruling}`].join('\n')}\n`
}

/** Both texts have the same lines, but for the marks. */
const linesThatDiffer = ({ expected, found }: NonNullable<Failure['diff']>): readonly (readonly [string, string])[] => {
  const got = found.split(/\r\n|\r|\n/)
  return expected.split(/\r\n|\r|\n/).flatMap((want, i) => (want === got[i] ? [] : [[want, got[i] ?? ''] as const]))
}

const row = (label: string, text: string, paint: Paint, columns: number): readonly string[] => {
  const margin = `    ${label} │ `
  const marked = text.split(/(\s*«[^»]*»|\s*[«»])/).map((part) => (/[«»]/.test(part) ? ([part, paint] as const) : part))
  const [first = '', ...rest] = wrap(marked, columns - margin.length, 0, 0)
  return [margin + first, ...rest.map((line) => `${' '.repeat(margin.length - 2)}│ ${line}`)]
}

/** Every key is always there, and what is absent is null. */
const json = ({ rules, clauses, examples, failures }: Proofs, { lang, version }: ProofOptions): string => {
  const told = failures.map(({ subject, path, line, column, message, diff }) => ({
    subject,
    path,
    line,
    column,
    message: message[lang],
    expected: diff?.expected ?? null,
    found: diff?.found ?? null,
  }))
  const whole = { version: 1, tool: `saring ${version}`, lang, summary: { rules, clauses, examples, failures: failures.length }, failures: told }
  return `${escapeUnsafe(JSON.stringify(whole, null, 2))}\n`
}

/** Words the outcome of the examples for a terminal or a machine. */
export const proofReporters = { pretty, json } as const
