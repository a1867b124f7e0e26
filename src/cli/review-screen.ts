import { isCancel, select, text } from '@clack/prompts'
import { isoDay, readDay } from '../dates.ts'
import type { Lang } from '../language.ts'
import type { NewSilence } from '../new-silence.ts'
import { paintsFor } from '../report/paint.ts'
import { tellFinding } from '../report/pretty.ts'
import { wrap } from '../report/terminal.ts'
import { wording } from '../report/wording.ts'
import { type Choice, choicesFor, whyNot } from './review-choices.ts'
import type { Desk, Item } from './review-file.ts'
import type { Terminal } from './terminal.ts'

/** A line break as it is shown and typed in a question, which has one line. */
const BREAK = '↵'

/** Shows a finding and asks what to do with it. */
export const askChoice = async (
  item: Item,
  { at, of }: { readonly at: number; readonly of: number },
  desk: Desk,
  hasPast: boolean,
  terminal: Terminal,
): Promise<Choice> => {
  const { lang } = desk.setup
  const paint = paintsFor(terminal.color)
  const { draft, finding } = item
  const columns = Math.max(terminal.columns, 40)
  const among = draft.anchor ?? (draft.index > 0 ? `${wording[lang].draft} ${draft.index + 1}` : undefined)
  const head = wrap([[`${at}/${of}`, paint.bold], `  ${draft.path}${among === undefined ? '' : ` · ${among}`}`], columns, 0, 2)
  const why = whyNot(item, desk)
  terminal.out(
    [
      '',
      paint.dim('─'.repeat(columns - 1)),
      ...head,
      ...tellFinding({ ...finding, suggest: [] }, draft, { lang, paint, columns }),
      ...(why ? wrap([[why, paint.dim]], columns, 4, 4) : []),
      '',
    ].join('\n'),
  )
  const options = [...choicesFor(item, desk, hasPast)]
  const choice = await select<Choice>({ message: { id: 'Apa yang dilakukan?', en: 'What to do?' }[lang], options, showInstructions: false, maxItems: 9 })
  return isCancel(choice) ? 'quit' : choice
}

/** Undefined where the person would rather not. */
const answer = async (message: string, initialValue: string, validate: (given: string) => string | undefined): Promise<string | undefined> => {
  const given = await text({ message, initialValue, validate: (typed = '') => validate(typed.trim()) })
  return isCancel(given) ? undefined : given.trim()
}

const GAP = { id: 'isi dulu bagian yang kosong: … atau […]', en: 'fill in the gap first: … or […]' }

/** The words to write; a line break is shown as a sign. */
export const askWords = async (initial: string, eol: string, lang: Lang, refuse: (given: string) => boolean): Promise<string | undefined> => {
  const message = { id: `Tulis penggantinya (${BREAK} untuk baris baru)`, en: `Type what to write instead (${BREAK} for a new line)` }[lang]
  const typed = await answer(message, initial.replace(/\r\n|\r|\n/g, BREAK), (given) => (refuse(given) ? GAP[lang] : undefined))
  return typed?.replaceAll(BREAK, eol)
}

/** A reason, who answers for it, and until when; undefined where the person breaks off. */
export const askSilence = async (rule: string, by: string, today: string, lang: Lang): Promise<NewSilence | undefined> => {
  const say = (id: string, en: string) => ({ id, en })[lang]
  const needed = (given: string) => (given === '' ? say('perlu diisi', 'an answer is needed') : undefined)
  const reason = await answer(say('Alasannya? (dibaca orang lain)', 'Why? (others will read it)'), '', needed)
  if (reason === undefined) return undefined
  const who = await answer(say('Siapa yang bertanggung jawab?', 'Who answers for it?'), by, needed)
  if (who === undefined) return undefined
  const until = await answer(say('Sampai tanggal? (kosongkan bila tidak berakhir)', 'Until which day? (leave empty for no end)'), '', (given) => {
    const day = given === '' ? undefined : readDay(given)
    if (given !== '' && !day) return say('bukan tanggal; mis. 2026-11-17', 'no date; e.g. 2026-11-17')
    return day && isoDay(day) < today ? say('tanggal ini sudah lewat', 'this day is over') : undefined
  })
  if (until === undefined) return undefined
  const day = readDay(until)
  return { rule, reason, by: who, ...(day && { until: isoDay(day) }) }
}
