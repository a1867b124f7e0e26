import { BrokenInput } from '../problem.ts'
import type { Found } from './paths.ts'

/** One part of a run that several machines share. */
export interface Shard {
  /** From 1. */
  readonly part: number
  readonly of: number
}

export const readShard = (value: string): Shard => {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value)?.map(Number) ?? []
  if (part !== undefined && of !== undefined && part >= 1 && part <= of) return { part, of }
  throw new BrokenInput([
    {
      message: {
        id: `--shard: “${value}” bukan bagian. Tulis nomor/jumlah, mis. 1/4 sampai 4/4`,
        en: `--shard: “${value}” is no part. Write number/total, e.g. 1/4 to 4/4`,
      },
    },
  ])
}

/** Files that follow one another, so that the reports of all parts one after the other are that of the whole; what concerns the run stays with the first part. */
export const partOf = (found: Found, shard: Shard | undefined): Found => {
  if (!shard) return found
  const { part, of } = shard
  const edge = (nth: number) => Math.floor((found.files.length * nth) / of)
  const files = found.files.slice(edge(part - 1), edge(part))
  return isFirst(shard) ? { ...found, files } : { ...found, files, problems: [], skipped: new Map() }
}

export const isFirst = (shard: Shard | undefined): boolean => (shard?.part ?? 1) === 1

export const isLast = (shard: Shard | undefined): boolean => shard?.part === shard?.of
