import * as v from 'valibot'
import { stringify } from 'yaml'
import type { Lang, Text } from '../language.ts'
import type { Rule } from '../rule.ts'

/** What config may set for rules of every kind; a rule's schema describes what it has for itself. */
const OPTIONS: Readonly<Record<string, Text>> = {
  severity: { id: 'error, warning, note, atau off', en: 'error, warning, note, or off' },
  add: { id: 'kata tambahan, masing-masing dengan gantinya', en: 'further words, each with what to write instead' },
  allow: { id: 'yang tidak ditandai', en: 'what is not marked' },
  max: { id: 'batasnya', en: 'the limit' },
  any: { id: 'ungkapan lain yang juga memenuhi', en: 'further phrases that satisfy it' },
  insert: { id: 'kalimat instansi sendiri yang ditawarkan', en: 'the agency’s own sentence to offer' },
}

/** Each option with its default, and a piece of config that sets them. */
export const showOptions = (id: string, rule: Rule, lang: Lang, wrapped: (text: string, indent?: number, hang?: number) => readonly string[]) => {
  const entries = (rule.options as { entries?: Readonly<Record<string, v.GenericSchema>> } | undefined)?.entries ?? {}
  const defaults = { severity: rule.severity, ...(rule.options && (v.parse(rule.options, {}) as Readonly<Record<string, unknown>>)) }
  const given = lang === 'id' ? 'bawaan' : 'default'
  const above = lang === 'id' ? 'kalimat di atas' : 'the sentence above'
  const lines = ['severity', ...Object.keys(entries)].flatMap((option) => {
    const schema = entries[option]
    const [indonesian, english] = (schema && v.getDescription(schema))?.split(' / ') ?? []
    const words = { id: indonesian, en: english }[lang] ?? OPTIONS[option]?.[lang]
    return wrapped(
      `- ${option}${words ? `: ${words}` : ''} (${given}: ${option === 'insert' && rule.insert ? above : inWords(defaults[option as keyof typeof defaults], lang)})`,
      2,
      4,
    )
  })
  return [
    ...lines,
    '',
    ...stringify({ rules: { [id]: exampleSettings(rule, lang) } }, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ]
}

const inWords = (value: unknown, lang: Lang): string => {
  if (value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)) return lang === 'id' ? 'tidak ada' : 'none'
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, inner]) => `${key} ${String(inner)}`)
        .join(', ')
    : String(value)
}

/** A setting that the rule takes, made of what its own examples and defaults say. */
const exampleSettings = (rule: Rule, lang: Lang): Readonly<Record<string, unknown>> => {
  const entries = Object.keys((rule.options as { entries?: object } | undefined)?.entries ?? {})
  const defaults = (rule.options ? v.parse(rule.options, {}) : {}) as Readonly<Record<string, unknown>>
  const settings = entries.map((option) => [option, exampleOf(option, defaults[option], rule, lang)] as const)
  return { severity: rule.severity === 'warning' ? 'note' : 'warning', ...Object.fromEntries(settings) }
}

const exampleOf = (option: string, preset: unknown, rule: Rule, lang: Lang): unknown => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  if (option === 'insert') return rule.insert?.[lang] ?? say('Kalimat instansi kami.', 'Our agency’s sentence.')
  if (option === 'any') return [say('ungkapan instansi kami', 'our agency’s phrase')]
  if (option === 'allow') return [allowable(rule) ?? say('kata ini', 'this word')]
  if (Array.isArray(preset)) return preset.length > 0 ? preset : [say('Contoh', 'Sample')]
  if (typeof preset !== 'object' || preset === null) return preset
  const entries = Object.entries(preset)
  return entries.length > 0 ? Object.fromEntries(entries.slice(0, 2)) : { [say('kata ini', 'this word')]: say('gantinya', 'what to write') }
}

/** What an agency might allow of what the examples mark: a number of its own, a tag, an address; not a swear word. */
const allowable = ({ personal, examples }: Rule): string | undefined => {
  const marks = examples.bad
    .flatMap((example) => [...(typeof example === 'string' ? example : example.text).matchAll(/«([^«»\n]+)»/g)].map(([, marked = '']) => marked))
    .sort((a, b) => a.length - b.length)
  if (personal) return marks[0]
  return marks
    .map((marked) => /^[#@](\w+)$/.exec(marked)?.[1] ?? /^(?:https?:\/\/)?([a-z\d-]+(?:\.[a-z\d-]+)+)/.exec(marked)?.[1])
    .find((found) => found !== undefined)
}
