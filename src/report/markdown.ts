import type { Finding } from '../finding.ts'
import type { Lang } from '../language.ts'
import type { ChecklistItem, Review, ReviewedDraft } from '../review.ts'
import { errorsOnly } from './errors-only.ts'
import type { Reporter } from './index.ts'
import { harmless } from './terminal.ts'
import { count, counted, tally, verdict, wording } from './wording.ts'

/** For a page or a pull request: a section a draft, and the checklist as boxes to tick. */
export const report: Reporter = (whole, { quiet }) => {
  const review = quiet ? errorsOnly(whole) : whole
  const { lang, drafts, problems, checklist } = review
  const words = wording[lang]
  const shown = drafts.filter(({ findings }) => findings.some(({ silenced }) => !silenced))
  const sections = [
    `## saring: ${summaryOf(review)}`,
    ...shown.map((reviewed) => draftSection(reviewed, lang)),
    ...(problems.length > 0
      ? [
          `### ${words.problems}`,
          problems.map(({ path, line, column, message }) => `- ${code([path, line, column].filter(Boolean).join(':'))} ${plain(message)}`).join('\n'),
        ]
      : []),
    ...(checklist.length > 0 && !quiet
      ? [`### ${count(lang, checklist.length, 'thing')} ${words.ask}`, checklist.map((item) => box(item, drafts.length)).join('\n')]
      : []),
    ...(drafts.length > 0 && !quiet ? [words.beyond] : []),
  ]
  return `${sections.join('\n\n')}\n`
}

const summaryOf = ({ lang, drafts, problems, summary }: Review): string => {
  const { checked, nothing, silenced } = wording[lang]
  const results = [
    counted(lang, summary) || (problems.length === 0 && nothing),
    summary.silenced > 0 && `${summary.silenced} ${silenced}`,
    problems.length > 0 && count(lang, problems.length, 'problem'),
  ]
  return `${count(lang, drafts.length, 'draft')} ${checked}: ${results.filter(Boolean).join(' · ')}`
}

const draftSection = ({ draft, findings }: ReviewedDraft, lang: Lang): string => {
  const active = findings.filter(({ silenced }) => !silenced)
  const where = [draft.path, draft.index > 0 && `${wording[lang].draft} ${draft.index + 1}`, draft.anchor].filter(Boolean).join(' · ')
  return `### ${code(where)}\n\n**${verdict(lang, tally(active))}**\n\n${active.map((finding) => item(finding, lang)).join('\n')}`
}

const item = ({ severity, place, message, text, suggest, rule, clauses }: Finding, lang: Lang): string => {
  const words = wording[lang]
  const found = text.trim() === '' ? '' : ` ${code(text)}`
  const write = suggest.length > 0 ? ` **${words.write}:** ${suggest.map((word) => (word ? plain(word) : words.remove)).join(` ${words.or} `)}` : ''
  const cited = clauses.map(({ name, title, url }) => (url === undefined ? `${plain(name)} (${plain(title)})` : `[${plain(name)}](<${url}>) (${plain(title)})`))
  return [
    `- **${words[severity]}** ${place.start.line}:${place.start.column}${found} ${plain(message)}.${write} ${code(rule)}`,
    ...(cited.length > 0 ? [`  - ${words.guideline}: ${cited.join(' · ')}`] : []),
  ].join('\n')
}

/** Names the drafts that it is about when it is not about all. */
const box = ({ ask, name, drafts }: ChecklistItem, all: number): string => {
  const about = drafts.length < all ? ` ${drafts.map(({ path }) => code(path)).join(', ')}` : ''
  return `- [ ] ${plain(ask)} (${plain(name)})${about}`
}

/** As it is, never as markup; and an account that it names is not notified. */
const plain = (text: string): string =>
  harmless(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replaceAll('@', '@\u200B')

const code = (text: string): string => {
  const line = harmless(text.replace(/\s+/g, ' ')).trim()
  const fence = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}
