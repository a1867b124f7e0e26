import type { Lang } from './language.ts'

/** A value made when it is first asked for: an expression that no draft needs is never read nor compiled. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** A value for each language, made when a draft in that language first asks for it. */
export const forLang = <T>(make: Readonly<Record<Lang, () => T>>): ((lang: Lang) => T) => {
  const made = { id: lazily(make.id), en: lazily(make.en) }
  return (lang) => made[lang]()
}

/** The pattern of one of several words, given with `|` between them, as whole words: `\b` breaks words at accented letters. */
export const wholeWords = (list: string): string => `(?<![A-Za-zÀ-ÿ])(?:${list})(?![A-Za-zÀ-ÿ])`

/** One way of saying something. `needs` is what it cannot be said without, and quicker to look for. */
interface Shape {
  readonly needs?: RegExp
  readonly pattern: () => RegExp
}

/**
 * Shapes from patterns, each alone or after what it needs; case-insensitive. Small ones compile faster than their union, most of them never.
 * In `(?:([a-z]+) ){0,3}` the inner group keeps the engine from writing out the loop, and all that follows it, once for each turn.
 */
export const shapes = (...patterns: readonly (string | readonly [needs: string, pattern: string])[]): readonly Shape[] =>
  patterns.map((one) => {
    const [needs, pattern] = typeof one === 'string' ? [undefined, one] : one
    return { ...(needs !== undefined && { needs: new RegExp(needs, 'i') }), pattern: lazily(() => new RegExp(pattern, 'i')) }
  })

/** Those of them that stand in a text at all, so that they alone are looked for in each of its sentences. */
export const shapesIn = (text: string, among: readonly Shape[]): readonly RegExp[] =>
  among.flatMap(({ needs, pattern }) => ((!needs || needs.test(text)) && pattern().test(text) ? [pattern()] : []))

/** The first match in a text, of whatever pattern. */
export const leftmost = (text: string, among: readonly RegExp[]): RegExpExecArray | undefined => {
  let first: RegExpExecArray | undefined
  for (const pattern of among) {
    const match = pattern.exec(text)
    if (match && (!first || match.index < first.index)) first = match
  }
  return first
}
