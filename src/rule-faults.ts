import { blankFaults, idleSlips } from './idle-parts.ts'
import { unknownName } from './nearest.ts'
import { patternFault } from './pattern-fault.ts'
import type { RuleFault } from './rule-fault.ts'
import { isByLanguage, type RuleFile, type TermEntry, type Terms } from './rule-file.ts'
import type { Key } from './yaml.ts'

const KINDS = ['terms', 'pattern', 'require', 'limit'] as const
type Kind = (typeof KINDS)[number]

/** All that keeps a rule file from being a sound rule of one kind. */
export const ruleFaults = (file: RuleFile): readonly RuleFault[] => {
  const kinds = KINDS.filter((kind) => file[kind] !== undefined)
  const [kind, second] = kinds
  if (kind === undefined || second !== undefined) return [ofOneKind(kind, second)]
  return [...strayKeys(file, kind), ...emptyKind(file, kind), ...blankFaults(file), ...idleSlips(file), ...patternFaults(file), ...slotFaults(file, kind)]
}

const ofOneKind = (first: Kind | undefined, second: Kind | undefined): RuleFault => {
  const kinds = KINDS.join(', ')
  if (first === undefined || second === undefined)
    return {
      path: [],
      message: { id: `aturan perlu tepat satu dari: ${kinds}. Tidak ada satu pun`, en: `a rule needs exactly one of: ${kinds}. There is none` },
    }
  return {
    path: [second],
    atKey: true,
    message: {
      id: `aturan perlu tepat satu dari: ${kinds}. “${first}” sudah ada: pindahkan “${second}” ke berkas sendiri`,
      en: `a rule needs exactly one of: ${kinds}. There is “${first}” already: move “${second}” to a file of its own`,
    },
  }
}

/** Keys that mean something only in rules of some kinds: elsewhere they would do nothing, unseen. */
const BELONG: Readonly<Partial<Record<keyof RuleFile, readonly Kind[]>>> = {
  lemma: ['terms'],
  slips: ['terms'],
  fix: ['terms'],
  spelling: ['terms'],
  case: ['terms', 'pattern'],
  near: ['pattern'],
  suggest: ['pattern'],
}

const strayKeys = (file: RuleFile, kind: Kind): RuleFault[] =>
  Object.entries(BELONG).flatMap(([key, kinds]) => {
    if (file[key as keyof RuleFile] === undefined || kinds.includes(kind)) return []
    const wanted = kinds.map((one) => `“${one}”`)
    const message = {
      id: `“${key}” hanya untuk aturan ${wanted.join(' dan ')}, bukan “${kind}”`,
      en: `“${key}” is for rules of ${wanted.join(' and ')} only, not “${kind}”`,
    }
    return [{ path: [key], atKey: true, message }]
  })

/** A rule that holds nothing would find nothing, or everything, unseen. */
const emptyKind = ({ terms, slips, pattern, require }: RuleFile, kind: Kind): RuleFault[] => {
  const noTerms = kind === 'terms' && !slips && listsOf(terms).every(([, list]) => Object.keys(list).length === 0)
  const noPattern = kind === 'pattern' && sourcesOf([], pattern).every(([, source]) => source === '')
  if (noTerms || noPattern) return [{ path: [kind], atKey: true, message: { id: `“${kind}” masih kosong`, en: `“${kind}” is empty` } }]
  if (!require || require.any.length > 0 || require.fields.length > 0 || require.pattern !== undefined) return []
  return [{ path: [kind], atKey: true, message: { id: '“require” perlu any, pattern, atau fields', en: '“require” needs any, pattern or fields' } }]
}

const listsOf = (terms: RuleFile['terms']): (readonly [path: readonly Key[], list: Terms])[] => {
  if (!terms) return []
  if (!isByLanguage(terms)) return [[['terms'], terms as Terms]]
  return Object.entries(terms).flatMap(([lang, list]) => (list ? [[['terms', lang], list as Terms] as const] : []))
}

const patternFaults = ({ pattern, require, case: exact }: RuleFile): RuleFault[] => {
  const given: (readonly [path: readonly Key[], source: string, caseless: boolean])[] = [
    ...sourcesOf(['pattern'], pattern).map(([path, source]) => [path, source, !exact] as const),
    ...sourcesOf(['require', 'pattern'], require?.pattern).map(([path, source]) => [path, source, true] as const),
  ]
  return given.flatMap(([path, source, caseless]) => {
    const fault = patternFault(source, caseless)
    return fault ? [{ path, ...(fault.at !== undefined && { index: fault.at }), message: fault.message }] : []
  })
}

const sourcesOf = (path: readonly Key[], pattern: RuleFile['pattern']): (readonly [readonly Key[], string])[] => {
  if (pattern === undefined) return []
  if (typeof pattern === 'string') return [[path, pattern]]
  return Object.entries(pattern).flatMap(([lang, source]) => (source === undefined ? [] : [[[...path, lang], source] as const]))
}

const SLOTS: Readonly<Record<Kind, readonly string[]>> = {
  terms: ['found', 'suggest'],
  pattern: ['found', 'suggest'],
  require: ['insert'],
  limit: ['count', 'max'],
}

/** Of these a limit knows which is the first too many. */
const COUNTED = new Set(['hashtags', 'emoji', 'accounts', 'term'])

const slotFaults = (file: RuleFile, kind: Kind): RuleFault[] => {
  const groups = sourcesOf([], file.pattern).flatMap(([, source]) => [...source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name as string))
  const counted = file.limit && COUNTED.has(typeof file.limit.of === 'object' ? 'term' : file.limit.of) ? ['found'] : []
  const known = [...SLOTS[kind], ...counted, ...groups.filter((name) => name !== 'at')]
  const slots = [...`${file.message.id} ${file.message.en}`.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot as string)
  const unknown = slots.find((slot) => !known.includes(slot))
  if (unknown !== undefined) return [{ path: ['message'], message: unknownName('isian pesan', 'slot of the message', unknown, known) }]
  if (kind === 'require' && slots.includes('insert') && !file.require?.insert) return [unfilled('insert', ['require'], undefined)]
  if (!slots.includes('suggest')) return []
  if (kind === 'pattern') return file.suggest?.length ? [] : [unfilled('suggest', ['pattern'], undefined)]
  return listsOf(file.terms).flatMap(([path, list]) =>
    Object.entries(list).flatMap(([term, entry]) => (hasSuggestion(entry) ? [] : [unfilled('suggest', [...path, term], term)])),
  )
}

const hasSuggestion = (entry: TermEntry): boolean => {
  const given = entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? entry.suggest : entry
  return (given?.length ?? 0) > 0
}

/** The writer of a draft would read an empty “”. */
const unfilled = (slot: 'suggest' | 'insert', path: readonly Key[], term: string | undefined): RuleFault => ({
  path,
  atKey: true,
  message: {
    id: `pesan menyebut {${slot}}, tetapi ${term === undefined ? `“${slot}” tidak ada` : `“${term}” tidak punya gantinya`}. Isi, atau tulis pesan tanpa {${slot}}`,
    en: `the message names {${slot}}, but ${term === undefined ? `there is no “${slot}”` : `“${term}” has nothing to write instead`}. Give it, or word the message without {${slot}}`,
  },
})
