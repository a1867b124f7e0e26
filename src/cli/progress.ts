import type { Lang } from '../language.ts'
import type { Terminal } from './terminal.ts'

export interface Progress {
  readonly step: () => void
  /** Leaves nothing behind. */
  readonly end: () => void
}

/** Shorter runs are over before anybody wonders. */
const PATIENCE = 1000
const EVERY = 200

/** How far a long run is, on one line of a terminal. */
export const makeProgress = (total: number, lang: Lang, { status }: Terminal): Progress => {
  let done = 0
  let next = Date.now() + PATIENCE
  let shown = false
  return {
    step() {
      done++
      const now = Date.now()
      if (now < next) return
      next = now + EVERY
      shown = true
      status(`saring: ${done}/${total} ${{ id: 'berkas', en: 'files' }[lang]}`)
    },
    end() {
      if (shown) status('')
    },
  }
}
