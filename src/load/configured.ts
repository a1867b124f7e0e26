import { dirname, resolve } from 'node:path'
import picomatch from 'picomatch'
import { facts as shippedFacts, shippedRules } from '../catalogue.ts'
import { configSettingProblems } from '../config-schema.ts'
import { type Facts, joinFacts, NO_FACTS } from '../facts.ts'
import { type Fields, NO_FIELDS } from '../fields.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import { readFields } from '../read-fields.ts'
import type { Rules } from '../settle.ts'
import { OWN_RULES } from '../silence.ts'
import { type ConfigFile, placeOf } from './config-file.ts'
import { readFacts } from './facts.ts'
import { filesProblems } from './files-key.ts'
import { COSTLY, isCostly, withoutGroups } from './glob.ts'
import { GUIDELINE_FILE } from './guideline.ts'
import { readGuidelines } from './guidelines.ts'
import type { Configured, LoadOptions } from './index.ts'
import { layerOf, mergeLayers, readLayers } from './layers.ts'
import { findPackage, isPath, originsOf } from './package.ts'
import { readRules } from './rules.ts'

/** Reads a config and all that it names. Throws `BrokenInput` with every problem found; clauses that name missing rules may be told later. */
export const readConfigured = async (path: string, cwd: string, { allowCode = [], keepMissing = false, kept }: LoadOptions): Promise<Configured> => {
  const layers = readLayers(path, cwd)
  const config = mergeLayers(layers)
  const problems: Problem[] = []
  const origins = layers.flatMap((file) =>
    file.config.rulesFrom.flatMap((name, i) => {
      const where = placeOf(file, ['rulesFrom', i])
      return originsOf(name, 'rulesFrom', dirname(file.path), cwd, problems, where).map((origin) => ({ ...origin, where }))
    }),
  )
  const ownRules = await readRules(origins, allowCode, cwd, problems, kept)
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
  const facts = config.facts === undefined ? shippedFacts : joinFacts(shippedFacts, readNamedFacts(config.facts, factsFile, cwd, problems))
  const overrides = layers.flatMap((file) =>
    file.config.overrides.map(({ files, draft, rules: settings }, i) => {
      const costly = files.some(isCostly)
      if (costly) problems.push({ ...placeOf(file, ['overrides', i, 'files']), message: COSTLY })
      return {
        matches: costly ? () => false : picomatch(files.map(withoutGroups), { dot: true }),
        fields: draft ? readDraftFields(draft, file, i, ruleIds, problems) : {},
        settings,
      }
    }),
  )
  problems.push(...filesProblems(layerOf(layers, 'files'), cwd))
  if (!keepMissing) problems.push(...missing)
  if (problems.length > 0) throw new BrokenInput(problems)
  return { config, configPath: path, policy: layers.flatMap(policyOf), rules, ownRules, guidelines, own, missing, facts, overrides, layers }
}

/** The files and folders that say what is checked, besides what ships. */
const policyOf = ({ path, config: { rulesFrom, guidelines, facts } }: ConfigFile): readonly string[] => {
  const from = dirname(path)
  const named = [...rulesFrom, ...guidelines, ...(facts === undefined ? [] : [facts])]
  return [path, ...named.flatMap((name) => (isPath(name) || GUIDELINE_FILE.test(name) ? resolve(from, name) : (findPackage(name, from) ?? [])))]
}

/** The facts file that the config names, or that of a package. */
const readNamedFacts = (name: string, file: ConfigFile, cwd: string, problems: Problem[]): Facts => {
  const where = placeOf(file, ['facts'])
  const from = dirname(file.path)
  const [origin] = /\.(?:ya?ml|json)$/.test(name) ? [{ path: resolve(from, name) }] : originsOf(name, 'facts', from, cwd, problems, where)
  return origin ? readFacts(origin.path, cwd, problems, where) : NO_FACTS
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
