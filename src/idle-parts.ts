import { formsOf } from './kind/slips.ts'
import type { RuleFault } from './rule-fault.ts'
import { isByLanguage, type RuleFile, type TermEntry, type Terms } from './rule-file.ts'
import type { Key } from './yaml.ts'

type Path = readonly Key[]

/** Texts without a letter and lists without an item, by which a rule would find nothing, or everything, unseen. */
export const blankFaults = (file: RuleFile): RuleFault[] =>
  blankParts(file).map((path) => {
    const last = path.at(-1)
    if (typeof last === 'string' && isBlank(last)) return { path, atKey: true, message: BLANK_TERM }
    const name = path.filter((key) => typeof key === 'string').join('.')
    const [id, en] = FILL[path[0] as string] ?? [', atau hapus', ', or remove it']
    return { path, message: { id: `“${name}” kosong: isi${id}`, en: `“${name}” is blank: fill it in${en}` } }
  })

const BLANK_TERM = { id: 'kata ini kosong: isi, atau hapus', en: 'this term is blank: fill it in, or remove it' }

/** What else can be done than to remove it. */
const FILL: Readonly<Record<string, readonly [id: string, en: string]>> = {
  title: ['', ''],
  message: ['', ''],
  terms: [', hapus, atau tulis null bila tidak ada gantinya', ', remove it, or write null where there is nothing to write instead'],
}

/** Words that a slip leaves as they are. */
export const idleSlips = ({ slips = {} }: RuleFile): RuleFault[] =>
  Object.entries(slips).flatMap(([slip, given]) =>
    (Array.isArray(given) ? given : given.in).flatMap((word, i) => {
      if (formsOf({ [slip]: [word] }, {}).length > 0) return []
      const path = Array.isArray(given) ? ['slips', slip, i] : ['slips', slip, 'in', i]
      return [{ path, message: { id: `“${slip}” tidak mengubah “${word}”: hapus kata ini`, en: `“${slip}” leaves “${word}” as it is: remove this word` } }]
    }),
  )

const blankParts = (file: RuleFile): readonly Path[] => [
  ...(['title', 'why', 'message'] as const).flatMap((key) => ofText([key], file[key])),
  ...(['exceptions', 'near', 'suggest', 'speaksFor'] as const).flatMap((key) => ofList([key], file[key])),
  ...Object.entries(file.when ?? {}).flatMap(([key, list]) => ofList(['when', key], list as readonly string[])),
  ...itemsOf(['require', 'any'], file.require?.any ?? []),
  ...ofText(['require', 'insert'], file.require?.insert),
  ...(typeof file.limit?.of === 'object' && isBlank(file.limit.of.term) ? [['limit', 'of', 'term']] : []),
  ...(typeof file.limit?.max === 'object' && Object.keys(file.limit.max).length === 0 ? [['limit', 'max']] : []),
  ...ofTerms(file.terms),
]

const isBlank = (text: string): boolean => text.trim() === ''

const ofText = (path: Path, text: RuleFile['why']): readonly Path[] => {
  if (!text) return []
  const blank = (['id', 'en'] as const).filter((lang) => isBlank(text[lang]))
  return blank.length === 2 ? [path] : blank.map((lang) => [...path, lang])
}

const ofList = (path: Path, list: readonly string[] | undefined): readonly Path[] => (list?.length === 0 ? [path] : itemsOf(path, list ?? []))

const itemsOf = (path: Path, list: readonly string[]): readonly Path[] => list.flatMap((item, i) => (isBlank(item) ? [[...path, i]] : []))

const ofTerms = (terms: RuleFile['terms']): readonly Path[] => {
  if (!terms) return []
  const lists = isByLanguage(terms) ? Object.entries(terms).map(([lang, list]) => [['terms', lang], list] as const) : [[['terms'], terms] as const]
  return lists.flatMap(([path, list]) =>
    Object.entries((list ?? {}) as Terms).flatMap(([term, entry]) => (isBlank(term) ? [[...path, term]] : ofEntry([...path, term], entry))),
  )
}

const ofEntry = (path: Path, entry: TermEntry): readonly Path[] => {
  if (typeof entry === 'string') return isBlank(entry) ? [path] : []
  if (Array.isArray(entry)) return itemsOf(path, entry)
  return [...itemsOf([...path, 'suggest'], entry?.suggest ?? []), ...ofList([...path, 'unless'], entry?.unless)]
}
