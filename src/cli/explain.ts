import type { Command } from 'commander'
import type { Clause, Guideline, Verified } from '../guideline.ts'
import { cite } from '../guideline.ts'
import type { Lang, Text } from '../language.ts'
import { load, type Setup } from '../load/index.ts'
import type { Example } from '../marked-text.ts'
import { unknownName } from '../nearest.ts'
import { BrokenInput } from '../problem.ts'
import type { Rule } from '../rule.ts'
import { settle } from '../settle.ts'
import type { Severity } from '../severity.ts'
import { OWN_RULES } from '../silence.ts'
import { globalsOf, withConfig, withLang } from './options.ts'
import type { Terminal } from './terminal.ts'

export const addExplain = (program: Command, terminal: Terminal, lang: Lang): void => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const command = program
    .command('explain')
    .description(say('jelaskan sebuah aturan, pedoman, atau butirnya', 'explain a rule, a guideline or one of its clauses'))
  withConfig(withLang(command, lang), lang)
    .argument('<name>', say('mis. tone/shouting atau id/uu-25-2009/34-c', 'e.g. tone/shouting or id/uu-25-2009/34-c'))
    .action(async (name: string) => {
      const setup = await load({ cwd: terminal.cwd, ...globalsOf(command) })
      terminal.out(`${explain(name, setup)}\n`)
    })
}

const explain = (name: string, setup: Setup): string => {
  const { rules, known, lang } = setup
  const rule = rules[name]
  if (rule) return explainRule(name, rule, setup)
  const own = OWN_RULES[name as keyof typeof OWN_RULES]
  if (own) return [`${name} — ${own.title[lang]} (${SEVERITY[own.severity][lang]})`, '', own.why[lang]].join('\n')
  const guideline = known.find(({ id }) => id === name)
  if (guideline) return explainGuideline(guideline, lang)
  for (const guideline of known)
    for (const clause of guideline.clauses) if (`${guideline.id}/${clause.id}` === name) return explainClause(guideline, clause, setup)
  const names = [
    ...Object.keys(rules),
    ...Object.keys(OWN_RULES),
    ...known.flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => `${id}/${clause.id}`)]),
  ]
  throw new BrokenInput([{ message: unknownName('aturan, pedoman, atau butir', 'rule, guideline or clause', name, names) }])
}

const SEVERITY: Readonly<Record<Severity, Text>> = {
  error: { id: 'kesalahan', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  note: { id: 'catatan', en: 'note' },
}

const VERIFIED: Readonly<Record<Verified, Text>> = {
  'text-seen': { id: 'bunyi butirnya sudah dibaca', en: 'its wording was read' },
  'secondary-source': { id: 'dari keterangan pihak lain, bunyi butirnya belum dibaca', en: 'from others’ description; its wording was not read' },
  own: { id: 'ketentuan pedoman ini sendiri', en: 'this guideline’s own' },
}

/** What config may set for rules of every kind; an option of one rule alone is named. */
const OPTIONS: Readonly<Record<string, Text>> = {
  severity: { id: 'error, warning, note, atau off untuk aturannya', en: 'error, warning, note, or off for the rule' },
  add: { id: 'kata tambahan, masing-masing dengan gantinya: { lebay: berlebihan }', en: 'further words, each with what to write: { utilise: use }' },
  allow: { id: 'kata yang tidak ditandai: [bodoh]', en: 'words that are not marked: [silly]' },
  max: { id: 'batas, atau batas per kanal: { x: 280, instagram: 2200 }', en: 'the limit, or one a platform: { x: 280, instagram: 2200 }' },
  any: { id: 'ungkapan lain yang juga memenuhi', en: 'further phrases that satisfy it' },
  insert: { id: 'kalimat instansi sendiri yang disarankan', en: 'the agency’s own sentence to suggest' },
}

/** A page of a handbook: what, why, the clauses, examples, options, limits. */
const explainRule = (id: string, rule: Rule, { rules, ownRules, known, guidelines, config, lang }: Setup): string => {
  const say = (indonesian: string, english: string) => ({ id: indonesian, en: english })[lang]
  const always = ownRules.map((own) => own.id)
  const active = settle(rules, guidelines, config.rules, lang, always).find((found) => found.id === id && !found.hidden)
  const state = active ? SEVERITY[active.severity][lang] : say('tidak aktif', 'off')
  const language = rule.lang
    ? ` · ${say('hanya draf berbahasa', 'drafts in')} ${{ id: say('Indonesia', 'Indonesian'), en: say('Inggris', 'English') }[rule.lang]}`
    : ''
  const clauses = known.flatMap((guideline) => {
    const off = guidelines.includes(guideline) ? '' : ` · ${say('tidak dipakai oleh konfigurasi ini', 'not used by this config')}`
    return guideline.clauses
      .filter((clause) => id in clause.rules)
      .map((clause) => `  ${cite(guideline, clause, lang).name} (${guideline.id}/${clause.id}${off})\n    ${clause.title[lang]}. ${clause.gist[lang]}`)
  })
  const options = Object.keys((rule.options as { entries?: object } | undefined)?.entries ?? {})
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', title, ...lines] : [])
  return [
    `${id} — ${rule.title[lang]} (${state}${language})`,
    ...(rule.why[lang] === rule.title[lang] ? [] : ['', rule.why[lang]]),
    ...section(
      say('Yang dikatakannya', 'What it says'),
      Object.values(rule.messages).map((message) => `  ${message[lang]}`),
    ),
    ...section(say('Pedoman', 'Guidelines'), clauses),
    ...section(say('Contoh yang ditemukan', 'Examples it finds'), rule.examples.bad.map(showExample)),
    ...section(say('Contoh yang baik', 'Good examples'), rule.examples.good.map(showExample)),
    ...section(say('Batas yang diketahui', 'Known limits'), rule.limits ? [`  ${rule.limits[lang]}`] : []),
    ...section(
      say('Opsi', 'Options'),
      ['severity', ...options].map((option) => `  ${option}${OPTIONS[option] ? `: ${OPTIONS[option][lang]}` : ''}`),
    ),
  ].join('\n')
}

const showExample = (example: Example): string => {
  const { text, draft } = typeof example === 'string' ? { text: example, draft: {} } : example
  const fields = Object.entries(draft).map(([field, value]) => `${field}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
  return `  ${fields.length > 0 ? `[${fields.join(', ')}] ` : ''}${text.trimEnd().replaceAll('\n', '\n  ')}`
}

const explainGuideline = (guideline: Guideline, lang: Lang): string => {
  const clauses = guideline.clauses.map(
    ({ id, label, title, rules }) =>
      `  ${guideline.id}/${id}  ${label[lang]} · ${title[lang]}${Object.keys(rules)
        .map((rule) => `\n      ${rule}`)
        .join('')}`,
  )
  return [
    `${guideline.short[lang]} — ${guideline.title[lang]}`,
    `${guideline.issuer}, ${guideline.year}`,
    ...(guideline.url ? [guideline.url] : []),
    '',
    ...clauses,
  ].join('\n')
}

const explainClause = (guideline: Guideline, clause: Clause, { rules, lang }: Setup): string => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const watched = Object.keys(clause.rules).map((id) => `  ${id}  ${rules[id]?.title[lang] ?? ''}`)
  return [
    `${cite(guideline, clause, lang).name} — ${clause.title[lang]}`,
    guideline.title[lang],
    '',
    clause.gist[lang],
    ...(clause.note ? ['', clause.note[lang]] : []),
    '',
    ...(clause.url ? [clause.url] : []),
    `${say('Sumber', 'Source')}: ${clause.source}`,
    `${say('Pemeriksaan', 'Verified')}: ${VERIFIED[clause.verified][lang]}`,
    ...(clause.ask ? ['', `${say('Untuk diperiksa orang', 'For a person to check')}: ${clause.ask[lang]}`] : []),
    ...(watched.length > 0 ? ['', say('Diawasi oleh', 'Watched by'), ...watched] : []),
  ].join('\n')
}
