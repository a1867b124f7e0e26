import type { ReportingDescriptor, ReportingDescriptorReference, ToolComponent, ToolComponentReference } from 'sarif'
import type { Finding } from '../finding.ts'
import type { CitedClause, Guideline } from '../guideline.ts'
import type { Lang } from '../language.ts'
import type { Example } from '../rule.ts'
import type { Rules } from '../settle.ts'
import { OWN_RULES } from '../silence.ts'

/** The rules that found something, and the documents that they watch over, as SARIF describes them. */
export interface RuleBook {
  readonly rules: readonly ReportingDescriptor[]
  readonly taxonomies: readonly ToolComponent[]
  readonly taxonomyRefs: readonly ToolComponentReference[]
  readonly indexOf: (rule: string) => number
  readonly taxonRef: (clause: CitedClause) => ReportingDescriptorReference
}

export const describeRules = (findings: readonly Finding[], rules: Rules, guidelines: readonly Guideline[], lang: Lang): RuleBook => {
  const cited = new Map<string, readonly CitedClause[]>()
  for (const { rule, clauses } of findings) if (!cited.has(rule)) cited.set(rule, clauses)
  const ids = [...cited.keys()].sort()
  const clauses = uniqueClauses([...cited.values()].flat())
  const taxonomies = [...clauses].map(([id, taxa]) => toTaxonomy(id, [...taxa.values()], guidelines, lang))
  const refs = taxonomies.map(({ name }, index) => ({ name, index }))
  const taxonRef = ({ guideline, id }: CitedClause): ReportingDescriptorReference => {
    const toolComponent = refs.find(({ name }) => name === guideline)
    return { id, index: [...(clauses.get(guideline)?.keys() ?? [])].indexOf(id), ...(toolComponent && { toolComponent }) }
  }
  return {
    rules: ids.map((id) => ({
      ...describe(id, rules, lang),
      ...((cited.get(id)?.length ?? 0) > 0 && {
        relationships: (cited.get(id) ?? []).map((clause) => ({ target: taxonRef(clause), kinds: ['relevant'] })),
      }),
    })),
    taxonomies,
    taxonomyRefs: refs,
    indexOf: (rule) => ids.indexOf(rule),
    taxonRef,
  }
}

const uniqueClauses = (all: readonly CitedClause[]): ReadonlyMap<string, ReadonlyMap<string, CitedClause>> => {
  const byGuideline = new Map<string, Map<string, CitedClause>>()
  for (const clause of all) {
    const known = byGuideline.get(clause.guideline)
    if (known) known.set(clause.id, clause)
    else byGuideline.set(clause.guideline, new Map([[clause.id, clause]]))
  }
  return byGuideline
}

const toTaxonomy = (id: string, clauses: readonly CitedClause[], guidelines: readonly Guideline[], lang: Lang): ToolComponent => {
  const guideline = guidelines.find((known) => known.id === id)
  return {
    name: id,
    ...(guideline && { fullName: guideline.title[lang], organization: guideline.issuer, version: String(guideline.year) }),
    ...(guideline?.url !== undefined && URL.canParse(guideline.url) && { informationUri: guideline.url }),
    taxa: clauses.map(({ id: clause, name, title }) => ({
      id: clause,
      shortDescription: { text: name },
      fullDescription: { text: guideline?.about[clause]?.gist[lang] ?? title },
    })),
  }
}

const describe = (id: string, rules: Rules, lang: Lang): ReportingDescriptor => {
  const rule = rules[id] ?? OWN_RULES[id as keyof typeof OWN_RULES]
  if (!rule) return { id }
  const title = rule.title[lang]
  const why = rule.why[lang]
  const { bad, good } = 'examples' in rule ? rule.examples : { bad: [], good: [] }
  const heads = { id: ['Yang ditemukan', 'Yang baik'], en: ['What it finds', 'What is good'] }[lang]
  const examples = [bad, good].flatMap((list, i) => (list.length > 0 ? [`**${heads[i]}**`, list.map(quote).join('\n\n')] : []))
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level: rule.severity },
    help: { text: [title, why].join('\n\n'), markdown: [`**${title}**`, why, ...examples].join('\n\n') },
  }
}

/** As code, so that an example is shown and never obeyed. */
const quote = (example: Example): string =>
  (typeof example === 'string' ? example : example.text)
    .trimEnd()
    .split(/\r\n|\n|\r/)
    .map((line) => `    ${line}`)
    .join('\n')
