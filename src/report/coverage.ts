import type { ClauseCoverage, ClauseState, Coverage, GuidelineCoverage } from '../coverage.ts'
import type { Lang, Text } from '../language.ts'
import { code, plain } from './markdown.ts'
import { paintsFor } from './paint.ts'
import { escapeUnsafe, wrap } from './terminal.ts'
import { wording } from './wording.ts'

interface CoverageOptions {
  readonly lang: Lang
  readonly color: boolean
  readonly columns: number
  readonly version: string
}

type CoverageReporter = (coverage: Coverage, options: CoverageOptions) => string

const STATES = ['watched', 'person', 'open', 'missing'] as const satisfies readonly ClauseState[]

const STATE: Readonly<Record<ClauseState, Text>> = {
  watched: { id: 'diawasi aturan', en: 'watched by a rule' },
  person: { id: 'untuk diperiksa orang', en: 'for a person to check' },
  open: { id: 'belum keduanya', en: 'neither yet' },
  missing: { id: 'menyebut aturan yang tidak ada', en: 'naming a rule that does not exist' },
}

const WORDS = {
  clauses: { id: 'butir', en: 'clauses' },
  examples: { id: 'contoh', en: 'examples' },
  itself: { id: 'contoh butir ini sendiri', en: 'examples of its own' },
  ask: { id: 'Untuk orang', en: 'For a person' },
  absent: { id: 'tidak ada', en: 'does not exist' },
  own: { id: 'Aturan sendiri yang tidak disebut butir mana pun di atas', en: 'Rules of your own that no clause above names' },
  shipped: { id: 'Aturan bawaan yang aktif dan tidak disebut butir mana pun di atas', en: 'Active rules of saring that no clause above names' },
  clause: { id: 'butir', en: 'clause' },
  rules: { id: 'aturan', en: 'rules' },
  off: { id: 'tidak aktif', en: 'off' },
} as const satisfies Readonly<Record<string, Text>>

const summarize = ({ clauses }: GuidelineCoverage, lang: Lang): string => {
  const counts = STATES.map((state) => [state, clauses.filter((clause) => clause.state === state).length] as const)
  const parts = counts.flatMap(([state, number]) => (number > 0 ? [`${number} ${STATE[state][lang]}`] : []))
  return `${clauses.length} ${WORDS.clauses[lang]}: ${parts.join(', ')}`
}

/** What watches over a clause, in words, a line each. */
const watchers = ({ rules, missing, ask, examples, state }: ClauseCoverage, lang: Lang, nameOf: (rule: string) => string): readonly string[] => [
  ...rules.map(
    ({ id, severity, examples: proven }) =>
      `${nameOf(id)} (${severity === 'off' ? WORDS.off[lang] : wording[lang][severity].toLowerCase()}, ${proven} ${WORDS.examples[lang]})`,
  ),
  ...missing.map((id) => `${nameOf(id)}: ${WORDS.absent[lang]}`),
  ...(ask === undefined ? [] : [`${WORDS.ask[lang]}: ${ask}`]),
  ...(examples > 0 ? [`${examples} ${WORDS.itself[lang]}`] : []),
  ...(state === 'open' ? [STATE.open[lang]] : []),
]

/** `tone: attack, blame`: a line a category. */
const byCategory = (ids: readonly string[]): readonly (readonly [category: string, names: readonly string[]])[] => {
  const categories = new Map<string, string[]>()
  for (const id of ids) {
    const [category = '', ...name] = id.split('/')
    categories.set(category, [...(categories.get(category) ?? []), name.join('/')])
  }
  return [...categories]
}

const pretty: CoverageReporter = ({ guidelines, unnamed }, { lang, color, columns }) => {
  const paint = paintsFor(color)
  const paintOf = { watched: paint.green, person: paint.cyan, open: paint.yellow, missing: paint.red } as const
  const lines = guidelines.flatMap((guideline, i) => [
    ...(i > 0 ? [''] : []),
    ...wrap([[guideline.id, paint.title], ` ${guideline.short} — ${guideline.title}`], columns, 0, 2),
    ...wrap([[summarize(guideline, lang), paint.bold]], columns, 2, 4),
    '',
    ...guideline.clauses.flatMap((clause) => [
      ...wrap([[clause.id, paintOf[clause.state]], `  ${clause.title}`], columns, 2, 4),
      ...watchers(clause, lang, String).flatMap((line) => wrap([line], columns, 6, 8)),
    ]),
  ])
  const foot = (['own', 'shipped'] as const).flatMap((whose) => {
    const ids = unnamed[whose]
    if (ids.length === 0) return []
    const rows = byCategory(ids).flatMap(([category, names]) => wrap([[`${category}:`, paint.bold], ` ${names.join(', ')}`], columns, 2, 4))
    return ['', ...wrap([`${WORDS[whose][lang]}: ${ids.length}`], columns, 0, 2), ...rows]
  })
  return `${[...lines, ...foot].join('\n')}\n`
}

const markdown: CoverageReporter = ({ guidelines, unnamed }, { lang }) => {
  const sections = guidelines.flatMap((guideline) => [
    `## ${plain(`${guideline.short} — ${guideline.title}`)}`,
    `**${summarize(guideline, lang)}**`,
    [
      `| ${WORDS.clause[lang]} | ${WORDS.rules[lang]} |`,
      '| --- | --- |',
      ...guideline.clauses.map((clause) => {
        const title = plain([clause.name, clause.title].join(' · '))
        const link = clause.url === undefined ? title : `[${title}](<${clause.url}>)`
        return `| ${link} | ${watchers({ ...clause, ...(clause.ask !== undefined && { ask: plain(clause.ask) }) }, lang, code).join('<br>')} |`
      }),
    ].join('\n'),
  ])
  const foot = (['own', 'shipped'] as const).flatMap((whose) => {
    const ids = unnamed[whose]
    const rows = byCategory(ids).map(([category, names]) => `- **${category}:** ${names.join(', ')}`)
    return ids.length > 0 ? [`### ${WORDS[whose][lang]}: ${ids.length}`, rows.join('\n')] : []
  })
  return `${[...sections, ...foot].join('\n\n')}\n`
}

/** Every key is always there, and what is absent is null. */
const json: CoverageReporter = ({ guidelines, unnamed }, { lang, version }) => {
  const whole = guidelines.map((guideline) => ({
    ...guideline,
    clauses: guideline.clauses.map(({ url = null, ask = null, ...clause }) => ({ ...clause, url, ask })),
  }))
  return `${escapeUnsafe(JSON.stringify({ version: 1, tool: `saring ${version}`, lang, guidelines: whole, unnamed }, null, 2))}\n`
}

/** Words a coverage for a terminal, a page or a machine. */
export const coverageReporters = { pretty, json, markdown } as const
