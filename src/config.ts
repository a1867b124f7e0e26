import type { Guideline } from './guideline.ts'
import type { Lang, Text } from './language.ts'
import { nearest } from './nearest.ts'
import type { Settings } from './settle.ts'
import type { FailOn } from './severity.ts'
import type { CalendarMapping } from './source/columns.ts'

/** What a config file says. Rule and guideline paths are relative to it, globs of `files` and `overrides` to the current folder. */
export interface Config {
  /** Configs that stand below this one: files, folders or packages. */
  readonly extends: readonly string[]
  readonly guidelines: readonly string[]
  readonly files?: readonly string[] | undefined
  readonly rules: Settings
  /** Folders of rule files. */
  readonly rulesFrom: readonly string[]
  /** Built-in rules that came after this release are off, unless `rules` names them. */
  readonly rulesSince?: string | undefined
  readonly facts?: string | undefined
  readonly overrides: readonly Override[]
  /** Rules and categories that no draft, no baseline and no override may silence. */
  readonly locked: readonly string[]
  readonly failOn: FailOn
  readonly lang?: Lang | undefined
  readonly drafts: { readonly lang: Lang | 'auto' }
  /** The columns of its calendars, where these have names of their own. */
  readonly calendar?: CalendarMapping | undefined
  /** Where a Word document has several drafts, what each starts with. */
  readonly documents?: { readonly split: 'heading' | 'page' } | undefined
}

interface Override {
  readonly files: readonly string[]
  readonly draft?: Readonly<Record<string, unknown>> | undefined
  readonly rules: Settings
}

/** Written out, since to ask the schema takes as long as to check a draft. */
export const DEFAULT_CONFIG: Config = {
  extends: [],
  guidelines: ['base', 'id'],
  rules: {},
  rulesFrom: [],
  overrides: [],
  locked: [],
  failOn: 'error',
  drafts: { lang: 'auto' },
}

/** The documents that a name stands for: one document, or those of a folder that are in force. Undefined for an unknown name. */
export const selectGuidelines = (name: string, all: readonly Guideline[]): readonly Guideline[] | undefined => {
  const one = all.find(({ id }) => id === name)
  if (one) return [one]
  const folder = all.filter(({ id, status }) => id.startsWith(`${name}/`) && (status === 'in-force' || status === 'amended'))
  return folder.length > 0 ? folder : undefined
}

const nearestGuideline = (name: string, all: readonly Guideline[]): string | undefined =>
  nearest(name, new Set(all.flatMap(({ id }) => (id.includes('/') ? [id, id.slice(0, id.indexOf('/'))] : [id]))))

export const unknownGuideline = (name: string, all: readonly Guideline[]): Text => {
  const near = nearestGuideline(name, all)
  return {
    id: `pedoman “${name}” tidak dikenal${near ? `. Maksud Anda “${near}”?` : '. Lihat: saring list guidelines'}`,
    en: `unknown guideline “${name}”${near ? `. Did you mean “${near}”?` : '. See: saring list guidelines'}`,
  }
}
