import { Worker } from 'node:worker_threads'
import type { JudgedSource } from '../judge-source.ts'
import { BrokenInput } from '../problem.ts'
import type { Answer, Task, ThreadData } from './thread.ts'

/** Threads that check sources beside this one. */
export interface Pool {
  readonly check: (bytes: Uint8Array, shown: string) => Promise<JudgedSource>
  /** So many sources keep all threads at work. */
  readonly ahead: number
  readonly end: () => void
}

/** So many a thread has before it: it never waits for this one, and they are few enough to hold. */
const BEFORE_EACH = 32

/** What a draft needs is soon garbage: with more room for it a thread would only take more memory. */
const YOUNG = 12

/** Starts threads of the same program, each with the same settings, which it reads itself. */
export const startPool = (count: number, program: string, data: ThreadData): Pool => {
  const waiting = new Map<number, { readonly resolve: (judged: JudgedSource) => void; readonly reject: (error: unknown) => void }>()
  let fault: unknown
  let ended = false
  const fail = (error: unknown) => {
    if (ended) return
    fault ??= error
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(program, {
      workerData: data,
      env: { ...process.env, SARING_THREAD: '1' },
      argv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    worker.on('message', ({ nth, judged, fault: told }: Answer) => {
      if (judged) waiting.get(nth)?.resolve(judged)
      else fail(died(told ?? ''))
      waiting.delete(nth)
    })
    worker.on('error', (error: Error) => fail(died(error.message)))
    worker.on('exit', (code) => fail(died(`exit ${code}`)))
    return worker
  })
  let next = 0
  return {
    ahead: count * BEFORE_EACH,
    check(bytes, shown) {
      if (fault !== undefined) return Promise.reject(fault)
      const nth = next++
      return new Promise((resolve, reject) => {
        waiting.set(nth, { resolve, reject })
        // The bytes are part of a larger buffer, all of which would be sent.
        workers[nth % count]?.postMessage({ nth, shown, bytes: bytes.slice() } satisfies Task)
      })
    },
    end() {
      ended = true
      for (const worker of workers) void worker.terminate()
    },
  }
}

const died = (why: string): BrokenInput =>
  new BrokenInput([
    {
      message: {
        id: `--concurrency: satu utas berhenti di tengah jalan (${why}); tidak ada yang dilaporkan. Ulangi tanpa --concurrency`,
        en: `--concurrency: a thread has died (${why}); nothing is reported. Try again without --concurrency`,
      },
    },
  ])
