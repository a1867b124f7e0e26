import { dirname, resolve } from 'node:path'
import picomatch from 'picomatch'
import { facts as shippedFacts, guidelines as shippedGuidelines, shippedRules } from '../catalogue.ts'
import { configSettingProblems, selectGuidelines, unknownGuideline } from '../config.ts'
import { joinFacts } from '../facts.ts'
import { type Fields, NO_FIELDS } from '../fields.ts'
import type { Guideline } from '../guideline.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import { readFields } from '../read-fields.ts'
import type { Rules } from '../settle.ts'
import { OWN_RULES } from '../silence.ts'
import { type ConfigFile, placeOf } from './config-file.ts'
import { readFacts } from './facts.ts'
import { GUIDELINE_FILE, type OwnGuideline, readGuideline } from './guideline.ts'
import type { Configured } from './index.ts'
import { layerOf, mergeLayers, readLayers } from './layers.ts'
import { readRules } from './rules.ts'

/** Reads a config and all that it names. Throws `BrokenInput` with every problem found; clauses that name missing rules may be told later. */
export const readConfigured = async (path: string, cwd: string, keepMissing: boolean): Promise<Configured> => {
  const layers = readLayers(path, cwd)
  const config = mergeLayers(layers)
  const problems: Problem[] = []
  const ownRules = readRules(
    layers.flatMap((file) => file.config.rulesFrom.map((name, i) => ({ folder: resolve(dirname(file.path), name), where: placeOf(file, ['rulesFrom', i]) }))),
    cwd,
    problems,
  )
  // A clause that names a broken rule would be told as a second fault.
  if (problems.length > 0) throw new BrokenInput(problems)
  const rules: Rules = { ...shippedRules, ...Object.fromEntries(ownRules.map(({ id, rule }) => [id, rule])) }
  const ruleIds = [...Object.keys(rules), ...Object.keys(OWN_RULES)]
  for (const [i, { config: own, yaml, shown, under }] of layers.entries()) {
    const inherited = layers.slice(0, i).flatMap((below) => below.config.locked)
    problems.push(...configSettingProblems(own, inherited, rules, yaml, shown, under))
  }
  const { guidelines, own, missing } = await readGuidelines(layerOf(layers, 'guidelines'), cwd, rules, problems)
  const factsFile = layerOf(layers, 'facts')
  const facts =
    config.facts === undefined
      ? shippedFacts
      : joinFacts(shippedFacts, readFacts(resolve(dirname(factsFile.path), config.facts), cwd, problems, placeOf(factsFile, ['facts'])))
  const overrides = layers.flatMap((file) =>
    file.config.overrides.map(({ files, draft, rules: settings }, i) => ({
      matches: picomatch([...files], { dot: true }),
      fields: draft ? readDraftFields(draft, file, i, ruleIds, problems) : {},
      settings,
    })),
  )
  if (!keepMissing) problems.push(...missing)
  if (problems.length > 0) throw new BrokenInput(problems)
  return { config, configPath: path, policy: layers.flatMap(policyOf), rules, ownRules, guidelines, own, missing, facts, overrides }
}

/** The files and folders that say what is checked, besides what ships. */
const policyOf = ({ path, config: { rulesFrom, guidelines, facts } }: ConfigFile): readonly string[] => [
  path,
  ...[...rulesFrom, ...guidelines.filter((name) => GUIDELINE_FILE.test(name)), ...(facts === undefined ? [] : [facts])].map((name) =>
    resolve(dirname(path), name),
  ),
]

/** The guidelines that the config names, in its order; a path or a file name is an agency's own. */
const readGuidelines = async (file: ConfigFile, cwd: string, rules: Rules, problems: Problem[]) => {
  const own: OwnGuideline[] = []
  const guidelines: Guideline[] = []
  const missing: Problem[] = []
  for (const [i, name] of file.config.guidelines.entries()) {
    const where = placeOf(file, ['guidelines', i])
    if (!/^\.{0,2}[/\\]/.test(name) && !GUIDELINE_FILE.test(name)) {
      const selected = selectGuidelines(name, shippedGuidelines)
      if (!selected) problems.push({ ...where, message: unknownGuideline(name, shippedGuidelines) })
      guidelines.push(...(selected ?? []))
      continue
    }
    const read = await readGuideline(resolve(dirname(file.path), name), cwd, rules, where)
    problems.push(...read.problems)
    missing.push(...read.missing)
    if (!read.own) continue
    const { guideline } = read.own
    if ([...shippedGuidelines, ...own.map((one) => one.guideline)].some(({ id }) => id === guideline.id)) {
      problems.push({
        ...where,
        message: { id: `pedoman “${guideline.id}” sudah ada: ganti nama berkasnya`, en: `there is a guideline “${guideline.id}” already: rename the file` },
      })
    }
    own.push(read.own)
    guidelines.push(guideline)
  }
  return { guidelines, own, missing }
}

/** What an override says of its drafts: only the fields that it names. */
const readDraftFields = (
  draft: Readonly<Record<string, unknown>>,
  file: ConfigFile,
  override: number,
  ruleIds: readonly string[],
  problems: Problem[],
): Partial<Fields> => {
  const above = [...file.under, 'overrides', override, 'draft']
  const { fields, faults } = readFields(draft, (keys, which) => file.yaml.range([...above, ...keys], which), NO_FIELDS, ruleIds)
  problems.push(...faults.map(({ start, message }) => ({ path: file.shown, ...file.yaml.lineAt(start), message })))
  // Places in the config are none of the draft.
  const media = fields.media.map(({ altAt: _, ...rest }) => rest)
  return Object.fromEntries(Object.entries({ ...fields, media }).filter(([field]) => fields[field as keyof Fields] !== NO_FIELDS[field as keyof Fields]))
}
