import { toMarkedDraft } from '../example.ts'
import type { Lang } from '../language.ts'
import type { Example } from '../marked-text.ts'
import { wrap } from '../report/terminal.ts'
import type { Rule } from '../rule.ts'

/** A longer example keeps what is around its mark, or its start and end. */
const LONG = 260

/** The examples in the language of the page; where a rule has none in it, all. */
export const showExamples = (rule: Rule, lang: Lang, columns: number): { readonly bad: readonly string[]; readonly good: readonly string[] } => {
  const inLanguage = (examples: readonly Example[]) => {
    const own = examples.filter((example) => toMarkedDraft(example, rule.lang).draft.lang === lang)
    return (own.length > 0 ? own : examples).flatMap((example) => showExample(example, columns))
  }
  return { bad: inLanguage(rule.examples.bad), good: inLanguage(rule.examples.good) }
}

const showExample = (example: Example, columns: number): readonly string[] => {
  const { text, draft } = typeof example === 'string' ? { text: example, draft: {} } : example
  const fields = Object.entries(draft)
    .filter(([field]) => field !== 'lang' && field !== 'bahasa')
    .map(([field, value]) => `${field}: ${show(value)}`)
  const lines = shorten(text.trim()).split('\n')
  const head = fields.length > 0 ? `[${fields.join(' · ')}] ` : ''
  return lines.flatMap((line, i) => (line.trim() === '' ? [''] : wrap([`${i === 0 ? `- ${head}` : ''}${line}`], columns, i === 0 ? 2 : 4, 4)))
}

/** A field's value as its writer would put it in one line of YAML. */
const show = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(show).join(', ')
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, inner]) => `${key} ${show(inner)}`)
          .join(', ')
      : String(value)

/** Cut at blanks, so that no word is halved. */
const shorten = (text: string): string => {
  if (text.length <= LONG) return text
  const mark = text.indexOf('«')
  const end = text.indexOf('»')
  if (mark < 0) return `${head(text, 140)} […] ${tail(text, 80)}`
  const before = mark > 160 ? `${head(text.slice(0, mark), 70)} […] ${tail(text.slice(0, mark), 60)}` : text.slice(0, mark)
  const marked = end - mark > 140 ? `${head(text.slice(mark, end + 1), 70)} […] ${tail(text.slice(mark, end + 1), 50)}` : text.slice(mark, end + 1)
  const after = text.length - end > 120 ? `${head(text.slice(end + 1), 90)} […]` : text.slice(end + 1)
  return before + marked + after
}

const head = (text: string, length: number): string => text.slice(0, text.lastIndexOf(' ', length)).trimEnd()
const tail = (text: string, length: number): string => text.slice(text.indexOf(' ', text.length - length)).trimStart()
