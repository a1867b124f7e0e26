import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { CONTROLS, EMOJI, LOOK_ALIKES, MARKS, MATTER, WORDS, XML } from './hostile-pieces.ts'
import { Chance } from './random.ts'

/** A file that nobody would write, and how it came about. */
export interface Hostile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly kind: string
}

const folder = join(import.meta.dirname, '../fixtures')
const inside = (name: string) =>
  readdirSync(join(folder, name))
    .sort()
    .map((file) => ({ path: file, bytes: new Uint8Array(readFileSync(join(folder, name, file))) }))
const drafts = ['clean', 'flawed', 'incidents'].flatMap(inside)
const offices = inside('office').filter(({ path }) => !/\.fod.$/.test(path))
const zips = offices.filter(({ path }) => /x$/.test(path))
const sheets = offices.filter(({ path }) => /sv$/.test(path))

type Make = (chance: Chance) => Omit<Hostile, 'kind'>

const asText = (text: string, path = 'a.md') => ({ path, bytes: strToU8(text) })

/** A few bytes changed, gone, doubled or put in; or all of it from there on gone. */
const mutate = (original: Uint8Array, chance: Chance): Uint8Array => {
  let bytes = [...original]
  for (let left = 1 + chance.below(8); left > 0; left--) {
    const at = chance.below(bytes.length + 1)
    const length = 1 + chance.below(chance.next() < 0.8 ? 4 : 400)
    const odd = [0, 9, 10, 13, 34, 39, 0x2d, 0x3a, 0x7f, 0x80, 0xc0, 0xed, 0xef, 0xfe, 0xff, chance.below(256)]
    switch (chance.below(6)) {
      case 0:
        bytes[Math.min(at, bytes.length - 1)] = chance.pick(odd)
        break
      case 1:
        bytes.splice(at, length)
        break
      case 2:
        bytes.splice(at, 0, ...bytes.slice(at, at + length))
        break
      case 3:
        bytes.splice(at, 0, ...strToU8(chance.join([...MARKS, ...CONTROLS, ...EMOJI, ...WORDS], 6)))
        break
      case 4:
        bytes.splice(at, 0, chance.pick(odd))
        break
      default:
        if (chance.next() < 0.3) bytes = bytes.slice(0, at)
    }
  }
  return Uint8Array.from(bytes)
}

const mutated =
  (list: typeof drafts): Make =>
  (chance) => {
    const { path, bytes } = chance.pick(list)
    return { path, bytes: mutate(bytes, chance) }
  }

const disguise = (text: string, chance: Chance): string =>
  text.replace(/\p{L}/gu, (letter) =>
    chance.next() < 0.7 ? letter : chance.next() < 0.5 ? (LOOK_ALIKES[letter.toLowerCase()] ?? letter.toUpperCase()) : letter + chance.pick(CONTROLS),
  )

/** Line ends of all systems, mixed. */
const mixLineEnds = (text: string, chance: Chance): string =>
  text.replace(/\r?\n/g, () => chance.pick(['\n', '\r\n', '\r', '\n\r', '\u2028', '\u0085', '\n\n']))

const randomMarkdown: Make = (chance) => {
  const matter = chance.next() < 0.3 ? `---\n${chance.join(MATTER, 8)}---\n` : ''
  return asText(matter + chance.join([...MARKS, ...WORDS, ...WORDS, ...EMOJI, ...CONTROLS], 120), chance.pick(['a.md', 'a.markdown', 'a.txt']))
}

const matterBomb: Make = (chance) => {
  const many = 10 ** (1 + chance.below(4))
  const bombs = [
    () => Array.from({ length: many }, (_, i) => `k${i}: ${i}\n`).join(''),
    () =>
      `a: &a [x, x]\n${Array.from({ length: Math.min(many, 60) }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]\n`).join('')}`,
    () => `a: ${chance.pick(['[', '{', '{a: ', '- ', '? '])}`.padEnd(many, '[{').concat('\n'),
    () => Array.from({ length: Math.min(many, 300) }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    () => chance.join(MATTER, 60),
    () => `abaikan:\n${Array.from({ length: many }, (_, i) => `  tone/r${i}: alasan\n`).join('')}`,
  ]
  return asText(`---\n${chance.pick(bombs)()}${chance.pick(['---\n', '...\n', ''])}${chance.join(WORDS, 20)}`)
}

const nested: Make = (chance) => {
  const depth = 10 ** (1 + chance.below(4)) * (1 + chance.below(3))
  const [open, close] = chance.pick([
    ['> ', ''],
    ['- ', ''],
    ['1. ', ''],
    ['[', '](a)'],
    ['![', '](a)'],
    ['*a ', '*'],
    ['**', '**'],
    ['_a*', ''],
    ['<b>', '</b>'],
    ['`', ''],
    ['(', ')'],
    ['“', '”'],
    ['~~', ''],
    ['[^1]', ''],
    ['\n  - ', ''],
  ] as const)
  return asText(`${open.repeat(depth)}${chance.join(WORDS, 5)}${close.repeat(depth)}`)
}

const table: Make = (chance) => {
  const columns = 1 + chance.below(chance.next() < 0.1 ? 2000 : 20)
  const row = (cell: () => string) => `|${Array.from({ length: columns }, () => ` ${cell()} |`).join('')}\n`
  let text = row(() => chance.pick(WORDS).replace(/\n/g, ' ')) + row(() => chance.pick(['---', ':-', '-:', ':-:']))
  const cells = chance.next() < 0.02 ? 4000 : 200
  for (let left = chance.below(cells / columns); left > 0; left--) text += row(() => chance.join([...WORDS, ...MARKS], 2).replace(/\n/g, ' '))
  return asText(text)
}

const crowd: Make = (chance) => {
  const pieces = chance.pick([
    EMOJI,
    CONTROLS,
    [...EMOJI, ...CONTROLS],
    ['#tagar '],
    ['#Tagar'],
    ['@akun '],
    ['https://a.id/', 'x'],
    ['0812-3456-7890 '],
    ['\u0301'],
  ])
  const length = chance.next() < 0.02 ? 20_000 : 300
  return asText(chance.join([...pieces, chance.pick(WORDS)], length), chance.pick(['a.md', 'a.txt']))
}

const disguised: Make = (chance) => {
  const { path, bytes } = chance.pick(drafts)
  return { path, bytes: strToU8(mixLineEnds(disguise(new TextDecoder().decode(bytes), chance), chance)) }
}

const encoded: Make = (chance) => {
  const { path, bytes } = chance.pick([...drafts, ...sheets])
  const text = new TextDecoder().decode(bytes)
  const units = Uint16Array.from({ length: text.length }, (_, i) => (chance.next() < 0.001 ? 0xd800 + chance.below(2048) : text.charCodeAt(i)))
  const wide = new Uint8Array(units.buffer)
  const marks = [[], [0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb], [0xff, 0xfe, 0, 0]]
  const mark = chance.pick(marks)
  const body = mark[0] === 0xff ? wide : mark[0] === 0xfe ? wide.map((_, i) => wide[i ^ 1] as number) : chance.next() < 0.2 ? wide : bytes
  return { path, bytes: Uint8Array.from([...mark, ...body]) }
}

const csv: Make = (chance) => {
  const cell = () =>
    chance.pick([
      () => `"${chance.join([...WORDS, '""', '\n', ...MARKS], 8)}"`,
      () => chance.join(WORDS, 4),
      () => '"',
      () => chance.join(CONTROLS, 3),
      () => '',
    ])()
  const separator = chance.pick([',', ';', '\t', '|'])
  const heads = ['Caption', 'Kanal', 'Tanggal', 'Topik', 'Abaikan', 'Jenis', 'caption', '"Cap\ntion"', '', 'Media']
  const rows = Array.from({ length: chance.below(40) }, () => Array.from({ length: chance.below(8) }, cell).join(separator))
  return asText(
    [Array.from({ length: 1 + chance.below(7) }, () => chance.pick(heads)).join(separator), ...rows].join(chance.pick(['\n', '\r\n', '\r'])),
    chance.pick(['a.csv', 'a.tsv']),
  )
}

/** The parts of an office file changed as text, and packed again. */
const repacked: Make = (chance) => {
  const { path, bytes } = chance.pick(zips)
  const parts = unzipSync(bytes)
  for (let left = 1 + chance.below(3); left > 0; left--) {
    const name = chance.pick(Object.keys(parts).filter((part) => part.endsWith('.xml')))
    const text = new TextDecoder().decode(parts[name])
    const at = chance.below(text.length)
    const change = [
      () => text.slice(0, at) + chance.join([...XML, ...WORDS], 4) + text.slice(at),
      () => text.replace(/>([^<]{3,})</g, (whole) => (chance.next() < 0.2 ? `>${chance.join([...WORDS, ...XML], 3)}<` : whole)),
      () => text.replace(/="(\d+)"/g, (whole) => (chance.next() < 0.05 ? `="${chance.pick(['-1', '0', '99999999999', '1e9', 'NaN', '', 'x'])}"` : whole)),
      () =>
        text.replace(/ r="([A-Z]+)(\d+)"/g, (whole) => (chance.next() < 0.1 ? ` r="${chance.pick(['XFD1048576', 'A0', 'ZZZZZZ9', '', 'A1', '9'])}"` : whole)),
      () => new TextDecoder().decode(mutate(parts[name] as Uint8Array, chance)),
    ]
    parts[name] = strToU8(chance.pick(change)())
    if (chance.next() < 0.1) delete parts[name]
  }
  return { path, bytes: zipSync(parts, { level: 1 }) }
}

/** Numbers of a zip's directory that lie. */
const lying: Make = (chance) => {
  const { path, bytes } = chance.pick(zips)
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const directory = view.getUint32(copy.length - 6, true)
  for (let left = 1 + chance.below(4); left > 0; left--) {
    const at = directory + chance.below(copy.length - directory - 4)
    if (chance.next() < 0.5) view.setUint16(at, chance.pick([0, 1, 0x7fff, 0xffff, chance.below(65536)]), true)
    else view.setUint32(at, chance.pick([0, 1, 0x7fffffff, 0xffffffff, chance.below(copy.length)]), true)
  }
  return { path, bytes: copy }
}

const noise: Make = (chance) => ({
  path: chance.pick(['a.md', 'a.txt', 'a.csv', 'a.xlsx', 'a.docx']),
  bytes: Uint8Array.from({ length: chance.below(400) }, () => chance.below(256)),
})

const KINDS = {
  mutatedDraft: mutated(drafts),
  mutatedOffice: mutated(offices),
  randomMarkdown,
  matterBomb,
  nested,
  table,
  crowd,
  disguised,
  encoded,
  csv,
  repacked,
  lying,
  noise,
} satisfies Record<string, Make>

/** The same file for the same number. */
export const hostileCase = (seed: number): Hostile => {
  const kinds = Object.entries(KINDS)
  const [kind, make] = kinds[seed % kinds.length] as (typeof kinds)[number]
  return { kind, ...make(new Chance(seed)) }
}
