import { resolve } from 'node:path'
import { unknownName } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import { type Format, type Reporting, type ReportOptions, reporters } from '../report/index.ts'
import type { Review } from '../review.ts'
import type { Terminal } from './terminal.ts'

/** One report: in a format, on stdout or to a file. */
export interface Target {
  readonly format: Format
  readonly file?: string
}

export const formats = Object.keys(reporters) as Format[]

/** `json`, or `sarif:out.sarif`; given several times, several reports. */
export const readTarget = (value: string, before?: readonly Target[]): readonly Target[] => {
  const [name = ''] = value.split(':', 1)
  const file = value.slice(name.length + 1)
  const format = formats.find((known) => known === name)
  if (format === undefined) throw new BrokenInput([{ message: unknownName('nilai --format', 'value of --format', name, formats) }])
  if (value.includes(':') && file === '') {
    throw new BrokenInput([
      {
        message: { id: `--format ${value}: nama berkas kosong. Contoh: ${name}:laporan`, en: `--format ${value}: an empty file name. Example: ${name}:report` },
      },
    ])
  }
  return [...(before ?? []), { format, ...(file !== '' && { file }) }]
}

/** All reports of a run. Throws `BrokenInput` when two would stand in one place. */
export const targetsOf = (given: readonly Target[] | undefined, output: string | undefined, cwd: string): readonly Target[] => {
  const targets: readonly Target[] = given ?? [{ format: 'pretty' }]
  if (output !== undefined) {
    const [only] = targets
    if (targets.length > 1 || !only || only.file !== undefined)
      refuse(
        '--output hanya untuk satu bentuk laporan tanpa berkas: tulis --format bentuk:berkas untuk masing-masing',
        '--output is for a single format without a file: write --format format:file for each',
      )
    else return [{ ...only, file: output }]
  }
  const onStdout = targets.filter(({ file }) => file === undefined)
  if (onStdout.length > 1)
    refuse(
      `${onStdout.map(({ format }) => format).join(' dan ')} tidak dapat ke stdout bersama: beri berkas, mis. --format ${onStdout[1]?.format}:laporan`,
      `${onStdout.map(({ format }) => format).join(' and ')} cannot both go to stdout: give a file, e.g. --format ${onStdout[1]?.format}:report`,
    )
  const files = targets.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)]))
  const twice = files.find((file, i) => files.indexOf(file) < i)
  if (twice !== undefined) refuse(`dua laporan ke berkas yang sama: ${twice}`, `two reports to the same file: ${twice}`)
  return targets
}

const refuse = (id: string, en: string): never => {
  throw new BrokenInput([{ message: { id, en } }])
}

/** Words a review in every format asked for, files first: one that cannot be written leaves stdout empty. */
export const tellReview = async (
  review: Review,
  targets: readonly Target[],
  options: Omit<ReportOptions, 'color' | 'columns' | 'version'>,
  terminal: Terminal,
): Promise<void> => {
  const { version, columns, color, cwd, env } = terminal
  const tell = async ({ format, file }: Target): Promise<Iterable<string>> => {
    const { report, pieces }: Reporting = await reporters[format]()
    const how = { ...options, version, ...(file === undefined ? { columns, color } : { columns: 80, color: false }) }
    return pieces ? inChunks(pieces(review, how)) : [report(review, how)]
  }
  for (const target of targets) {
    if (target.file === undefined) continue
    const { writeWhole } = await import('../load/write.ts')
    writeWhole(resolve(cwd, target.file), await tell(target), { id: 'laporan', en: 'report' })
  }
  if (targets.some(({ format }) => format === 'github') && env.GITHUB_STEP_SUMMARY) {
    const { addToSummary } = await import('./step-summary.ts')
    await addToSummary(env.GITHUB_STEP_SUMMARY, review, { ...options, version, columns: 80, color: false })
  }
  for (const target of targets) if (target.file === undefined) for (const piece of await tell(target)) terminal.out(piece)
}

/** So much is written at once. */
const CHUNK = 65_536

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}
