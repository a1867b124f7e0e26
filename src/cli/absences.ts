import { type Absence, whyNot } from '../attention.ts'
import type { Draft } from '../draft.ts'
import { FIELD_NAMES } from '../field-names.ts'
import type { Lang } from '../language.ts'
import { Lines } from '../lines.ts'
import type { Lint } from '../lint.ts'
import { readDraft } from '../reading.ts'
import type { ActiveRule } from '../settle.ts'
import { valueIn } from '../vocabulary.ts'

/** The rules that looked at a draft, then those that did not, by their reason; each group under its heading. */
export const attentionOf = (draft: Draft, active: readonly ActiveRule[], { tables, facts }: Lint, lang: Lang): readonly (readonly [string, string[]])[] => {
  const reading = readDraft(draft, tables, new Lines(draft.source))
  // An agency's own facts give a rule other terms: it stands there under the same id.
  const awake = new Map([...reading.woken, ...reading.said.keys()].map((rule) => [rule.id, rule]))
  const groups = new Map<string, string[]>()
  for (const rule of active) {
    const why = word(whyNot(awake.get(rule.id) ?? rule, draft, reading, facts), draft, lang)
    const group = groups.get(why)
    if (group) group.push(rule.id)
    else groups.set(why, [rule.id])
  }
  return [...groups].sort(([a], [b]) => Number(b === LOOKED[lang]) - Number(a === LOOKED[lang]))
}

const LOOKED = { id: 'Melihat teks ini', en: 'Looked at this text' }

/** Why a rule stayed away, as the heading of all that did so for the same reason. */
const word = (absence: Absence | undefined, draft: Draft, lang: Lang): string => {
  if (absence === undefined) return LOOKED[lang]
  if ('asleep' in absence) return { id: 'Tidur, tidak satu pun katanya ada di sini', en: 'Asleep, none of its words stands here' }[lang]
  const [field, wanted, given] =
    'lang' in absence ? (['lang', [absence.lang], [draft.lang]] as const) : ([absence.field, absence.wanted, [draft.fields[absence.field]].flat()] as const)
  const name = lang === 'id' ? FIELD_NAMES[field].at(-1) : FIELD_NAMES[field][0]
  const list = (values: readonly string[]) => values.map((value) => valueIn(field, value, lang)).join(', ')
  return {
    id: `Hanya untuk ${name}: ${list(wanted)}; teks ini ${given.length > 0 ? `${name}: ${list(given)}` : `tanpa ${name}`}`,
    en: `Only for ${name}: ${list(wanted)}; this text has ${given.length > 0 ? `${name}: ${list(given)}` : `no ${name}`}`,
  }[lang]
}
