import type { Baked } from '../baked.ts'
import { byId } from './elements.ts'
import type { Answer, Checked, Question, Wanted } from './exchange.ts'

interface Listeners {
  readonly checked: (result: Checked) => void
  readonly report: (html: string) => void
  /** Without a reason the browser cannot run the engine at all. */
  readonly failed: (why?: string) => void
}

/** Starts the engine, which the page holds compressed, in a worker. One check runs at a time; of those that wait only the last is wanted. */
export const startEngine = (baked: Baked, listeners: Listeners) => {
  let busy = false
  let waiting: Wanted | undefined
  const worker = startWorker()
  worker.catch(() => listeners.failed())
  const ask = (question: Question) => void worker.then((started) => started.postMessage(question)).catch(() => undefined)
  const next = () => {
    busy = waiting !== undefined
    if (waiting) ask({ check: waiting })
    waiting = undefined
  }
  void worker.then((started) => {
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('report' in data) return listeners.report(data.report)
      if ('checked' in data && !waiting) listeners.checked(data.checked)
      if ('failed' in data) listeners.failed(data.failed)
      next()
    })
  })
  ask({ start: baked })
  return {
    check: (wanted: Wanted) => {
      waiting = wanted
      if (!busy) next()
    },
    report: (wanted: Wanted) => ask({ report: wanted }),
  }
}

const startWorker = async (): Promise<Worker> => {
  const packed = Uint8Array.from(atob(byId('engine').textContent ?? ''), (letter) => letter.charCodeAt(0))
  const code = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
}
