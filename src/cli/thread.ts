import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { CheckOptions } from '../check-source.ts'
import { type JudgedSource, judgeSource } from '../judge-source.ts'
import { type LoadOptions, load } from '../load/index.ts'
import { readSource } from '../source/index.ts'

export interface ThreadData {
  readonly load: Pick<LoadOptions, 'cwd' | 'configPath' | 'lang' | 'allowCode'>
  readonly options: CheckOptions
}

export interface Task {
  readonly nth: number
  readonly shown: string
  readonly bytes: Uint8Array
}

export interface Answer {
  readonly nth: number
  readonly judged?: JudgedSource
  /** Why there is none. */
  readonly fault?: string
}

/** Whoever sets the variable for a command of their own starts no thread by it. */
export const isThread = !isMainThread

/** What a thread of `--concurrency` does until the command ends it: it checks what it is sent. */
export const serve = async (): Promise<void> => {
  const { load: means, options } = workerData as ThreadData
  const setup = load(means)
  parentPort?.on('message', async ({ nth, shown, bytes }: Task) => {
    const tell = (answer: Answer) => parentPort?.postMessage(answer)
    try {
      const { lintFor, readOptionsFor } = await setup
      tell({ nth, judged: withoutClauses(await judgeSource(await readSource(bytes, readOptionsFor(shown)), lintFor(shown), options)) })
    } catch (error) {
      tell({ nth, fault: error instanceof Error ? error.message : String(error) })
    }
  })
  await setup
  // Its end is the command's.
  await new Promise(() => {})
}

/** What a rule cites the command knows itself; sent with each finding, it would be there as often. */
const withoutClauses = (judged: JudgedSource): JudgedSource => ({
  ...judged,
  drafts: judged.drafts.map((reviewed) => ({ ...reviewed, findings: reviewed.findings.map((finding) => ({ ...finding, clauses: [] })) })),
})
