import type { LineRange } from '../changes.ts'

/** The changed lines of each file of a patch without context, by the file's new name; `all` for one that Git cannot tell the lines of. */
export const linesOfPatch = (patch: string): ReadonlyMap<string, readonly LineRange[] | 'all'> => {
  const files = new Map<string, LineRange[] | 'all'>()
  let file = ''
  let skip = 0
  for (const line of patch.split('\n')) {
    // What was added may look like a header.
    if (skip > 0) {
      if (!line.startsWith('\\')) skip--
      continue
    }
    if (line.startsWith('+++ ')) {
      file = nameOf(line.slice(4))
      files.set(file, [])
      continue
    }
    const binary = /^Binary files .* and (.*) differ$/.exec(line)
    if (binary) files.set(nameOf(binary[1] ?? ''), 'all')
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk) continue
    const [, before = '1', first = '0', after = '1'] = hunk
    skip = Number(before) + Number(after)
    const ranges = files.get(file)
    if (Array.isArray(ranges) && Number(after) > 0) ranges.push([Number(first), Number(first) + Number(after) - 1])
  }
  return files
}

/** `b/name`; in quotes where letters had to be escaped, with a tab behind where it has spaces. */
const nameOf = (given: string): string => {
  const quoted = /^"(.*)"$/.exec(given)?.[1]
  const name = quoted === undefined ? given.replace(/\t$/, '') : unquote(quoted)
  return name.replace(/^b\//, '')
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

/** Git's C strings: octal escapes are bytes of UTF-8. */
const unquote = (text: string): string => {
  const bytes = text.replace(/\\([0-7]{3}|.)|([^\\]+)/g, (_, code: string | undefined, plain: string | undefined) => {
    if (plain !== undefined) return Buffer.from(plain).toString('latin1')
    if (/^[0-7]{3}$/.test(code ?? '')) return String.fromCharCode(Number.parseInt(code ?? '', 8))
    return ESCAPES[code ?? ''] ?? code ?? ''
  })
  return Buffer.from(bytes, 'latin1').toString()
}
