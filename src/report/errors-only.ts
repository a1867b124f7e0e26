import type { Review } from '../review.ts'

/** What `--quiet` leaves of a review: its errors, and counts of nothing else. */
export const errorsOnly = (review: Review): Review => {
  const drafts = review.drafts.map(({ draft, findings }) => ({ draft, findings: findings.filter(({ severity }) => severity === 'error') }))
  const silenced = drafts.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.silenced).length, 0)
  return { ...review, drafts, summary: { errors: review.summary.errors, warnings: 0, notes: 0, silenced } }
}
