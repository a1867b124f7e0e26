import { readFileSync, statSync } from 'node:fs'
import type { CheckOptions } from '../check-source.ts'
import type { CitedClause } from '../guideline.ts'
import { type JudgedSource, judgeSource } from '../judge-source.ts'
import type { Difference } from '../load/changes.ts'
import type { Setup } from '../load/index.ts'
import type { SourceCache } from '../load/source-cache.ts'
import { BrokenInput, type Problem } from '../problem.ts'
import type { Judged } from '../review.ts'
import { readSource, type Source } from '../source/index.ts'
import type { Found } from './paths.ts'
import type { Pool } from './pool.ts'
import { readForNow } from './read-bytes.ts'

/** Files as they were last judged, each with the stamp by which a change is seen. */
export type Kept = Map<string, { readonly stamp: string; readonly judged: JudgedSource }>

interface Asked {
  readonly options: CheckOptions
  /** The name of standard input, where that is checked too. */
  readonly stdin?: string | undefined
  /** Where only what is new counts. */
  readonly difference?: Difference | undefined
  readonly cache?: SourceCache | undefined
  /** Threads that check beside this one. */
  readonly pool?: Pool | undefined
  /** What is in here and has not changed since is not read again. */
  readonly kept?: Kept | undefined
  /** Is told each source when it is done. */
  readonly done?: ((source: JudgedSource) => void) | undefined
  /** Is shown each source before it is checked. */
  readonly seen?: ((source: Source) => void) | undefined
}

/** Each file checked when its turn comes, or as an earlier run of `--cache` has found it. */
export async function* judgedSources({ files, problems }: Pick<Found, 'files' | 'problems'>, setup: Setup, asked: Asked): AsyncGenerator<Judged> {
  const { options, stdin, difference, cache, pool, kept, done, seen } = asked
  const check = async (bytes: Uint8Array, shown: string): Promise<JudgedSource> => {
    const source = await readSource(bytes, setup.readOptionsFor(shown))
    seen?.(source)
    return judgeSource(source, setup.lintFor(shown), options)
  }
  const clauses = clausesBy(setup)
  const checkAside = async ({ check }: Pool, bytes: Uint8Array, shown: string): Promise<JudgedSource> => citing(await check(bytes, shown), clauses(shown))
  const judge = async (given: Uint8Array, shown: string): Promise<JudgedSource> => {
    const checkOne = pool ? checkAside.bind(undefined, pool) : check
    if (!cache) return checkOne(given, shown)
    const place = { shown, settings: setup.overridesFor(shown).join(), clausesOf: clauses(shown) }
    const recalled = cache.recall(given, place)
    if (recalled) return recalled
    // Until a thread has answered, other files are read.
    const bytes = pool ? given.slice() : given
    const checked = await checkOne(bytes, shown)
    cache.keep(bytes, place, checked)
    return checked
  }
  const judgeFile = async (path: string, shown: string): Promise<JudgedSource> => {
    const bytes = readForNow(path)
    return 'fault' in bytes ? broken(shown, bytes.fault) : judge(bytes, shown)
  }
  for (const problem of problems) yield { path: problem.path ?? '', drafts: [], problems: [problem], notices: [] }
  if (stdin !== undefined) yield check(readStdin(), stdin)
  const judged = inOrder(files, pool?.ahead ?? 1, ({ path, shown }) => (kept ? unlessKept(path, kept, () => judgeFile(path, shown)) : judgeFile(path, shown)))
  for await (const [{ path, shown }, checked] of judged) {
    done?.(checked)
    const change = difference?.of(path)
    const before = async () => {
      const old = change?.before()
      return old ? (await check(old, shown)).drafts : []
    }
    yield change ? { ...checked, change, before } : checked
  }
}

/** Some are begun before the first is done, and all come in their order. */
async function* inOrder<T, R>(all: readonly T[], ahead: number, begin: (one: T) => Promise<R>): AsyncGenerator<readonly [T, R]> {
  const begun: { readonly one: T; readonly result: Promise<R> }[] = []
  for (const one of all) {
    const result = begin(one)
    // It is asked for its fault when its turn comes.
    result.catch(() => {})
    begun.push({ one, result })
    if (begun.length >= ahead) yield await first(begun)
  }
  while (begun.length > 0) yield await first(begun)
}

const first = async <T, R>(begun: { readonly one: T; readonly result: Promise<R> }[]): Promise<readonly [T, R]> => {
  const { one, result } = begun.shift() as (typeof begun)[number]
  return [one, await result]
}

/** What a thread has found, with what it cites. */
const citing = (judged: JudgedSource, clausesOf: (rule: string) => readonly CitedClause[]): JudgedSource => ({
  ...judged,
  drafts: judged.drafts.map((reviewed) => ({
    ...reviewed,
    findings: reviewed.findings.map((finding) => ({ ...finding, clauses: clausesOf(finding.rule) })),
  })),
})

const unlessKept = async (path: string, kept: Kept, judge: () => Promise<JudgedSource>): Promise<JudgedSource> => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  const stamp = `${stat?.ino} ${stat?.size} ${stat?.mtimeNs} ${stat?.ctimeNs}`
  const known = kept.get(path)
  if (known?.stamp === stamp) return known.judged
  const judged = await judge()
  kept.set(path, { stamp, judged })
  return judged
}

/** What the findings of a rule cite at a path, asked of each rule once. */
const clausesBy = ({ activeFor }: Setup): ((path: string) => (rule: string) => readonly CitedClause[]) => {
  const maps = new Map<ReturnType<Setup['activeFor']>, ReadonlyMap<string, readonly CitedClause[]>>()
  return (path) => (rule) => {
    const active = activeFor(path)
    let map = maps.get(active)
    if (!map) maps.set(active, (map = new Map(active.map(({ id, clauses }) => [id, clauses]))))
    return map.get(rule) ?? []
  }
}

const readStdin = (): Uint8Array => {
  try {
    return readFileSync(0)
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    throw new BrokenInput([{ message: { id: `masukan standar tidak dapat dibaca (${code})`, en: `the standard input cannot be read (${code})` } }])
  }
}

const broken = (path: string, message: Problem['message']): JudgedSource => ({ path, drafts: [], problems: [{ path, message }], notices: [] })
