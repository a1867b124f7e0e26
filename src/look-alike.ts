import { editDistance } from './nearest.ts'

/** Signs that are taken for one another, and those that people leave out. */
const plain = (name: string): string => name.replace(/[_.-]/g, '').replaceAll('0', 'o').replace(/[1i]/g, 'l').replaceAll('rn', 'm').replaceAll('vv', 'w')

/** Names shorter than this differ by a letter on purpose: bps, bpk, bpn. */
const SHORTEST = 6

/** The known handle or host that another looks like, being one letter off or a likeness; both in small letters. Two numbered ones are two. */
export const lookAlike = (name: string, known: Iterable<string>): string | undefined => {
  for (const one of known) {
    if (Math.abs(one.length - name.length) > 2 || (one[0] !== name[0] && one.at(-1) !== name.at(-1)) || one === name) continue
    if (!isFarFromShort(name, one) || one.replace(/\d/g, '') === name.replace(/\d/g, '')) continue
    if (plain(one) === plain(name) || editDistance(one, name) === 1) return one
  }
  return undefined
}

/** Of hosts, the first parts that differ must be long: `go.id` and `co.id` may differ, bps.go.id and bpk.go.id may not be taken for each other. */
const isFarFromShort = (a: string, b: string): boolean => {
  const [first, second] = [a.split('.')[0] ?? '', b.split('.')[0] ?? '']
  return first === second || Math.min(first.length, second.length) >= SHORTEST
}
