import type { ChecklistItem } from '../checklist.ts'
import { type Finding, saidPlace } from '../finding.ts'
import type { ReviewedDraft } from '../judge-source.ts'
import type { Lang } from '../language.ts'
import type { Review } from '../review.ts'
import { errorsOnly } from './errors-only.ts'
import { firstWords } from './first-words.ts'
import { fitting, type Section } from './fitting.ts'
import type { Reporter } from './index.ts'
import { harmless, withoutCommands } from './terminal.ts'
import { count, counted, isPost, setAside, tally, verdict, wording } from './wording.ts'

/** A comment on a pull request takes 65,536 characters: in bytes it is under that in every script. */
const COMMENT = 65_536

/** For a page or a pull request: a section a draft, and the checklist as boxes to tick. What does not fit is counted. */
export const report: Reporter = (whole, { quiet, room = COMMENT }) => {
  const review = quiet ? errorsOnly(whole) : whole
  const { lang, drafts, problems, notices, checklist } = review
  const words = wording[lang]
  const shown = drafts.filter(({ findings }) => findings.some(({ silenced }) => !silenced))
  const sections: readonly Section[] = [
    ...(problems.length > 0 ? [{ head: `### ${words.problems}`, foot: '', noun: 'problem', items: problems.map(problem) } as const] : []),
    ...(notices.length > 0 ? [{ head: `### ${words.notices}`, foot: '', noun: 'thing', items: notices.map(problem) } as const] : []),
    // Where not all fits, what blocks comes first.
    ...shown.filter(isBlocked).map((reviewed) => draftSection(reviewed, lang)),
    ...shown.filter((reviewed) => !isBlocked(reviewed)).map((reviewed) => draftSection(reviewed, lang)),
    ...(checklist.length > 0 && !quiet
      ? [
          {
            ...fold(`${count(lang, checklist.length, 'thing')} ${words.ask}`),
            noun: 'thing',
            items: checklist.map((item) => box(item, review.checked)),
          } as const,
        ]
      : []),
  ]
  const first = `## saring: ${summaryOf(review)}`
  const last = drafts.length > 0 && !quiet ? words.beyond : ''
  return withoutCommands(`${fitting([first], sections, [last], room, (cut) => `**${cutOf(cut, lang)}**`)}\n`)
}

const summaryOf = ({ lang, checked: number, drafts, problems, summary }: Review): string => {
  const { checked, nothing } = wording[lang]
  const results = [
    counted(lang, summary) || (problems.length === 0 && nothing),
    summary.silenced > 0 &&
      setAside(
        lang,
        drafts.flatMap(({ findings }) => findings),
      ),
    problems.length > 0 && count(lang, problems.length, 'problem'),
  ]
  return `${count(lang, number, 'draft')} ${checked}: ${results.filter(Boolean).join(' · ')}`
}

const cutOf = (cut: ReadonlyMap<Section['noun'], number>, lang: Lang): string =>
  `${[...cut].map(([noun, number]) => count(lang, number, noun)).join(', ')} ${wording[lang].cut}`

const isBlocked = ({ findings }: ReviewedDraft): boolean => findings.some(({ severity, silenced }) => severity === 'error' && !silenced)

const fold = (summary: string) => ({ head: `<details><summary>${summary}</summary>\n`, foot: '\n</details>' })

const draftSection = ({ draft, findings }: ReviewedDraft, lang: Lang): Section => {
  const active = findings.filter(({ silenced }) => !silenced)
  const where = [draft.path, draft.index > 0 && `${wording[lang].draft} ${draft.index + 1}`, draft.anchor, firstWords(draft)].filter(Boolean).join(' · ')
  const { head, foot } = fold(count(lang, active.length, 'finding'))
  return {
    head: `### ${code(where)}\n\n**${isPost(draft) ? verdict(lang, tally(active)) : counted(lang, tally(active))}**\n\n${head}`,
    foot,
    noun: 'finding',
    items: active.map((finding) => item(finding, draft.anchor, lang)),
  }
}

const item = (finding: Finding, draftAnchor: string | undefined, lang: Lang): string => {
  const { severity, message, text, suggest, rule, clauses, anchor } = finding
  const { start } = saidPlace(finding)
  const words = wording[lang]
  const found = text.trim() === '' ? '' : ` ${code(text)}`
  const write = suggest.length > 0 ? ` **${words.write}:** ${suggest.map((word) => (word ? plain(word) : words.remove)).join(` ${words.or} `)}` : ''
  const cited = clauses.map(({ name, title, url }) => (url === undefined ? `${plain(name)} (${plain(title)})` : `[${plain(name)}](<${url}>) (${plain(title)})`))
  const where = `${anchor === undefined || anchor === draftAnchor ? '' : `${code(anchor)} `}${start.line}:${start.column}`
  return [
    `- **${words[severity]}** ${where}${found} ${plain(message)}.${write} ${code(rule)}`,
    ...(cited.length > 0 ? [`  - ${words.guideline}: ${cited.join(' · ')}`] : []),
  ].join('\n')
}

const problem = ({ path, line, column, message }: Review['problems'][number]): string =>
  `- ${code([path, line, column].filter(Boolean).join(':'))} ${plain(message)}`

/** So many drafts a question may name. */
const NAMED = 20

/** Names the drafts that it is about when it is not about all. */
const box = ({ ask, name, drafts }: ChecklistItem, all: number): string => {
  const named = [...new Set(drafts.map(({ path }) => path))]
  const more = named.length > NAMED ? ` +${named.length - NAMED}` : ''
  const about = drafts.length < all ? ` ${named.slice(0, NAMED).map(code).join(', ')}${more}` : ''
  return `- [ ] ${plain(ask)} (${plain(name)})${about}`
}

/** As it is, never as markup; and an account that it names is not notified. */
export const plain = (text: string): string =>
  harmless(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replaceAll('@', '@\u200B')

/** What stands long is cut: a page of it would be the whole report. */
const LONGEST = 300

export const code = (text: string): string => {
  const whole = harmless(text.replace(/\s+/g, ' ')).trim()
  const line = whole.length > LONGEST ? `${harmless(whole.slice(0, LONGEST))}…` : whole
  const fence = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}
