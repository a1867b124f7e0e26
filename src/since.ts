import type { Rules, Settings } from './settle.ts'

/** The first release: rules that do not say since when they are there came with it. */
const FIRST = '0.1'

/** The rules that came after a release, but for those that the settings name: they were asked for. */
export const newerThan = (rules: Rules, release: string | undefined, settings: Settings): readonly string[] =>
  release === undefined ? [] : Object.keys(rules).filter((id) => isLater(rules[id]?.since ?? FIRST, release) && !(id in settings))

/** `0.10` is later than `0.9`, and `0.1.2` is of the release `0.1`: rules come with a release, never with a patch. */
const isLater = (a: string, b: string): boolean => {
  const [major = 0, minor = 0] = a.split('.').map(Number)
  const [majorOf = 0, minorOf = 0] = b.split('.').map(Number)
  return major > majorOf || (major === majorOf && minor > minorOf)
}
