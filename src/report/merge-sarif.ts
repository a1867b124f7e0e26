import type { Log, ReportingDescriptor, ReportingDescriptorReference, Result, Run, ToolComponent } from 'sarif'

/** The SARIF reports of the parts of a run, in their order, as the one that the whole run would have given: one run, its rules and clauses numbered anew. */
export const mergeSarif = (logs: readonly [Log, ...Log[]]): Log => {
  const runs = logs.flatMap((log) => log.runs)
  const results = staleLast(runs.flatMap((run) => (run.results ?? []).map((result) => ({ run, result }))))
  const rules = new Map<string, { readonly run: Run; readonly rule: ReportingDescriptor }>()
  for (const { run, result } of results) {
    const rule = run.tool.driver.rules?.[result.ruleIndex ?? -1]
    if (rule && !rules.has(rule.id)) rules.set(rule.id, { run, rule })
  }
  const taxonomies = taxonomiesOf([...rules.values()])
  const renumber = (run: Run, reference: ReportingDescriptorReference): ReportingDescriptorReference => {
    const name = run.taxonomies?.[reference.toolComponent?.index ?? -1]?.name ?? ''
    const index = taxonomies.findIndex((taxonomy) => taxonomy.name === name)
    return {
      id: reference.id,
      index: taxonomies[index]?.taxa?.findIndex(({ id }) => id === reference.id),
      toolComponent: { name, index },
    } as ReportingDescriptorReference
  }
  const ids = [...rules.keys()].sort()
  const [first] = logs
  const [run] = first.runs as [Run]
  const { taxonomies: _, ...rest } = run
  const described = ids.map((id): ReportingDescriptor => {
    const { run: from, rule } = rules.get(id) as { readonly run: Run; readonly rule: ReportingDescriptor }
    const { relationships, ...plain } = rule
    return { ...plain, ...(relationships && { relationships: relationships.map((one) => ({ ...one, target: renumber(from, one.target) })) }) }
  })
  const { tool, ...others } = rest
  const whole: Run = {
    tool: { driver: { ...tool.driver, rules: described, supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })) } },
    ...(taxonomies.length > 0 && { taxonomies }),
    ...others,
    invocations: [
      {
        executionSuccessful: runs.every(({ invocations }) => invocations?.every(({ executionSuccessful }) => executionSuccessful) ?? true),
        toolExecutionNotifications: ['error', 'warning'].flatMap((level) =>
          runs.flatMap(({ invocations = [] }) =>
            invocations.flatMap(({ toolExecutionNotifications = [] }) => toolExecutionNotifications.filter((one) => one.level === level)),
          ),
        ),
      },
    ],
    results: results.map(({ run: from, result }): Result => {
      const { taxa } = result
      return { ...result, ruleIndex: ids.indexOf(result.ruleId ?? ''), ...(taxa && { taxa: taxa.map((one) => renumber(from, one)) }) }
    }),
  }
  return { ...first, runs: [whole] }
}

interface Told {
  readonly run: Run
  readonly result: Result
}

const staleLast = (results: readonly Told[]): readonly Told[] => {
  const of = (rule: string) => results.filter(({ result }) => result.ruleId === rule)
  const lineOf = ({ result }: Told) => result.locations?.[0]?.physicalLocation?.region?.startLine ?? 0
  const stale = new Map(of('baseline/stale').map((told) => [lineOf(told), told]))
  return [
    ...results.filter(({ result }) => result.ruleId !== 'baseline/stale' && result.ruleId !== 'facts/expired'),
    ...[...stale.values()].sort((a, b) => lineOf(a) - lineOf(b)),
    ...of('facts/expired'),
  ]
}

/** The documents and clauses that the rules cite, in the order in which they come. */
const taxonomiesOf = (rules: readonly { readonly run: Run; readonly rule: ReportingDescriptor }[]): ToolComponent[] => {
  const found = new Map<string, { readonly from: ToolComponent; readonly taxa: Map<string, ReportingDescriptor> }>()
  for (const { run, rule } of rules) {
    for (const { target } of rule.relationships ?? []) {
      const from = run.taxonomies?.[target.toolComponent?.index ?? -1]
      const taxon = from?.taxa?.[target.index ?? -1]
      if (!from || !taxon) continue
      const known = found.get(from.name) ?? { from, taxa: new Map<string, ReportingDescriptor>() }
      known.taxa.set(taxon.id, taxon)
      found.set(from.name, known)
    }
  }
  return [...found.values()].map(({ from, taxa }) => ({ ...from, taxa: [...taxa.values()] }))
}
