import { matches } from './matches.ts'

/** Finds a pattern in texts. */
export interface Finder {
  /** Where it stands, from left to right, without empty places; `tooMany` is told when it looks no further. */
  readonly places: (text: string, tooMany: (most: number) => void) => Iterable<Found>
  readonly standsIn: (text: string) => boolean
}

interface Found {
  /** Indices of the group `at`, else of the whole match. */
  readonly start: number
  readonly end: number
  /** Of the named groups, '' for one that took no part. */
  readonly groups: Readonly<Record<string, string>>
}

/** How a pattern becomes a finder. A promise where an engine must be loaded first. */
export type MakeFinder = (source: string, caseless: boolean) => Finder | Promise<Finder>

/** Unicode's rules take twice the time to compile, for letters that most patterns do not have. */
export const flagsFor = (source: string, caseless: boolean): string => `${caseless ? 'i' : ''}${/\\[pPu]\{|[^\0-ÿ“”‘’–—…]/.test(source) ? 'u' : ''}`

/** The engine's own expressions: fast, but only for patterns that are known to take linear time. */
export const nativeFinder: MakeFinder = (source, caseless) => {
  const expression = new RegExp(source, `g${source.includes('(?<at>') ? 'd' : ''}${flagsFor(source, caseless)}`)
  return {
    places(text) {
      return matches(text, expression).flatMap((match): readonly Found[] => {
        const [start, end] = match.indices?.groups?.at ?? [match.index, match.index + match[0].length]
        return start < end ? [{ start, end, groups: textsOf(match.groups) }] : []
      })
    },
    standsIn: (text) => text.search(expression) >= 0,
  }
}

export const textsOf = (groups: Readonly<Record<string, string | null | undefined>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, text ?? '']))
