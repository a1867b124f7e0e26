import { type Paint, plain } from './paint.ts'

/** Latin letters, quotation marks, dashes and the arrow of a suggestion: most text, harmless, and each of its letters one column wide. */
const isPlain = (text: string): boolean => /^[ -~\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2192]*$/.test(text)

/** What a terminal obeys instead of printing, and what turns a line around. Each is one UTF-16 unit. */
const UNSAFE = /[\p{Cc}\p{Bidi_C}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Shows every control character as a symbol of the same length, so that no draft can command a terminal and no offset moves. */
export const harmless = (text: string): string =>
  isPlain(text)
    ? text
    : text.replace(UNSAFE, (control) => {
        const code = control.charCodeAt(0)
        return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? '\u2421' : '\uFFFD'
      })

/** Printable ASCII in lines, without what a build log obeys. */
const isPlainText = (text: string): boolean => !text.includes('##') && /^[\n -~]*$/.test(text)

export const LOGGED = /##(?=\[|vso\[)/g

/** The same for JSON that is already text: no control character stands in it as itself, nor what a build log obeys. */
export const escapeUnsafe = (json: string): string =>
  isPlainText(json)
    ? json
    : json.replace(UNSAFE, (control) => (control === '\n' ? control : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)).replace(LOGGED, '#\\u0023')

/** Build logs obey lines that start with `::`, and `##[…]` wherever it stands: no draft and no file name may say either. */
export const withoutCommands = (text: string): string =>
  text.includes('::') || text.includes('##') ? text.replace(/^([ \t]*(?:\p{Cc}\[[\d;]*m)*)(?=::)/gmu, '$1\u200B').replace(LOGGED, '#\u200B#') : text

/** Whole emoji, flags, Hangul syllables and letters with their marks. `Intl.Segmenter` would cost 10 ms of start-up. */
const UNIT = /(?:\p{RI}{2}|.)(?:\u200D\p{ExtPict}?|\u200C|[\p{Mn}\p{Me}\p{EMod}\u{E0020}-\u{E007F}\u1160-\u11FF\uD7B0-\uD7FB])*/suy
/** Below it stand Latin letters and signs, none of which joins another. */
const FIRST_MARK = 0x300

export const units = (text: string): readonly string[] => {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    let end = at + 1
    if (text.charCodeAt(at) >= FIRST_MARK || text.charCodeAt(end) >= FIRST_MARK) {
      UNIT.lastIndex = at
      end = UNIT.test(text) ? UNIT.lastIndex : end
    }
    found.push(text.slice(at, end))
    at = end
  }
  return found
}

const ZERO = /^[\p{DI}\p{Cf}\p{Mn}\p{Me}]/u
const EMOJI = /^(?:\p{RI}{2}|\p{ExtPict}[\uFE0F\u200D]|\p{EBase}\p{EMod}|[#*\d]\uFE0F?\u20E3|(?!\p{RI})\p{EPres})/u
/** Unicode's East Asian Width, wide and full-width, but for emoji. */
const WIDE =
  /^[\u1100-\u115F\u2329\u232A\u2630-\u2637\u268A-\u268F\u2E80-\u303E\u3041-\u3247\u3250-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u

/** How many columns a unit takes. */
export const unitWidth = (unit: string): number => {
  const code = unit.charCodeAt(0)
  if (unit.length === 1 && ((code < FIRST_MARK && code !== SOFT_HYPHEN) || (code >= 0x2010 && code <= 0x2027))) return 1
  return ZERO.test(unit) ? 0 : EMOJI.test(unit) || WIDE.test(unit) ? 2 : 1
}
const SOFT_HYPHEN = 0xad

const width = (text: string): number => (isPlain(text) ? text.length : units(text).reduce((sum, unit) => sum + unitWidth(unit), 0))

/** Text of any origin, and how to paint it. */
export type Run = string | readonly [text: string, paint: Paint]

/** Breaks runs into lines at spaces, and a word that no line can hold where it must. The first line is indented by `indent`, the others by `hang`. */
export const wrap = (runs: readonly Run[], columns: number, indent: number, hang: number): readonly string[] => {
  const painted = runs.map((run) => (typeof run === 'string' ? ([run, plain] as const) : run))
  if (painted[0]?.[0] !== '' && painted.every(([text]) => isPlain(text)) && indent + painted.reduce((sum, [text]) => sum + text.length, 0) <= columns) {
    return [' '.repeat(indent) + painted.map(([text, paint]) => paint(text)).join('')]
  }
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let used = indent
  let empty = true
  const next = () => {
    lines.push(line)
    line = ' '.repeat(hang)
    used = hang
    empty = true
  }
  const put = (text: string, paint: Paint, columnsTaken: number) => {
    line += paint(text)
    used += columnsTaken
    empty = false
  }
  const room = columns - Math.max(indent, hang)
  for (const [text, paint] of painted) {
    const simple = isPlain(text)
    const shown = simple ? text : harmless(oneLine(text))
    for (let at = 0, end = 0; at < shown.length; at = end) {
      let start = at
      while (shown.charCodeAt(start) === SPACE) start++
      end = shown.indexOf(' ', start)
      if (end < 0) end = shown.length
      if (start === end) break
      const word = shown.slice(start, end)
      const wide = simple ? word.length : width(word)
      if (!empty && used + start - at + wide > columns) next()
      if (!empty && start > at) put(shown.slice(at, start), plain, start - at)
      if (simple && wide <= room) {
        end = lineEnd(shown, start, columns - used)
        put(shown.slice(start, end), paint, end - start)
      } else if (wide <= room) put(word, paint, wide)
      else
        for (const piece of cut(word, room)) {
          const part = width(piece)
          if (!empty && used + part > columns) next()
          put(piece, paint, part)
        }
    }
  }
  return [...lines, line]
}

const SPACE = 32

/** Where the last word ends that stands whole in so many letters; the first one does. */
const lineEnd = (text: string, start: number, letters: number): number => {
  let end = text.length - start <= letters ? text.length : text.lastIndexOf(' ', start + letters)
  while (text.charCodeAt(end - 1) === SPACE) end--
  return end
}

/** A message is one paragraph: what breaks its lines becomes a space. */
const oneLine = (text: string): string => text.trimEnd().replace(/\s*[\r\n]\s*|\t/g, ' ')

const cut = (word: string, columns: number): readonly string[] => {
  const pieces = ['']
  let room = columns
  for (const unit of units(word)) {
    if (unitWidth(unit) > room) {
      pieces.push('')
      room = columns
    }
    pieces[pieces.length - 1] += unit
    room -= unitWidth(unit)
  }
  return pieces
}
