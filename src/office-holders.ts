import type { Facts, Office } from './facts.ts'
import { isWordUnit } from './letters.ts'
import { validityOf } from './validity.ts'

/** A person named with an office that is another's on that day. */
export interface WrongHolder {
  readonly title: string
  readonly holder: string
  /** Until when or from when it is the person's; neither for an office never held. */
  readonly until?: string
  readonly from?: string
  /** Who holds it; none where the registry does not know. */
  readonly now: readonly string[]
  /** The entry that is out of date, where nobody holds the office any longer. */
  readonly over?: Office
}

const held = new WeakMap<Facts, readonly Office[]>()

/** The offices of the registry, and those that its persons hold without a date. */
export const officesOf = (facts: Facts): readonly Office[] => {
  let offices = held.get(facts)
  if (!offices) {
    const undated = facts.names.flatMap(({ name, office, aliases: _, titles: __, wrong: ___, ...entry }): readonly Office[] =>
      office === undefined ? [] : [{ ...entry, title: office, aliases: [], holder: name }],
    )
    held.set(facts, (offices = [...facts.offices, ...undated]))
  }
  return offices
}

/** The names by which a holder may be called. */
export const callsOf = (facts: Facts, holder: string): readonly string[] => [
  holder,
  ...facts.names.filter(({ name }) => name === holder).flatMap(({ aliases }) => aliases),
]

/** What may stand between an office and the name of its holder. */
const HONORIFICS =
  /(?:[\s,(:]|(?<![A-Za-zÀ-ÿ])(?:yth|bapak|ibu|bpk|pak|bu|sdr|kh|hj?|dr|ir|prof|drs|dra|ny|tn|mr|mrs|ms|hon|selaku|sebagai|yaitu|yakni|adalah|the|as|is)(?![A-Za-zÀ-ÿ])\.?)*/
const BEFORE = new RegExp(`${HONORIFICS.source}$`, 'i')
const AFTER = new RegExp(`^${HONORIFICS.source}`, 'i')
/** Words that make it another office, or another time. */
const OTHER =
  /(?:^|[^A-Za-zÀ-ÿ])(?:mantan|eks|bekas|calon|bakal|mendiang|almarhum|wakil|plt|plh|pjs?|penjabat|pelaksana (?:tugas|harian)|sekretaris|istri|suami|staf|ajudan|asisten|deputi|anak|keluarga|bukan|former|late|ex|then|candidate(?: for)?|deputy|vice|acting|assistant|wife of|husband of|not)[\s.–-]*$/i
const OTHER_TIME =
  /(?<![A-Za-zÀ-ÿ])(?:periode|saat itu|kala itu|waktu itu|ketika itu|dulu|dahulu|pernah|at the time|formerly|served as)(?![A-Za-zÀ-ÿ])|(?<!\d)(?:19|20)\d{2}\s*[–-]\s*(?:19|20)\d{2}(?!\d)/i

/** The office that a text gives to whoever is named from `start` to `end`, if it is not theirs on that day. */
export const wrongHolder = (text: string, start: number, end: number, holder: string, facts: Facts, day: string): WrongHolder | undefined => {
  const offices = officesOf(facts)
  const said = titleBeside(text, start, end, offices)
  if (!said) return undefined
  const same = offices.filter(({ title }) => title === said.title)
  const own = same.filter((office) => office.holder === holder)
  const stateOf = (entry: Office) => validityOf({ kind: 'offices', entry }, day)
  if (own.some((office) => stateOf(office) === 'in-force')) return undefined
  const now = same.filter((office) => stateOf(office) === 'in-force').map((office) => office.holder)
  const past = own.find((office) => stateOf(office) === 'over')
  const coming = own.find((office) => stateOf(office) === 'coming')
  const over = now.length === 0 && past && !same.some(({ from }) => (from ?? '') > (past.to ?? '')) ? past : undefined
  return {
    title: said.title,
    holder,
    now,
    ...(past?.to !== undefined && { until: past.to }),
    ...(!past && coming?.from !== undefined && { from: coming.from }),
    ...(over && { over }),
  }
}

const SENTENCE = /[.!?]\s|\n/

/** The longest title of the registry that stands right before or after a name. */
const titleBeside = (text: string, start: number, end: number, offices: readonly Office[]): Office | undefined => {
  const before = text.slice(Math.max(0, start - 120), start).replace(BEFORE, '')
  const behind = text.slice(end, end + 120)
  const after = behind.slice(AFTER.exec(behind)?.[0].length ?? 0)
  const sentence = `${before.split(SENTENCE).at(-1)}|${after.split(SENTENCE)[0]}`
  if (OTHER_TIME.test(sentence)) return undefined
  let longest: Office | undefined
  let length = 0
  for (const office of offices) {
    for (const title of [office.title, ...office.aliases]) {
      if (title.length <= length || !(isAtEnd(before, title) || isAtStart(after, title))) continue
      longest = office
      length = title.length
    }
  }
  return longest
}

const isAtEnd = (text: string, title: string): boolean => {
  const at = text.length - title.length
  if (at < 0 || text.slice(at).toLowerCase() !== title.toLowerCase()) return false
  return (at === 0 || !isWordUnit(text.charCodeAt(at - 1))) && !OTHER.test(text.slice(0, at))
}

/** A capital after the title makes it the office of another place. */
const isAtStart = (text: string, title: string): boolean =>
  text.slice(0, title.length).toLowerCase() === title.toLowerCase() && !/^(?:[A-Za-zÀ-ÿ0-9]|\s+[A-ZÀ-Þ])/.test(text.slice(title.length))
