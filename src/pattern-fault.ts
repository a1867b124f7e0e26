import { flagsFor } from './finder.ts'
import type { Text } from './language.ts'
import { type PatternPart, patternParts } from './pattern-parts.ts'

interface PatternFault {
  /** Where in the pattern, as far as that is known. */
  readonly at?: number
  readonly message: Text
}

/** Why a pattern of an agency's own cannot be used, and the way out; undefined for a sound one. */
export const patternFault = (source: string, caseless: boolean): PatternFault | undefined => {
  for (const part of patternParts(source)) {
    const message = part.inClass ? undefined : refusal(part)
    if (message) return { at: part.at, message }
  }
  const at = overRepeated(source)
  if (at !== undefined) return { at, message: REPEATED }
  try {
    new RegExp(source, flagsFor(source, caseless))
    return undefined
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const [, { id, en }] = MISTAKES.find(([sign]) => why.includes(sign)) ?? ['', { id: why, en: why }]
    return { message: { id: `pola ini bukan ekspresi reguler: ${id}`, en: `this pattern is no regular expression: ${en}` } }
  }
}

/** The linear-time engine writes repetitions out, nested ones times each other, and stops at so many. */
const MOST_REPETITIONS = 1000

/** Where repetitions inside repetitions come to more than that. */
const overRepeated = (source: string): number | undefined => {
  const outer: number[] = []
  let most = 1
  let last = 1
  for (const { text, at, inClass } of patternParts(source)) {
    if (inClass) continue
    if (text.startsWith('(')) {
      outer.push(most)
      most = last = 1
    } else if (text === ')') {
      last = most
      most = Math.max(outer.pop() ?? 1, last)
    } else if (/^\{\d/.test(text)) {
      last *= Math.max(1, ...(text.match(/\d+/g) ?? []).map(Number))
      if (last > MOST_REPETITIONS) return at
      most = Math.max(most, last)
    } else last = 1
  }
  return undefined
}

const REPEATED = {
  id: `pengulangan di dalam pengulangan menjadi lebih dari ${MOST_REPETITIONS}. Perkecil angkanya, atau pakai * atau +`,
  en: `repetitions inside repetitions come to more than ${MOST_REPETITIONS}. Make the numbers smaller, or use * or +`,
}

/** Parts that a linear-time engine cannot follow. */
const refusal = ({ text }: PatternPart): Text | undefined => {
  if (text === '(?=' || text === '(?<=')
    return {
      id: `“${text}” (melihat sekitar) tidak dapat diperiksa dalam waktu linear. Tulis saja teks sekitarnya, dan tandai bagian yang dimaksud dengan (?<at>…)`,
      en: `“${text}” (look-around) cannot be checked in linear time. Write what stands around it, and mark the part that is meant with (?<at>…)`,
    }
  if (text === '(?!' || text === '(?<!')
    return {
      id: `“${text}” (melihat sekitar) tidak dapat diperiksa dalam waktu linear. Tulis ungkapan yang boleh di “exceptions”; untuk daftar kata (“terms”) ada “unless”`,
      en: `“${text}” (look-around) cannot be checked in linear time. Write the phrases that are allowed under “exceptions”; for word lists (“terms”) there is “unless”`,
    }
  if (/^\\(?:[1-9]|k<)/.test(text))
    return {
      id: `“${text}” (rujukan balik) tidak dapat diperiksa dalam waktu linear. Tulis kemungkinannya satu per satu: (?:…|…), atau sebagai “terms”`,
      en: `“${text}” (a backreference) cannot be checked in linear time. Write the possibilities out: (?:…|…), or as “terms”`,
    }
  if (/^\{/.test(text) && (text.match(/\d+/g) ?? []).some((count) => Number(count) > MOST_REPETITIONS))
    return { id: `“${text}”: pengulangan paling banyak ${MOST_REPETITIONS}`, en: `“${text}”: at most ${MOST_REPETITIONS} repetitions` }
  if (/^\(\?[a-z-]/.test(text))
    return {
      id: `“${text}” belum dikenal. Huruf besar-kecil diatur oleh kunci “case”`,
      en: `“${text}” is not known here. The key “case” decides about capitals`,
    }
  return undefined
}

/** The wordings of JavaScript's own parser, by what they contain. */
const MISTAKES: readonly (readonly [string, Text])[] = [
  ['Unterminated group', { id: 'kurung “(” tidak ditutup', en: 'a “(” is not closed' }],
  ['Unterminated character class', { id: 'kurung “[” tidak ditutup', en: 'a “[” is not closed' }],
  ['Unmatched', { id: 'ada “)” tanpa “(”. Untuk tandanya sendiri, tulis \\)', en: 'a “)” without its “(”. For the sign itself write \\)' }],
  [
    'Nothing to repeat',
    {
      id: 'tidak ada yang diulang di depan *, + atau ?. Untuk tandanya sendiri, tulis \\*, \\+ atau \\?',
      en: 'nothing to repeat before *, + or ?. For the sign itself write \\*, \\+ or \\?',
    },
  ],
  ['Invalid capture group name', { id: 'nama grup hanya huruf, angka, dan _: (?<at>…)', en: 'a group is named by letters, digits and _: (?<at>…)' }],
  ['Duplicate capture group name', { id: 'nama grup dipakai dua kali', en: 'the name of a group is used twice' }],
  ['Range out of order', { id: 'rentang di dalam […] terbalik', en: 'a range inside […] is the wrong way round' }],
  ['numbers out of order', { id: 'angka di dalam {…} terbalik', en: 'the numbers inside {…} are the wrong way round' }],
  ['at end of pattern', { id: '“\\” di ujung pola tidak menandai apa pun', en: 'the “\\” at the end marks nothing' }],
  [
    'Invalid property name',
    {
      id: 'nama di dalam \\p{…} tidak dikenal. Contoh: \\p{L} huruf, \\p{Lu} huruf besar, \\p{N} angka',
      en: 'unknown name inside \\p{…}. Examples: \\p{L} letters, \\p{Lu} capitals, \\p{N} digits',
    },
  ],
  ['Invalid group', { id: '“(?” harus diikuti : atau <nama>', en: '“(?” must be followed by : or <name>' }],
  ['Invalid Unicode escape', { id: '\\u harus diikuti kode huruf, mis. \\u{1F600}', en: '\\u must be followed by the code of a letter, e.g. \\u{1F600}' }],
  ['Invalid escape', { id: '“\\” di depan huruf yang tidak memerlukannya', en: 'a “\\” before a letter that needs none' }],
  [
    'Lone quantifier brackets',
    {
      id: '“{”, “}” atau “]” tanpa pasangannya. Untuk tandanya sendiri, tulis \\{',
      en: 'a “{”, “}” or “]” without its other half. For the sign itself write \\{',
    },
  ],
  ['Incomplete quantifier', { id: '“{” tidak lengkap. Untuk tandanya sendiri, tulis \\{', en: 'an unfinished “{”. For the sign itself write \\{' }],
]
