import { escapeUnsafe } from './terminal.ts'

/** What `JSON.stringify(value, null, 2)` gives, made harmless, with a newline at its end. */
export const jsonText = (value: object, depth: number): string => [...jsonPieces(value, depth)].join('')

/**
 * The same piece by piece: the whole of a large report would be in memory several times. Lists may be made as they are written.
 * Below `depth` nothing is taken apart.
 */
export function* jsonPieces(value: object, depth: number): Generator<string> {
  yield* piecesOf(value, '\n', depth)
  yield '\n'
}

function* piecesOf(value: unknown, newline: string, depth: number): Generator<string> {
  const members = depth === 0 ? undefined : membersOf(value)
  if (!members) return yield escapeUnsafe(JSON.stringify(value, null, 2)).replaceAll('\n', newline)
  const isList = isIterable(value)
  const within = `${newline}  `
  let any = false
  for (const [name, member] of members) {
    yield `${any ? ',' : isList ? '[' : '{'}${within}`
    if (!isList) yield `${escapeUnsafe(JSON.stringify(name))}: `
    yield* piecesOf(member, within, depth - 1)
    any = true
  }
  if (any) yield newline
  else yield isList ? '[' : '{'
  yield isList ? ']' : '}'
}

/** Of a list nobody asks the names. */
const membersOf = (value: unknown): Iterable<readonly [string, unknown]> | undefined => {
  if (isIterable(value)) return unnamed(value)
  return typeof value === 'object' && value !== null ? Object.entries(value).filter(([, member]) => member !== undefined) : undefined
}

const isIterable = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value

function* unnamed(list: Iterable<unknown>): Generator<readonly [string, unknown]> {
  for (const one of list) yield ['', one]
}
