import { mark, toMarkedDraft } from './example.ts'
import type { Facts } from './facts.ts'
import type { Clause } from './guideline.ts'
import type { Lang, Text } from './language.ts'
import { type Crowd, lint, prepareLint } from './lint.ts'
import type { Example, Examples } from './marked-text.ts'
import type { Rule } from './rule.ts'
import { type ActiveRule, type Rules, settle } from './settle.ts'
import type { Key } from './yaml.ts'

/** What is proven by examples: a rule, or a clause; and where its parts stand in its file. */
export interface Subject {
  /** `house/sapaan` or `pedoman/4.2`. */
  readonly name: string
  readonly path: string
  readonly placeOf: (keys: readonly Key[]) => { readonly line: number; readonly column: number }
}

/** Why a proof fails. */
export interface Failure {
  readonly subject: string
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: Text
  /** An example with «» around what was expected, and around what was found. */
  readonly diff?: { readonly expected: string; readonly found: string }
}

/** What the rules of one run are proven with. */
export interface Bench {
  readonly lang: Lang
  readonly facts: Facts
  /** An ISO date, by which the facts of undated examples are judged. */
  readonly today: string
  /** All that exist. */
  readonly rules: Rules
  /** The agency's own rules that are on: they must agree with each other. */
  readonly own: readonly ActiveRule[]
}

/** Runs the examples of a rule with the options of its file. */
export const proveRule = async (subject: Subject, rule: Rule, bench: Bench): Promise<Failure[]> => {
  const { bad, good } = rule.examples
  if (bad.length + good.length === 0) return [fail(subject, [], NO_EXAMPLES)]
  const alone = settle({ [subject.name]: rule }, [], {}, bench.lang, [subject.name])
  const failures = await proveExamples(subject, rule.examples, alone, bench, rule.lang)
  return bad.length === 0 ? [...failures, fail(subject, ['examples'], NEVER_FIRES)] : failures
}

/** Runs the examples of a clause with all its rules as they are set. `active` are the rules that are on. */
export const proveClause = async (subject: Subject, clause: Clause, active: readonly ActiveRule[], bench: Bench): Promise<Failure[]> => {
  if (!clause.examples) return []
  const watching = active.filter(({ id, hidden }) => id in clause.rules && !hidden)
  // A rule that does not exist is told where the clause names it.
  if (watching.length === 0 && Object.keys(clause.rules).some((id) => !Object.hasOwn(bench.rules, id))) return []
  if (watching.length === 0) return [fail(subject, ['examples'], NO_RULE)]
  return proveExamples(subject, clause.examples, watching, bench)
}

const proveExamples = async (subject: Subject, { bad, good }: Examples, rules: readonly ActiveRule[], bench: Bench, lang?: Lang): Promise<Failure[]> => {
  const failures: Failure[] = []
  const look = async (example: Example, keys: readonly Key[], isBad: boolean) => {
    const { draft, marked, faults } = toMarkedDraft(example, lang)
    if (faults.length > 0) return void failures.push(...faults.map((message) => fail(subject, [...keys, 'draft'], message)))
    const run = prepareLint(rules, bench.facts, bench.lang)
    const { findings, failures: thrown, crowded } = await lint(draft, run, bench.today)
    if (thrown.length > 0) return void failures.push(...thrown.map(({ rule, error }) => fail(subject, keys, threw(rule, error))))
    const found = markAll(draft.source, findings)
    if (found !== marked) {
      const message = crowded[0]
        ? cutShort(crowded[0])
        : unpaired(marked)
          ? UNPAIRED
          : !isBad
            ? marked.includes('«')
              ? MARKED
              : FIRES
            : !marked.includes('«')
              ? UNMARKED
              : findings.length === 0
                ? SILENT
                : ELSEWHERE
      failures.push({ ...fail(subject, keys, message), diff: { expected: marked, found } })
    } else if (isBad && findings.length === 0) failures.push(fail(subject, keys, SILENT))
    if (isBad) return
    const others = bench.own.filter(({ id }) => !rules.some((rule) => rule.id === id) && !draft.fields.ignore.some((silence) => silence.rule === id))
    const against = (await lint(draft, prepareLint(others, bench.facts, bench.lang), bench.today)).findings.filter(({ text }) => text !== '')
    const ids = [...new Set(against.map(({ rule }) => rule))]
    if (ids.length > 0) failures.push({ ...fail(subject, keys, contradicts(ids)), diff: { expected: marked, found: markAll(draft.source, against) } })
  }
  for (const [i, example] of bad.entries()) await look(example, ['examples', 'bad', i], true)
  for (const [i, example] of good.entries()) await look(example, ['examples', 'good', i], false)
  return failures
}

const unpaired = (marked: string): boolean => {
  let open = 0
  for (const sign of marked) {
    open += sign === '«' ? 1 : sign === '»' ? -1 : 0
    if (open < 0) return true
  }
  return open > 0
}

/** Two rules that find the same words mark them once. */
const markAll = (
  source: string,
  findings: readonly { readonly place: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } } }[],
) =>
  mark(source, [...new Map(findings.map(({ place: { start, end } }) => [`${start.offset}-${end.offset}`, { start: start.offset, end: end.offset }])).values()])

export const fail = ({ name, path, placeOf }: Subject, keys: readonly Key[], message: Text): Failure => ({ subject: name, path, ...placeOf(keys), message })

const NO_EXAMPLES = {
  id: 'aturan tanpa contoh: tulis examples dengan bad (kata yang salah di antara «») dan good',
  en: 'a rule without examples: write examples with bad (the wrong words in «») and good',
}
const NEVER_FIRES = { id: 'tidak satu pun contoh memicu aturan ini: tambahkan contoh bad', en: 'no example fires this rule: add a bad example' }
const NO_RULE = {
  id: 'butir ini punya contoh, tetapi tidak ada aturan aktif yang mengawasinya: sebut aturannya di rules, atau hapus contohnya',
  en: 'this clause has examples, but no rule that is on watches over it: name one in rules, or remove the examples',
}
const UNPAIRED = { id: 'tanda «» di contoh ini tidak berpasangan', en: 'the marks «» of this example are no pairs' }
const MARKED = { id: 'contoh baik tidak ditandai: hapus «», atau pindahkan ke bad', en: 'a good example has no marks: remove «», or move it to bad' }
const FIRES = { id: 'contoh baik ini ditandai', en: 'this good example is marked' }
const UNMARKED = { id: 'tandai kata yang salah di contoh buruk ini dengan «»', en: 'mark the wrong words of this bad example with «»' }
const SILENT = { id: 'tidak ada yang ditemukan di contoh buruk ini', en: 'nothing is found in this bad example' }
const ELSEWHERE = { id: 'yang ditemukan bukan yang ditandai', en: 'what is found is not what is marked' }
const cutShort = ({ of, most }: Crowd): Text => ({
  id: `contoh ini terlalu panjang: paling banyak ${most} tempat dalam satu ${of === 'draft' ? 'draf' : 'alinea'} ditemukan`,
  en: `this example is too long: at most ${most} places in one ${of === 'draft' ? 'draft' : 'paragraph'} are found`,
})
const contradicts = (ids: readonly string[]): Text => ({
  id: `contoh baik ini ditandai oleh ${ids.join(', ')}. Ubah salah satunya, atau beri alasan di contohnya: draft: { abaikan: { ${ids[0]}: alasan } }`,
  en: `this good example is marked by ${ids.join(', ')}. Change one of the two, or give the reason in the example: draft: { ignore: { ${ids[0]}: reason } }`,
})
const threw = (rule: string, error: unknown): Text => {
  const why = error instanceof Error ? error.message : String(error)
  return { id: `aturan ${rule} gagal: ${why}`, en: `the rule ${rule} failed: ${why}` }
}
