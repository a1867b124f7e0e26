import { GAP, type Match, type Prose } from './prose.ts'

const texts = new WeakMap<readonly Prose[], string>()

/** The running text of a draft in one string, so that a rule looks once for what its blocks rarely hold; no match can cross a block by blanks alone. */
export const wholeText = (prose: readonly Prose[]): string => {
  const known = texts.get(prose)
  if (known !== undefined) return known
  const text = prose.map((block) => block.text).join(`\n${GAP}\n`)
  texts.set(prose, text)
  return text
}

/** The first match of a pattern in a draft. It looks at the whole text first: an expression that runs once is not compiled to machine code. */
export const firstMatch = (prose: readonly Prose[], pattern: RegExp): (Match & { readonly block: Prose }) | undefined => {
  if (wholeText(prose).search(pattern) < 0) return undefined
  for (const block of prose) for (const match of block.find(pattern)) return { ...match, block }
  return undefined
}
