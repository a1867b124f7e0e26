import { appendFileSync, statSync } from 'node:fs'
import { BrokenInput } from '../problem.ts'
import type { ReportOptions } from '../report/index.ts'
import { report } from '../report/markdown.ts'
import type { Review } from '../review.ts'

/** GitHub refuses a summary of more than 1 MiB, with all that earlier commands of the step have written. */
const LARGEST = 1_048_576
/** Less than that says nothing. */
const LEAST = 2_000

/** Adds the whole report to the summary of a step of GitHub Actions, whose annotations are few. */
export const addToSummary = async (path: string, review: Review, options: ReportOptions): Promise<void> => {
  try {
    const used = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    const room = LARGEST - used - 2
    if (room > LEAST) appendFileSync(path, `${used > 0 ? '\n' : ''}${report(review, { ...options, room })}`)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw new BrokenInput([
      { path, message: { id: `ringkasan (GITHUB_STEP_SUMMARY) tidak dapat ditulis (${code})`, en: `the step summary cannot be written (${code})` } },
    ])
  }
}
