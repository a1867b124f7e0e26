import type { Draft } from '../src/draft.ts'
import type { Finding } from '../src/finding.ts'
import type { ReviewedDraft } from '../src/judge-source.ts'
import { Lines } from '../src/lines.ts'
import type { ReportOptions } from '../src/report/index.ts'
import type { Review } from '../src/review.ts'

export const clauses = [
  { guideline: 'base', id: '1.1', name: 'Pedoman dasar 1.1', title: 'Santun kepada siapa pun' },
  { guideline: 'id/uu-25-2009', id: '34-c', name: 'UU 25/2009 Pasal 34 huruf c', title: 'Santun dan ramah', url: 'https://peraturan.example/uu-25-2009' },
  { guideline: 'id/a', id: '2', name: 'PermenPANRB 83/2012 Lampiran Bab III', title: 'Etika media sosial instansi' },
  { guideline: 'id/b', id: '3', name: 'SE 1/2020 butir 3', title: 'Bahasa' },
] as const

/** What a reporter is told besides the review. */
export const reportOptions: ReportOptions = { color: false, columns: 80, quiet: false, version: '0.1.0', rules: {}, guidelines: [], failOn: 'error' }

export type Fault = Partial<Omit<Finding, 'path' | 'draft' | 'place' | 'text'>>

/** A draft with a finding at every «place»; the faults tell what the findings say, in order. */
export const reviewed = (marked: string, faults: readonly Fault[] = [], draft: Partial<Pick<Draft, 'path' | 'index' | 'anchor'>> = {}): ReviewedDraft => {
  const source = marked.replace(/[«»]/g, '')
  const { path = 'posts/a.md', index = 0, anchor } = draft
  const lines = new Lines(source)
  const ranges = [...marked.matchAll(/«([^»]*)»/g)].map((match, nth) => ({
    start: match.index - 2 * nth,
    end: match.index - 2 * nth + (match[1] ?? '').length,
  }))
  return {
    draft: {
      path,
      index,
      ...(anchor !== undefined && { anchor }),
      source,
      format: 'markdown',
      parts: [{ start: 0, end: source.length }],
      fields: { platform: [], kind: 'post', purpose: [], topic: [], mode: 'normal', sources: [], media: [], ignore: [] },
      lang: 'id',
    },
    findings: ranges.map(({ start, end }, nth) => ({
      rule: `tone/rule-${nth}`,
      severity: 'error',
      message: `Pesan ke-${nth}`,
      path,
      draft: index,
      ...(anchor !== undefined && { anchor }),
      place: { start: lines.pointAt(start), end: lines.pointAt(end) },
      text: source.slice(start, end),
      suggest: [],
      clauses: [],
      ...faults[nth],
    })),
  }
}

export const reviewOf = (drafts: readonly ReviewedDraft[], rest: Partial<Review> = {}): Review => {
  const all = drafts.flatMap(({ findings }) => findings)
  const of = (severity: Finding['severity']) => all.filter((finding) => finding.severity === severity && !finding.silenced).length
  return {
    lang: 'id',
    drafts,
    problems: [],
    notices: [],
    checklist: [],
    checked: drafts.length,
    sources: new Set(drafts.map(({ draft }) => draft.path)).size,
    summary: { errors: of('error'), warnings: of('warning'), notes: of('note'), silenced: all.filter(({ silenced }) => silenced).length },
    ...rest,
  }
}
