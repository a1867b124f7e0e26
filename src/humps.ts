import { isDigit, isLower, isUpper } from './letters.ts'

/** Where a word may start or end in a hashtag: at a capital, between letters and digits, at a low line, at either end. */
export const humps = (name: string): ReadonlySet<number> => {
  const borders = new Set([0, name.length])
  for (let at = 1; at < name.length; at++) {
    const [before, here, after] = [name[at - 1] as string, name[at] as string, name[at + 1] ?? '']
    const capital = isUpper(here) && (!isUpper(before) || (isLower(after) && isUpper(before)))
    if (capital || before === '_' || here === '_' || isDigit(before) !== isDigit(here)) borders.add(at)
  }
  return borders
}
